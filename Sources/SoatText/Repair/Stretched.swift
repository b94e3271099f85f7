/// Letters held down: `khônggggg`, `tiềnnnn`, `phíiiii`.
///
/// A letter three times or more is read once, where a syllable of two letters or more comes out; then a letter twice
/// is too, as in `họcccc phíí`.
package enum Stretched {
    /// - Parameter choice: 1 takes the other reading of a word that has two: `lưuuuu` is lưu, and then lư.
    /// - Returns: whether there is such a word.
    @discardableResult
    package static func undo(in text: inout RepairText, choice: Int = 0) -> Bool {
        guard hasTriple(text.scalars) else { return false }
        var hasAlternative = false
        for run in AlphanumericRun.all(text.scalars).reversed()
        where run.hasLetter && !run.hasDigit && text.mayChange(run.range) {
            let readings = readings(text.scalars, run.range)
            guard let last = readings.last else { continue }
            if readings.count > 1 { hasAlternative = true }
            for stretch in (choice > 0 ? last : readings[0]).reversed() {
                text.replace(stretch.range, with: stretch.kept, as: .stretched)
            }
        }
        return hasAlternative
    }

    /// - Complexity: O(scalars), far less for a word without a letter three times in a row.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        guard hasTriple(scalars) else { return false }
        return AlphanumericRun.all(scalars).contains { $0.hasLetter && !$0.hasDigit && !readings(scalars, $0.range).isEmpty }
    }

    /// Whether some word may be read in two ways.
    static func isAmbiguous(_ scalars: [UInt32]) -> Bool {
        hasTriple(scalars)
            && AlphanumericRun.all(scalars).contains { $0.hasLetter && !$0.hasDigit && readings(scalars, $0.range).count > 1 }
    }

    /// Whether a syllable comes out of letters held down.
    static func isReadable(_ scalars: [UInt32]) -> Bool { hasTriple(scalars) && !readings(scalars, 0..<scalars.count).isEmpty }

    private struct Stretch {
        let range: Range<Int>
        /// The letters that stay.
        let kept: [UInt32]
    }

    /// Whether some letter, with whatever marks, stands three times in a row.
    private static func hasTriple(_ scalars: [UInt32]) -> Bool {
        var base: UInt32 = 0
        var count = 0
        for scalar in scalars {
            let folded = FoldTable.shared.fold(scalar)
            switch folded.kind {
            case .letter:
                count = folded[0] == base ? count + 1 : 1
                base = folded[0]
                if count == 3 { return true }
            case .mark, .invisible: continue
            default: base = 0
            }
        }
        return false
    }

    /// A letter as often as it stands in a row, with whatever marks.
    private struct Row {
        let letters: ArraySlice<LetterCluster>

        /// Whether it may have been two letters: `ưuu`, but not `ôôô`.
        var mayKeepTwo: Bool {
            letters.count > 2 && letters[letters.startIndex].isVowel && !letters.dropFirst().contains { $0.isMarked }
        }

        /// One letter, that with marks before one without; or two, as in `lưu` and `xoong`.
        ///
        /// Of one letter the marks may stand on several: `hôọoo`.
        func kept(_ number: Int, of text: [UInt32]) -> [UInt32] {
            let first = letters.firstIndex { $0.isMarked } ?? letters.startIndex
            let kept = letters[first...].prefix(number)
            guard number == 1, let letter = kept.first else { return kept.scalars(of: text) }
            return text[letter.range]
                + letters[first...].dropFirst().lazy.filter(\.isMarked).flatMap { other in
                    text[other.range].flatMap { scalar -> [UInt32] in
                        let folded = FoldTable.shared.fold(scalar)
                        return (0..<folded.count).map { folded[$0] }.filter { FoldTable.shared.kind(of: $0) == .mark }
                    }
                }
        }
    }

    /// What to undo in a word, for each way to read it, the likelier first; none when no syllable comes out.
    private static func readings(_ scalars: [UInt32], _ range: Range<Int>) -> [[Stretch]] {
        guard let letters = LetterCluster.all(scalars, in: range), !letters.isRomanNumber else { return [] }
        var rows: [Row] = []
        var index = 0
        while index < letters.count {
            var end = index + 1
            while end < letters.count, letters[end].base == letters[index].base { end += 1 }
            rows.append(Row(letters: letters[index..<end]))
            index = end
        }
        guard rows.contains(where: { $0.letters.count >= 3 }) else { return [] }
        for least in [3, 2] {
            // `lưuuuu` is rather lưu than lư, `luuuu` rather lu.
            var ranks: [Int] = []
            let found = (letters.isMarked ? [2, 1] : [1, 2]).compactMap { number -> [Stretch]? in
                let long = rows.filter { $0.letters.count >= least }
                // Of a row of two nothing is left to undo.
                guard number == 1 || long.contains(where: \.mayKeepTwo)
                else { return nil }
                let reading = rows.flatMap { row -> [UInt32] in
                    row.letters.count >= least
                        ? row.kept(row.letters.count > 2 ? number : 1, of: scalars) : row.letters.scalars(of: scalars)
                }
                guard let rank = rank(of: reading, rows: rows.count) else { return nil }
                ranks.append(rank)
                return long.map { row in
                    let whole = row.letters.map(\.range)
                    return Stretch(
                        range: (whole.first?.lowerBound ?? 0)..<(whole.last?.upperBound ?? 0),
                        kept: row.kept(row.letters.count > 2 ? number : 1, of: scalars))
                }
            }
            // `chữuuu` is chữ, since chữu is hardly a word; but `sưuuu` is sưu, though sư is somewhat more usual.
            if found.count > 1, ranks[1] + Self.muchMoreUsual < ranks[0] { return found.reversed() }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Ten times as often.
    private static let muchMoreUsual = 20

    /// How well a reading belongs to Vietnamese, 0 best: its status first, then how usual it is; `nil`: it does not.
    private static func rank(of reading: [UInt32], rows: Int) -> Int? {
        guard let word = RepairText.word(reading), word.digits == 0 else { return nil }
        // `ooo` is a cry, `ýyyy` a word.
        if rows < 2 { return word.bare.count == 1 && StandingWords.isSingle(word) ? 0 : nil }
        let status = word.marks.isEmpty ? LegalSyllables.shared.bareStatus(word.bare) : word.status
        if let status, status != .typo {
            return Int(status.rawValue) * 1_000 + (word.marks.isEmpty ? 0 : UsualSyllables.shared.cost(word))
        }
        return ForeignMarkWord(reading, 0..<reading.count) == nil ? nil : Int(UInt8.max) * 1_000
    }
}
