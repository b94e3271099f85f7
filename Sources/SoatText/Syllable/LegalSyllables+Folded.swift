extension LegalSyllables {
    /// The status of a syllable as folding keeps it: bare letters and their marks.
    ///
    /// - Returns: `nil` for what is no Vietnamese syllable as it stands.
    package func status(bare: [UInt8], marks: SyllableMarks) -> SyllableStatus? {
        guard let letters = SyllableLetters(bare: bare, marks: marks) else { return nil }
        return status(letters, marks.tone)
    }
}
