/// Text that was written in an old Vietnamese encoding, or damaged on its way, and pasted as if it were Unicode.
///
/// Old fonts put Vietnamese letters in the places of others: `häc phÝ` is `học phí` in TCVN3, `hoïc phí` in VNI.
/// Such text is recognised over a run of words, by the syllables that come out and were none before; one odd letter
/// changes nothing. It comes before anything that drops or maps characters: in TCVN3 a soft hyphen is a letter.
/// - Source: facts on Vietnamese text, §6.
package enum LegacyEncodings {
    /// Undoes all of them. Entities come first: old pages wrote TCVN3 as `&reg;` and `&shy;`.
    ///
    /// - Complexity: O(scalars) for each encoding.
    package static func undo(in text: inout RepairText) {
        undo(in: &text, signs: [.joint, .legacy])
    }

    /// Undoes those that a stretch shows a sign of.
    static func undo(in text: inout RepairText, signs: SignKinds) {
        if signs.contains(.joint) { HTMLEntities.undo(in: &text) }
        if signs.contains(.legacy) {
            DamagedUTF8.undo(in: &text)
            EightBitRun.undo(in: &text)
        }
        if signs.contains(.joint) { VIQR.undo(in: &text) }
    }

    /// Whether a raw token may be written in one of them: what becomes a syllable by decoding and is none, damaged
    /// UTF-8, the name of an HTML entity. `&#7885;` and VIQR show in the gaps between tokens.
    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        var isASCII = true
        for scalar in scalars where scalar > 0x7F {
            isASCII = false
            if VietnameseLetters.isBeyondEightBits(scalar) { return false }
        }
        if isASCII { return HTMLEntities.showsSign(scalars) }
        if DamagedUTF8.showsSign(scalars) { return true }
        return EightBitEncoding.all.contains { $0.isEvidence(in: scalars) }
    }
}
