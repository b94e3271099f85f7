/// A word of a text, judged as one of an 8-bit encoding.
struct EightBitToken {
    enum Kind {
        /// A Vietnamese syllable when decoded, and none as it stands.
        case evidence
        /// Readable both ways, or too short to say.
        case ambiguous
        /// ASCII letters only.
        case plain
        /// No syllable, decoded or not, but made of the encoding's letters: an abbreviation, a name.
        case odd
        /// Not of this encoding: a syllable as it stands, or with a letter that the encoding has not.
        case foreign
        /// Certainly Unicode, or not to be changed: no run goes over it.
        case barrier
    }

    let range: Range<Int>
    let kind: Kind
    /// The letters it decodes to; empty for `plain`, `foreign` and `barrier`.
    let letters: [EightBitEncoding.Letter]
    /// Whether ASCII letters in it are no unmarked syllable: English, a name.
    let isAlien: Bool
    /// Whether something stands in it that no word of Unicode Vietnamese has, not even a misspelt one.
    let isHard: Bool
    /// Whether it is one scalar, and that no letter as it stands.
    let isSign: Bool
    /// Whether a sentence or a line ends before it.
    let startsSentence: Bool
}

extension EightBitEncoding {
    /// The words of a text, as this encoding cuts and reads them.
    func tokens(of text: RepairText) -> [EightBitToken] {
        var tokens: [EightBitToken] = []
        var start: Int?
        var startsSentence = true
        func close(at end: Int) {
            guard let begun = start else { return }
            tokens.append(judge(text, begun..<end, startsSentence))
            startsSentence = false
            start = nil
        }
        for (index, scalar) in text.scalars.enumerated() {
            if isWordPart(scalar) {
                if start == nil { start = index }
            } else {
                close(at: index)
                if Self.endsSentence(scalar) { startsSentence = true }
            }
        }
        close(at: text.count)
        return tokens
    }

    /// Whether a word of a raw token speaks for this encoding; `25µm` does not.
    func isEvidence(in token: [UInt32]) -> Bool {
        token.split { !isWordPart($0) }.contains { word in
            word.contains { $0 > 0x7F } && !Self.followsDigit(word.startIndex, in: token) && reading(of: word).kind == .evidence
        }
    }

    private static func followsDigit(_ index: Int, in scalars: [UInt32]) -> Bool {
        index > 0 && scalars[index - 1] >= 0x30 && scalars[index - 1] <= 0x39
    }

    private func judge(_ text: RepairText, _ range: Range<Int>, _ startsSentence: Bool) -> EightBitToken {
        func token(
            _ kind: EightBitToken.Kind, _ letters: [Letter] = [], isAlien: Bool = false
        ) -> EightBitToken {
            EightBitToken(
                range: range, kind: kind, letters: letters, isAlien: isAlien, isHard: isHard(text.scalars[range]),
                isSign: range.count == 1 && FoldTable.shared.kind(of: text.scalars[range.lowerBound]) != .letter,
                startsSentence: startsSentence)
        }
        let word = text.scalars[range]
        if !text.mayChange(range) || word.contains(where: VietnameseLetters.isBeyondEightBits) { return token(.barrier) }
        guard word.contains(where: { $0 > 0x7F }) else {
            let isName = word.allSatisfy { $0 < 0x61 }
            let isSyllable = LegalSyllables.shared.isLegalBare(word.map { UInt8(truncatingIfNeeded: $0 | 0x20) })
            return token(.plain, isAlien: !isSyllable && !isName)
        }
        let (kind, letters) = reading(of: word)
        let isUnit = kind == .evidence && Self.followsDigit(range.lowerBound, in: text.scalars)
        return token(isUnit ? .ambiguous : kind, letters)
    }

    private func reading(of word: ArraySlice<UInt32>) -> (kind: EightBitToken.Kind, letters: [Letter]) {
        guard let decoded = decode(word) else { return (.foreign, []) }
        if !borrowsSmallLetters, Self.changesCase(decoded.lazy.map(\.scalar)) { return (.foreign, []) }
        let letters = disguise == .tcvn3 ? Self.withLostHorn(decoded) : decoded
        let after = RepairText.word(letters.map(\.scalar))?.status
        guard let after, after != .typo else { return Self.isSyllable(word) ? (.foreign, []) : (.odd, letters) }
        let speaks =
            after == .core && letters.count > 1 && letters.count == decoded.count
            && !letters.lazy.map(\.scalar).elementsEqual(word) && !Self.isSyllable(word)
        return (speaks ? .evidence : .ambiguous, letters)
    }

    /// Whether a word is a usual syllable as it stands.
    private static func isSyllable(_ word: ArraySlice<UInt32>) -> Bool {
        guard word.allSatisfy({ FoldTable.shared.kind(of: $0) == .letter }), !changesCase(word) else { return false }
        return RepairText.word(Array(word)).map { ($0.status ?? .typo) <= .loan } ?? false
    }

    /// A capital behind a small letter, as in `phÝ`.
    private static func changesCase(_ word: some Sequence<UInt32>) -> Bool {
        var wasSmall = false
        for scalar in word {
            if VietnameseLetters.isCapital(scalar) {
                if wasSmall { return true }
            } else if VietnameseLetters.isSmall(scalar) {
                wasSmall = true
            }
        }
        return false
    }

    /// `®îc` for `được`: programs drop U+00AD, which is ư; it is put back where ơ cannot stand without it.
    ///
    /// The ơ then stands for both letters.
    private static func withLostHorn(_ letters: [Letter]) -> [Letter] {
        guard let place = letters.firstIndex(where: { hornedO.contains($0.scalar) }), place > 0,
            letters[place - 1].scalar != 0x1B0, let status = RepairText.word(letters.map(\.scalar))?.status, status != .core
        else { return letters }
        var mended = letters
        mended.insert(Letter(scalar: 0x1B0, length: 0), at: place)
        return RepairText.word(mended.map(\.scalar))?.status == .core ? mended : letters
    }

    private static let hornedO: Set<UInt32> = Set("ơờớởỡợ".unicodeScalars.map(\.value))

    private static func endsSentence(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x0A, 0x0D, 0x2026, 0x2029: true
        default: false
        }
    }
}
