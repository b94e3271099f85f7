/// VIQR (RFC 1456): marks as punctuation behind the letter, `ho.c phi'`.
///
/// Points and question marks are punctuation in any other text, so three such words in a row are asked for.
enum VIQR {
    private static let wordsInARow = 3

    /// A stretch between spaces that reads as a marked syllable.
    private struct Word {
        let range: Range<Int>
        let letters: [EightBitEncoding.Letter]
        /// Whether its only mark is a point or question mark at its end.
        let isSoft: Bool
    }

    static func undo(in text: inout RepairText) {
        guard mayHoldRow(text.scalars) else { return }
        let chunks = chunks(of: text)
        let words = chunks.map { word(in: text, $0) }
        guard words.count(where: { $0.map { !$0.isSoft } ?? false }) >= wordsInARow else { return }
        var rows: [[Word]] = [[]]
        for (chunk, word) in zip(chunks, words) {
            if let word {
                rows[rows.count - 1].append(word)
            } else if !isPlain(text.scalars[chunk]) {
                rows.append([])
            }
        }
        // Where one row is found, those beside it are read too.
        guard rows.contains(where: { $0.count { !$0.isSoft } >= wordsInARow }) else { return }
        var edits = LegacyEdits()
        for row in rows where row.contains(where: { !$0.isSoft }) { collect(row, into: &edits) }
        edits.apply(to: &text)
    }

    /// Whether marks stand behind letters in so many places.
    private static func mayHoldRow(_ scalars: [UInt32]) -> Bool {
        var marks = 0
        for (letter, sign) in zip(scalars, scalars.dropFirst()) where isLetter(letter) {
            if isMark(sign) || letter | 0x20 == 0x64 && sign | 0x20 == 0x64 { marks += 1 }
            if marks >= wordsInARow { return true }
        }
        return false
    }

    private static func isMark(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return tone(of: scalar) != nil || Signs.shapesVowel(UInt8(scalar)) }
        return scalar == 0x2019
    }

    private static func collect(_ row: [Word], into edits: inout LegacyEdits) {
        guard let first = row.first, let last = row.last else { return }
        edits.record(first.range.lowerBound..<last.range.upperBound, as: .viqr)
        for word in row {
            var index = word.range.lowerBound
            for letter in word.isSoft ? [] : word.letters {
                if letter.length > 1 { edits.replace(index..<index + letter.length, with: [letter.scalar]) }
                index += letter.length
            }
        }
    }

    private static func chunks(of text: RepairText) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var start: Int?
        for index in 0...text.count {
            if index < text.count, !isGap(text.scalars[index]) {
                if start == nil, isLetter(text.scalars[index]) { start = index }
            } else if let begun = start {
                chunks.append(begun..<index)
                start = nil
            }
        }
        return chunks
    }

    private static func isLetter(_ scalar: UInt32) -> Bool { scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }

    /// What stands between words, and is no mark.
    private static func isGap(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0...0x20, 0x22, 0x2C, 0x2D, 0x2F, 0x3A, 0x3B, 0x201C, 0x201D: true
        default: false
        }
    }

    /// A syllable without marks: it neither speaks for VIQR nor against it.
    private static func isPlain(_ chunk: ArraySlice<UInt32>) -> Bool {
        let letters = chunk.prefix(while: isLetter)
        return !letters.isEmpty && LegalSyllables.shared.isLegalBare(letters.map { UInt8(truncatingIfNeeded: $0 | 0x20) })
    }

    /// The marked syllable that a stretch begins with, punctuation behind it left alone.
    private static func word(in text: RepairText, _ chunk: Range<Int>) -> Word? {
        guard text.mayChange(chunk) else { return nil }
        var letters: [EightBitEncoding.Letter] = []
        var index = chunk.lowerBound
        while index < chunk.upperBound, let letter = letter(text.scalars[index..<chunk.upperBound]) {
            letters.append(letter)
            index += letter.length
        }
        guard letters.contains(where: { $0.length > 1 }) else { return nil }
        if !isSyllable(letters) {
            guard let last = letters.last, last.length == 2, letters.count > 1 else { return nil }
            // `no'i.`: the point is no mark.
            letters[letters.count - 1] = .init(scalar: text.scalars[index - 2], length: 1)
            index -= 1
            guard letters.contains(where: { $0.length > 1 }), isSyllable(letters) else { return nil }
        }
        // The last mark may be the sentence's: `ban?`. Within a sentence a small letter follows.
        let isSoft = !letters.dropLast().contains { $0.length > 1 } && letters.last?.length == 2 && endsSentence(text, index)
        return Word(range: chunk.lowerBound..<index, letters: letters, isSoft: isSoft)
    }

    private static func isSyllable(_ letters: [EightBitEncoding.Letter]) -> Bool {
        RepairText.word(letters.map(\.scalar))?.status == .core
    }

    /// Whether the scalar before `index` is a point or question mark that may end a sentence.
    private static func endsSentence(_ text: RepairText, _ index: Int) -> Bool {
        guard index > 0, text.scalars[index - 1] == 0x2E || text.scalars[index - 1] == 0x3F else { return false }
        guard index < text.count, text.scalars[index] == 0x20 else { return true }
        return !(text.scalars[index...].first { $0 != 0x20 }.map { $0 >= 0x61 && $0 <= 0x7A } ?? false)
    }

    /// The letter that the scalars begin with: a base, perhaps its quality, perhaps a tone.
    private static func letter(_ scalars: ArraySlice<UInt32>) -> EightBitEncoding.Letter? {
        guard let base = scalars.first, isLetter(base) else { return nil }
        let next = scalars.dropFirst().first
        if base | 0x20 == 0x64, next.map({ $0 | 0x20 == 0x64 }) ?? false {
            return .init(scalar: base == 0x64 ? VietnameseLetters.d : VietnameseLetters.capitalD, length: 2)
        }
        guard let next, isVowel(base) else { return .init(scalar: base, length: 1) }
        let grid = base >= 0x61 ? VietnameseLetters.lower : VietnameseLetters.upper
        var row = grid.firstIndex { $0.first == base }
        var length = 1
        if let quality = quality(of: base | 0x20, next) {
            row = VietnameseLetters.lower.firstIndex { $0.first == quality }
            length = 2
        }
        guard let row else { return .init(scalar: base, length: 1) }
        guard let sign = scalars.dropFirst(length).first, let tone = tone(of: sign) else {
            return .init(scalar: grid[row][0], length: length)
        }
        return .init(scalar: grid[row][Int(tone.rawValue)], length: length + 1)
    }

    private static func isVowel(_ scalar: UInt32) -> Bool {
        switch scalar | 0x20 {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    private static func quality(of base: UInt32, _ mark: UInt32) -> UInt32? {
        switch (Unicode.Scalar(base), Unicode.Scalar(mark)) {
        case ("a", "^"): 0xE2
        case ("e", "^"): 0xEA
        case ("o", "^"): 0xF4
        case ("a", "("): 0x103
        case ("o", "+"), ("o", "*"): 0x1A1
        case ("u", "+"), ("u", "*"): 0x1B0
        default: nil
        }
    }

    private static func tone(of sign: UInt32) -> Tone? {
        switch sign {
        case 0x60: .grave
        case 0x27, 0x2019: .acute
        case 0x3F: .hook
        case 0x7E: .tilde
        case 0x2E: .dot
        default: nil
        }
    }
}
