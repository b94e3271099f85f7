internal import SoatText

extension Automaton {
    /// A phrase to build with: its syllables' identities and marks, of equal count.
    struct Phrase {
        let id: PatternID
        let identities: [SyllableID]
        let marks: [SyllableMarks]
        var hasDash = false
    }

    /// Builds the machine.
    ///
    /// - Parameters:
    ///   - phrases: their ids are 0, 1, 2… in order.
    ///   - identityCount: the highest identity in use.
    /// - Complexity: O(*s*), *s* the syllables of all phrases.
    init(_ phrases: [Phrase], identityCount: Int) {
        var trie = Trie(identityCount: identityCount)
        for (index, phrase) in phrases.enumerated() where !phrase.identities.isEmpty {
            trie.insert(phrase.identities, index: index)
        }
        trie.link()

        var states = trie.states
        var patterns: [Pattern] = []
        var marks: [SyllableMarks] = []
        patterns.reserveCapacity(phrases.count)
        for state in states.indices {
            states[state].firstPattern = UInt32(patterns.count)
            var next = trie.firstEnding[state]
            while next >= 0 {
                let phrase = phrases[next]
                patterns.append(
                    Pattern(
                        id: phrase.id, count: UInt32(phrase.identities.count), firstMark: UInt32(marks.count),
                        hasDash: phrase.hasDash))
                marks.append(contentsOf: phrase.marks)
                next = trie.nextEnding[next] ?? -1
            }
            states[state].patternCount = UInt32(patterns.count) - states[state].firstPattern
        }
        // Outputs need the counts of shorter states, which stand earlier along the fails.
        for state in trie.breadthFirst {
            let fail = Int(states[Int(state)].fail)
            states[Int(state)].output = states[fail].endsPattern ? UInt32(fail) : states[fail].output
        }
        self.states = states
        self.patterns = patterns
        self.marks = marks
        var placeOfPattern = [Int](repeating: 0, count: phrases.count)
        for (place, pattern) in patterns.enumerated() { placeOfPattern[Int(pattern.id.rawValue)] = place }
        self.placeOfPattern = placeOfPattern
        /// A target says by its highest bit that some pattern ends there, so that a step reads no state.
        func flagged(_ target: UInt32) -> UInt32 {
            let state = states[Int(target)]
            return target != 0 && (state.endsPattern || state.output != 0) ? target | Self.outputBit : target
        }
        rootNext = trie.rootNext.map(flagged)
        (transitions, shift) = Self.table(of: trie.edges.map { ($0.key, flagged($0.target)) })
    }

    /// Open addressing at most half full: a look-up that fails ends after a step or two.
    private static func table(of edges: [(key: UInt64, target: UInt32)]) -> ([Transition], UInt64) {
        var log2: UInt64 = 4
        while (1 << log2) < edges.count * 2 { log2 += 1 }
        var table = [Transition](repeating: Transition(), count: 1 << log2)
        let shift = 64 - log2
        for edge in edges {
            var place = Int(truncatingIfNeeded: hash(edge.key) >> shift)
            while table[place].key != 0 { place = (place + 1) & (table.count - 1) }
            table[place] = Transition(key: edge.key, target: edge.target)
        }
        return (table, shift)
    }

    @inline(__always) static func hash(_ key: UInt64) -> UInt64 {
        (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The trie while it grows.
    private struct Trie {
        var rootNext: [UInt32]
        var states = [State()]
        var children: [UInt64: UInt32] = [:]
        var edges: [(key: UInt64, target: UInt32)] = []
        /// The first phrase that ends in a state, −1: none; further ones are chained.
        var firstEnding = [-1]
        var nextEnding: [Int: Int] = [:]
        var breadthFirst: [UInt32] = []
        private var depths = [0]

        init(identityCount: Int) {
            rootNext = [UInt32](repeating: 0, count: identityCount + 1)
        }

        mutating func insert(_ identities: [SyllableID], index: Int) {
            var state: UInt32 = 0
            for identity in identities { state = child(of: state, over: identity.rawValue) }
            if firstEnding[Int(state)] >= 0 { nextEnding[index] = firstEnding[Int(state)] }
            firstEnding[Int(state)] = index
        }

        private mutating func child(of state: UInt32, over identity: UInt32) -> UInt32 {
            let key = Transition.key(from: state, over: identity)
            let known = state == 0 ? rootNext[Int(identity)] : children[key] ?? 0
            if known != 0 { return known }
            let new = UInt32(states.count)
            states.append(State())
            firstEnding.append(-1)
            depths.append(depths[Int(state)] + 1)
            if state == 0 {
                rootNext[Int(identity)] = new
            } else {
                children[key] = new
                edges.append((key, new))
            }
            return new
        }

        /// Sets every state's fail, shorter states first.
        mutating func link() {
            breadthFirst = (1..<max(1, UInt32(states.count))).sorted { depths[Int($0)] < depths[Int($1)] }
            var parent = [(state: UInt32, identity: UInt32)](repeating: (0, 0), count: states.count)
            for edge in edges {
                parent[Int(edge.target)] = (UInt32(edge.key >> 32), UInt32(truncatingIfNeeded: edge.key))
            }
            for state in breadthFirst where depths[Int(state)] > 1 {
                let (above, identity) = parent[Int(state)]
                var fail = states[Int(above)].fail
                while true {
                    let next =
                        fail == 0 ? rootNext[Int(identity)] : children[Transition.key(from: fail, over: identity)] ?? 0
                    if next != 0 || fail == 0 {
                        states[Int(state)].fail = next
                        break
                    }
                    fail = states[Int(fail)].fail
                }
            }
        }
    }
}
