internal import CSIMD
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
        self.init(PhraseTrie(phrases, identityCount: identityCount))
    }

    /// The machine of a trie.
    ///
    /// - Complexity: O(states + patterns).
    init(_ trie: PhraseTrie) {
        var states = [State](repeating: State(), count: trie.parents.count)
        for end in trie.ends where end != 0 { states[Int(end)].patternCount += 1 }
        var first: UInt32 = 0
        for index in states.indices {
            states[index].firstPattern = first
            first += states[index].patternCount
            // Fails stand before: states are in the order of their depth.
            let fail = Int(trie.fails[index])
            states[index].output = states[fail].endsPattern ? UInt32(fail) : states[fail].output
        }
        let marks = trie.marks
        var patterns = [Pattern](
            repeating: Pattern(id: PatternID(rawValue: 0), firstMark: 0, lastMarks: .none, count: 0, hasDash: false),
            count: Int(first))
        var placeOfPattern = [UInt32](repeating: 0, count: trie.ends.count)
        var filled = [UInt32](repeating: 0, count: states.count)
        var firstMark: UInt32 = 0
        for (id, end) in trie.ends.enumerated() {
            let count = trie.counts[id]
            let nextMark = firstMark + UInt32(count & ~PhraseTrie.dashBit)
            if end != 0 {
                let place = states[Int(end)].firstPattern + filled[Int(end)]
                filled[Int(end)] += 1
                patterns[Int(place)] = Pattern(
                    id: PatternID(rawValue: UInt32(id)), firstMark: firstMark, lastMarks: marks[Int(nextMark) - 1],
                    count: count & ~PhraseTrie.dashBit, hasDash: count & PhraseTrie.dashBit != 0)
                placeOfPattern[id] = place
            }
            firstMark = nextMark
        }

        var rootNext = [UInt32](repeating: 0, count: Int(trie.identityCount) + 1)
        var size = 64
        var bits: UInt64 = 6
        while size < 2 * states.count {
            size *= 2
            bits += 1
        }
        let shift = 64 - bits
        var transitions = [Transition](repeating: Transition(), count: size)
        var filter = [UInt64](repeating: 0, count: (size >> 6) << Int(SOAT_FILTER_LOG2))
        var lastSingle: UInt32 = 0
        for index in states.indices.dropFirst() {
            let (parent, identity) = (trie.parents[index], trie.identities[index])
            let reports = states[index].endsPattern || states[index].output != 0
            let target = reports ? UInt32(index) | Self.outputBit : UInt32(index)
            if parent == 0 {
                rootNext[Int(identity)] = target
                lastSingle = UInt32(index)
                continue
            }
            let key = soat_transition_key(parent, identity)
            let hash = soat_transition_hash(key)
            let bit = Int(truncatingIfNeeded: hash >> (shift - UInt64(SOAT_FILTER_LOG2)))
            filter[bit >> 6] |= 1 << UInt64(bit & 63)
            var place = Int(truncatingIfNeeded: hash >> shift)
            while transitions[place].key != 0 { place = (place + 1) & (size - 1) }
            transitions[place] = Transition(key: key, target: target)
        }
        self.init(
            rootNext: rootNext, transitions: transitions, shift: shift, filter: filter, states: states, fails: trie.fails,
            groups: Self.groups(of: states, patterns), lastSingle: lastSingle, patterns: patterns, marks: marks,
            placeOfPattern: placeOfPattern, longestPattern: trie.counts.map { Int($0 & ~PhraseTrie.dashBit) }.max() ?? 0)
    }
}

/// Phrases as a trie with its fails: what an ``Automaton`` is made of, as runs of plain values.
struct PhraseTrie: Sendable {
    /// The highest identity in use.
    var identityCount: UInt32 = 0
    /// By state, shorter ones first; state 0 is the root. The state before each, and what leads from there to it.
    var parents: [UInt32] = [0]
    var identities: [UInt32] = [0]
    /// The longest proper suffix of each that is a state.
    var fails: [UInt32] = [0]
    /// By phrase: the state it ends in, 0 for one without syllables.
    var ends: [UInt32] = []
    /// Its syllables, and whether it may run across a hyphen between spaces.
    var counts: [UInt16] = []
    /// Of all phrases, one behind the other.
    var marks: [SyllableMarks] = []

    static let dashBit: UInt16 = 1 << 15
}

extension PhraseTrie {
    /// - Parameters: as for ``Automaton/init(_:identityCount:)``.
    init(_ phrases: [Automaton.Phrase], identityCount: Int) {
        var builder = TrieBuilder(identityCount: identityCount)
        for phrase in phrases { builder.insert(phrase) }
        self = builder.trie()
    }
}

/// A trie while it grows.
private struct TrieBuilder {
    private let identityCount: Int
    private var rootNext: [UInt32]
    private var edges = EdgeTable()
    /// The state before each, and what leads from there to it, in the order in which they came.
    private var origins: [(state: UInt32, identity: UInt32)] = [(0, 0)]
    private var depths: [Int32] = [0]
    private var result = PhraseTrie()

    init(identityCount: Int) {
        self.identityCount = identityCount
        rootNext = [UInt32](repeating: 0, count: identityCount + 1)
    }

    mutating func insert(_ phrase: Automaton.Phrase) {
        var state: UInt32 = 0
        let syllables = phrase.identities.prefix(Int(PhraseTrie.dashBit) - 1)
        for identity in syllables { state = child(of: state, over: identity.rawValue) }
        result.ends.append(state)
        result.counts.append(UInt16(syllables.count) | (phrase.hasDash ? PhraseTrie.dashBit : 0))
        result.marks.append(contentsOf: phrase.marks.prefix(syllables.count))
    }

    private mutating func child(of state: UInt32, over identity: UInt32) -> UInt32 {
        let known = state == 0 ? rootNext[Int(identity)] : edges[soat_transition_key(state, identity)]
        if known != 0 { return known }
        let new = UInt32(origins.count)
        origins.append((state, identity))
        depths.append(depths[Int(state)] + 1)
        if state == 0 {
            rootNext[Int(identity)] = new
        } else {
            edges.insert(soat_transition_key(state, identity), target: new)
        }
        return new
    }

    /// The trie with its states in the order of their depth, and their fails.
    func trie() -> PhraseTrie {
        var starts = [Int](repeating: 0, count: Int(depths.max() ?? 0) + 2)
        for depth in depths { starts[Int(depth) + 1] += 1 }
        for depth in starts.indices.dropFirst() { starts[depth] += starts[depth - 1] }
        var order = [UInt32](repeating: 0, count: depths.count)
        var places = order
        for (state, depth) in depths.enumerated() {
            order[starts[Int(depth)]] = UInt32(state)
            places[state] = UInt32(starts[Int(depth)])
            starts[Int(depth)] += 1
        }
        var fails = [UInt32](repeating: 0, count: depths.count)
        for state in order.dropFirst() {
            let (above, identity) = origins[Int(state)]
            guard above != 0 else { continue }
            var fail = fails[Int(above)]
            while true {
                let next = fail == 0 ? rootNext[Int(identity)] : edges[soat_transition_key(fail, identity)]
                if next != 0 || fail == 0 {
                    fails[Int(state)] = next
                    break
                }
                fail = fails[Int(fail)]
            }
        }
        var trie = result
        trie.identityCount = UInt32(identityCount)
        trie.parents = order.map { places[Int(origins[Int($0)].state)] }
        trie.identities = order.map { origins[Int($0)].identity }
        trie.fails = order.map { places[Int(fails[Int($0)])] }
        trie.ends = result.ends.map { places[Int($0)] }
        return trie
    }
}

/// The transitions below the root. Open addressing at most half full: a look-up that fails ends after a step or two.
private struct EdgeTable {
    private var transitions = [Automaton.Transition](repeating: Automaton.Transition(), count: 16)
    private var shift: UInt64 = 60
    private var count = 0

    /// The target of a key; 0 where there is none.
    subscript(key: UInt64) -> UInt32 { transitions[place(of: key)].target }

    /// - Parameter key: one that is not in the table.
    mutating func insert(_ key: UInt64, target: UInt32) {
        count += 1
        if count * 2 > transitions.count {
            let old = transitions
            transitions = [Automaton.Transition](repeating: Automaton.Transition(), count: old.count * 2)
            shift -= 1
            for transition in old where transition.key != 0 { transitions[place(of: transition.key)] = transition }
        }
        transitions[place(of: key)] = Automaton.Transition(key: key, target: target)
    }

    /// Where a key stands, or would stand.
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: soat_transition_hash(key) >> shift)
        while transitions[place].key != key, transitions[place].key != 0 { place = (place + 1) & (transitions.count - 1) }
        return place
    }
}
