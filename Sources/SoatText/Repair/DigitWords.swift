/// Numbers written so that no machine finds them: digits in words (`không chín một hai…`), letters for digits
/// (`O9l2…`), digits parted oddly (`0/9/1/2…`).
///
/// Read only where a whole number comes out: a Vietnamese telephone or personal number, or eight digit words and more
/// behind a word for an account or number. Prices, dates, times, counting aloud and verses are none of these.
/// - Source: facts on Vietnamese text, §8 (number words) and §9.
package enum DigitWords {
    /// Puts digits in the place of words and letters; one word becomes one digit. Odd gaps become one space.
    ///
    /// - Complexity: O(scalars).
    package static func undo(in text: inout RepairText) {
        for run in DigitTokenRun.runs(of: text).reversed() {
            for number in run.numbers().reversed() { write(number, into: &text) }
        }
    }

    /// Whether a word is digits with letters that look like digits: `09l2`, `o9i2`, `O912345678`.
    ///
    /// Digit words are words as any other and no sign; see ``digit(of:)`` for runs of them.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        guard let word, word.digits >= 2, word.digits < word.bare.count, word.bare.count >= 4 else { return false }
        // `11B5` is a class and `200g` a weight.
        let isShortCode = word.bare.count < 8 && !word.bare.contains { Self.plainShapes.contains($0) }
        return !isShortCode && DigitToken(scalars, word)?.values.count == word.bare.count
    }

    /// o, i, l, z, s: letters that no class name or unit has behind its digits.
    private static let plainShapes: [UInt8] = [0x6F, 0x69, 0x6C, 0x7A, 0x73]

    /// The digit that a word names: `chín` → 9, `lăm` → 5, also without marks; `nil` for other words.
    ///
    /// Eight such words in a row are worth a look.
    package static func digit(of word: RepairWord) -> UInt8? {
        guard isName(word.bare), word.digits == 0, let name = names[word.bare] else { return nil }
        return name.first { word.marks.isSubset(of: $0.marks) }?.digit
    }

    /// Whether it is the name of a digit once marks are dropped.
    static func isName(_ bare: [UInt8]) -> Bool { bareNames.contains(bare) }

    private static let bareNames = ShortWords(names.keys)

    private static let names: [[UInt8]: [(marks: SyllableMarks, digit: UInt8)]] = {
        let list: [(StaticString, UInt8)] = [
            ("không", 0), ("ko", 0), ("một", 1), ("mốt", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("tư", 4), ("năm", 5),
            ("lăm", 5), ("nhăm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8), ("chín", 9),
        ]
        var names: [[UInt8]: [(marks: SyllableMarks, digit: UInt8)]] = [:]
        for (name, digit) in list {
            guard let word = RepairText.word(name.description.unicodeScalars.map(\.value)) else { continue }
            names[word.bare, default: []].append((word.marks, digit))
        }
        return names
    }()

    private static func write(_ number: ArraySlice<DigitTokenRun.Part>, into text: inout RepairText) {
        guard let first = number.first, let last = number.last,
            text.mayChange(first.token.range.lowerBound..<last.token.range.upperBound)
        else { return }
        for (offset, part) in number.enumerated().reversed() {
            let digits = part.token.values.map { UInt32($0) + 0x30 }
            if part.token.kind != .plain { text.replace(part.token.range, with: digits, as: .digits) }
            if offset > 0, !part.isOrdinaryGap { text.replace(part.gap, with: [0x20], as: .digits) }
        }
    }
}
