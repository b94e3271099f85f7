internal import CSIMD
internal import SoatText

/// All phrases of all rules as one machine over bare syllable identities (Aho–Corasick).
///
/// A post is read once, whatever the number of phrases. The machine knows bare syllables only: a hit is
/// what stands in the text when marks are left out, and ``Automaton/appendHits(in:range:of:to:)`` then compares marks.
/// - Source: A. Aho, M. Corasick, "Efficient string matching" (1975).
struct Automaton: Sendable {
    /// Where each identity leads from the root; index 0 is the unknown syllable.
    let rootNext: [UInt32]
    /// The other transitions: an open-addressing table, its size a power of two.
    let transitions: [Transition]
    let shift: UInt64
    /// A bit for each transition, eight to a place of the table: nearly all steps that the machine lacks end here, in memory
    /// that stays near.
    let filter: [UInt64]
    let states: [State]
    /// By state: the longest proper suffix that is a state.
    let fails: [UInt32]
    /// By state: the groups of the patterns that end in it or along its fails.
    private(set) var groups: [UInt32]
    /// The last state of one syllable: all up to it fail to the root.
    let lastSingle: UInt32
    /// Patterns by state: `patterns[state.firstPattern ..< +state.patternCount]`.
    private(set) var patterns: [Pattern]
    /// The marks of all patterns, one after another.
    let marks: [SyllableMarks]

    /// Where each pattern stands in `patterns`, by its id.
    let placeOfPattern: [UInt32]
    /// Syllables of the longest pattern.
    let longestPattern: Int

    /// The marks of a pattern's syllables.
    func marks(of id: PatternID) -> ArraySlice<SyllableMarks> {
        let pattern = patterns[Int(placeOfPattern[Int(id.rawValue)])]
        return marks[Int(pattern.firstMark)..<Int(pattern.firstMark) + Int(pattern.count)]
    }

    /// Parts the patterns into groups.
    ///
    /// - Parameter groups: the bits of each pattern, by its id.
    mutating func group(_ groups: [UInt32]) {
        for place in patterns.indices { patterns[place].groups = groups[Int(patterns[place].id.rawValue)] }
        self.groups = Self.groups(of: states, patterns)
    }

    /// - Complexity: O(states + patterns).
    static func groups(of states: [State], _ patterns: [Pattern]) -> [UInt32] {
        var groups = [UInt32](repeating: 0, count: states.count)
        // Outputs stand before: states are in the order of their depth.
        for (index, state) in states.enumerated() {
            var own = groups[Int(state.output)]
            let places = Int(state.firstPattern)..<Int(state.firstPattern + state.patternCount)
            for place in places { own |= patterns[place].groups }
            groups[index] = own
        }
        return groups
    }

    /// Set in a target whose state, or one of its fails, ends a pattern.
    static let outputBit = SOAT_OUTPUT_BIT

    /// One edge of the trie below the root; key 0 is an empty place.
    typealias Transition = soat_transition

    struct State: Sendable {
        /// The nearest state along the fails that ends a pattern; 0: none.
        var output: UInt32 = 0
        var firstPattern: UInt32 = 0
        var patternCount: UInt32 = 0

        var endsPattern: Bool { patternCount > 0 }
    }

    struct Pattern: Sendable {
        let id: PatternID
        /// Where its marks begin.
        let firstMark: UInt32
        /// A bit for each group that it belongs to: a run may ask for some groups only.
        var groups: UInt32 = .max
        /// The marks of its last syllable: most of what stands there without marks ends with others.
        let lastMarks: SyllableMarks
        /// Syllables in it.
        let count: UInt16
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
