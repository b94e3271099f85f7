internal import SoatText

/// Which words of a sentence weighed, and in which clause.
extension EvidenceReader {
    /// A row of words and how much it speaks for a category.
    struct Weighed {
        let words: Range<Int>
        let weight: Int
    }

    /// The clause of a sentence that holds most of the weight.
    ///
    /// - Parameter sentence: of the reading made last.
    func heaviestClause(
        of sentence: EvidenceReading.Sentence, lane: Int, _ structure: TextStructure
    ) -> (words: Range<Int>, bytes: ByteSpan) {
        let shares = shares(of: sentence.words, lane: lane)
        var best: (words: Range<Int>, weight: Int)?
        var first = sentence.words.lowerBound
        while first < sentence.words.upperBound {
            let clause = structure.clause(around: bytes(of: first..<first + 1))
            var end = first + 1
            while end < sentence.words.upperBound, bytes(of: end..<end + 1).end <= clause.end { end += 1 }
            let weight = (first..<end).reduce(0) { $0 + shares[$1 - sentence.words.lowerBound] }
            if best.map({ weight > $0.weight }) ?? true { best = (first..<end, weight) }
            first = end
        }
        let words = best?.words ?? sentence.words
        return (words, bytes(of: words))
    }

    /// The weight of each word: each row of words gives its weight in equal shares to the words in it.
    ///
    /// - Returns: in sixths of a step.
    private func shares(of range: Range<Int>, lane: Int) -> [Int] {
        var shares = [Int](repeating: 0, count: range.count)
        forEachWeight(range, lane: lane) { first, count, weight in
            for index in first..<first + count { shares[index - range.lowerBound] += weight * 6 / count }
        }
        return shares
    }

    private func forEachWeight(_ range: Range<Int>, lane: Int, _ take: (_ first: Int, _ count: Int, _ weight: Int) -> Void) {
        EvidenceGrams.forEach(words, range) { key, first, count in
            let slot = model.slot(ofKey: key)
            if slot >= 0 { take(first, count, Int(model.rows[slot][EvidenceModel.firstLane + lane])) }
        }
    }

    /// The rows of words that speak most for a category, apart from each other, the heaviest first.
    func heaviestWords(in range: Range<Int>, lane: Int, atMost limit: Int) -> [Range<Int>] {
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
