/// What a word speaks for when the question is whether marks were left out around it.
///
/// Known for each distinct raw token, so that judging a place costs no look-up.
package enum BareSpeech: UInt8, Sendable, Hashable {
    /// It bears marks, or is no word of letters.
    case nothing
    /// Legal Vietnamese without marks, and not English.
    case plain
    /// The same, and hardly meant as it stands: `hoc`, `khong`.
    case betraying
    case english
    /// Names, brands, other languages; not the abbreviations of chat.
    case other

    /// - Complexity: O(length), two look-ups.
    init(_ bare: [UInt8], marks: SyllableMarks, digits: Int) {
        guard marks.isEmpty, digits == 0 else {
            self = .nothing
            return
        }
        if EnglishWords.contains(bare) {
            self = .english
        } else if LegalSyllables.shared.isLegalBare(bare) {
            let status = LegalSyllables.shared.status(bare: bare, marks: .none)
            let betrays = status == nil || status == .typo || Self.hardlyMeant.contains(bare)
            self = betrays ? .betraying : .plain
        } else {
            self = bare.count > 3 ? .other : .nothing
        }
    }

    /// The commonest words whose form without marks is hardly ever a word.
    private static let hardlyMeant = ShortWords("khong cua nhung va la co se phai cung voi roi nao gio nguoi")
}
