internal import SoatText

/// What must stand behind the words that a pattern begins with, within the reach of a loop: the `gửi` of
/// `đề thi[^.]{0,40}(?:gửi|nhắn)`. Most places where the words stand end here, before a letter is made canonical.
final class PatternSequel: Sendable {
    /// What follows the words at once.
    private let lead: [UInt16]
    /// Characters that the loop passes over at most.
    private let most: Int
    /// Letters with one row of which a match goes on behind the loop, two or more in a row; a 0 behind each row.
    private let beginnings: [UInt16]
    /// The second of each row.
    private let seconds: PatternProgram.First
    /// Whether one of them begins beyond ASCII.
    private let beginsBeyondASCII: Bool
    /// By byte.
    private let kinds: [Kind]

    /// What a byte is to the loop.
    private enum Kind: UInt8 {
        /// Passed over, and not counted: the rest of a character.
        case uncounted
        /// Of several only one is counted; whether the loop passes over it is not asked.
        case space
        case passed
        case stopping
        /// What follows the loop may begin with it, and the loop passes over it, or does not.
        case first
        case firstOnly
        /// The next bytes say what it is.
        case lead
        /// It may be a part of the letter before it, or a letter in another dress.
        case unknown
    }

    /// - Parameter step: of the program, behind the words.
    /// - Returns: `nil` where no loop stands there, or anything may follow it.
    init?(_ program: PatternProgram, from step: Int) {
        var lead: [UInt16] = []
        var step = step
        while step < program.steps.count, case .unit(let unit) = program.steps[step] {
            lead.append(unit)
            step += 1
        }
        self.lead = lead
        guard step < program.steps.count, case .loop(let set, _, let most, _) = program.steps[step], most <= Self.farthest,
            let beginnings = Self.beginnings(program.steps, from: step + 1)
        else { return nil }
        let firsts = Set(beginnings.compactMap(\.first))
        // What the tone of a neighbour may make another letter: `hòa` is read as `hoà`.
        guard !firsts.isEmpty, firsts.isDisjoint(with: Self.movable) else { return nil }
        self.most = most
        self.beginnings = beginnings.flatMap { $0 + [0] }
        seconds = beginnings.reduce(into: PatternProgram.First()) { $0.formUnion(PatternProgram.First($1[1])) }
        beginsBeyondASCII = firsts.contains { $0 >= 0x80 }
        let passed = program.bits[set]
        kinds = (0...UInt8.max).map { Self.kind(of: $0, firsts: firsts, passed) }
    }

    /// A loop that reaches farther is tried at once.
    private static let farthest = 400
    private static let longestBeginning = 4
    private static let mostBeginnings = 16
    private static let movable = Set("ouàáảãạèéẻẽẹỳýỷỹỵ".utf16)

    private static func kind(of byte: UInt8, firsts: Set<UInt16>, _ passed: PatternProgram.Bits) -> Kind {
        switch byte {
        case 0x80...0xBF: return .uncounted
        case 0x09, 0x20: return .space
        case 0xC3...0xC6 where passed.letters == true: return firsts.contains { $0 >= 0x80 } ? .first : .passed
        case 0xE1 where passed.letters == true, 0xE2, 0xF0: return .lead
        case 0x80...: return .unknown
        default:
            let unit = UInt16(0x41...0x5A ~= byte ? byte | 0x20 : byte)
            let isPassed = passed.hold(unit) == true
            if firsts.contains(unit) { return isPassed ? .first : .firstOnly }
            return isPassed ? .passed : .stopping
        }
    }

    /// - Returns: `nil` where a match may go on with something else, or with one letter only.
    private static func beginnings(_ steps: [PatternProgram.Step], from start: Int) -> [[UInt16]]? {
        var found: [[UInt16]] = []
        var open = [start]
        var seen: Set<Int> = []
        while let step = open.popLast() {
            guard seen.insert(step).inserted else { return nil }
            switch steps[step] {
            case .boundary: open.append(step + 1)
            case .jump(let target): open.append(target)
            case .split(let one, let other): open += [one, other]
            case .unit:
                var units: [UInt16] = []
                while units.count < longestBeginning, case .unit(let unit) = steps[step + units.count],
                    CanonicalUnits.isWord(unit), unit != 0x5F
                {
                    units.append(unit)
                }
                guard units.count > 1, found.count < mostBeginnings else { return nil }
                found.append(units)
            case .set, .loop, .end: return nil
            }
        }
        return found
    }

    /// Whether a match may go on behind the words; it may say yes where it does not.
    ///
    /// - Parameter end: UTF-8 bytes of the document: behind the words.
    /// - Complexity: O(the loop's reach), some two nanoseconds a byte.
    func mayStand(behind end: Int, in utf8: [UInt8]) -> Bool {
        unsafe utf8.withUnsafeBufferPointer { utf8 in
            switch unsafe endOfLead(from: end, in: utf8) {
            case .none: false
            case .unknown: true
            case .behind(let index): unsafe kinds.withUnsafeBufferPointer { unsafe mayStand(from: index, in: utf8, $0) }
            }
        }
    }

    private enum Lead {
        case none
        case unknown
        case behind(Int)
    }

    private func endOfLead(from start: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Lead {
        var index = start
        for wanted in lead {
            guard index < utf8.count else { return .none }
            guard let (unit, next) = unsafe LoneUnits.unit(at: index, in: utf8) else { return .unknown }
            // Of a sign it is not known which it is.
            if unit == LoneUnits.sign || unit == 0x09 { return .unknown }
            if unit != wanted { return .none }
            index = next
            // Several spaces are one.
            while unit == 0x20, index < utf8.count, unsafe utf8[index] == 0x20 || utf8[index] == 0x09 { index += 1 }
        }
        return .behind(index)
    }

    private func mayStand(
        from start: Int, in utf8: UnsafeBufferPointer<UInt8>, _ kinds: UnsafeBufferPointer<Kind>
    ) -> Bool {
        var index = start
        var left = most
        while index < utf8.count {
            switch unsafe kinds[Int(utf8[index])] {
            case .uncounted:
                index += 1
                continue
            case .space:
                if index > start, unsafe utf8[index - 1] == 0x20 || utf8[index - 1] == 0x09 {
                    index += 1
                    continue
                }
            case .passed: break
            case .first: if unsafe mayBegin(at: index, in: utf8) { return true }
            case .firstOnly: return unsafe mayBegin(at: index, in: utf8)
            case .stopping: return false
            case .unknown: return true
            case .lead:
                guard index + 2 < utf8.count else { return true }
                let (lead, second, third) = unsafe (utf8[index], utf8[index + 1], utf8[index + 2])
                // A letter with two marks.
                if lead == 0xE1, second & 0xFE == 0xBA {
                    if beginsBeyondASCII, unsafe mayBegin(at: index, in: utf8) { return true }
                    break
                }
                // A dash, a quotation mark, an emoji: whether the loop passes over it is not asked.
                let isSign = lead == 0xE2 ? second == 0x80 && 0x90...0xA7 ~= third : second == 0x9F && third >= 0x8C
                guard lead != 0xE1, isSign else { return true }
                index += 1
                continue
            }
            if left == 0 { return false }
            left -= 1
            index += 1
        }
        return false
    }

    private func mayBegin(at start: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start + 2 < utf8.count else { return true }
        // Most letters are told by the next one.
        let (next, third) = unsafe (utf8[start + 1], utf8[start + 2])
        if next < 0x80, third < 0x80, unsafe utf8[start] < 0x80 {
            let unit = UInt16(0x41...0x5A ~= next ? next | 0x20 : next)
            if !seconds.mayHold(unit) { return false }
        }
        return unsafe beginnings.withUnsafeBufferPointer { unsafe mayBegin($0, at: start, in: utf8) }
    }

    private func mayBegin(
        _ beginnings: UnsafeBufferPointer<UInt16>, at start: Int, in utf8: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var index = start
        var isThere = true
        for place in 0..<beginnings.count {
            let wanted = unsafe beginnings[place]
            if wanted == 0 {
                if isThere { return true }
                index = start
                isThere = true
            } else if isThere {
                guard index < utf8.count else {
                    isThere = false
                    continue
                }
                guard let (unit, next) = unsafe LoneUnits.unit(at: index, in: utf8) else { return true }
                isThere = unit == wanted
                index = next
            }
        }
        return false
    }
}
