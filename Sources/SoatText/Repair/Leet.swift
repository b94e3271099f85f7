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
        let isInRow = isInRow(found, in: text)
        for (index, word) in found.enumerated().reversed() {
            let neighbours = [index - 1, index + 1].filter { found.indices.contains($0) }.map { found[$0] }
            let isRead =
                switch word.strength {
                case .sure: true
                case .perhaps:
                    choice > 0 || neighbours.contains { $0.strength == .sure && $0.isBeside(word, in: text.scalars) }
                case .far: choice > 0
                case .code: choice > 0 && isInRow[index]
                }
            guard isRead else {
                if word.strength != .code || isInRow[index] { isLeft = true }
                continue
            }
            for (places, letter) in word.letters.reversed() { text.replace(places, with: [letter], as: .leet) }
        }
        return isLeft
    }

    /// Whether each word stands in a row with one that is no code, or was none and has been read.
    private static func isInRow(_ words: [LeetWord], in text: RepairText) -> [Bool] {
        let read = text.repairs.lazy.filter { $0.disguise == .leet }.map(\.origin)
        var isInRow = words.map { word in
            if word.strength != .code { return true }
            guard let origin = text.origin(of: word.surroundings(in: text.scalars)) else { return false }
            return read.contains { $0.start < origin.end && $0.end > origin.start }
        }
        func spread(from index: Int, to other: Int) {
            if isInRow[index], words[index].isNear(words[other], in: text.scalars) { isInRow[other] = true }
        }
        for index in words.indices.dropFirst() { spread(from: index - 1, to: index) }
        for index in words.indices.dropFirst().reversed() { spread(from: index, to: index - 1) }
        return isInRow
    }

    /// A token with a digit or a sign of a currency among its letters that makes a syllable; signs of ASCII part tokens.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        guard scalars.contains(where: { LeetSigns.isOne($0) }) else { return false }
        return words(scalars).contains { range in
            guard let word = LeetWord(range, in: scalars), word.strength != .code else { return false }
            return word.strength == .sure || mayTell(word, scalars)
        }
    }

    /// Whether what is hardly meant so is worth a look at the phrases that may come out: `n01`, `đ0`, `phá0`; but rooms,
    /// numbers before and behind words and days, `B1`, `5anh`, `lớp9`, `th3`, are not.
    private static func mayTell(_ word: LeetWord, _ scalars: [UInt32]) -> Bool {
        let (range, digits) = (word.range, word.letters)
        guard let last = digits.last, digits.first?.places.lowerBound != range.lowerBound else { return false }
        let letters = scalars[range].filter { FoldTable.shared.kind(of: $0) == .letter }
        if letters.count < 2, letters.contains(where: { $0 < 0x1F130 && UTF8Reading.isUppercase($0) }) { return false }
        let place = last.places.lowerBound
        guard digits.count == 1, last.places.upperBound == range.upperBound,
            let stem = RepairText.word(Array(scalars[range.lowerBound..<place]))
        else { return true }
        if stem.marks.isEmpty, stem.bare == [0x74, 0x68] { return false }
        guard stem.status != nil || stem.isUnmarkedSyllable else { return true }
        switch LeetSigns.value(scalars[place]) {
        case 0: return true
        case 1:
            // `nó1`, `chu1`; but `tổ1`, a group.
            let whole = RepairText.word(scalars[range.lowerBound..<place] + [last.letter])
            return whole.map { UsualSyllables.shared.cost($0) < UsualSyllables.rare } ?? false
        default: return !LeetSigns.isDigit(scalars[place])
        }
    }

    /// What strokes part: `số|đ1ện|th0ại`.
    private static func parts(of range: Range<Int>, _ scalars: [UInt32]) -> [Range<Int>] {
        guard scalars[range].contains(where: LeetSigns.isStroke) else { return [] }
        return scalars[range].indices.split { LeetSigns.isStroke(scalars[$0]) }.map { $0.startIndex..<$0.endIndex }
    }

    /// Whether letters with digits or signs among them can be read as a syllable at all.
    static func isReadable(_ scalars: [UInt32]) -> Bool { LeetWord.reading(scalars, 0..<scalars.count) != nil }

    /// Whether a stretch is a word with digits or signs for letters, and no code.
    static func isWord(_ scalars: [UInt32], _ range: Range<Int>) -> Bool {
        LeetWord(range, in: scalars).map { $0.strength != .code } ?? false
    }

    /// Runs of letters, digits and the signs that may be letters, with one of the latter at least.
    private static func words(_ scalars: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        var hasSign = false
        func close(_ end: Int) {
            if let begun = start, hasSign { found.append(begun..<end) }
            start = nil
            hasSign = false
        }
        for (index, scalar) in scalars.enumerated() {
            let kind = FoldTable.shared.kind(of: scalar)
            let isSign = LeetSigns.isOne(scalar)
            if kind == .letter || kind == .digit || isSign {
                if start == nil { start = index }
                hasSign = hasSign || isSign
            } else if kind == .space || kind == .other {
                close(index)
            }
        }
        close(scalars.count)
        return found
    }
}
