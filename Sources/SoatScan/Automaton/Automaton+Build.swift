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
        transitions = trie.edges.transitions.map { Transition(key: $0.key, target: flagged($0.target)) }
        shift = trie.edges.shift
    }

    @inline(__always) static func hash(_ key: UInt64) -> UInt64 {
        (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The transitions below the root. Open addressing at most half full: a look-up that fails ends after a step or two.
    private struct EdgeTable {
        private(set) var transitions = [Transition](repeating: Transition(), count: 16)
        private(set) var shift: UInt64 = 60
        private var count = 0

        /// The target of a key; 0 where there is none.
        subscript(key: UInt64) -> UInt32 { transitions[place(of: key)].target }

        /// - Parameter key: one that is not in the table.
        mutating func insert(_ key: UInt64, target: UInt32) {
            count += 1
            if count * 2 > transitions.count {
                let old = transitions
                transitions = [Transition](repeating: Transition(), count: old.count * 2)
                shift -= 1
                for transition in old where transition.key != 0 { transitions[place(of: transition.key)] = transition }
            }
            transitions[place(of: key)] = Transition(key: key, target: target)
        }

        /// Where a key stands, or would stand.
        private func place(of key: UInt64) -> Int {
            var place = Int(truncatingIfNeeded: Automaton.hash(key) >> shift)
            while transitions[place].key != key, transitions[place].key != 0 { place = (place + 1) & (transitions.count - 1) }
            return place
        }
    }

    /// The trie while it grows.
    private struct Trie {
        var rootNext: [UInt32]
        var states = [State()]
        var edges = EdgeTable()
        /// The first phrase that ends in a state, −1: none; further ones are chained.
        var firstEnding = [-1]
        var nextEnding: [Int: Int] = [:]
        /// All states but the root, shorter ones first.
        var breadthFirst: [UInt32] { byDepth.flatMap { $0 } }
        private var byDepth: [[UInt32]] = []
        private var depths = [0]
        /// The state before each, and what leads from there to it.
        private var origins: [(state: UInt32, identity: UInt32)] = [(0, 0)]

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
            let known = state == 0 ? rootNext[Int(identity)] : edges[key]
            if known != 0 { return known }
            let new = UInt32(states.count)
            states.append(State())
            firstEnding.append(-1)
            origins.append((state, identity))
            let depth = depths[Int(state)]
            depths.append(depth + 1)
            if depth == byDepth.count { byDepth.append([]) }
            byDepth[depth].append(new)
            if state == 0 { rootNext[Int(identity)] = new } else { edges.insert(key, target: new) }
            return new
        }

        /// Sets every state's fail, shorter states first.
        mutating func link() {
            for state in byDepth.dropFirst().joined() {
                let (above, identity) = origins[Int(state)]
                var fail = states[Int(above)].fail
                while true {
                    let next =
                        fail == 0 ? rootNext[Int(identity)] : edges[Transition.key(from: fail, over: identity)]
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
