internal import SoatText

/// Decides whether a hit that lacks marks counts: "missing marks, never different marks" is not enough,
/// since `dong phuc` in a marked text may be a typing slip, and `the cat` may be English.
///
/// - Source: design §4; facts on Vietnamese text, §5.
enum MissingMarks {
    /// - Parameters:
    ///   - first: the hit's first syllable; `last` its last, both inclusive.
    ///   - wanted: the marks its phrase has.
    ///   - ambiguity: how ambiguous the phrase is without marks; `nil` where that was not computed.
    /// - Complexity: O(``MarkSurroundings/window``); called only for hits that lack marks.
    static func count(
        first: Int, last: Int, wanted: ArraySlice<SyllableMarks>, ambiguity: PhraseAmbiguity?, in text: FoldedText
    ) -> Bool {
        if ambiguity == .exactOnly { return false }
        let lack = Lack(first: first, last: last, wanted: wanted, in: text)
        if lack.isWordOfItsOwn { return false }
        // A slip in one mark (`nguời`) needs no more; a syllable alone without any mark needs much more.
        if lack.slips > 0, lack.slips == lack.syllables { return true }
        let around = MarkSurroundings(first: first, last: last, in: text)
        // More often other words: all around must be written without marks, beyond doubt.
        if ambiguity == .neverUnmarked, lack.isWhole { return around.isPlainlyUnmarked }
        if first == last { return around.kind == .unmarked && around.isPlainlyUnmarked }
        switch around.kind {
        case .foreign: return false
        case .unmarked: return true
        case .none: return lack.certain > 0 || lack.isWhole
        case .marked:
            // A syllable that cannot be meant as it stands decides; so does a phrase that is nothing else.
            if lack.certain > 0 { return true }
            switch ambiguity {
            case .unambiguous: return lack.isWhole
            case .ambiguous, .neverUnmarked, .exactOnly: return false
            case nil: return lack.isWhole && lack.syllables >= 3
            }
        }
    }

    /// Whether a hit without any mark stands among words that have theirs, and is a word as it stands. What takes a match
    /// back counts where its marks were left out, not where other words stand.
    static func isAnotherWord(
        first: Int, last: Int, wanted: ArraySlice<SyllableMarks>, ambiguity: PhraseAmbiguity?, in text: FoldedText
    ) -> Bool {
        let lack = Lack(first: first, last: last, wanted: wanted, in: text)
        guard lack.syllables > 0, lack.isWhole, lack.certain == 0 else { return false }
        return MarkSurroundings(first: first, last: last, in: text).kind == .marked
            && !count(first: first, last: last, wanted: wanted, ambiguity: ambiguity, in: text)
    }

    /// Whether a hit without marks ends within a pair of syllables that is another word: `nội bộ đồn` in `noi bo don vi`,
    /// `tao` in `dao tao`. Where its own syllables there are as sure (`tiểu đường`), it is no part of others.
    ///
    /// - Parameters:
    ///   - wanted: the marks of its phrase.
    ///   - ambiguity: of a phrase that is more often other words less is asked.
    ///   - utf8: of the text.
    static func isCutFromOtherWords(
        first: Int, last: Int, wanted: ArraySlice<SyllableMarks>, ambiguity: PhraseAmbiguity?, in text: FoldedText,
        _ utf8: [UInt8]
    ) -> Bool {
        guard let wantedFirst = wanted.first, let wantedLast = wanted.last else { return false }
        func pair(_ index: Int) -> SurePairs.Reading? {
            guard index >= 0, index + 1 < text.count, !text[index + 1].breaksBefore, let here = bare(index, text, utf8),
                let next = bare(index + 1, text, utf8)
            else { return nil }
            return SurePairs.reading(here, next)
        }
        func isOther(_ pair: SurePairs.Reading) -> Bool { pair.isVerySure || ambiguity == .neverUnmarked }
        if let outer = pair(first - 1), outer.second != wantedFirst, isOther(outer) {
            if first == last || pair(first)?.first != wantedFirst { return true }
        }
        guard let outer = pair(last), outer.first != wantedLast, isOther(outer) else { return false }
        return first == last || pair(last - 1)?.second != wantedLast
    }

    /// The letters of a syllable without marks; `nil` where it has some, and for other words.
    private static func bare(_ index: Int, _ text: FoldedText, _ utf8: [UInt8]) -> SurePairs.Bare? {
        let syllable = text[index]
        guard syllable.marks.isEmpty, !syllable.isNumeral else { return nil }
        return SurePairs.Bare(utf8, text.bytes(from: index, through: index))
    }

    /// What a hit lacks.
    private struct Lack {
        /// Syllables that lack marks.
        var syllables = 0
        /// Of these, written as no Vietnamese syllable is (`hoc`, `dien`): their marks were left out.
        var certain = 0
        /// Of these, with some marks, and no word as they stand: `nguời`.
        var slips = 0
        /// A syllable with some marks but not all that is a word of its own: `đeo` for `đéo`.
        var isWordOfItsOwn = false
        /// No syllable has any mark, and every one that should have lacks them.
        var isWhole = true

        init(first: Int, last: Int, wanted: ArraySlice<SyllableMarks>, in text: FoldedText) {
            for (index, marks) in zip(first...last, wanted) {
                let found = text[index].marks
                if !found.isEmpty { isWhole = false }
                guard found != marks else { continue }
                syllables += 1
                if text[index].isSyllable {
                    if !found.isEmpty { isWordOfItsOwn = true }
                } else {
                    certain += 1
                    if !found.isEmpty { slips += 1 }
                }
            }
        }
    }
}
