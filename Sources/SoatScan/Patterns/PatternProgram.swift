/// A simple pattern as steps of a small machine: literals, sets, repeats, alternatives, `\b`.
///
/// It finds what ICU finds, in the same order of preference; ICU's cost of a call alone is more than most patterns need
/// to fail. Look-around, back references, possessive repeats and classes by name are left to ICU.
///
/// A class, so that a try costs one reference count and not one for each table.
final class PatternProgram: Sendable {
    enum Step: Sendable, Hashable {
        case unit(UInt16)
        case set(Int)
        case boundary
        /// Goes on at the first, and if that fails at the second.
        case split(Int, Int)
        case jump(Int)
        /// One character again and again, then on to the next step.
        case loop(set: Int, least: Int, most: Int, isLazy: Bool)
        case end
    }

    let steps: [Step]
    let sets: [PatternSet]
    /// The sets as the machine asks most of them.
    let bits: [Bits]
    /// For each step, what a match from there on may begin with: passes over places at which a loop need not end.
    let firsts: [First]
    /// For each step behind a loop, what the second unit of a match from there on may be; of others anything.
    let seconds: [First]

    /// Units that may stand at a place: a bit for each of ASCII, and one for each 64th beyond it.
    struct First: Sendable, Hashable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var beyond: UInt64 = 0

        static let any = First(low: .max, high: .max, beyond: .max)

        mutating func formUnion(_ other: First) {
            low |= other.low
            high |= other.high
            beyond |= other.beyond
        }

        /// - Returns: `true` for some that may not stand there.
        @inline(__always) func mayHold(_ unit: UInt16) -> Bool {
            (unit < 64 ? low : unit < 128 ? high : beyond) >> UInt64(unit & 63) & 1 != 0
        }
    }

    /// What a set says of most units.
    struct Bits: Sendable {
        let low: UInt64
        let high: UInt64
        /// Of the letters of Vietnamese beyond ASCII, all of which are one unit: `nil` where they differ.
        let letters: Bool?

        init(_ set: PatternSet) {
            (low, high) = set.ascii
            letters = set.holdsLetters
        }

        /// - Returns: `nil` for a unit of which only the set itself can tell.
        @inline(__always) func hold(_ unit: UInt16) -> Bool? {
            if unit < 128 { return (unit < 64 ? low : high) >> UInt64(unit & 63) & 1 != 0 }
            return 0x1EA0...0x1EF9 ~= unit || 0xE0...0x24F ~= unit && unit != 0xF7 ? letters : nil
        }
    }

    /// - Returns: `nil` for what is no simple pattern.
    init?(_ syntax: PatternSyntax) {
        var writer = ProgramWriter()
        guard writer.append(syntax) else { return nil }
        writer.end()
        steps = writer.steps
        sets = writer.sets
        bits = sets.map(Bits.init)
        firsts = writer.firsts()
        var seconds = [First](repeating: .any, count: steps.count)
        for case (let index, .loop) in steps.enumerated() {
            seconds[index + 1] = Self.second(from: index + 1, steps, sets, firsts)
        }
        self.seconds = seconds
    }

    /// The step behind the words that each match begins with.
    ///
    /// - Parameter words: canonical.
    /// - Returns: `nil` where a match may begin otherwise.
    func step(behind words: String) -> Int? {
        var step = 0
        while step < steps.count, steps[step] == .boundary { step += 1 }
        for unit in words.utf16 {
            guard step < steps.count, steps[step] == .unit(unit) else { return nil }
            step += 1
        }
        return step
    }

    /// What the second unit of a match from a step on may be.
    func second(from step: Int) -> First { Self.second(from: step, steps, sets, firsts) }

    private static func second(from step: Int, _ steps: [Step], _ sets: [PatternSet], _ firsts: [First]) -> First {
        var both = First()
        var seen: Set<Int> = []
        var open = [step]
        while let step = open.popLast() {
            guard seen.insert(step).inserted else { continue }
            switch steps[step] {
            case .unit: both.formUnion(firsts[step + 1])
            case .set:
                both.formUnion(firsts[step + 1])
                // The other half of a character of two units.
                both.beyond = .max
            case .boundary: open.append(step + 1)
            case .split(let one, let other): open += [one, other]
            case .jump(let target): open.append(target)
            case .loop(let set, let least, let most, _):
                if most > 1 { both.formUnion(First(sets[set])) }
                if least <= 1 { both.formUnion(firsts[step + 1]) }
                if least == 0 { open.append(step + 1) }
                both.beyond = .max
            case .end: return .any
            }
        }
        return both
    }
}

extension PatternProgram.First {
    init(_ unit: UInt16) {
        let bit = 1 << UInt64(unit & 63) as UInt64
        if unit < 64 { low = bit } else if unit < 128 { high = bit } else { beyond = bit }
    }

    init(_ set: PatternSet) {
        (low, high) = set.ascii
        beyond = .max
    }
}

/// Writes the steps of a program.
private struct ProgramWriter {
    typealias Step = PatternProgram.Step
    typealias First = PatternProgram.First

    private(set) var steps: [Step] = []
    private(set) var sets: [PatternSet] = []

    /// Beyond this a pattern with counted groups is left to ICU.
    private static let longest = 2_000

    mutating func end() { steps.append(.end) }

    func firsts() -> [First] {
        steps.indices.map { index in
            var seen: Set<Int> = []
            return first(from: index, &seen)
        }
    }

    mutating func append(_ node: PatternSyntax) -> Bool {
        guard steps.count < Self.longest else { return false }
        switch node {
        case .unit(let unit):
            guard !(0xD800...0xDFFF).contains(unit) else { return false }
            steps.append(.unit(unit))
        case .digit, .space, .one:
            guard let set = index(ofSet: node) else { return false }
            steps.append(.set(set))
        case .boundary: steps.append(.boundary)
        case .edge, .nothing: return false
        case .sequence(let parts): return parts.allSatisfy { append($0) }
        case .either(let parts): return appendChoice(parts[...])
        case .repeated(let part, let least, let most, let manner):
            guard manner != .possessive else { return false }
            return appendRepeat(part, least, most, isLazy: manner == .lazy)
        }
        return true
    }

    private mutating func appendChoice(_ parts: ArraySlice<PatternSyntax>) -> Bool {
        guard let first = parts.first else { return true }
        guard parts.count > 1 else { return append(first) }
        let split = steps.count
        steps.append(.end)
        guard append(first) else { return false }
        let jump = steps.count
        steps.append(.end)
        steps[split] = .split(split + 1, steps.count)
        guard appendChoice(parts.dropFirst()) else { return false }
        steps[jump] = .jump(steps.count)
        return true
    }

    private mutating func appendRepeat(_ part: PatternSyntax, _ least: Int, _ most: Int?, isLazy: Bool) -> Bool {
        if let most, most < least { return false }
        if let set = index(ofSet: part) {
            steps.append(.loop(set: set, least: least, most: most ?? Int.max, isLazy: isLazy))
            return true
        }
        // What may be empty would have to be kept from going round for ever, as ICU does it.
        guard part.length.min > 0 else { return false }
        for _ in 0..<least where !append(part) { return false }
        guard let most else {
            let split = steps.count
            steps.append(.end)
            guard append(part) else { return false }
            steps.append(.jump(split))
            steps[split] = isLazy ? .split(steps.count, split + 1) : .split(split + 1, steps.count)
            return true
        }
        var splits: [Int] = []
        for _ in least..<most {
            splits.append(steps.count)
            steps.append(.end)
            guard append(part) else { return false }
        }
        for split in splits { steps[split] = isLazy ? .split(steps.count, split + 1) : .split(split + 1, steps.count) }
        return true
    }

    /// The place of the set that a single character is of; `nil` for longer parts, and for sets that are not understood.
    private mutating func index(ofSet node: PatternSyntax) -> Int? {
        let set: PatternSet
        switch node {
        case .digit: set = .digit
        case .space: set = .space
        case .one(let known): set = known
        case .unit(let unit) where !(0xD800...0xDFFF).contains(unit): set = PatternSet(letter: unit)
        case .sequence(let parts) where parts.count == 1: return parts.first.flatMap { index(ofSet: $0) }
        default: return nil
        }
        guard set.isKnown else { return nil }
        if let known = sets.firstIndex(of: set) { return known }
        sets.append(set)
        return sets.count - 1
    }

    private func first(from index: Int, _ seen: inout Set<Int>) -> First {
        guard seen.insert(index).inserted else { return First() }
        switch steps[index] {
        case .unit(let unit): return First(unit)
        case .set(let set): return First(sets[set])
        case .boundary: return first(from: index + 1, &seen)
        case .split(let one, let other):
            var both = first(from: one, &seen)
            both.formUnion(first(from: other, &seen))
            return both
        case .jump(let target): return first(from: target, &seen)
        case .loop(let set, let least, _, _):
            var found = First(sets[set])
            if least == 0 { found.formUnion(first(from: index + 1, &seen)) }
            return found
        case .end: return .any
        }
    }
}
