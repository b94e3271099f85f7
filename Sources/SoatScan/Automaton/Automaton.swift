internal import SoatText

/// All phrases of all rules as one machine over bare syllable identities (Aho–Corasick).
///
/// A post is read once, whatever the number of phrases. The machine knows bare syllables only: a hit is
/// what stands in the text when marks are left out, and ``Automaton/forEachHit(in:_:)`` then compares marks.
/// - Source: A. Aho, M. Corasick, "Efficient string matching" (1975).
struct Automaton: Sendable {
    /// Where each identity leads from the root; index 0 is the unknown syllable.
    let rootNext: [UInt32]
    /// The other transitions: an open-addressing table, its size a power of two.
    let transitions: [Transition]
    let shift: UInt64
    let states: [State]
    /// Patterns by state: `patterns[state.firstPattern ..< +state.patternCount]`.
    let patterns: [Pattern]
    /// The marks of all patterns, one after another.
    let marks: [SyllableMarks]

    /// Where each pattern stands in `patterns`, by its id.
    let placeOfPattern: [UInt32]
    /// Syllables of the longest pattern.
    let longestPattern: Int

    /// The marks of a pattern's syllables.
    func marks(of id: PatternID) -> ArraySlice<SyllableMarks> {
        let pattern = patterns[Int(placeOfPattern[Int(id.rawValue)])]
        return marks[Int(pattern.firstMark)..<Int(pattern.firstMark + pattern.count)]
    }

    /// Set in a target whose state, or one of its fails, ends a pattern.
    static let outputBit: UInt32 = 1 << 31

    /// One edge of the trie below the root; key 0 is an empty place.
    struct Transition: Sendable {
        var key: UInt64 = 0
        var target: UInt32 = 0

        @inline(__always) static func key(from state: UInt32, over identity: UInt32) -> UInt64 {
            UInt64(state) << 32 | UInt64(identity)
        }
    }

    struct State: Sendable {
        /// The longest proper suffix that is a state.
        var fail: UInt32 = 0
        /// The nearest state along the fails that ends a pattern; 0: none.
        var output: UInt32 = 0
        var firstPattern: UInt32 = 0
        var patternCount: UInt32 = 0

        var endsPattern: Bool { patternCount > 0 }
    }

    struct Pattern: Sendable {
        let id: PatternID
        /// Syllables in it.
        let count: UInt32
        /// Where its marks begin.
        let firstMark: UInt32
        /// It may run across a hyphen between spaces.
        let hasDash: Bool
    }

    /// A phrase in a text.
    struct Hit: Sendable, Hashable {
        let pattern: PatternID
        /// Indices of syllables, both inclusive.
        let first: Int
        let last: Int
        /// Some syllable of the text lacks marks that the phrase has.
        let lacksMarks: Bool
    }
}
