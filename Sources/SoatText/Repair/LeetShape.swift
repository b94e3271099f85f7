extension LeetWord {
    /// Letters, digits and signs of a word by their places: what tells `h0c` from `7h30`.
    struct Shape {
        enum Doubt {
            /// A class, code, time, sum, unit or a number typed before a word.
            case code
            case perhapsCode
        }

        let letters: [LetterCluster]
        /// Places of digits and signs, ascending.
        let signs: [Int]
        private let range: Range<Int>
        private let scalars: [UInt32]

        init(_ range: Range<Int>, _ scalars: [UInt32]) {
            var letters: [LetterCluster] = []
            var signs: [Int] = []
            var index = range.lowerBound
            while index < range.upperBound {
                if LeetSigns.isOne(scalars[index]) {
                    signs.append(index)
                    index += 1
                } else if let letter = LetterCluster(scalars, at: index) {
                    letters.append(letter)
                    index = letter.range.upperBound
                } else {
                    index += 1
                }
            }
            self.letters = letters
            self.signs = signs
            self.range = range
            self.scalars = scalars
        }

        var doubt: Doubt? {
            if isOddPlace { return .code }
            let digits = signs.filter { LeetSigns.isDigit(scalars[$0]) }
            if digits.isEmpty { return nil }
            let lead = digits.prefix { $0 < letters.range.lowerBound }
            let tail = digits.filter { $0 >= letters.range.upperBound }
            if letters.changesCase, !lead.isEmpty || !tail.isEmpty { return letters.isMarked ? nil : .perhapsCode }
            if lead.count > 1 || tail.count > 1 || !lead.isEmpty && !tail.isEmpty { return .code }
            if !lead.isEmpty { return doubtOfLeading }
            if !tail.isEmpty { return doubtOfTrailing }
            guard letters.count > 1 else { return .code }
            if letters.isMarked { return nil }
            return letters.isUpper && (letters.count < 3 && LeetSigns.value(scalars[digits[0]]) != 0) ? .perhapsCode : nil
        }

        /// Whether what looks like a code, a number or a stop may be a word all the same, where a phrase asks for it: it is no
        /// single capital, and no number before a word.
        var mayBeWord: Bool {
            guard letters.count > 1 || !letters.hasCapital, letters.range.lowerBound <= range.lowerBound + 1 else {
                return false
            }
            let digits = signs.filter { LeetSigns.isDigit(scalars[$0]) }
            let lead = digits.count { $0 < letters.range.lowerBound }
            // `7h3m`, `9i4`; but `7h30`, `5k`.
            if lead > 0 {
                let isTime = letters.count == 1 && digits.count > 2
                return lead == 1 && !isTime && (letters.isMarked || !letters[0].isVowel)
            }
            // `a1`, `b2`: rooms and lists.
            if letters.count == 1, digits.count == 1, signs.count == 1 { return !letters[0].isVowel || letters.isMarked }
            return true
        }

        /// A sign where no letter would be written so: `A$`, `anh|em`, `hay!em`.
        private var isOddPlace: Bool {
            signs.contains { place in
                let scalar = scalars[place]
                if LeetSigns.isDigit(scalar) { return false }
                let isFirst = place == range.lowerBound
                let isLast = place == range.upperBound - 1
                if LeetSigns.isDollar(scalar) { return !isFirst || letters.count < 2 && !letters.isMarked }
                if scalar >= 0xA2, scalar != 0xFF01, scalar != 0xFF20, scalar != 0xFF5C { return isFirst || isLast }
                if LeetSigns.isAt(scalar) { return isFirst }
                if isLast {
                    return LeetSigns.isStroke(scalar) || isWord(range.lowerBound..<place) || isKnown(range.lowerBound..<place)
                }
                if isFirst { return isKnown(place + 1..<range.upperBound) }
                return isKnown(range.lowerBound..<place) && isKnown(place + 1..<range.upperBound)
            }
        }

        /// `7huốc`, `9iáo`, `5ố`; but `5A`, `7h`, `1em`, `5ổ`, `4ng`.
        private var doubtOfLeading: Doubt? {
            let rest = range.lowerBound + 1..<range.upperBound
            let isVowelMissing = !letters.contains { $0.isVowel } && signs.count == 1
            // `4nh` beside `ch!p` is ảnh; by itself four people.
            let isVowel = LeetSigns.value(scalars[range.lowerBound]) == 0 || LeetSigns.value(scalars[range.lowerBound]) == 4
            if isVowelMissing, letters.count > 1 || isVowel, !letters.hasCapital { return .perhapsCode }
            if isVowelMissing
                || letters.count == 1
                    && (!letters.isMarked
                        || LeetSigns.value(scalars[range.lowerBound]) < 5 && LeetSigns.value(scalars[range.lowerBound]) != 1)
            {
                return .code
            }
            if let word = RepairText.word(Array(scalars[rest])), StandingWords.followsNumber(word) { return .code }
            if letters.isMarked { return nil }
            if letters.isUpper { return .code }
            // `7h5p`: a time.
            if letters.first?.base == 0x68, signs.count > 1, signs[1] == range.lowerBound + 2, letters.count < 2 {
                return .code
            }
            let isDigraph =
                LeetSigns.value(scalars[range.lowerBound]) == 7 && (letters.first?.base == 0x68 || letters.first?.base == 0x72)
            return isKnown(rest) && !isDigraph ? .code : nil
        }

        /// `ph1`, `ch0`; but `B1`, `lớp9`, `TH1`, `HK1`, `so4`.
        private var doubtOfTrailing: Doubt? {
            let prefix = range.lowerBound..<range.upperBound - 1
            if letters.count == 1 {
                let isFar =
                    !letters.isMarked && !letters.isUpper && !letters[0].isVowel
                    && LeetSigns.value(scalars[prefix.upperBound]) != 1
                return isFar ? .perhapsCode : .code
            }
            if isKnown(prefix) || isWord(prefix) { return letters.hasCapital ? .code : .perhapsCode }
            if letters.isMarked { return letters.isUpper ? .code : nil }
            if letters.isUpper { return .perhapsCode }
            if LeetSigns.value(scalars[prefix.upperBound]) == 0 || letters.contains(where: { $0.isVowel }) { return nil }
            // `th3` and `th4` are days of the week.
            let isDay = letters.count == 2 && letters[0].base == 0x74 && letters[1].base == 0x68
            return isDay && LeetSigns.value(scalars[prefix.upperBound]) != 1 ? .perhapsCode : nil
        }

        /// A syllable as it stands, any typing slip included.
        private func isWord(_ range: Range<Int>) -> Bool {
            !range.isEmpty && RepairText.word(Array(scalars[range]))?.status != nil
        }

        /// A syllable as it stands or without marks.
        private func isKnown(_ range: Range<Int>) -> Bool {
            guard !range.isEmpty, let word = RepairText.word(Array(scalars[range])) else { return false }
            return word.isSyllable || word.isUnmarkedSyllable
        }
    }
}
