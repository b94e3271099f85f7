/// Letters without breaks parted into syllables.
///
/// A cut costs little between usual syllables, more before a vowel, or where it parts a digraph such as `th`; the
/// cheapest way wins.
struct GluedSegments {
    /// Letters of each syllable, in order.
    let lengths: [Int]

    /// - Parameter written: the letters in order; what stands between them does not count.
    /// - Returns: `nil` when there is no way, or no single best one.
    /// - Complexity: O(letters).
    init?(_ written: [LetterCluster], of scalars: [UInt32]) {
        let rows = Self.rows(of: written)
        let letters = rows.map { row in written[row].first(where: \.isMarked) ?? written[row.lowerBound] }
        let count = letters.count
        guard count > 0 else { return nil }
        let isMarked = letters.isMarked
        var best = [Way?](repeating: nil, count: count + 1)
        best[0] = Way(cost: 0, length: 0, isAmbiguous: false)
        for end in 1...count {
            for length in 1...8 where length <= end {
                let start = end - length
                let previous = start > 0 ? letters[start - 1] : nil
                guard let before = best[start],
                    let cost = Self.cost(letters[start..<end], scalars, isMarked: isMarked, after: previous)
                else { continue }
                let total = before.cost + cost
                if let known = best[end], known.cost < total { continue }
                let isTie = best[end].map { $0.cost == total } ?? false
                best[end] = Way(cost: total, length: length, isAmbiguous: isTie || before.isAmbiguous)
            }
        }
        guard let way = best[count], !(way.isAmbiguous && isMarked) else { return nil }
        var lengths: [Int] = []
        var end = count
        while end > 0, let step = best[end] {
            lengths.append(rows[end - step.length..<end].reduce(0) { $0 + $1.count })
            end -= step.length
        }
        self.lengths = lengths.reversed()
    }

    /// Indices of each letter: of one held down, `tiiiin`, all.
    private static func rows(of letters: [LetterCluster]) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start = 0
        while start < letters.count {
            var end = start + 1
            while end < letters.count, letters[end].base == letters[start].base { end += 1 }
            rows += end - start > 2 ? [start..<end] : (start..<end).map { $0..<$0 + 1 }
            start = end
        }
        return rows
    }

    private struct Way {
        let cost: Int
        /// Letters of the last syllable.
        let length: Int
        let isAmbiguous: Bool
    }

    private static func cost(
        _ syllable: ArraySlice<LetterCluster>, _ scalars: [UInt32], isMarked: Bool, after previous: LetterCluster?
    ) -> Int? {
        // Most stretches are no syllable whatever their marks.
        guard LegalSyllables.shared.isLegalBare(syllable.lazy.map { UInt8(truncatingIfNeeded: min($0.base, 0xFF)) }) else {
            return nil
        }
        if isMarked, let letters = SyllableLetters.Toned(syllable, of: scalars),
            LegalSyllables.shared.status(letters.toneless, letters.tone) == nil
        {
            return nil
        }
        guard let first = syllable.first, let word = RepairText.word(syllable.scalars(of: scalars)), word.digits == 0 else {
            return nil
        }
        let found = isMarked ? word.status : LegalSyllables.shared.bareStatus(word.bare)
        guard let status = found, status != .typo else { return nil }
        var cost = status == .core ? 100 : 140
        // `bộ phường` rather than `bộp hường`.
        if isMarked { cost += UsualSyllables.shared.cost(word) }
        if syllable.count == 1 {
            guard StandingWords.isSingle(word) else { return nil }
            cost += 150
        }
        if let previous {
            if first.isVowel {
                guard StandingWords.opensWithVowel(word) else { return nil }
                cost += 12
            } else if isDigraph(previous.base, first.base) {
                cost += 15
            } else if previous.isVowel, syllable.count > 2, isDigraph(first.base, syllable[syllable.startIndex + 1].base),
                !StandingWords.opensWithDigraph(word, isMarked: isMarked)
            {
                // `bán|hàng` rather than `bá|nhàng`.
                cost += isMarked ? 8 : 20
            }
        }
        return cost
    }

    private static func isDigraph(_ a: UInt32, _ b: UInt32) -> Bool {
        switch (a, b) {
        // ch gh kh nh ph th, ng, tr
        case (0x63, 0x68), (0x67, 0x68), (0x6B, 0x68), (0x6E, 0x68), (0x70, 0x68), (0x74, 0x68), (0x6E, 0x67), (0x74, 0x72):
            true
        default: false
        }
    }
}
