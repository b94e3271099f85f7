/// A word with marks or letters that Vietnamese does not have, and the syllable it imitates.
struct ForeignMarkWord {
    let range: Range<Int>
    /// What some of the scalars are read as; nothing drops one.
    private(set) var readings: [Int: [UInt32]] = [:]
    private(set) var letters = 0
    /// Whether a letter in it is written in Vietnamese only.
    private(set) var isSure = false
    /// Whether the syllable read has any mark.
    private(set) var isMarked = false
    /// Whether one of the foreign letters is in no language that posts quote.
    private(set) var isRare = false
    private(set) var isCapitalised = false
    /// A vowel with a macron, as Japanese and Chinese have in Latin letters.
    private(set) var hasMacron = false

    /// - Returns: `nil` for a word without such letters, and where no syllable comes out.
    init?(_ scalars: [UInt32], _ range: Range<Int>) {
        guard !MarkImitation.isClean(scalars[range]) else { return nil }
        self.range = range
        // A mark that consonants have, too, is ornament on vowels.
        let ornaments = Reading(scalars, range, imitates: false).marksOnConsonants
        for imitates in [true, false] {
            var reader = Reading(scalars, range, imitates: imitates, ornaments: ornaments)
            reader.finish()
            guard !reader.readings.isEmpty, !reader.isEde else { return nil }
            let read = range.flatMap { reader.readings[$0] ?? [scalars[$0]] }
            guard reader.letters < 9, let word = RepairText.word(read), word.isSyllable || word.isUnmarkedSyllable else {
                continue
            }
            readings = reader.readings
            letters = reader.letters
            isSure = reader.isSure
            isRare = reader.isRare
            hasMacron = reader.hasMacron
            isMarked = !word.marks.isEmpty
            let cased = range.prefix(2).map { Unicode.Scalar(scalars[$0])?.properties.isUppercase ?? false }
            isCapitalised = cased == [true, false]
            return
        }
        return nil
    }

    /// One way to read a word.
    private struct Reading {
        private(set) var readings: [Int: [UInt32]] = [:]
        private(set) var letters = 0
        private(set) var isSure = false
        private(set) var isRare = false

        /// ơ̆ and ư̆ are letters of Ê-đê, which has č and others as well.
        private(set) var isEde = false
        private(set) var hasMacron = false

        private(set) var marksOnConsonants: Set<UInt32> = []

        private let imitates: Bool
        private let ornaments: Set<UInt32>
        /// The letter that marks belong to.
        private var base: UInt32 = 0
        private var previous: UInt32 = 0
        private var consonantBefore: UInt32 = 0
        private var hasHorn = false
        private var tone: UInt32?
        /// The last vowel and where it stands.
        private var vowel: (scalar: UInt32, index: Int)?
        /// A tone on a consonant behind the vowel.
        private var lateTone: (mark: UInt32, scalar: UInt32, index: Int)?
        /// Scalars that are a mark drawn over a letter, and how many letters have one.
        private var overlays: [Int] = []
        private var struck = 0
        private var strikesD = false

        init(_ scalars: [UInt32], _ range: Range<Int>, imitates: Bool, ornaments: Set<UInt32> = []) {
            self.imitates = imitates
            self.ornaments = ornaments
            for index in range { take(scalars[index], at: index) }
        }

        private mutating func take(_ scalar: UInt32, at index: Int) {
            let folded = FoldTable.shared.fold(scalar)
            guard folded.kind == .letter || folded.kind == .mark else { return }
            if MarkImitation.isVietnameseOnly(scalar) { isSure = true }
            var parts: [UInt32] = []
            for offset in 0..<folded.count { take(part: folded[offset], to: &parts, at: index) }
            if folded.kind == .letter, MarkImitation.isVowel(base) { vowel = (scalar, index) }
            if parts != (0..<folded.count).map({ folded[$0] }) {
                let isUppercase = Unicode.Scalar(scalar)?.properties.isUppercase == true
                readings[index] = isUppercase ? parts.map { 0x61...0x7A ~= $0 ? $0 - 0x20 : $0 == 0x111 ? 0x110 : $0 } : parts
            }
        }

        private mutating func take(part: UInt32, to parts: inout [UInt32], at index: Int) {
            guard FoldTable.shared.kind(of: part) == .mark else {
                letters += 1
                consonantBefore = previous
                previous = part
                base = part
                hasHorn = false
                if let plain = MarkImitation.letters[part] {
                    base = plain
                    previous = plain
                    isRare = isRare || MarkImitation.isRare(letter: part)
                }
                parts.append(base)
                return
            }
            if MarkImitation.isOverlay(part) {
                overlays.append(index)
                struck += 1
                if base == 0x64 { strikesD = true }
                parts.append(part)
            } else if Tone(mark: part) != nil, MarkImitation.isVowel(base) {
                if MarkImitation.isSure(part, on: base) { isSure = true }
                takeTone(part, to: &parts)
            } else if MarkQuality(mark: part, on: UInt8(truncatingIfNeeded: base)) != nil {
                if MarkImitation.isSure(part, on: base) { isSure = true }
                hasHorn = part == 0x31B
                parts.append(part)
            } else {
                isRare = isRare || MarkImitation.isRare(mark: part, on: base)
                if part == 0x306, hasHorn { isEde = true }
                if part == 0x304 { hasMacron = true }
                if Tone(mark: part) != nil, let vowel { lateTone = (part, vowel.scalar, vowel.index) }
                if !MarkImitation.isVowel(base), base != 0x64 { marksOnConsonants.insert(part) }
                guard imitates, !ornaments.contains(part), let mark = MarkImitation.mark(for: part, on: base) else { return }
                if Tone(mark: mark) != nil { takeTone(mark, to: &parts) } else { parts.append(mark) }
            }
        }

        private var endsInStop: Bool {
            base == 0x63 || base == 0x70 || base == 0x74 || base == 0x68 && consonantBefore == 0x63
        }

        /// Of two tones the first stands.
        private mutating func takeTone(_ mark: UInt32, to parts: inout [UInt32]) {
            guard let first = tone, first != mark else {
                tone = mark
                parts.append(mark)
                return
            }
            // Two different tones are no word of another language.
            isSure = true
        }

        /// The tone of a syllable in p, t, c or ch, which must have one, may be typed one letter late; else a tone on
        /// a consonant is ornament. Marks over every letter hide the word; that over a d is then no stroke of đ.
        mutating func finish() {
            if imitates, tone == nil, let late = lateTone, endsInStop {
                readings[late.index] = (readings[late.index] ?? [late.scalar]) + [late.mark]
            }
            guard strikesD, struck > 1, struck >= letters else { return }
            for index in overlays where readings[index] == nil { readings[index] = [] }
            isSure = true
        }
    }
}

/// Which foreign letters and marks stand for which Vietnamese ones.
enum MarkImitation {
    /// Whether there is nothing to read otherwise: no letters but plain ones, and in no word two different tones.
    ///
    /// - Complexity: O(scalars), a few nanoseconds each.
    static func isClean(_ scalars: ArraySlice<UInt32>) -> Bool {
        let letters = PlainLetters.shared
        var tone: UInt32 = 0
        for scalar in scalars {
            let letter = letters[scalar]
            if letter.isPlain {
                guard letter.tone != 0 else { continue }
                if tone != 0, tone != letter.tone { return false }
                tone = letter.tone
            } else if scalar < 0x80 {
                tone = 0
            } else {
                let folded = FoldTable.shared.fold(scalar)
                switch folded.kind {
                case .space, .other: tone = 0
                case .invisible, .digit: continue
                case .mark: return false
                // Letters of other alphabets, as far as they bear no marks.
                case .letter: if folded.count > 1 || 0x80...0x2CFF ~= folded[0] { return false }
                }
            }
        }
        return true
    }

    /// Letters that do not come apart into a plain letter and a mark.
    static let letters: [UInt32: UInt32] = table(
        "aⱥ bƀɓƃ cƈȼ dɗȡ eɇ gǥɠ hħⱨ iıɨ kƙⱪ lłƚɫⱡ mɱ nŋƞɲ oøɵ pƥᵽ qɋ rɍɽ sȿƨ tŧƭⱦț uʉ vʋ yɏƴ ưɯ")

    private static func table(_ rows: String) -> [UInt32: UInt32] {
        var table: [UInt32: UInt32] = [:]
        for row in rows.split(separator: " ") {
            guard let plain = row.unicodeScalars.first?.value else { continue }
            for scalar in row.unicodeScalars.dropFirst() { table[scalar.value] = plain }
        }
        return table
    }

    static func isRare(letter: UInt32) -> Bool {
        switch letter {
        // ı, ł, ø, and those of phonetic writing.
        case 0x131, 0x142, 0xF8, 0x14B, 0x250...0x2AF: false
        default: true
        }
    }

    /// Letters with marks that stand in no language of Europe, nor in the usual transcriptions.
    static func isRare(mark: UInt32, on base: UInt32) -> Bool {
        guard let letter = Unicode.Scalar(base), let mark = Unicode.Scalar(mark) else { return false }
        switch (letter, mark.value) {
        case ("a", 0x304...0x30C), ("e", 0x304...0x30C), ("i", 0x302...0x30C), ("o", 0x304...0x30C), ("u", 0x302...0x30C),
            ("y", 0x302...0x308):
            return false
        case ("a", 0x328), ("e", 0x328), ("i", 0x328), ("u", 0x328): return false
        case ("c", 0x301), ("c", 0x30C), ("c", 0x327), ("n", 0x301), ("n", 0x303), ("n", 0x30C), ("s", 0x301),
            ("s", 0x30C), ("s", 0x327), ("s", 0x326), ("t", 0x327), ("t", 0x326), ("t", 0x30C), ("r", 0x30C), ("g", 0x306),
            ("d", 0x30C), ("l", 0x301), ("l", 0x30C), ("k", 0x327), ("l", 0x327), ("n", 0x327):
            return false
        default: return true
        }
    }

    /// The Vietnamese mark that a foreign one on this letter looks like; `nil` where it is mere ornament.
    static func mark(for mark: UInt32, on base: UInt32) -> UInt32? {
        if base == 0x64 { return (0x334...0x338).contains(mark) ? 0x335 : nil }
        guard isVowel(base) else { return nil }
        switch mark {
        case 0x30C, 0x311: return base == 0x61 ? 0x306 : base == 0x65 || base == 0x6F ? 0x302 : nil
        case 0x30B: return 0x301
        case 0x30F: return 0x300
        case 0x342, 0x334, 0x304: return 0x303
        case 0x323...0x329, 0x316...0x319, 0x32B...0x331: return 0x323
        case 0x313...0x315, 0x31A, 0x357, 0x358: return base == 0x6F || base == 0x75 ? 0x31B : 0x309
        default: return nil
        }
    }

    /// Whether no other language puts this mark on this vowel.
    static func isSure(_ mark: UInt32, on base: UInt32) -> Bool {
        switch mark {
        case 0x309, 0x31B, 0x323: true
        case 0x303: base != 0x61 && base != 0x6F
        default: false
        }
    }

    /// Letters with two Vietnamese marks, or with hook, horn, or dot below.
    static func isVietnameseOnly(_ scalar: UInt32) -> Bool {
        0x1EA0...0x1EF9 ~= scalar || scalar == 0x1A1 || scalar == 0x1B0 || scalar == 0x1A0 || scalar == 0x1AF
    }

    static func isVowel(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    /// Marks drawn through a letter.
    static func isOverlay(_ mark: UInt32) -> Bool {
        switch mark {
        case 0x332, 0x333, 0x305, 0x33F, 0x334...0x338, 0x20D0...0x20F0: true
        default: false
        }
    }
}
