internal import SoatText

/// What the markers of a post may come to.
struct StanceSignals: Sendable, Hashable {
    /// A marker may speak of more than its sentence: it opens a list, or corrects its paragraph.
    var reachesFar = false
    /// The first syllable from which a ban or a warning may speak of what follows.
    private var forbidsFrom = Int.max
    /// The last syllable from which one may speak of what went before.
    private var forbidsUpTo = -1

    /// Of a text of which nothing is known: it is then read as a whole, which is what tests compare with.
    static let unknown = StanceSignals(reachesFar: true, forbidsFrom: 0, forbidsUpTo: .max)

    init() {}

    private init(reachesFar: Bool, forbidsFrom: Int, forbidsUpTo: Int) {
        self.reachesFar = reachesFar
        self.forbidsFrom = forbidsFrom
        self.forbidsUpTo = forbidsUpTo
    }

    /// Whether the clause of a stretch may be a ban or a warning.
    ///
    /// - Parameters: indices of syllables, both inclusive.
    func mayForbid(first: Int, last: Int) -> Bool { forbidsFrom <= last || forbidsUpTo >= first }

    /// Takes in a marker that stands somewhere in a stretch of syllables.
    fileprivate mutating func take(_ kind: SignalMachine.Kind, first: Int, last: Int) {
        if kind.contains(.reachesFar) { reachesFar = true }
        if kind.contains(.forbidsAfter) { forbidsFrom = min(forbidsFrom, first) }
        if kind.contains(.forbidsBefore) { forbidsUpTo = max(forbidsUpTo, last) }
    }
}

/// Finds in one pass whether any marker of a kind may stand in a post: few phrases, and no question which of them counts.
///
/// It may see more than there is, and never less.
final class SignalMachine: Sendable {
    /// What a marker may come to.
    fileprivate struct Kind: OptionSet, Sendable {
        let rawValue: UInt8
        static let reachesFar = Kind(rawValue: 1)
        /// A ban or a warning of what follows, of what went before.
        static let forbidsAfter = Kind(rawValue: 2)
        static let forbidsBefore = Kind(rawValue: 4)
    }

    private let automaton: Automaton
    private let phrases: [Phrase]
    /// By phrase: the markers in two parts that it begins, and those that it ends.
    private let heads: [[Int]]
    private let tails: [[Int]]
    /// Of each marker in two parts.
    private let gapped: [Kind]

    private struct Phrase: Sendable {
        /// Whatever stands around it.
        var always: Kind = []
        /// Where its clause may begin with it.
        var opening: Kind = []
        /// It is a part of some marker in two parts.
        var isPart = false
        var needsMarks = false
    }

    init(_ builder: StanceMachine.Builder, identityCount: Int) {
        let gapped = builder.gapped.map(\.signals)
        var phrases: [Phrase] = []
        var wanted: [Automaton.Phrase] = []
        var (heads, tails): ([[Int]], [[Int]]) = ([], [])
        for (index, source) in builder.phrases.enumerated() {
            var phrase = Phrase(needsMarks: builder.needsMarks[index])
            var (begun, ended): ([Int], [Int]) = ([], [])
            for use in builder.uses[index] {
                switch use {
                case .whole(let marker):
                    if marker.role == .negator {
                        phrase.opening.formUnion(marker.signals)
                    } else {
                        phrase.always.formUnion(marker.signals)
                    }
                case .head(let gap): if !gapped[gap].isEmpty { begun.append(gap) }
                case .tail(let gap): if !gapped[gap].isEmpty { ended.append(gap) }
                }
            }
            phrase.isPart = !begun.isEmpty || !ended.isEmpty
            guard phrase.isPart || !phrase.always.isEmpty || !phrase.opening.isEmpty else { continue }
            wanted.append(
                Automaton.Phrase(
                    id: PatternID(rawValue: UInt32(wanted.count)), identities: source.identities, marks: source.marks))
            phrases.append(phrase)
            heads.append(begun)
            tails.append(ended)
        }
        automaton = Automaton(wanted, identityCount: identityCount)
        self.phrases = phrases
        self.heads = heads
        self.tails = tails
        self.gapped = gapped
    }

    /// - Complexity: O(*n*).
    func signals(in text: FoldedText, utf8: [UInt8]) -> StanceSignals {
        var signals = StanceSignals()
        // Where the head of each marker in two parts stood last.
        var seen: [Int] = []
        var hits: [Automaton.Hit] = []
        automaton.appendHits(in: text, range: 0..<text.count, to: &hits)
        for hit in hits {
            let index = Int(hit.pattern.rawValue)
            let phrase = phrases[index]
            if hit.lacksMarks, phrase.needsMarks { continue }
            signals.take(phrase.always, first: hit.first, last: hit.last)
            if !phrase.opening.isEmpty, Self.mayOpenClause(hit.first, in: text, utf8) {
                signals.take(phrase.opening, first: hit.first, last: hit.last)
            }
            guard phrase.isPart else { continue }
            let farthest = hit.first - StanceMachine.gapLimit
            if !seen.isEmpty {
                for gap in tails[index] where seen[gap] >= farthest {
                    signals.take(gapped[gap], first: farthest, last: hit.last)
                }
            }
            if !heads[index].isEmpty {
                if seen.isEmpty { seen = Array(repeating: -StanceMachine.gapLimit - 1, count: gapped.count) }
                for gap in heads[index] { seen[gap] = max(seen[gap], hit.first) }
            }
        }
        return signals
    }

    /// Whether more than a space, or the number of an item, stands before a syllable.
    private static func mayOpenClause(_ index: Int, in text: FoldedText, _ utf8: [UInt8]) -> Bool {
        guard index > 0, !text[index - 1].isNumeral else { return true }
        let end = Int(text[index - 1].end)
        return end + 1 != Int(text[index].start) || utf8[end] != 0x20
    }
}

extension StanceMarker {
    /// What it may come to. A negator at the start of a clause may deny what went before it, too.
    fileprivate var signals: SignalMachine.Kind {
        var kind: SignalMachine.Kind = reach == .list || reach == .paragraph ? .reachesFar : []
        guard role.mayForbid else { return kind }
        if side != .before || role == .negator { kind.insert(.forbidsAfter) }
        if side != .after || role == .negator { kind.insert(.forbidsBefore) }
        return kind
    }
}
