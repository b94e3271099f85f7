internal import SoatRules
internal import SoatText

/// Where the model of evidence finds a breach probable.
extension Evaluator {
    /// Words that a finding names.
    private static let namedWords = 3
    /// From this probability on the model decides, and its words are named. Below it is a floor that other words need,
    /// and those are underlined already.
    private static let decidingBar = 0.5

    /// Of each sentence that is probable enough the clauses that weigh most.
    mutating func matches(of condition: EvidenceCondition) -> [Match] {
        guard let reader = evidenceReader, let lane = reader.model.lane(of: condition.category) else { return [] }
        let reading = evidence(by: reader)
        let named = condition.atLeast < Self.decidingBar ? 0 : Self.namedWords
        var found: [Match] = []
        reading.forEachSentence(lane: lane, atLeast: condition.atLeast) {
            found.append(match(of: $0, lane: lane, naming: named, reader))
        }
        return found
    }

    /// Rules of a category ask for the same sentences again and again: each is looked at once.
    private mutating func match(
        of sentence: EvidenceReading.Sentence, lane: Int, naming limit: Int, _ reader: EvidenceReader
    ) -> Match {
        let key = Heaviest(firstWord: sentence.words.lowerBound, lane: lane, namesWords: limit > 0)
        if let known = knownHeaviest[key] { return known }
        let match = newMatch(of: sentence, lane: lane, naming: limit, reader)
        knownHeaviest[key] = match
        return match
    }

    private mutating func newMatch(
        of sentence: EvidenceReading.Sentence, lane: Int, naming limit: Int, _ reader: EvidenceReader
    ) -> Match {
        let stretch = reader.bytes(of: reader.heaviestStretch(of: sentence.words, lane: lane, structure))
        // What is named is told again, and a number may be somebody's.
        let words = reader.heaviestWords(in: sentence.words, lane: lane, atMost: limit).compactMap { words -> String? in
            let bytes = reader.bytes(of: words)
            let word = String(decoding: utf8[bytes.start..<bytes.end], as: UTF8.self)
            return word.contains(where: \.isNumber) ? nil : word
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
        let told = reading.sentences.enumerated().map { ($1, reading.probability(of: $0, lane: lane)) }
        return told.max { $0.1 < $1.1 }.map { (match(of: $0.0, lane: lane, naming: Self.namedWords, reader), $0.1) }
    }
}
