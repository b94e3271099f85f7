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
    /// The same where nothing near has any mark, and it is asked whether that is so far and wide.
    private static let wideWindow = 24

    let kind: Kind
    /// Several words that betray left-out marks, and none with marks.
    let isPlainlyUnmarked: Bool

    init(first: Int, last: Int, in text: FoldedText) {
        var whole = Tally()
        // Without a marked syllable between it and the hit.
        var next = Tally()
        func look(at index: Int, _ isNext: inout Bool) {
            let syllable = text[index]
            if syllable.isNumeral { return }
            if !syllable.marks.isEmpty {
                whole.marked += 1
                isNext = false
                return
            }
            whole.take(syllable.speech)
            if isNext { next.take(syllable.speech) }
        }
        var isNext = true
        for index in (max(0, first - Self.window)..<first).reversed() { look(at: index, &isNext) }
        isNext = true
        for index in last + 1..<max(last + 1, min(text.count, last + 1 + Self.window)) { look(at: index, &isNext) }
        if whole.isEmpty {
            (kind, isPlainlyUnmarked) = (.none, false)
            return
        }
        // The hit's own words speak for English, or for Vietnamese where they cannot be meant as they stand.
        for index in first...last {
            switch text[index].speech {
            case .english: whole.english += 1
            case .betraying: whole.plain += 1
            case .plain, .other, .nothing: break
            }
        }
        isPlainlyUnmarked =
            whole.isPlain && whole.english == 0 || whole.marked == 0 && Self.wideTally(first, last, text).isPlain
        if whole.marked > 0 {
            kind = next.betraying > 0 && next.plain >= 2 && next.plain > next.english ? .unmarked : .marked
        } else if (whole.english > 0 || whole.other >= 3) && 2 * whole.english + whole.other > 2 * whole.plain {
            kind = .foreign
        } else {
            kind = whole.plain > 0 ? .unmarked : .none
        }
    }

    private static func wideTally(_ first: Int, _ last: Int, _ text: FoldedText) -> Tally {
        var tally = Tally()
        for index in max(0, first - wideWindow)..<min(text.count, last + 1 + wideWindow) where !(first...last).contains(index) {
            let syllable = text[index]
            if syllable.isNumeral { continue }
            if syllable.marks.isEmpty { tally.take(syllable.speech) } else { tally.marked += 1 }
        }
        return tally
    }

    /// Words without marks, by what they speak for.
    private struct Tally {
        var marked = 0
        /// Legal Vietnamese without marks, and not English.
        var plain = 0
        /// Of these, such as are hardly meant as they stand.
        var betraying = 0
        var english = 0
        var other = 0

        /// Several words that betray left-out marks, hardly one of English, and none with marks.
        var isPlain: Bool { marked == 0 && betraying >= 2 && plain >= 4 && english * 6 <= plain }

        var isEmpty: Bool { marked + plain + english + other == 0 }

        mutating func take(_ speech: BareSpeech) {
            switch speech {
            case .plain: plain += 1
            case .betraying:
                plain += 1
                betraying += 1
            case .english: english += 1
            case .other: other += 1
            case .nothing: break
            }
        }
    }
}
