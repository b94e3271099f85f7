/// What may stand right behind the words that a pattern begins with, told from the bytes of a post: most places where the
/// words stand end here, before a letter is made canonical.
struct PatternOpening: Sendable {
    /// The signs of ASCII that may be the first unit behind the words, and those that may be the second.
    private let first: PatternProgram.First
    private let second: PatternProgram.First

    /// - Parameter step: of the program, behind the words: see ``PatternProgram/step(behind:)``.
    /// - Returns: `nil` where nothing, or anything, may follow.
    init?(_ program: PatternProgram, from step: Int) {
        first = program.firsts[step]
        second = program.second(from: step)
        if first == .any, second == .any { return nil }
    }

    /// Whether what stands behind the words may be what the pattern wants there; it may say yes where it is not.
    ///
    /// - Parameter end: UTF-8 bytes of the document: behind the words.
    func mayStand(at end: Int, in utf8: [UInt8]) -> Bool {
        guard end < utf8.count else { return first == .any }
        let next = utf8[end]
        if next >= 0x80 || Self.isMarked(end, utf8) { return true }
        if !Self.mayHold(first, next) { return false }
        guard end + 1 < utf8.count else { return second == .any }
        let other = utf8[end + 1]
        // Several spaces are one.
        if other >= 0x80 || other <= 0x20 && next <= 0x20 || Self.isMarked(end + 1, utf8) { return true }
        return Self.mayHold(second, other)
    }

    /// Whether a letter may be changed by a mark behind it.
    private static func isMarked(_ index: Int, _ utf8: [UInt8]) -> Bool {
        index + 1 < utf8.count && utf8[index + 1] & 0xFE == 0xCC
    }

    /// Spaces of all kinds may be one another.
    private static func mayHold(_ set: PatternProgram.First, _ byte: UInt8) -> Bool {
        if byte <= 0x20 { return set.low & ((1 << 0x21) - 1) != 0 }
        return set.mayHold(UInt16(0x41...0x5A ~= byte ? byte | 0x20 : byte))
    }
}
