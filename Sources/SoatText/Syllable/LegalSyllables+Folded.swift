extension LegalSyllables {
    /// The status of a syllable as folding keeps it: bare letters and their marks.
    ///
    /// - Returns: `nil` for what is no Vietnamese syllable as it stands.
    package func status(bare: [UInt8], marks: SyllableMarks) -> SyllableStatus? {
        guard bare.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
        let letters = bare.enumerated().map { index, letter in
            Self.letter(Unicode.Scalar(letter), marks.quality(ofLetter: index))
        }
        return status(toneless: letters, tone: marks.tone)
    }

    private static func letter(_ plain: Unicode.Scalar, _ quality: MarkQuality) -> Unicode.Scalar {
        switch (plain, quality) {
        case ("a", .circumflex): "â"
        case ("e", .circumflex): "ê"
        case ("o", .circumflex): "ô"
        case ("a", .breveOrHorn): "ă"
        case ("o", .breveOrHorn): "ơ"
        case ("u", .breveOrHorn): "ư"
        case ("d", .stroke): "đ"
        default: plain
        }
    }
}
