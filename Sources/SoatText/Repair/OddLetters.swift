/// Letters in odd dress, which folding reads without any repair. They are told by `soat read`, and a post with some is judged
/// once more as it is read: entities and patterns look at letters, not at what folding makes of them.
///
/// Invisible characters inside a word, full-width, mathematical, circled and raised letters, lines through letters,
/// `Ð` for `Đ`.
enum OddLetters {
    /// - Complexity: O(scalars) where nothing stands that could be dress; else some microseconds a word.
    static func undo(in text: inout RepairText) {
        guard text.scalars.contains(where: isCandidate) else { return }
        let words = text.words()
        var isUndone = words.map { Style(text.scalars[$0.range], behind: $0.range.lowerBound, text.scalars).isUndone }
        // A digit by itself may be a footnote, a square or the head of a list, but not among words in dress.
        let isDigit = words.map { Style.isDigit(text.scalars[$0.range]) }
        for index in words.indices where isDigit[index] {
            let beside = [index - 1, index + 1].filter(words.indices.contains)
            isUndone[index] = beside.contains { other in
                let (low, high) = (words[min(index, other)].range.upperBound, words[max(index, other)].range.lowerBound)
                return isDigit[other] ? high - low == 1 && text.scalars[low] != 0x20 : isUndone[other]
            }
        }
        // `HS⁴ ⁷⁹`: a number that begins behind letters goes on.
        for index in words.indices.dropLast() where !isUndone[index] && isUndone[index + 1] {
            let (low, high) = (words[index].range, words[index + 1].range)
            let isNumber = text.scalars[high].allSatisfy(Style.isWeakDigit)
            isUndone[index] = isNumber && high.lowerBound - low.upperBound == 1 && Style.endsInNumber(text.scalars[low])
        }
        for (word, isUndone) in zip(words, isUndone).reversed()
        where text.mayChange(word.range) && text.scalars[word.range].contains(where: isCandidate) {
            undo(word, isUndone, in: &text)
        }
        narrowSigns(in: &text)
    }

    /// Signs and spaces as wide as Chinese ones, between letters.
    private static func narrowSigns(in text: inout RepairText) {
        func isWord(_ index: Int) -> Bool {
            guard text.scalars.indices.contains(index) else { return false }
            return Self.isWord(text.scalars[index]) && isVietnamese(FoldTable.shared.fold(text.scalars[index]))
        }
        for index in text.scalars.indices where isWord(index - 1) && isWord(index + 1) && text.mayChange(index..<index + 1) {
            let scalar = text.scalars[index]
            guard 0xFF01...0xFF5E ~= scalar || scalar == 0x3000 else { continue }
            text.substitute(at: index, with: [scalar == 0x3000 ? 0x20 : scalar - 0xFF00 + 0x20], as: .fullWidth)
        }
    }

    private static func isWord(_ scalar: UInt32) -> Bool {
        switch FoldTable.shared.kind(of: scalar) {
        case .letter, .digit, .mark: true
        case .space, .other, .invisible: false
        }
    }

    /// Whether a raw token has letters or digits that may be in dress, or something odd among its letters.
    static func areIn(_ scalars: [UInt32]) -> Bool {
        var hasLetters = false
        var isOdd = false
        for scalar in scalars {
            let isCandidate = isCandidate(scalar)
            switch FoldTable.shared.kind(of: scalar) {
            case .letter, .digit:
                hasLetters = true
                if isCandidate { return true }
            case .mark, .invisible: if isCandidate { isOdd = true }
            case .space, .other: continue
            }
        }
        return hasLetters && isOdd
    }

    /// What may be dress at all: everything but ASCII, the letters and marks of Vietnamese, common punctuation.
    private static func isCandidate(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x80: false
        case 0xAD, 0xB2, 0xB3, 0xB9, 0xD0, 0xF0, 0x189: true
        case 0x80..<0x250, 0x300...0x323, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0xFFFD: false
        default: true
        }
    }

    private static func undo(_ word: RepairWord, _ isUndone: Bool, in text: inout RepairText) {
        let table = FoldTable.shared
        let isD = word.isSyllable || word.isUnmarkedSyllable || isAcronym(text.scalars[word.range])
        let overlays = text.scalars[word.range].count(where: RawTokenFolder.isOverlay)
        let isLatin = text.scalars[word.range].allSatisfy { isVietnamese(table.fold($0)) }
        var isInside = false
        // From the end on, so that indices before stay as they are.
        for index in word.range.reversed() {
            let scalar = text.scalars[index]
            let folded = table.fold(scalar)
            switch folded.kind {
            case .invisible:
                if isInside, isLatin, text.word(word.range.lowerBound..<index) != nil {
                    text.remove(index..<index + 1, as: .invisible)
                }
                continue
            case .mark:
                let letter = index > word.range.lowerBound ? table.fold(text.scalars[index - 1])[0] : 0
                // A line through one `d` makes it `đ`.
                let isStroke = overlays == 1 && (scalar == 0x335 || scalar == 0x336) && letter == 0x64
                guard RawTokenFolder.isOverlay(scalar), !isStroke else { break }
                if index > word.range.lowerBound {
                    // The letter stands for the line, too: a word that ends with it is underlined to its end.
                    text.replace(index - 1..<index + 1, with: [text.scalars[index - 1]], as: .struck)
                } else {
                    text.remove(index..<index + 1, as: .struck)
                }
            case .letter where folded.isLookalike:
                let isCapital = scalar == 0xD0 || scalar == 0x189
                if isD { text.substitute(at: index, with: [isCapital ? 0x110 : 0x111], as: .foreignD) }
            case .letter, .digit:
                switch Style.dress(of: scalar) {
                case .wide: text.substitute(at: index, with: [scalar - 0xFF00 + 0x20], as: .fullWidth)
                case .strong, .weak:
                    if isUndone { text.substitute(at: index, with: plain(scalar, folded), as: .styled) }
                case nil: break
                }
            case .space, .other: break
            }
            isInside = true
        }
    }

    /// `GDÐT`: three capitals or more, and nothing else.
    private static func isAcronym(_ scalars: ArraySlice<UInt32>) -> Bool {
        scalars.count > 2 && scalars.allSatisfy { 0x41...0x5A ~= $0 || $0 == 0xD0 || $0 == 0x189 }
    }

    private static func isVietnamese(_ folded: FoldedScalar) -> Bool {
        folded.kind != .letter || folded[0] < 0x80 || folded[0] == 0x111
    }

    /// The letter without its dress, its case kept where there is a plain letter of that case.
    private static func plain(_ scalar: UInt32, _ folded: FoldedScalar) -> [UInt32] {
        if let scalar = Unicode.Scalar(scalar), let plain = try? NormalForm.nfkc.apply(to: scalar), plain != [scalar],
            // `⒣` is a letter, and no `(h)`.
            plain.count == folded.count
        {
            return plain.map(\.value)
        }
        return (0..<folded.count).map { folded[$0] }
    }

    /// How the letters of a word are dressed.
    private struct Style {
        enum Dress { case wide, strong, weak }

        /// `²` in `m²`, `ℝ`, `①` at the head of a line are what they are; a word of such letters is a word.
        let isUndone: Bool

        /// - Parameters:
        ///   - scalars: of the word.
        ///   - start: where it begins in `text`.
        init(_ scalars: ArraySlice<UInt32>, behind start: Int, _ text: [UInt32]) {
            var letters = 0
            var strong = 0
            var weak = 0
            var digits = 0
            for scalar in scalars {
                let kind = FoldTable.shared.kind(of: scalar)
                guard kind == .letter || kind == .digit else { continue }
                letters += 1
                switch Self.dress(of: scalar) {
                case .strong: strong += 1
                case .weak: if kind == .letter { weak += 1 } else { digits += 1 }
                case .wide, nil: break
                }
            }
            // A power stands right behind what it raises.
            let isRaised = start > 0 && OddLetters.isWord(text[start - 1])
            let beginsLarge = scalars.first.map { 0x41...0x5A ~= $0 } == true
            isUndone =
                strong > 0 && letters > 1
                || letters > 1 && weak + digits == letters && !isRaised
                || weak > 1 && beginsLarge && weak + digits == letters - 1
                || weak > 2 && (weak + digits) * 2 > letters || digits > 5
                || scalars.contains { 0x1D7CE...0x1D7FF ~= $0 }
        }

        /// One digit in dress.
        static func isDigit(_ scalars: ArraySlice<UInt32>) -> Bool { scalars.count == 1 && scalars.allSatisfy(isWeakDigit) }

        static func isWeakDigit(_ scalar: UInt32) -> Bool {
            FoldTable.shared.kind(of: scalar) == .digit && dress(of: scalar) == .weak
        }

        /// Capitals and digits in dress behind them: `HS⁴`.
        static func endsInNumber(_ scalars: ArraySlice<UInt32>) -> Bool {
            let letters = scalars.prefix { 0x41...0x5A ~= $0 }
            return letters.count > 1 && letters.count < scalars.count && scalars[letters.endIndex...].allSatisfy(isWeakDigit)
        }

        static func dress(of scalar: UInt32) -> Dress? {
            switch scalar {
            case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .wide
            case 0x1D400...0x1D7FF, 0x24B6...0x24E9, 0x249C...0x24B5, 0x1F110...0x1F189: .strong
            case 0x2B0...0x2B8, 0x2E0...0x2E4, 0x1D2C...0x1D6A, 0x1D78, 0x1D9B...0x1DBF, 0xB2, 0xB3, 0xB9, 0x2070...0x209C,
                0x2100...0x214F, 0x2460...0x249B, 0x24EA...0x24FF, 0x2776...0x2793:
                .weak
            default: nil
            }
        }
    }
}
