/// Syllables without a break: `trườnghọc`, `#DeThiLop9`, `PhụHuynh`.
///
/// A break is put in only where all parts are syllables. Words without marks are parted only behind `#` and by their
/// capitals. Words that a sign joins, `thu_tiền` or `đề/thi`, follow each other already.
package enum Glued {
    package static func undo(in text: inout RepairText) {
        var breaks: [Int] = []
        var isTag = false
        var end = 0
        for run in AlphanumericRun.all(text.scalars) {
            let start = run.range.lowerBound
            // A tag goes on behind `_`.
            let isJoined = start == end + 1 && start > 1 && text.scalars[end] == 0x5F
            isTag = isHash(text.scalars, start - 1) || isTag && isJoined
            end = run.range.upperBound
            guard run.hasLetter, run.range.count > 3, isTag || mayBeGlued(text, run.range), text.mayChange(run.range)
            else { continue }
            breaks += GluedRun(run.range, in: text.scalars, isTag: isTag).breaks
        }
        let scalars = text.scalars
        text.apply(breaks.map { ($0 - 1..<$0, [scalars[$0 - 1], 0x20], .glued) })
    }

    /// A cheap look: marks, or a capital behind the first letter, in what is no syllable.
    private static func mayBeGlued(_ text: RepairText, _ range: Range<Int>) -> Bool {
        let letters = text.scalars[range]
        guard letters.contains(where: { $0 >= 0x80 }) || letters.dropFirst().contains(where: { $0 < 0x61 }) else {
            return false
        }
        return range.count > 7 || !(text.word(range)?.isSyllable ?? false)
    }

    /// A token of several syllables, by its marks or its capitals. A `#` before a token is a sign of its own.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        if let word, word.isSyllable || word.isUnmarkedSyllable { return false }
        guard scalars.count > 3, scalars.contains(where: { $0 >= 0x80 }) || scalars.dropFirst().contains(where: { $0 < 0x61 })
        else {
            return false
        }
        return AlphanumericRun.all(scalars).contains { run in
            run.range.count > 3 && !GluedRun(run.range, in: scalars, isTag: false).breaks.isEmpty
        }
    }

    private static func isHash(_ scalars: [UInt32], _ index: Int) -> Bool {
        scalars.indices.contains(index) && (scalars[index] == 0x23 || scalars[index] == 0xFF03)
    }
}
