/// A word of a ``RepairText``: a run of letters, marks, digits and invisible characters.
package struct RepairWord: Sendable {
    /// Indices of scalars, half open.
    package let range: Range<Int>
    /// Canonical letters without quality, stroke and tone, digits as they are: as phrases compare them.
    package let bare: [UInt8]
    package let marks: SyllableMarks
    /// Decimal digits in it.
    package let digits: Int
    package let isOdd: Bool

    /// The status of the word as a Vietnamese syllable as it stands; `nil`: it is none.
    package var status: SyllableStatus? { LegalSyllables.shared.status(bare: bare, marks: marks) }
    /// A syllable as it stands, and no typing slip.
    package var isSyllable: Bool { status.map { $0 != .typo } ?? false }
    /// Some syllable is written so when all marks are dropped, and this one has none.
    package var isUnmarkedSyllable: Bool { marks.isEmpty && LegalSyllables.shared.isLegalBare(bare) }
}

extension RepairText {
    /// The words of the text, or of a stretch of it.
    ///
    /// - Complexity: O(scalars).
    package func words(in range: Range<Int>? = nil) -> [RepairWord] {
        let range = range ?? 0..<count
        var words: [RepairWord] = []
        var start: Int?
        for index in range {
            switch FoldTable.shared.fold(scalars[index]).kind {
            case .letter, .digit: if start == nil { start = index }
            case .mark, .invisible: continue
            case .space, .other:
                if let begun = start, let word = word(begun..<index) { words.append(word) }
                start = nil
            }
        }
        if let begun = start, let word = word(begun..<range.upperBound) { words.append(word) }
        return words
    }

    /// How a stretch folds; `nil` when it is not one word.
    package func word(_ range: Range<Int>) -> RepairWord? {
        var bytes: [UInt8] = []
        for value in scalars[range] {
            bytes.append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
        }
        var folder = RawTokenFolder()
        unsafe bytes.withUnsafeBufferPointer { unsafe folder.fold($0) }
        guard folder.pieces.count == 1, let piece = folder.pieces.first else { return nil }
        return RepairWord(range: range, bare: piece.bare, marks: piece.marks, digits: piece.digits, isOdd: piece.isOdd)
    }

    /// As ``word(_:)``, for scalars that are not in the text: what would come out.
    package static func word(_ scalars: [UInt32]) -> RepairWord? {
        RepairText(candidate: scalars).word(0..<scalars.count)
    }

    private init(candidate scalars: [UInt32]) {
        var utf8: [UInt8] = []
        for value in scalars {
            utf8.append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
        }
        self.init(utf8, range: 0..<utf8.count)
    }
}
