/// One way to hide a stretch of text from a word list, done alike each time.
public enum DisguiseTrick: String, Sendable, Hashable, CaseIterable {
    // Marks put on by hand.
    case decomposed
    /// The tone before the circumflex, breve or horn.
    case wrongMarkOrder = "wrong-mark-order"
    /// The tone on another vowel of the syllable.
    case tonePlacement = "tone-placement"
    case unmarked
    /// The whole post without marks.
    case unmarkedPost = "unmarked-post"
    /// Ð, ɖ, ₫ for đ.
    case dStroke = "d-stroke"
    // Letters that look alike.
    case cyrillic, greek
    case fullWidth = "full-width"
    case mathBold = "math-bold"
    case mathScript = "math-script"
    case smallCaps = "small-caps"
    case circled, superscript
    /// ç, ş, ł, ń for c, s, l, n.
    case foreignMark = "foreign-mark"
    case overlay
    case mixedCase = "mixed-case"
    // Words broken up.
    case spaced, dotted, dashed, slashed, underscored, starred
    /// One dot inside each syllable: `ti.ền`.
    case split
    case invisible
    case emojiInside = "emoji-inside"
    // Words bent.
    case stretched, leet, symbols, teencode, glued, hashtag
    // The order of the letters.
    case bidiOverride = "bidi-override"
    // Damage.
    case htmlEntities = "html-entities"
    /// The whole post as UTF-8 read as Windows-1252.
    case utf8AsWindows1252 = "utf8-as-1252"

    /// What a trick works on. Two tricks on the same thing undo or garble each other; of two on different things
    /// the one that stands first here is done first.
    public enum Layer: Int, Sendable, Hashable, Comparable {
        case words, marks, letters, breaks, order, post

        public static func < (a: Layer, b: Layer) -> Bool { a.rawValue < b.rawValue }
    }

    public var layer: Layer {
        switch self {
        case .stretched, .leet, .symbols, .teencode, .glued, .hashtag: .words
        case .decomposed, .wrongMarkOrder, .tonePlacement, .unmarked, .unmarkedPost, .dStroke: .marks
        case .cyrillic, .greek, .fullWidth, .mathBold, .mathScript, .smallCaps, .circled, .superscript, .foreignMark,
            .overlay, .mixedCase:
            .letters
        case .spaced, .dotted, .dashed, .slashed, .underscored, .starred, .split, .invisible, .emojiInside: .breaks
        case .bidiOverride: .order
        case .htmlEntities, .utf8AsWindows1252: .post
        }
    }

    /// Marks are gone afterwards: the reader may find that the phrase is another one, and leave it.
    public var losesMarks: Bool {
        switch self {
        case .unmarked, .unmarkedPost, .leet, .symbols, .teencode: true
        default: false
        }
    }

    /// What folding undoes by itself, without any repair.
    public var isFolded: Bool {
        switch self {
        case .decomposed, .wrongMarkOrder, .tonePlacement, .dStroke, .fullWidth, .mathBold, .mathScript, .circled,
            .superscript, .overlay, .mixedCase, .invisible:
            true
        default: false
        }
    }

    /// All pairs that make sense one after the other.
    public static let pairs: [[DisguiseTrick]] = allCases.flatMap { first in
        allCases.compactMap { second in
            first.layer < second.layer && !excluded.contains([first, second]) ? [first, second] : nil
        }
    }

    /// Of these two nobody could read what comes out, or nothing is left for the second.
    private static let excluded: Set<[DisguiseTrick]> = [
        // A hashtag holds no separators.
        [.hashtag, .spaced], [.hashtag, .dotted], [.hashtag, .dashed], [.hashtag, .slashed], [.hashtag, .starred],
        [.hashtag, .underscored], [.hashtag, .split], [.hashtag, .emojiInside], [.hashtag, .bidiOverride],
        // Without a gap between the words their letters run on.
        [.glued, .spaced], [.glued, .dotted], [.glued, .dashed], [.glued, .slashed], [.glued, .starred],
        [.glued, .underscored], [.glued, .split], [.glued, .emojiInside], [.glued, .bidiOverride],
        // Letters without a vowel spelled out are initials.
        [.teencode, .spaced], [.teencode, .dotted], [.teencode, .dashed], [.teencode, .slashed], [.teencode, .starred],
        [.teencode, .underscored],
        // Phonetic letters between slashes are a pronunciation.
        [.smallCaps, .slashed],
        // No syllable comes out of the whole, and so no foreign mark is one of Vietnamese.
        [.glued, .foreignMark], [.hashtag, .foreignMark],
        // Two letters of one vowel, each with a mark of its own, and one of them held down.
        [.stretched, .tonePlacement],
        // ₫ by itself is money.
        [.dStroke, .spaced],
        // Damage is recognised by the letters of Vietnamese that come out.
        [.fullWidth, .utf8AsWindows1252], [.smallCaps, .utf8AsWindows1252], [.superscript, .utf8AsWindows1252],
        // The case says where a word of a hashtag begins.
        [.hashtag, .mixedCase],
    ]

    public func apply(to text: DisguisedText) -> DisguisedText {
        var text = text
        switch self {
        case .unmarkedPost:
            text.before = DisguiseMarks.dropped(text.before)
            text.stretch = DisguiseMarks.dropped(text.stretch)
            text.after = DisguiseMarks.dropped(text.after)
        case .utf8AsWindows1252:
            text.before = DisguiseDamage.readAsWindows1252(text.before)
            text.stretch = DisguiseDamage.readAsWindows1252(text.stretch)
            text.after = DisguiseDamage.readAsWindows1252(text.after)
        case .hashtag:
            text.before += "#"
            text.stretch = DisguiseWords.camelCase(text.stretch)
        default: text.stretch = apply(to: text.stretch)
        }
        return text
    }

    private func apply(to stretch: String) -> String {
        switch self {
        case .decomposed: DisguiseMarks.decomposed(stretch)
        case .wrongMarkOrder: DisguiseMarks.toneFirst(stretch)
        case .tonePlacement: DisguiseMarks.toneMoved(stretch)
        case .unmarked: DisguiseMarks.dropped(stretch)
        case .dStroke: DisguiseMarks.otherStroke(stretch)
        case .cyrillic: DisguiseLetters.cyrillic.dress(stretch)
        case .greek: DisguiseLetters.greek.dress(stretch)
        case .fullWidth: DisguiseLetters.fullWidth.dress(stretch)
        case .mathBold: DisguiseLetters.mathBold.dress(stretch)
        case .mathScript: DisguiseLetters.mathScript.dress(stretch)
        case .smallCaps: DisguiseLetters.smallCaps.dress(stretch)
        case .circled: DisguiseLetters.circled.dress(stretch)
        case .superscript: DisguiseLetters.superscript.dress(stretch)
        case .foreignMark: DisguiseLetters.foreignMark.dress(stretch)
        case .overlay: DisguiseBreaks.overlaid(stretch)
        case .mixedCase: DisguiseWords.mixedCase(stretch)
        case .spaced: DisguiseBreaks.spelled(stretch, with: " ", betweenWords: "   ")
        case .dotted: DisguiseBreaks.spelled(stretch, with: ".", betweenWords: " ")
        case .dashed: DisguiseBreaks.spelled(stretch, with: "-", betweenWords: "  ")
        case .slashed: DisguiseBreaks.spelled(stretch, with: "/", betweenWords: " ")
        case .underscored: DisguiseBreaks.spelled(stretch, with: "_", betweenWords: " ")
        case .starred: DisguiseBreaks.spelled(stretch, with: "*", betweenWords: " ")
        case .split: DisguiseBreaks.halved(stretch, with: ".")
        case .invisible: DisguiseBreaks.sown(stretch)
        case .emojiInside: DisguiseBreaks.halved(stretch, with: "🌸")
        case .stretched: DisguiseWords.stretched(stretch)
        case .leet: DisguiseWords.figures(stretch)
        case .symbols: DisguiseWords.symbols(stretch)
        case .teencode: DisguiseWords.chatSpelling(stretch)
        case .glued: String(stretch.filter { $0 != " " })
        case .bidiOverride: "\u{202E}" + String(stretch.reversed()) + "\u{202C}"
        case .htmlEntities: DisguiseDamage.htmlEntities(stretch)
        case .unmarkedPost, .utf8AsWindows1252, .hashtag: stretch
        }
    }
}
