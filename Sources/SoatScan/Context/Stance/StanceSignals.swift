internal import SoatText

/// What the markers of a post may come to.
struct StanceSignals: OptionSet, Sendable {
    let rawValue: UInt8
    /// Some clause may be a ban or a warning.
    static let forbids = StanceSignals(rawValue: 1)
    /// A marker may speak of more than its sentence: it opens a list, or corrects its paragraph.
    static let reachesFar = StanceSignals(rawValue: 2)
}

/// Finds in one pass whether any marker of a kind may stand in a post: few phrases, and no question which of them counts.
///
/// It may see more than there is, and never less.
struct SignalMachine: Sendable {
    private let automaton: Automaton
    private let phrases: [Phrase]
    /// Of each marker in two parts.
    private let gapped: [StanceSignals]

    private struct Phrase: Sendable {
        /// Whatever stands around it.
        var always: StanceSignals = []
        /// Where its clause may begin with it.
        var opening: StanceSignals = []
        /// Markers in two parts that it begins, and those that it ends.
        var heads: [Int] = []
        var tails: [Int] = []
        var needsMarks = false
    }

    init(_ builder: StanceMachine.Builder, identityCount: Int) {
        let gapped = builder.gapped.map(\.signals)
        var phrases: [Phrase] = []
        var wanted: [Automaton.Phrase] = []
        for (index, source) in builder.phrases.enumerated() {
            var phrase = Phrase(needsMarks: builder.needsMarks[index])
            for use in builder.uses[index] {
                switch use {
                case .whole(let marker):
                    if marker.role == .negator {
                        phrase.opening.formUnion(marker.signals)
                    } else {
                        phrase.always.formUnion(marker.signals)
                    }
                case .head(let gap): if !gapped[gap].isEmpty { phrase.heads.append(gap) }
                case .tail(let gap): if !gapped[gap].isEmpty { phrase.tails.append(gap) }
                }
            }
            let isPart = !phrase.heads.isEmpty || !phrase.tails.isEmpty
            guard isPart || !phrase.always.isEmpty || !phrase.opening.isEmpty else { continue }
            wanted.append(
                Automaton.Phrase(
                    id: PatternID(rawValue: UInt32(wanted.count)), identities: source.identities, marks: source.marks))
            phrases.append(phrase)
        }
        automaton = Automaton(wanted, identityCount: identityCount)
        self.phrases = phrases
        self.gapped = gapped
    }

    /// - Complexity: O(*n*).
    func signals(in text: FoldedText, utf8: [UInt8]) -> StanceSignals {
        var signals: StanceSignals = []
        // Where the head of each marker in two parts stood last.
        var heads: [Int] = []
        automaton.forEachHit(in: text, range: 0..<text.count) { hit in
            let phrase = phrases[Int(hit.pattern.rawValue)]
            if hit.lacksMarks, phrase.needsMarks { return }
            signals.formUnion(phrase.always)
            if !heads.isEmpty {
                for gap in phrase.tails where hit.first - heads[gap] <= StanceMachine.gapLimit {
                    signals.formUnion(gapped[gap])
                }
            }
            if !phrase.heads.isEmpty {
                if heads.isEmpty { heads = Array(repeating: -StanceMachine.gapLimit - 1, count: gapped.count) }
                for gap in phrase.heads { heads[gap] = max(heads[gap], hit.first) }
            }
            if !phrase.opening.isEmpty, Self.mayOpenClause(hit.first, in: text, utf8) { signals.formUnion(phrase.opening) }
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
    /// What it may come to.
    fileprivate var signals: StanceSignals {
        var signals: StanceSignals = role.mayForbid ? .forbids : []
        if reach == .list || reach == .paragraph { signals.insert(.reachesFar) }
        return signals
    }
}
