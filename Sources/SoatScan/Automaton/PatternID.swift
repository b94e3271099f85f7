/// A phrase of an ``Automaton``, by the order it was added in.
struct PatternID: Sendable, Hashable, Comparable {
    let rawValue: UInt32

    static func < (a: PatternID, b: PatternID) -> Bool { a.rawValue < b.rawValue }
}
