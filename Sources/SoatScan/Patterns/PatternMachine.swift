internal import SoatText

/// Runs a ``PatternProgram`` at a place of canonical text, which is written as far as the machine reads.
///
/// A class for its stack, reused from try to try. One thread at a time.
@safe final class PatternMachine {
    enum Outcome: Hashable {
        /// Where the match ends.
        case match(Int)
        case none
        /// A character whose class is not known here, or too many ways: ICU has to say, within its limits.
        case unknown
    }

    /// What is left to be tried.
    private struct Frame {
        let step: Int32
        var place: Int32
        /// Of a greedy loop the first place at which it may end, of a lazy one how often it may still go on; -1: none.
        var rest: Int32
        let isLazy: Bool
    }

    private let stack: UnsafeMutablePointer<Frame>
    private static let room = 1024

    init() {
        unsafe stack = .allocate(capacity: Self.room)
    }

    deinit {
        unsafe stack.deallocate()
    }

    /// The match that begins at a place.
    func match(_ program: PatternProgram, in post: CanonicalPost, at start: Int) -> Outcome {
        unsafe program.steps.withUnsafeBufferPointer { steps in
            unsafe program.bits.withUnsafeBufferPointer { bits in
                unsafe program.firsts.withUnsafeBufferPointer { firsts in
                    unsafe program.seconds.withUnsafeBufferPointer { seconds in
                        var run = unsafe Run(
                            steps: steps, sets: program.sets, bits: bits, firsts: firsts, seconds: seconds, stack: stack,
                            post: post, at: start)
                        return unsafe run.outcome()
                    }
                }
            }
        }
    }

    @unsafe private struct Run {
        let steps: UnsafeBufferPointer<PatternProgram.Step>
        let sets: [PatternSet]
        let bits: UnsafeBufferPointer<PatternProgram.Bits>
        let firsts: UnsafeBufferPointer<PatternProgram.First>
        let seconds: UnsafeBufferPointer<PatternProgram.First>
        let stack: UnsafeMutablePointer<Frame>
        let post: CanonicalPost
        var text: UnsafeBufferPointer<UInt16>
        var depth = 0
        var place: Int
        var step = 0
        var isUnknown = false
        /// Steps and characters that may still be looked at.
        var patience = 20_000

        init(
            steps: UnsafeBufferPointer<PatternProgram.Step>, sets: [PatternSet],
            bits: UnsafeBufferPointer<PatternProgram.Bits>, firsts: UnsafeBufferPointer<PatternProgram.First>,
            seconds: UnsafeBufferPointer<PatternProgram.First>, stack: UnsafeMutablePointer<Frame>, post: CanonicalPost,
            at start: Int
        ) {
            unsafe self.steps = steps
            unsafe self.sets = sets
            unsafe self.bits = bits
            unsafe self.firsts = firsts
            unsafe self.seconds = seconds
            unsafe self.stack = stack
            unsafe self.post = post
            unsafe text = post.text
            unsafe place = start
        }

        mutating func outcome() -> Outcome {
            // In the middle of a character.
            if unsafe has(place) && 0xDC00...0xDFFF ~= text[place] { return .unknown }
            while true {
                unsafe patience -= 1
                if unsafe patience < 0 { return .unknown }
                let goesOn: Bool
                switch unsafe steps[step] {
                case .unit(let unit):
                    goesOn = unsafe has(place) && text[place] == unit
                    unsafe place += 1
                    unsafe step += 1
                case .set(let set):
                    let length = unsafe length(of: set)
                    goesOn = length > 0
                    unsafe place += length
                    unsafe step += 1
                case .boundary:
                    goesOn = unsafe isBoundary()
                    unsafe step += 1
                case .split(let first, let second):
                    goesOn = unsafe push(Frame(step: Int32(second), place: Int32(place), rest: -1, isLazy: false))
                    unsafe step = first
                case .jump(let target):
                    goesOn = true
                    unsafe step = target
                case .loop(let set, let least, let most, let isLazy):
                    goesOn = unsafe loop(set, least, most, isLazy: isLazy)
                    unsafe step += 1
                case .end: return unsafe .match(place)
                }
                if unsafe isUnknown { return .unknown }
                if !goesOn {
                    guard unsafe goBack() else { return unsafe isUnknown ? .unknown : .none }
                }
            }
        }

        /// Whether there is a unit at a place; more is written if need be.
        @inline(__always) mutating func has(_ index: Int) -> Bool {
            if unsafe index < text.count { return true }
            return unsafe write(index)
        }

        @inline(never) mutating func write(_ index: Int) -> Bool {
            unsafe post.extend(to: index + 1)
            unsafe text = post.text
            return unsafe index < text.count
        }

        /// How many units the character at the place has, if it is of a set; else 0.
        @inline(__always) mutating func length(of set: Int) -> Int {
            guard unsafe has(place) else { return 0 }
            let unit = unsafe text[place]
            if let holds = unsafe bits[set].hold(unit) { return holds ? 1 : 0 }
            return unsafe lengthOfOther(unit, set)
        }

        @inline(never) mutating func lengthOfOther(_ unit: UInt16, _ set: Int) -> Int {
            let (scalar, length) = unsafe scalar(from: unit)
            guard let holds = unsafe sets[set].holds(scalar) else {
                unsafe isUnknown = true
                return 0
            }
            return holds ? length : 0
        }

        private mutating func scalar(from unit: UInt16) -> (UInt32, Int) {
            guard 0xD800...0xDBFF ~= unit, unsafe has(place + 1) else { return (UInt32(unit), 1) }
            let low = unsafe text[place + 1]
            guard 0xDC00...0xDFFF ~= low else { return (UInt32(unit), 1) }
            return (0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(low) & 0x3FF, 2)
        }

        private mutating func loop(_ set: Int, _ least: Int, _ most: Int, isLazy: Bool) -> Bool {
            var count = 0
            var first = unsafe place
            let wanted = unsafe min(isLazy ? least : most, patience + 1)
            let bits = unsafe bits[set]
            while count < wanted {
                guard unsafe has(place) else { break }
                let unit = unsafe text[place]
                var length = 1
                if let holds = bits.hold(unit) {
                    if !holds { break }
                } else {
                    length = unsafe lengthOfOther(unit, set)
                    if length == 0 { break }
                }
                unsafe place += length
                count += 1
                if count == least { first = unsafe place }
            }
            unsafe patience -= count
            if unsafe count < least || isUnknown { return false }
            if isLazy {
                guard most > least else { return true }
                return unsafe push(
                    Frame(
                        step: Int32(step), place: Int32(place), rest: Int32(clamping: most - least), isLazy: true))
            }
            guard count > least else { return true }
            return unsafe push(Frame(step: Int32(step + 1), place: Int32(place), rest: Int32(first), isLazy: false))
        }

        private mutating func push(_ frame: Frame) -> Bool {
            guard unsafe depth < PatternMachine.room else {
                unsafe isUnknown = true
                return false
            }
            unsafe stack[depth] = frame
            unsafe depth += 1
            return true
        }

        /// On to what was left to be tried last.
        private mutating func goBack() -> Bool {
            while unsafe depth > 0 {
                let top = unsafe depth - 1
                var frame = unsafe stack[top]
                unsafe place = Int(frame.place)
                if frame.isLazy {
                    guard case .loop(let set, _, _, _) = unsafe steps[Int(frame.step)] else { return false }
                    let length = unsafe length(of: set)
                    if unsafe isUnknown { return false }
                    frame.rest -= 1
                    guard length > 0 else {
                        unsafe depth = top
                        continue
                    }
                    unsafe place += length
                    frame.place = unsafe Int32(place)
                    unsafe depth = frame.rest > 0 ? top + 1 : top
                    unsafe stack[top] = frame
                    unsafe step = Int(frame.step) + 1
                    return true
                }
                unsafe step = Int(frame.step)
                if frame.rest < 0 {
                    unsafe depth = top
                    return true
                }
                // A greedy loop ends a character earlier: where what follows can begin.
                let isFound = unsafe goBack(to: Int(frame.rest), first: firsts[step], second: seconds[step])
                frame.place = unsafe Int32(place)
                unsafe depth = unsafe place > Int(frame.rest) ? top + 1 : top
                unsafe stack[top] = frame
                if isFound { return true }
            }
            return false
        }

        /// Back from the place to the nearest character, not before a limit, at which a match may begin.
        private mutating func goBack(
            to limit: Int, first: PatternProgram.First, second: PatternProgram.First
        ) -> Bool {
            let text = unsafe text
            var at = unsafe place
            while at > limit {
                at -= 1
                let unit = unsafe text[at]
                if unsafe 0xDC00...0xDFFF ~= unit && at > limit && 0xD800...0xDBFF ~= text[at - 1] {
                    at -= 1
                    if unsafe !first.mayHold(text[at]) { continue }
                } else if !first.mayHold(unit) {
                    continue
                }
                if unsafe at + 1 >= text.count || second.mayHold(text[at + 1]) {
                    unsafe place = at
                    return true
                }
            }
            unsafe place = at
            return false
        }

        /// Between a word and what is none.
        private mutating func isBoundary() -> Bool {
            let before = unsafe place > 0 ? wordness(ofUnitEndingAt: place) : false
            var behind: Bool? = false
            if unsafe has(place) {
                let unit = unsafe text[place]
                behind = unsafe CharacterClass.of(scalar(from: unit).0)?.isWord
            }
            guard let before, let behind else {
                unsafe isUnknown = true
                return false
            }
            return before != behind
        }

        private func wordness(ofUnitEndingAt end: Int) -> Bool? {
            let unit = unsafe text[end - 1]
            guard 0xDC00...0xDFFF ~= unit, end > 1 else { return CharacterClass.of(UInt32(unit))?.isWord }
            let high = unsafe text[end - 2]
            return CharacterClass.of(0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(unit) & 0x3FF)?.isWord
        }
    }
}
