internal import SoatText

/// How the text around a hit is written: with marks, without, in another language.
///
/// Judged by the words next to the hit, not by the post: on telephones people mix.
struct MarkSurroundings {
    enum Kind: Sendable, Hashable {
        case marked, unmarked, foreign
        /// Nothing else stands there.
        case none
    }

    /// Syllables looked at on either side.
    static let window = 8

    let kind: Kind
    /// Several words that betray left-out marks, and none with marks.
    let isPlainlyUnmarked: Bool

    init(first: Int, last: Int, in text: FoldedText, utf8: [UInt8]) {
        var whole = Tally()
        // Without a marked syllable between it and the hit.
        var next = Tally()
        for side in [
            Array((max(0, first - Self.window)..<first).reversed()),
            Array(last + 1..<max(last + 1, min(text.count, last + 1 + Self.window))),
        ] {
            var isNext = true
            for index in side where !text[index].isNumeral {
                if !text[index].marks.isEmpty {
                    whole.marked += 1
                    isNext = false
                    continue
                }
                let bare = text.bareForm(of: index, in: utf8)
                whole.take(bare)
                if isNext { next.take(bare) }
            }
        }
        if whole.isEmpty {
            (kind, isPlainlyUnmarked) = (.none, false)
            return
        }
        // The hit's own words speak for English, or for Vietnamese where they cannot be meant as they stand.
        for index in first...last where text[index].marks.isEmpty && !text[index].isNumeral {
            let bare = text.bareForm(of: index, in: utf8)
            if EnglishWords.contains(bare) { whole.english += 1 } else if Tally.betrays(bare) { whole.plain += 1 }
        }
        isPlainlyUnmarked = whole.marked == 0 && whole.betraying >= 2 && whole.plain >= 4 && whole.english == 0
        if whole.marked > 0 {
            kind = next.betraying > 0 && next.plain >= 2 && next.plain > next.english ? .unmarked : .marked
        } else if (whole.english > 0 || whole.other >= 3) && 2 * whole.english + whole.other > 2 * whole.plain {
            kind = .foreign
        } else {
            kind = whole.plain > 0 ? .unmarked : .none
        }
    }

    /// Words without marks, by what they speak for.
    private struct Tally {
        var marked = 0
        /// Legal Vietnamese without marks, and not English.
        var plain = 0
        /// Of these, such as are hardly meant as they stand.
        var betraying = 0
        var english = 0
        /// Names, brands, other languages; not the abbreviations of chat.
        var other = 0

        var isEmpty: Bool { marked + plain + english + other == 0 }

        mutating func take(_ bare: [UInt8]) {
            if EnglishWords.contains(bare) {
                english += 1
            } else if LegalSyllables.shared.isLegalBare(bare) {
                plain += 1
                if Self.betrays(bare) { betraying += 1 }
            } else if bare.count > 3 {
                other += 1
            }
        }

        /// Whether a bare form is no syllable as it stands (`hoc`), or hardly ever one (`khong`).
        static func betrays(_ bare: [UInt8]) -> Bool {
            guard LegalSyllables.shared.isLegalBare(bare) else { return false }
            let status = LegalSyllables.shared.status(bare: bare, marks: .none)
            return status == nil || status == .typo || hardlyMeant.contains(bare)
        }

        /// The commonest words whose form without marks is hardly ever a word.
        private static let hardlyMeant: Set<[UInt8]> = Set(
            ["khong", "cua", "nhung", "va", "la", "co", "se", "phai", "cung", "voi", "roi", "nao", "gio", "nguoi"].map {
                Array($0.utf8)
            })
    }
}
