/// Syllables without a break: `trườnghọc`, `#DeThiLop9`, `thu_tiền`, `đề.thi`.
///
/// A break is put in only where all parts are syllables. Words without marks are parted only behind `#` and by their
/// capitals.
package enum Glued {
    package static func undo(in text: inout RepairText) {
        partRuns(in: &text)
        partJoined(in: &text)
    }

    /// A token of several syllables, by its marks or its capitals. A `#` before a token is a sign of its own.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        if let word, word.isSyllable || word.isUnmarkedSyllable { return false }
        guard scalars.count > 3 else { return false }
        return AlphanumericRun.all(scalars).contains { run in
            run.range.count > 3 && !GluedRun(run.range, in: scalars, isTag: false).breaks.isEmpty
        }
    }

    private static func partRuns(in text: inout RepairText) {
        var breaks: [Int] = []
        var isTag = false
        var end = 0
        for run in AlphanumericRun.all(text.scalars) {
            let start = run.range.lowerBound
            // A tag goes on behind `_`.
            let isJoined = start == end + 1 && start > 1 && text.scalars[end] == 0x5F
            isTag = isHash(text.scalars, start - 1) || isTag && isJoined
            end = run.range.upperBound
            guard run.hasLetter, run.range.count > 3, text.mayChange(run.range) else { continue }
            breaks += GluedRun(run.range, in: text.scalars, isTag: isTag).breaks
        }
        for place in breaks.reversed() {
            text.replace(place - 1..<place, with: [text.scalars[place - 1], 0x20], as: .glued)
        }
    }

    private static func isHash(_ scalars: [UInt32], _ index: Int) -> Bool {
        scalars.indices.contains(index) && (scalars[index] == 0x23 || scalars[index] == 0xFF03)
    }

    // MARK: Words joined by a sign

    private static func partJoined(in text: inout RepairText) {
        let runs = AlphanumericRun.all(text.scalars)
        var joints: [Int] = []
        for index in runs.indices.dropLast() {
            let (left, right) = (runs[index], runs[index + 1])
            let joint = left.range.upperBound
            guard right.range.lowerBound == joint + 1, !left.hasDigit, !right.hasDigit,
                text.mayChange(left.range.lowerBound..<right.range.upperBound)
            else { continue }
            let before = index > 0 ? runs[index - 1] : nil
            if isJoined(text.scalars, left.range, right.range, afterNumber: before.map { $0.hasDigit && !$0.hasLetter } ?? false) {
                joints.append(joint)
            }
        }
        for joint in joints.reversed() { text.replace(joint..<joint + 1, with: [0x20], as: .glued) }
    }

    private static func isJoined(_ scalars: [UInt32], _ left: Range<Int>, _ right: Range<Int>, afterNumber: Bool) -> Bool {
        guard let first = LetterCluster.all(scalars, in: left), let second = LetterCluster.all(scalars, in: right),
            first.count > 1, second.count > 1, let a = RepairText.word(Array(scalars[left])),
            let b = RepairText.word(Array(scalars[right]))
        else { return false }
        let isMarked = first.isMarked || second.isMarked
        // A capital behind the sign: a new sentence, or a name.
        let isEven = !second.hasCapital || first.isUpper && second.isUpper
        switch scalars[left.upperBound] {
        case 0x5F:
            return isMarked ? a.isSyllable && b.isSyllable : a.isUnmarkedSyllable && b.isUnmarkedSyllable && first.count + second.count > 4
        case 0x2F:
            return isMarked && isEven && a.isSyllable && b.isSyllable && !afterNumber && !StandingWords.takesSlash(a)
                && !StandingWords.takesSlash(b)
        case 0x2E:
            return isMarked && isEven && a.isSyllable && b.isSyllable && !StandingWords.endsSentence(a)
                && !StandingWords.opensWithVowel(b) && !isAbbreviation(scalars[left])
        default: return false
        }
    }

    private static func isAbbreviation(_ scalars: ArraySlice<UInt32>) -> Bool {
        var key = Abbreviations.Key()
        for (index, scalar) in scalars.reversed().enumerated() { key.prepend(scalar, at: index) }
        return Abbreviations.kind(of: key) != nil
    }
}
