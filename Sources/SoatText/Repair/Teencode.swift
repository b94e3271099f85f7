/// Chat spellings and abbreviations: `ko`, `gvcn`, `hp ck`, `fải`.
///
/// Whole words only, and only beside Vietnamese words; single letters never in lists, codes, grades, after numbers
/// or in emoticons. Runs after the steps that bring letters and words back.
/// - Source: facts on Vietnamese chat spellings; facts on Vietnamese text, §7.
package enum Teencode {
    /// Spells chat forms out.
    ///
    /// - Parameter choice: 0 takes the likeliest reading of each form, 1 the next where there is one. Readings that a
    ///   word beside them decides are the same for every choice.
    /// - Returns: whether another choice may read some form otherwise.
    /// - Complexity: O(scalars).
    @discardableResult
    package static func undo(in text: inout RepairText, choice: Int = 0) -> Bool {
        let line = ChatLine(text)
        var hasAlternative = false
        // `t h o a i` says thoại more likely than thôi.
        let disguised = DisguisedPlaces(in: text)
        var replacements: [(range: Range<Int>, reading: [UInt32])] = []
        var index = 0
        while index < line.words.count {
            let taken = line.reading(at: index, choice: max(0, choice))
            if taken.isOpen { hasAlternative = true }
            if let reading = taken.reading {
                let range = line.words[index].range.lowerBound..<line.words[index + taken.words - 1].range.upperBound
                let isOwn = disguised.overlap(range, of: text)
                if isOwn { hasAlternative = true }
                if text.mayChange(range), choice == 0 || !isOwn { replacements.append((range, reading)) }
            }
            index += taken.words
        }
        text.apply(replacements.map { ($0, $1, .teencode) })
        return hasAlternative
    }

    /// Whether a word may be a chat form: one that is no word of its own, in lower case unless it is usual in capitals.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        guard let word, !word.bare.isEmpty, word.bare.count <= 10 else { return false }
        let letterCase = LetterDress(scalars)
        let isSign =
            TeencodeKeys.shared.holds(word.bare)
            && TeencodeLexicon.shared.entries(of: word).contains { entry in
                guard entry.rest.isEmpty, !entry.isWord else { return false }
                if entry.letterCount == 1 { return letterCase == .lower && tellingLetters.contains(scalars.first ?? 0) }
                if letterCase != .lower { return entry.isUsualInCapitals && letterCase != .mixed }
                return !entry.isUnit
            }
        return isSign || letterCase == .lower && TeencodeSwaps.reading(of: scalars, word) != nil
    }

    /// A cheap look: whether a word of ASCII letters may be a chat form at all.
    static func mayShowSign(_ bare: [UInt8]) -> Bool {
        TeencodeKeys.shared.holds(bare) || TeencodeSwaps.mayBeSwapped(bare)
    }

    /// Single letters that are hardly ever list marks or units: k, t, j, z. The others are spelt out where something
    /// else shows that a text is chat.
    private static let tellingLetters: Set<UInt32> = [0x6B, 0x74, 0x6A, 0x7A]
}

/// How the letters of a word are dressed.
enum LetterDress: Sendable {
    case lower, title, upper, mixed

    /// One capital alone is `upper`.
    init(_ scalars: some Sequence<UInt32>) {
        var letters = 0
        var capitals = 0
        var startsWithCapital = false
        for value in scalars {
            let isCapital: Bool
            if value < 0x80 {
                guard 0x61...0x7A ~= value | 0x20 else { continue }
                isCapital = value < 0x61
            } else if PlainLetters.shared[value].isPlain {
                isCapital = PlainLetters.shared[value].isCapital
            } else {
                guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
                isCapital = scalar.properties.isUppercase
            }
            if isCapital {
                capitals += 1
                if letters == 0 { startsWithCapital = true }
            }
            letters += 1
        }
        self = capitals == 0 ? .lower : capitals == letters ? .upper : capitals == 1 && startsWithCapital ? .title : .mixed
    }
}
