/// Syllables without a break: `trườnghọc`, `#DeThiLop9`, `PhụHuynh`.
///
/// A break is put in only where all parts are syllables. Words without marks are parted only behind `#`, by their capitals
/// and right beside what is parted (`thuốcnổ,aimua`). Words that a sign joins, `thu_tiền` or `đề/thi`, follow each other already.
package enum Glued {
    package static func undo(in text: inout RepairText) {
        var breaks: [Int] = []
        var isTag = false
        /// A run without marks that waits for what stands right behind it; where one that was parted ends.
        var waiting: AlphanumericRun?
        var partedEnd = -1
        let disguised = DisguisedPlaces(in: text)
        var end = 0
        for run in AlphanumericRun.all(text.scalars) {
            let start = run.range.lowerBound
            // A tag goes on behind `_`.
            let isJoined = start == end + 1 && start > 1 && text.scalars[end] == 0x5F
            isTag = isHash(text.scalars, start - 1) || isTag && isJoined
            end = run.range.upperBound
            guard run.hasLetter, run.range.count > 3, text.mayChange(run.range) else { continue }
            guard isTag || mayBeGlued(text, run.range) else {
                guard text.scalars[run.range].allSatisfy({ $0 < 0x80 }), !run.hasDigit else { continue }
                if isTight(partedEnd..<start, text.scalars) {
                    breaks += GluedRun(run.range, in: text.scalars, isTag: true).breaks
                } else {
                    waiting = run
                }
                continue
            }
            let found = GluedRun(run.range, in: text.scalars, isTag: isTag, isDisguised: disguised.overlap(run.range, of: text))
                .breaks
            if let before = waiting, !found.isEmpty, isTight(before.range.upperBound..<start, text.scalars) {
                breaks += GluedRun(before.range, in: text.scalars, isTag: true).breaks
            }
            breaks += found
            if !found.isEmpty { partedEnd = end }
        }
        let scalars = text.scalars
        text.apply(breaks.map { ($0 - 1..<$0, [scalars[$0 - 1], 0x20], .glued) })
    }

    /// One sign of punctuation and no space: nobody who leaves out no spaces writes so.
    private static func isTight(_ gap: Range<Int>, _ scalars: [UInt32]) -> Bool {
        gap.count == 1 && gap.lowerBound >= 0 && Neighbours.isComma(scalars[gap.lowerBound])
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
