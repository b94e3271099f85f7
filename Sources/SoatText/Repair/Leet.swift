/// Digits and signs for letters: `h0c ph1`, `th3m`, `7huốc`, `t!ền`, `b@n`, `$ố`.
///
/// Undone where a syllable comes out and the word is no class, code, time, sum, unit or number in front of a word.
/// Words that may as well be such (`c4`, `D4Y`, `th1`) are read only beside one that may not.
package enum Leet {
    ///
    /// - Parameter choice: 1 reads all of them so.
    /// - Returns: whether some are left that another choice reads.
    @discardableResult
    package static func undo(in text: inout RepairText, choice: Int = 0) -> Bool {
        let found = words(text.scalars).flatMap { range -> [LeetWord] in
            guard text.mayChange(range) else { return [] }
            if let word = LeetWord(range, in: text.scalars) { return [word] }
            return parts(of: range, text.scalars).compactMap { LeetWord($0, in: text.scalars) }
        }
        var isLeft = false
        for (index, word) in found.enumerated().reversed() {
            let neighbours = [index - 1, index + 1].filter { found.indices.contains($0) }.map { found[$0] }
            let isBesideSure = neighbours.contains { $0.isSure && $0.isBeside(word, in: text.scalars) }
            guard choice > 0 || word.isSure || isBesideSure && !word.isFar else {
                isLeft = true
                continue
            }
            for (place, letter) in word.letters.reversed() { text.substitute(at: place, with: [letter], as: .leet) }
        }
        return isLeft
    }

    /// A token with a digit or a sign of a currency among its letters that makes a syllable; signs of ASCII part tokens.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        guard scalars.contains(where: { LeetSigns.isOne($0) }) else { return false }
        return words(scalars).contains { range in
            guard let word = LeetWord(range, in: scalars) else { return false }
            return word.isSure || mayTell(word, scalars)
        }
    }

    /// Whether what is hardly meant so is worth a look at the phrases that may come out: `n01`, `đ0`, `phá0`; but rooms,
    /// numbers before and behind words and days, `B1`, `5anh`, `lớp9`, `th3`, are not.
    private static func mayTell(_ word: LeetWord, _ scalars: [UInt32]) -> Bool {
        let (range, digits) = (word.range, word.letters)
        guard let last = digits.last, digits.first?.place != range.lowerBound else { return false }
        let letters = scalars[range].filter { FoldTable.shared.kind(of: $0) == .letter }
        if letters.count < 2, letters.contains(where: { $0 < 0x1F130 && UTF8Reading.isUppercase($0) }) { return false }
        guard digits.count == 1, last.place == range.upperBound - 1,
            let stem = RepairText.word(Array(scalars[range.dropLast()]))
        else { return true }
        if stem.marks.isEmpty, stem.bare == [0x74, 0x68] { return false }
        guard stem.status != nil || stem.isUnmarkedSyllable else { return true }
        switch LeetSigns.value(scalars[last.place]) {
        case 0: return true
        case 1:
            // `nó1`; but `tổ1`, a group.
            let whole = RepairText.word(scalars[range.dropLast()] + [last.letter])
            return !stem.marks.isEmpty && whole.map { UsualSyllables.shared.cost($0) < UsualSyllables.rare } ?? false
        default: return !LeetSigns.isDigit(scalars[last.place])
        }
    }

    /// What strokes part: `số|đ1ện|th0ại`.
    private static func parts(of range: Range<Int>, _ scalars: [UInt32]) -> [Range<Int>] {
        guard scalars[range].contains(where: LeetSigns.isStroke) else { return [] }
        return scalars[range].indices.split { LeetSigns.isStroke(scalars[$0]) }.map { $0.startIndex..<$0.endIndex }
    }

    /// Whether letters with digits or signs among them can be read as a syllable at all.
    static func isReadable(_ scalars: [UInt32]) -> Bool { LeetWord.reading(scalars, 0..<scalars.count) != nil }

    /// Runs of letters, digits and the signs that may be letters, with one letter and one of the others at least.
    private static func words(_ scalars: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        var hasLetter = false
        var hasSign = false
        func close(_ end: Int) {
            if let begun = start, hasLetter, hasSign { found.append(begun..<end) }
            start = nil
            hasLetter = false
            hasSign = false
        }
        for (index, scalar) in scalars.enumerated() {
            let kind = FoldTable.shared.kind(of: scalar)
            let isSign = LeetSigns.isOne(scalar)
            if kind == .letter || kind == .digit || isSign {
                if start == nil { start = index }
                hasLetter = hasLetter || kind == .letter && !isSign
                hasSign = hasSign || isSign
            } else if kind == .space || kind == .other {
                close(index)
            }
        }
        close(scalars.count)
        return found
    }
}
