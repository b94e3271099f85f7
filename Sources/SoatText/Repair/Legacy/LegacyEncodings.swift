/// Text that was written in an old Vietnamese encoding, or damaged on its way, and pasted as if it were Unicode.
///
/// Old fonts put Vietnamese letters in the places of others: `häc phÝ` is `học phí` in TCVN3, `hoïc phí` in VNI.
/// Such text is recognised over a run of words, by the syllables that come out and were none before; one odd letter
/// changes nothing. It comes before anything that drops or maps characters: in TCVN3 a soft hyphen is a letter.
/// - Source: facts on Vietnamese text, §6.
package enum LegacyEncodings {
    /// - Complexity: O(scalars) for each encoding.
    package static func undo(in text: inout RepairText) {
        DamagedUTF8.undo(in: &text)
        EightBitRun.undo(in: &text)
    }

    /// Undoes what is written with ASCII punctuation: HTML entities and VIQR.
    ///
    /// - Complexity: O(scalars).
    package static func undoPunctuated(in text: inout RepairText) {
        HTMLEntities.undo(in: &text)
        VIQR.undo(in: &text)
    }

    /// Whether a raw token may be written in one of them: what becomes a syllable by decoding and is none, damaged
    /// UTF-8. HTML entities and VIQR show in the gaps between tokens.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        var isASCII = true
        for scalar in scalars where scalar > 0x7F {
            isASCII = false
            if VietnameseLetters.isBeyondEightBits(scalar) { return false }
        }
        if isASCII { return false }
        if DamagedUTF8.showsSign(scalars) { return true }
        return EightBitEncoding.all.contains { $0.isEvidence(in: scalars) }
    }
}
