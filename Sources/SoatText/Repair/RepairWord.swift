/// A word of a ``RepairText``: a run of letters, marks, digits and invisible characters.
package struct RepairWord: Sendable {
    /// Indices of scalars, half open.
    package var range: Range<Int>
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
            switch FoldTable.shared.kind(of: scalars[index]) {
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
        RepairWord(scalars[range], at: range)
    }

    /// As ``word(_:)``, for scalars that are not in the text: what would come out.
    package static func word(_ scalars: [UInt32]) -> RepairWord? {
        RepairWord(scalars[...], at: 0..<scalars.count)
    }
}

extension RepairWord {
    /// - Returns: `nil` when the scalars are not one word.
    fileprivate init?(_ scalars: ArraySlice<UInt32>, at range: Range<Int>) {
        if let word = PlainWord(scalars) {
            self.init(range: range, bare: word.bare, marks: word.marks, digits: word.digits, isOdd: false)
            return
        }
        var folder = RawTokenFolder()
        folder.fold(scalars)
        guard folder.pieces.count == 1, let piece = folder.pieces.first else { return nil }
        self.init(range: range, bare: piece.bare, marks: piece.marks, digits: piece.digits, isOdd: piece.isOdd)
    }
}
