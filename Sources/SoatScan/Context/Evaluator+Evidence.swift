internal import SoatRules
internal import SoatText

/// Where the model of evidence finds a breach probable.
extension Evaluator {
    /// Words that a finding names.
    private static let namedWords = 3

    /// Of each sentence that is probable enough the clauses that weigh most.
    mutating func matches(of condition: EvidenceCondition) -> [Match] {
        guard let reader = evidenceReader, let lane = reader.model.lane(of: condition.category) else { return [] }
        let reading = evidence(by: reader)
        let told = reading.sentences(lane: lane, atLeast: condition.atLeast, reader.model)
        return told.map { match(of: $0, lane: lane, reader) }
    }

    private mutating func match(of sentence: EvidenceReading.Sentence, lane: Int, _ reader: EvidenceReader) -> Match {
        let stretch = reader.bytes(of: reader.heaviestStretch(of: sentence.words, lane: lane, structure))
        let words = reader.heaviestWords(in: sentence.words, lane: lane, atMost: Self.namedWords).map { words in
            let bytes = reader.bytes(of: words)
            return String(decoding: utf8[bytes.start..<bytes.end], as: UTF8.self)
        }
        let (first, last) = text.syllables(in: stretch)
        return Match(
            Match.Stretch(first: first, last: last, bytes: stretch, reading: nil, entity: nil),
            sign: Match.sign(of: .evidence, lane), words: words)
    }

    /// The most probable sentence of a post, as people are told of it.
    mutating func strongestEvidence(_ condition: EvidenceCondition) -> (match: Match, probability: Double)? {
        guard let reader = evidenceReader, let lane = reader.model.lane(of: condition.category) else { return nil }
        let reading = evidence(by: reader)
        let told = reading.sentences.map { ($0, reading.probability(of: $0, lane: lane, reader.model)) }
        return told.max { $0.1 < $1.1 }.map { (match(of: $0.0, lane: lane, reader), $0.1) }
    }
}
