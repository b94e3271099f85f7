/// Letters held down: `khônggggg`, `tiềnnnn`, `phíiiii`.
///
/// A letter three times or more is read once, where a syllable of two letters or more comes out; then a letter twice
/// is too, as in `họcccc phíí`.
package enum Stretched {
    package static func undo(in text: inout RepairText) {
        guard hasTriple(text.scalars) else { return }
        for run in AlphanumericRun.all(text.scalars).reversed()
        where run.hasLetter && !run.hasDigit && text.mayChange(run.range) {
            for stretch in stretches(text.scalars, run.range).reversed() {
                text.replace(stretch.range, with: Array(text.scalars[stretch.kept]), as: .stretched)
            }
        }
    }

    /// - Complexity: O(scalars), far less for a word without a letter three times in a row.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        guard hasTriple(scalars) else { return false }
        return AlphanumericRun.all(scalars).contains { $0.hasLetter && !$0.hasDigit && !stretches(scalars, $0.range).isEmpty }
    }

    /// Whether a syllable comes out of letters held down.
    static func isReadable(_ scalars: [UInt32]) -> Bool { hasTriple(scalars) && !stretches(scalars, 0..<scalars.count).isEmpty }

    private struct Stretch {
        let range: Range<Int>
        /// The letter that stays, of those in `range`: one with marks before one without.
        let kept: Range<Int>
        let count: Int
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

    /// The stretches to undo in a word; empty when no syllable comes out.
    private static func stretches(_ scalars: [UInt32], _ range: Range<Int>) -> [Stretch] {
        guard let letters = LetterCluster.all(scalars, in: range), !letters.isRomanNumber else { return [] }
        var all: [Stretch] = []
        var index = 0
        while index < letters.count {
            var end = index + 1
            while end < letters.count, letters[end].base == letters[index].base { end += 1 }
            let run = letters[index..<end]
            let kept = run.first { $0.isMarked } ?? letters[index]
            all.append(
                Stretch(
                    range: letters[index].range.lowerBound..<letters[end - 1].range.upperBound, kept: kept.range,
                    count: end - index))
            index = end
        }
        guard all.contains(where: { $0.count >= 3 }), all.count >= 2 else { return [] }
        for least in [3, 2] {
            let reading = all.flatMap { scalars[$0.count >= least ? $0.kept : $0.range] }
            if let word = RepairText.word(reading), word.digits == 0, word.isSyllable || word.isUnmarkedSyllable {
                return all.filter { $0.count >= least }
            }
        }
        return []
    }
}
