/// A word with digits or signs for letters, and what it reads as.
struct LeetWord {
    /// How likely it is meant so.
    enum Strength: Sendable {
        /// Hardly anything else.
        case sure
        /// Counts beside a sure one.
        case perhaps
        /// Hardly read so, even beside others, but where a phrase comes out: `n01`, `nó1`, `đ0`, `hộ!`.
        case far
        /// A room, a class, a number; where a phrase comes out, too, and in a row with one that is none: `tH1 H0 L4y 713n`.
        case code
    }

    /// Indices of scalars without stops at the ends, half open.
    let range: Range<Int>
    /// Digits and signs, ascending, and the letters they stand for: one place each, or several of one held down, `đ0000ng`;
    /// so are letters held down beside them, `b4nnnn`.
    let letters: [(places: Range<Int>, letter: UInt32)]
    let strength: Strength

    /// Scalars of the longest word that is looked at.
    static let longest = 24

    init?(_ whole: Range<Int>, in scalars: [UInt32]) {
        guard let range = Self.trimmed(whole, scalars), range.count <= Self.longest,
            !Self.isJoinedToNumber(range, scalars)
        else { return nil }
        let kept = Self.withoutHeldDown(range, scalars)
        let text = kept.map { scalars[$0] }
        guard let strength = Self.strength(of: text), let reading = Self.reading(text, 0..<text.count) else { return nil }
        let ends = kept.dropFirst() + [range.upperBound]
        let read = Dictionary(uniqueKeysWithValues: zip(kept.filter { LeetSigns.isOne(scalars[$0]) }, reading))
        letters = zip(kept, ends).compactMap { place, end in
            read[place].map { (place..<end, $0) } ?? (end - place > 1 ? (place..<end, scalars[place]) : nil)
        }
        let isHeldAtEdge = letters.contains {
            $0.places.count > 1 && ($0.places.lowerBound == range.lowerBound || $0.places.upperBound == range.upperBound)
        }
        var isSure = strength == .sure
        if isSure, let last = text.last, LeetSigns.isExclamation(last), text.dropLast().allSatisfy({ !LeetSigns.isOne($0) }) {
            isSure =
                Self.isExclamationInside(range, scalars) || text.contains { $0 >= 0x80 } || text[0] | 0x20 == 0x70
        }
        self.range = range
        self.strength = strength == .sure && !isSure ? .perhaps : isHeldAtEdge && strength != .code ? .far : strength
    }

    /// `nil` where it is certainly no word.
    private static func strength(of text: [UInt32]) -> Strength? {
        let shape = Shape(0..<text.count, text)
        // `$0`, `741`
        if shape.letters.isEmpty { return (2...4).contains(text.count) ? .code : nil }
        guard shape.signs.count > 0, shape.signs.count <= shape.letters.count + 3 else { return nil }
        let mayBeWord = shape.mayBeWord && shape.signs.count < shape.letters.count + 3
        switch shape.doubt {
        case .some(.code): return mayBeWord ? .far : .code
        case .none, .some(.perhapsCode):
            if shape.signs.count > shape.letters.count { return mayBeWord ? .far : .code }
            return shape.doubt == nil ? .sure : .perhaps
        }
    }

    /// The places of a word, of the same sign or letter three times in a row or more only the first.
    private static func withoutHeldDown(_ range: Range<Int>, _ scalars: [UInt32]) -> [Int] {
        var kept: [Int] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, isSame(scalars[start], scalars[end]) { end += 1 }
            kept += end - start > 2 ? start..<start + 1 : start..<end
            start = end
        }
        return kept
    }

    /// Whether a sign is typed again, or a letter, in whatever case and without its marks: `ọooo`.
    private static func isSame(_ first: UInt32, _ next: UInt32) -> Bool {
        if first == next { return true }
        let (folded, again) = (FoldTable.shared.fold(first), FoldTable.shared.fold(next))
        return folded.kind == .letter && again.kind == .letter && again.count == 1 && folded[0] == again[0]
    }

    func isBeside(_ other: LeetWord, in scalars: [UInt32]) -> Bool {
        let gap = min(range.upperBound, other.range.upperBound)..<max(range.lowerBound, other.range.lowerBound)
        return gap.count <= 3
            && !gap.contains { UTF8Reading.isLineEnd(scalars[$0]) || FoldTable.shared.kind(of: scalars[$0]) == .letter }
    }

    /// Whether nothing but one short word without digits stands between the two, on one line.
    func isNear(_ other: LeetWord, in scalars: [UInt32]) -> Bool {
        let gap = min(range.upperBound, other.range.upperBound)..<max(range.lowerBound, other.range.lowerBound)
        guard gap.count <= 12, !gap.contains(where: { UTF8Reading.isLineEnd(scalars[$0]) }) else { return false }
        let words = scalars[gap].split { FoldTable.shared.kind(of: $0) == .space || FoldTable.shared.kind(of: $0) == .other }
        return words.count < 2 && !scalars[gap].contains { FoldTable.shared.kind(of: $0) == .digit }
    }

    /// The word with one more on either side.
    func surroundings(in scalars: [UInt32]) -> Range<Int> {
        func isPart(_ index: Int) -> Bool {
            let kind = FoldTable.shared.kind(of: scalars[index])
            return kind != .space && kind != .other
        }
        var (low, high) = (range.lowerBound, range.upperBound)
        for isWord in [false, true] {
            while low > 0, isPart(low - 1) == isWord, !UTF8Reading.isLineEnd(scalars[low - 1]) { low -= 1 }
            while high < scalars.count, isPart(high) == isWord, !UTF8Reading.isLineEnd(scalars[high]) { high += 1 }
        }
        return low..<high
    }

    // MARK: The word

    /// Without exclamation marks that end a sentence, and what opens a mention or a column; `nil` for a mention.
    private static func trimmed(_ range: Range<Int>, _ scalars: [UInt32]) -> Range<Int>? {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, LeetSigns.isExclamation(scalars[start]) { start += 1 }
        // `@n`, `@o`: longer ones are mentions.
        if start < end, LeetSigns.isAt(scalars[start]), !(2...4).contains(end - start) { return nil }
        if start < end, LeetSigns.isStroke(scalars[start]), isWord(scalars, start + 1..<end) { start += 1 }
        while end > start, LeetSigns.isExclamation(scalars[end - 1]) || LeetSigns.isStroke(scalars[end - 1]) {
            // `ph!` is no word without it, `tốt!` is.
            if end - start > 1, LeetSigns.isExclamation(scalars[end - 1]), !LeetSigns.isExclamation(scalars[end - 2]),
                end - start > 2 && !isWord(scalars, start..<end - 1) || isExclamationInside(start..<end, scalars)
            {
                break
            }
            end -= 1
        }
        return start < end ? start..<end : nil
    }

    private static func isWord(_ scalars: [UInt32], _ range: Range<Int>) -> Bool {
        guard !range.isEmpty, let word = RepairText.word(Array(scalars[range])) else { return false }
        return word.status != nil || word.isUnmarkedSyllable
    }

    /// `AB-d4y`, `12/h0c`: a number hangs on it.
    private static func isJoinedToNumber(_ range: Range<Int>, _ scalars: [UInt32]) -> Bool {
        func isNumber(_ joint: Int, _ step: Int) -> Bool {
            guard scalars.indices.contains(joint), scalars.indices.contains(joint + step) else { return false }
            switch scalars[joint] {
            case 0x2B...0x2F, 0x3A, 0x5F, 0x3D, 0x25, 0x23, 0x26: break
            default: return false
            }
            var index = joint + step
            var hasDigit = false
            var hasLetter = false
            while scalars.indices.contains(index) {
                let kind = FoldTable.shared.kind(of: scalars[index])
                guard kind == .letter || kind == .digit || kind == .mark else { break }
                hasDigit = hasDigit || kind == .digit
                hasLetter = hasLetter || kind == .letter
                index += step
            }
            return hasDigit && !hasLetter
        }
        return isNumber(range.lowerBound - 1, -1) || isNumber(range.upperBound, 1)
    }

    /// A small letter follows: the sentence goes on, and the mark is none of its ends.
    private static func isExclamationInside(_ range: Range<Int>, _ scalars: [UInt32]) -> Bool {
        var index = range.upperBound
        while index < scalars.count, FoldTable.shared.kind(of: scalars[index]) == .space { index += 1 }
        return index > range.upperBound && index < scalars.count && UTF8Reading.isLowercase(scalars[index])
    }

    // MARK: The reading

    /// The letters that the digits and signs stand for, in order; `nil` when no syllable comes out, or without marks
    /// more than one.
    static func reading(_ scalars: [UInt32], _ range: Range<Int>) -> [UInt32]? {
        let places = range.filter { LeetSigns.isOne(scalars[$0]) }
        guard places.count <= 4 else { return nil }
        let isUpper = !range.contains { UTF8Reading.isLowercase(scalars[$0]) }
        var best: (letters: [UInt32], rank: Int)?
        var isAmbiguous = false
        var candidates: [[UInt32]] = [[]]
        for place in places {
            let readings = LeetSigns.readings(of: scalars[place]) ?? []
            candidates = candidates.flatMap { start in readings.map { start + [isUpper ? $0 - 0x20 : $0] } }
        }
        for letters in candidates {
            var text = Array(scalars[range])
            for (place, letter) in zip(places, letters) { text[place - range.lowerBound] = letter }
            guard let word = RepairText.word(text), let rank = rank(word, places.map { lettersBefore($0, in: range, scalars) })
            else {
                if best == nil, Stretched.isReadable(text) { best = (letters, heldDown) }
                continue
            }
            if let known = best, known.rank <= rank {
                isAmbiguous = isAmbiguous || known.rank == rank && word.marks.isEmpty
            } else {
                best = (letters, rank)
                isAmbiguous = false
            }
        }
        return isAmbiguous ? nil : best?.letters
    }

    /// The rank of a word that letters held down make: `h0oooo`.
    private static let heldDown = 32

    private static func lettersBefore(_ place: Int, in range: Range<Int>, _ scalars: [UInt32]) -> Int {
        scalars[range.lowerBound..<place].count {
            let kind = FoldTable.shared.kind(of: $0)
            return kind != .mark && kind != .invisible
        }
    }

    /// How well it belongs to Vietnamese, 0 best; `nil`: it does not.
    private static func rank(_ word: RepairWord, _ substituted: [Int]) -> Int? {
        guard word.digits == 0, word.bare.count >= 2, let first = word.bare.first else { return nil }
        if word.marks.isEmpty { return LegalSyllables.shared.bareStatus(word.bare).map { Int($0.rawValue) } }
        // `1á` is lá rather than iá.
        if let status = word.status, status != .typo { return 2 * Int(status.rawValue) + (first == 0x69 ? 1 : 0) }
        return lacksOnlyItsMark(word, substituted) ? 16 : nil
    }

    /// Whether a syllable comes out when substituted letters take a mark: `đi3m` for `điểm`.
    private static func lacksOnlyItsMark(_ word: RepairWord, _ substituted: [Int]) -> Bool {
        guard word.bare.allSatisfy({ $0 < 0x80 }) else { return false }
        var choices: [SyllableMarks] = [word.marks]
        for index in 0..<min(word.bare.count, SyllableMarks.letterLimit) where word.marks.quality(ofLetter: index) == .plain {
            let qualities: [UInt32] =
                switch word.bare[index] {
                case 0x61, 0x6F: [0, 1, 2]
                case 0x65: [0, 1]
                case 0x75: [0, 2]
                default: [0]
                }
            // Only a letter that a digit stands for has lost its mark; a letter that was written has not.
            guard qualities.count > 1, substituted.contains(index) else { continue }
            choices = choices.flatMap { marks in qualities.map { SyllableMarks(bits: marks.bits | $0 << UInt32(2 * index)) } }
        }
        let tones: [UInt32] = word.marks.tone == .level ? [0, 2] : [0]
        return choices.contains { marks in
            tones.contains { tone in
                let full = SyllableMarks(bits: marks.bits | tone << 28)
                return LegalSyllables.shared.status(bare: word.bare, marks: full).map { $0 <= .rare } ?? false
            }
        }
    }
}
