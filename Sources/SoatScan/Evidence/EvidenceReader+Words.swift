package import SoatText

/// Which words of a sentence weighed, and in which clause.
extension EvidenceReader {
    /// A row of words and how much it speaks for a category.
    struct Weighed {
        let words: Range<Int>
        let weight: Int
    }

    /// Clauses that may be underlined as one.
    private static let longestStretch = 3

    /// The words of each clause of a sentence.
    package func clauses(of sentence: Range<Int>, _ structure: TextStructure) -> [Range<Int>] {
        guard let start = sentence.first.map({ bytes(of: $0..<$0 + 1).start }) else { return [] }
        var ends = ClauseEnds(structure, from: start)
        var clauses: [Range<Int>] = []
        var first = sentence.lowerBound
        while first < sentence.upperBound {
            let end = ends.end(from: first, in: sentence, text)
            clauses.append(first..<end)
            first = end
        }
        return clauses
    }

    /// The clause of a sentence, or few clauses in a row, that the model would be surest of if they stood alone, their words as
    /// strong to the network as in the post.
    ///
    /// - Parameter sentence: of the post read last.
    func heaviestStretch(of sentence: Range<Int>, lane: Int, _ structure: TextStructure) -> Range<Int> {
        let clauses = clauses(of: sentence, structure)
        if clauses.count < 2 { return sentence }
        var best = (stretch: sentence, score: -Float.infinity)
        for count in 1...Self.longestStretch where count <= clauses.count {
            for first in 0...clauses.count - count {
                let stretch = clauses[first].lowerBound..<clauses[first + count - 1].upperBound
                let score = score(of: stretch, lane: lane)
                if score > best.score { best = (stretch, score) }
            }
        }
        return best.stretch
    }

    private func score(of range: Range<Int>, lane: Int) -> Float {
        let sum = sum(of: range).total(model.ofSentence)
        let strength = model.combiner.strength(ofSentence: sum, clause: sum)
        return (strength + model.combiner.strength(ofNetwork: strongestWord(in: bytes(of: range))))[
            EvidenceInputs.place(of: lane)]
    }

    private func forEachWeight(_ range: Range<Int>, lane: Int, _ take: (_ first: Int, _ count: Int, _ weight: Int) -> Void) {
        EvidenceGrams.forEach(words, range) { key, first, count in
            let row = model.row(ofKey: key)
            if row >= 0 { take(first, count, Int(model.rows[row][EvidenceModel.sentencePlace + lane])) }
        }
    }

    /// The rows of words that speak most for a category, apart from each other, the heaviest first.
    func heaviestWords(in range: Range<Int>, lane: Int, atMost limit: Int) -> [Range<Int>] {
        guard limit > 0 else { return [] }
        var weights: [Range<Int>: Int] = [:]
        forEachWeight(range, lane: lane) { first, count, weight in weights[first..<first + count, default: 0] += weight }
        // A row of words has what its parts have, and its own.
        var whole: [Weighed] = []
        for first in range {
            for count in 1...EvidenceGrams.longest where first + count <= range.upperBound {
                guard weights[first..<first + count] != nil else { continue }
                var sum = 0
                for start in first..<first + count {
                    for end in start + 1...first + count { sum += weights[start..<end] ?? 0 }
                }
                whole.append(Weighed(words: first..<first + count, weight: sum))
            }
        }
        var chosen: [Range<Int>] = []
        for candidate in whole.sorted(by: { ($0.weight, $1.words.lowerBound) > ($1.weight, $0.words.lowerBound) }) {
            guard candidate.weight > 0, chosen.count < limit else { break }
            if !chosen.contains(where: { $0.overlaps(candidate.words) }) { chosen.append(candidate.words) }
        }
        return chosen
    }
}
