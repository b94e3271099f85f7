internal import SoatRules
internal import SoatText

/// What comes near the phrases of a condition where none of them stands: told to people who ask why not.
enum NearPhrases {
    /// The nearest stretches, best first, at most three.
    ///
    /// - Complexity: O(syllables · syllables of the phrases).
    static func misses(of condition: Condition, concepts: [Concept], in utf8: [UInt8]) -> [RuleTrace.NearMiss] {
        let phrases = phrases(of: condition, ConceptTree(concepts))
        var vocabulary = Vocabulary()
        var folder = PhraseFolder()
        let folded = phrases.map { folder.fold($0, into: &vocabulary) }
        let text = FoldedText()
        text.fold(utf8, with: vocabulary)
        var ranked: [(distance: Int, miss: RuleTrace.NearMiss)] = []
        for (phrase, wanted) in zip(phrases, folded) {
            guard let (distance, miss) = nearest(phrase, wanted, in: text) else { continue }
            ranked.append((distance, miss))
        }
        ranked.sort { ($0.distance, $0.miss.bytes.start, $0.miss.phrase) < ($1.distance, $1.miss.bytes.start, $1.miss.phrase) }
        var kept: [RuleTrace.NearMiss] = []
        for (_, miss) in ranked where !kept.contains(where: { $0.bytes == miss.bytes }) {
            kept.append(miss)
            if kept.count == 3 { break }
        }
        return kept
    }

    private static func phrases(of condition: Condition, _ concepts: ConceptTree) -> [String] {
        switch condition.kind {
        case .phrase(let phrase): phrase.phrases
        case .concept(let names): concepts.concepts(within: names).flatMap(\.expressions).compactMap(\.onlyWords)
        case .entity, .evidence, .pattern: []
        case .any, .all, .near, .sequence, .count: condition.parts.flatMap { phrases(of: $0, concepts) }
        }
    }

    /// The stretch that has most of a phrase's words at their places; a single word of a long phrase is no miss.
    private static func nearest(
        _ phrase: String, _ wanted: PhraseFolder.Phrase, in text: FoldedText
    ) -> (distance: Int, miss: RuleTrace.NearMiss)? {
        let count = wanted.identities.count
        var best: (distance: Int, miss: RuleTrace.NearMiss)?
        guard count > 0, count <= text.count else { return nil }
        for first in 0...text.count - count {
            let there = (0..<count).filter { text[first + $0].identity == wanted.identities[$0].rawValue }
            guard let low = there.first, let high = there.last else { continue }
            let isParted = (1..<count).contains { text[first + $0].breaksBefore }
            let hasOtherMarks = there.contains { !text[first + $0].marks.isSubset(of: wanted.marks[$0]) }
            let reason: RuleTrace.NearMiss.Reason
            if there.count < count {
                guard there.count >= 2, there.count * 3 >= count * 2, !hasOtherMarks else { continue }
                reason = .words(there.count, of: count)
            } else if hasOtherMarks {
                reason = .otherMarks
            } else if isParted {
                reason = .parted
            } else {
                continue
            }
            let distance = (count - there.count) * 4 + (hasOtherMarks ? 2 : 0) + (isParted ? 1 : 0)
            if distance < best?.distance ?? .max {
                let bytes = text.bytes(from: first + low, through: first + high)
                best = (distance, RuleTrace.NearMiss(phrase: phrase, bytes: bytes, reason: reason))
            }
        }
        return best
    }
}

extension Expression {
    /// Its words, where there is nothing else in it.
    fileprivate var onlyWords: String? {
        if parts.count == 1, case .words(let words)? = parts.first { words } else { nil }
    }
}
