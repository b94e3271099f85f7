/// Syllables without a break: `trườnghọc`, `#DeThiLop9`, `PhụHuynh`.
///
/// A break is put in only where all parts are syllables. Words without marks are parted only behind `#`, by their capitals
/// and right beside what is parted (`thuốcnổ,aimua`). Words that a sign joins, `thu_tiền` or `đề/thi`, follow each other already.
package enum Glued {
    ///
    /// - Parameter choice: 1 also parts bent words by their capitals: `Thu0cL4`.
    /// - Returns: whether some are left that another choice parts.
    @discardableResult
    package static func undo(in text: inout RepairText, choice: Int = 0) -> Bool {
        let bent = bentBreaks(in: text)
        if !bent.isEmpty, choice > 0 { part(&text, before: bent) }
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
        part(&text, before: breaks)
        return !bent.isEmpty && choice == 0
    }

    private static func part(_ text: inout RepairText, before breaks: [Int]) {
        let scalars = text.scalars
        text.apply(breaks.map { ($0 - 1..<$0, [scalars[$0 - 1], 0x20], .glued) })
    }

    /// Where words begin in tokens that have a capital for each, and of which one at least is bent; the others are syllables.
    private static func bentBreaks(in text: RepairText) -> [Int] {
        let scalars = text.scalars
        return AlphanumericRun.all(scalars, or: { LeetSigns.isOne(scalars[$0]) && $0 > 0 && isWordPart(scalars[$0 - 1]) })
            .flatMap {
                run -> [Int] in
                guard run.range.count > 4, run.range.count < 64, text.mayChange(run.range) else { return [] }
                return bentBreaks(run.range, scalars)
            }
    }

    private static func bentBreaks(_ range: Range<Int>, _ scalars: [UInt32]) -> [Int] {
        var starts = [range.lowerBound]
        for index in range.dropFirst() where isCapital(scalars[index]) && !isCapital(scalars[index - 1]) {
            starts.append(index)
        }
        guard starts.count > 1 else { return [] }
        var isBent = false
        for (start, end) in zip(starts, starts.dropFirst() + [range.upperBound]) {
            let part = Array(scalars[start..<end])
            if let word = RepairText.word(part), word.digits == 0, word.isSyllable || word.isUnmarkedSyllable,
                !part.contains(where: LeetSigns.isOne)
            {
                continue
            }
            guard isCapital(scalars[start]), Leet.isReadable(part) || Stretched.isReadable(part) else { return [] }
            isBent = true
        }
        return isBent ? Array(starts.dropFirst()) : []
    }

    private static func isCapital(_ scalar: UInt32) -> Bool { scalar < 0x1F130 && UTF8Reading.isUppercase(scalar) }

    private static func isWordPart(_ scalar: UInt32) -> Bool {
        let kind = FoldTable.shared.kind(of: scalar)
        return kind == .letter || kind == .mark || kind == .digit
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
        if scalars.count > 4, scalars.count < 64, !bentBreaks(0..<scalars.count, scalars).isEmpty { return true }
        return AlphanumericRun.all(scalars).contains { run in
            run.range.count > 3 && !GluedRun(run.range, in: scalars, isTag: false).breaks.isEmpty
        }
    }

    private static func isHash(_ scalars: [UInt32], _ index: Int) -> Bool {
        scalars.indices.contains(index) && (scalars[index] == 0x23 || scalars[index] == 0xFF03)
    }
}
