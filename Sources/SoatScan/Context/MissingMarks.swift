internal import SoatText

/// Decides whether a hit that lacks marks counts: "missing marks, never different marks" is not enough,
/// since `dong phuc` in a marked text may be a typing slip, and `the cat` may be English.
///
/// - Source: design §4; facts on Vietnamese text, §5.
enum MissingMarks {
    /// Syllables looked at on either side.
    private static let window = 8

    /// - Parameters: the hit's syllables, both inclusive, and the marks its phrase has.
    /// - Complexity: O(window); called only for hits that lack marks.
    static func count(first: Int, last: Int, wanted: ArraySlice<SyllableMarks>, in text: FoldedText, utf8: [UInt8]) -> Bool {
        let legal = LegalSyllables.shared
        var lacking = 0
        var certain = 0
        for (index, marks) in zip(first...last, wanted) {
            let found = text[index].marks
            guard found != marks else { continue }
            lacking += 1
            let isWord = legal.status(bare: text.bareForm(of: index, in: utf8), marks: found).map { $0 != .typo } ?? false
            // Some marks but not all: a word of its own (`đeo` for `đéo`) never counts, a slip (`nguời`) does.
            if !found.isEmpty, isWord { return false }
            // No Vietnamese syllable is written so (`hoc`, `dien`): its marks were left out.
            if !isWord { certain += 1 }
        }
        switch surroundings(first: first, last: last, in: text, utf8: utf8) {
        case .foreign: return false
        case .unmarked: return true
        // A syllable that cannot be meant as it stands decides; so do three in a row that hardly are.
        case .marked: return certain > 0 || lacking >= 3
        case .none: return certain > 0 || last > first && lacking == last - first + 1
        }
    }

    enum Surroundings: Sendable, Hashable {
        case marked, unmarked, foreign
        /// Nothing else stands there.
        case none
    }

    /// How the text around a hit is written.
    static func surroundings(first: Int, last: Int, in text: FoldedText, utf8: [UInt8]) -> Surroundings {
        let legal = LegalSyllables.shared
        var words = 0
        var english = 0
        var foreign = 0
        for index in max(0, first - window)..<min(text.count, last + 1 + window) {
            let syllable = text[index]
            if syllable.isNumeral { continue }
            if (first...last).contains(index) {
                if englishWords.contains(text.bareForm(of: index, in: utf8)) { english += 1; words += 1 }
                continue
            }
            if !syllable.marks.isEmpty { return .marked }
            words += 1
            let bare = text.bareForm(of: index, in: utf8)
            if englishWords.contains(bare) { english += 1 } else if !legal.isLegalBare(bare) { foreign += 1 }
        }
        if words == 0 { return .none }
        return (english + foreign) * 5 >= words * 2 ? .foreign : .unmarked
    }

    /// The commonest words of English that could be Vietnamese without marks, and some that could not.
    private static let englishWords: Set<[UInt8]> = Set(
        [
            "the", "to", "do", "on", "in", "is", "it", "of", "and", "you", "a", "for", "at", "we", "he", "she", "i", "be",
            "or", "as", "are", "was", "with", "this", "that", "have", "has", "not", "but", "by", "from", "they", "an", "my",
            "me", "so", "if", "no", "can", "will", "your", "all", "what", "who", "how", "when", "let", "us", "get", "go",
        ].map { Array($0.utf8) })
}
