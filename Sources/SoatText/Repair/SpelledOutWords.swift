/// The words that a chain of single letters spells.
struct SpelledOutWords {
    /// What to do with a gap: indices of scalars, half open.
    enum Edit {
        case close(Range<Int>)
        case part(Range<Int>)
    }

    private let units: [SpelledOut.Unit]
    private let scalars: [UInt32]
    /// What stands behind each unit but the last, without case and invisible characters.
    private let gaps: [[UInt32]]
    /// The gap between letters of one word.
    private let inner: [UInt32]

    /// - Parameter units: two at least, in order.
    init(_ units: [SpelledOut.Unit], in scalars: [UInt32]) {
        self.units = units
        self.scalars = scalars
        gaps = zip(units, units.dropFirst()).map { Self.key(scalars[$0.range.upperBound..<$1.range.lowerBound]) }
        var counts: [[UInt32]: Int] = [:]
        for gap in gaps { counts[gap, default: 0] += 1 }
        inner = counts.min { ($1.value, $0.key.count) < ($0.value, $1.key.count) }?.key ?? []
    }

    private static func key(_ gap: ArraySlice<UInt32>) -> [UInt32] {
        gap.compactMap {
            let folded = FoldTable.shared.fold($0)
            return folded.kind == .invisible ? nil : folded[0]
        }
    }

    /// Whether a longer run stands before or behind, parted by the sign that parts the letters.
    func joins(_ before: AlphanumericRun?, _ next: AlphanumericRun?) -> Bool {
        guard let first = units.first, let last = units.last else { return false }
        if let before, before.range.upperBound <= first.range.lowerBound,
            Self.key(scalars[before.range.upperBound..<first.range.lowerBound]) == inner
        {
            return true
        }
        guard let next, next.range.lowerBound >= last.range.upperBound else { return false }
        return Self.key(scalars[last.range.upperBound..<next.range.lowerBound]) == inner
    }

    // MARK: Signs without spaces

    func tightEdits() -> [Edit] {
        let whole = 0..<units.count
        var words: [Range<Int>] = []
        var found = groups(whole)
        // Signs that change from letter to letter: `h.ọ-c`.
        if found.count > 1, found.allSatisfy({ syllables(in: $0) == nil }) { found = [whole] }
        let hasPartner = found.count { syllables(in: $0) != nil } > 1
        for group in found {
            if let parts = syllables(in: group), isMeantTight(group, hasPartner: hasPartner) { words += parts }
        }
        return edits(for: words)
    }

    private func isMeantTight(_ group: Range<Int>, hasPartner: Bool) -> Bool {
        let letters = letters(group)
        guard group.count >= 2, letters.count * 2 > group.count else { return false }
        if group.count == 2 {
            // `s.ỹ`, but not `c.ạ`, `M.Ý`.
            guard letters.count == 2, let last = letters.last, last.isMarked, last.isVowel, !letters.hasCapital,
                !letters[0].isVowel, let word = RepairText.word(Array(scalars[last.range]))
            else { return false }
            return !StandingWords.opensWithVowel(word)
        }
        // Initials are capitals too: `N.T.A`, `P.T.Á`.
        if letters.isUpper { return hasPartner || letters.dropLast().contains { $0.isVowel && $0.isMarked } }
        return !letters.dropFirst().contains { $0.isCapital }
    }

    // MARK: Spaces

    func spacedEdits() -> [Edit] {
        let found = groups(0..<units.count)
        guard found.count > 1 else { return edits(for: uniform()) }
        let legal = found.filter { $0.count > 1 && !changesCase($0) }.compactMap { group in syllables(in: group).map { (group, $0) } }
        let total = legal.reduce(0) { $0 + $1.0.count }
        if legal.count > 1, total >= 5 { return edits(for: legal.flatMap { $0.1 }) }
        return edits(for: legal.filter { isMeantSpaced($0.0) }.flatMap { $0.1 })
    }

    /// The words of a chain with the same gap throughout; a letter at either end may be a word of its own.
    private func uniform() -> [Range<Int>] {
        for (start, end) in [(0, 0), (1, 0), (0, 1), (1, 1)] where start + end + 3 <= units.count {
            let group = start..<units.count - end
            if !changesCase(group), isMeantSpaced(group), let words = syllables(in: group) { return words }
        }
        return []
    }

    /// Whether spaced letters are many or odd enough to be no letters of their own.
    private func isMeantSpaced(_ group: Range<Int>) -> Bool {
        let letters = letters(group)
        guard letters.count * 2 > group.count else { return false }
        let vowels = letters.filter { $0.isVowel && $0.isMarked }
        if vowels.isEmpty { return group.count >= (letters.hasCapital ? 6 : 4) }
        if group.count >= 4 { return true }
        return group.count == 3
            && !vowels.contains { RepairText.word(Array(scalars[$0.range])).map(StandingWords.opensWithVowel) ?? true }
    }

    /// `A ở B`: a capital behind a small letter.
    private func changesCase(_ group: Range<Int>) -> Bool {
        let letters = letters(group)
        return !letters.isUpper && letters.dropFirst().contains { $0.isCapital }
    }

    // MARK: Both

    private func letters(_ group: Range<Int>) -> [LetterCluster] { units[group].compactMap(\.letter) }

    /// The stretches that the rarer gaps part.
    private func groups(_ range: Range<Int>) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.dropLast() where gaps[index] != inner {
            groups.append(start..<index + 1)
            start = index + 1
        }
        groups.append(start..<range.upperBound)
        return groups
    }

    /// The syllables of a group; `nil` when it makes none.
    private func syllables(in group: Range<Int>) -> [Range<Int>]? {
        guard group.count > 1 else { return nil }
        let letters = letters(group)
        let joined = units[group].flatMap { scalars[$0.range] }
        guard letters.count == group.count else {
            return group.count >= 3 && letters.count > 1 && Leet.isReadable(joined) ? [group] : nil
        }
        if let word = RepairText.word(joined), letters.isMarked ? word.isSyllable : word.isUnmarkedSyllable { return [group] }
        guard group.count >= 5, let segments = GluedSegments(letters, of: scalars) else { return nil }
        var start = group.lowerBound
        return segments.lengths.map { length in
            defer { start += length }
            return start..<start + length
        }
    }

    /// Closes the gaps within words; between two of them that follow each other a space is left.
    private func edits(for words: [Range<Int>]) -> [Edit] {
        var edits: [Edit] = []
        for (index, word) in words.enumerated() {
            for unit in word.dropLast() { edits.append(.close(gap(behind: unit))) }
            if index + 1 < words.count, words[index + 1].lowerBound == word.upperBound {
                edits.append(.part(gap(behind: word.upperBound - 1)))
            }
        }
        return edits
    }

    private func gap(behind unit: Int) -> Range<Int> { units[unit].range.upperBound..<units[unit + 1].range.lowerBound }
}
