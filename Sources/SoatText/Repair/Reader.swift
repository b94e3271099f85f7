/// Reads a stretch of a post as it was meant.
///
/// The order of the steps matters: legacy encodings before anything that drops or maps characters, letters before
/// words, words before abbreviations.
/// - Source: facts on Vietnamese text, §7.
package enum Reader {
    /// - Parameters:
    ///   - signs: what the stretch shows; steps without a sign do not run.
    ///   - choice: 0 takes the likeliest expansion of each abbreviation, 1 the next, and so on; from 1 on also what is
    ///     hardly a disguise by itself is read as one, since a phrase may be what comes out.
    ///   - keepsWords: whether chat spellings and numbers in words stay as they are.
    /// - Returns: whether another choice may read something otherwise.
    @discardableResult
    package static func repair(
        _ text: inout RepairText, signs: SignKinds, choice: Int = 0, keepsWords: Bool = false
    ) -> Bool {
        LegacyEncodings.undo(in: &text, signs: signs)
        // What was damaged may be in disguise as well, and showed no sign of it.
        let signs = text.repairs.isEmpty ? signs : signs.union(.afterDamage)
        Links.protect(in: &text)
        if signs.contains(.letters) {
            Bidi.undo(in: &text)
            UpsideDown.undo(in: &text)
        }
        // `ph!` shows no sign but that of a chat spelling.
        var hasAlternative = false
        if signs.contains(.chat), signs.isDisjoint(with: .bent) { hasAlternative = Leet.undo(in: &text, choice: choice) }
        if !signs.isDisjoint(with: .bent) {
            if undoToFixedPoint(&text, signs, choice) { hasAlternative = true }
        } else if signs.contains(.glued), choice > 0 {
            // What is bent may come out where words are parted.
            hasAlternative = undoToFixedPoint(&text, signs, choice)
        } else if signs.contains(.glued) {
            hasAlternative = Glued.undo(in: &text, choice: choice)
        }
        if keepsWords { return hasAlternative }
        if !signs.isDisjoint(with: [.digits, .singles, .letters]) { DigitWords.undo(in: &text) }
        if signs.contains(.chat), Teencode.undo(in: &text, choice: choice) { hasAlternative = true }
        return hasAlternative
    }

    /// A step may open the way for an earlier one: a Cyrillic word spelled out, a stretched one that is glued.
    private static func undoToFixedPoint(_ text: inout RepairText, _ signs: SignKinds, _ choice: Int) -> Bool {
        var hasAlternative = false
        var isLeft = false
        for _ in 0..<4 {
            let before = text.repairs.count
            // What the last round leaves.
            isLeft = false
            // A single letter of another alphabet is no sign: `р.һ.ụ`.
            if !signs.isDisjoint(with: [.letters, .joint, .singles]) {
                LookAlikes.undo(in: &text)
                ForeignMarks.undo(in: &text)
            }
            if SpelledOut.undo(in: &text, choice: choice) { isLeft = true }
            if SplitSyllables.undo(in: &text, choice: choice) { isLeft = true }
            if Stretched.undo(in: &text, choice: choice) { hasAlternative = true }
            if Leet.undo(in: &text, choice: choice) { isLeft = true }
            if !signs.isSubset(of: [.joint, .singles]), Glued.undo(in: &text, choice: choice) { isLeft = true }
            if text.repairs.count == before { break }
        }
        return hasAlternative || isLeft
    }

    /// The signs that a raw token shows.
    ///
    /// Cheap looks first: most tokens that are no syllables are names, numbers and words of other languages.
    static func signs(_ scalars: [UInt32], _ word: RepairWord?) -> SignKinds {
        let look = Look(scalars)
        var signs: SignKinds = []
        if LegacyEncodings.showsSign(scalars, word) {
            // The name of an entity is of ASCII, and stands in the gap between two others.
            signs.insert(look.isASCII ? .joint : .legacy)
        }
        if !look.isASCII {
            if LookAlikes.showsSign(scalars, word) || ForeignMarks.showsSign(scalars, word)
                || UpsideDown.showsSign(scalars, word)
            {
                signs.insert(.letters)
            }
            if Bidi.showsSign(scalars, word) { signs.formUnion([.letters, .turned]) }
            if SplitSyllables.showsSign(scalars, word) { signs.formUnion([.word, .joint]) }
        }
        if look.hasInnerCapital || !look.isASCII && scalars.count > 4, Glued.showsSign(scalars, word) { signs.insert(.glued) }
        let isBent =
            (look.repeats || !look.isASCII) && Stretched.showsSign(scalars, word)
            || (look.hasDigit || !look.isASCII) && Leet.showsSign(scalars, word)
        if isBent { signs.insert(.word) }
        // `mặţţţţ`: a bent word may be dressed as well.
        if isBent || signs.contains(.glued), !scalars.allSatisfy(VietnameseLetters.mayHold) { signs.insert(.letters) }
        if look.repeats || !look.isASCII, Stretched.isAmbiguous(scalars) { signs.insert(.chat) }
        if look.hasDigit || !look.isASCII, DigitWords.showsSign(scalars, word) { signs.insert(.digits) }
        if Teencode.showsSign(scalars, word) { signs.insert(.chat) }
        return signs
    }

    /// What one pass over a token shows.
    private struct Look {
        var isASCII = true
        var hasDigit = false
        /// A capital behind a small letter.
        var hasInnerCapital = false
        /// The same letter twice in a row.
        var repeats = false

        init(_ scalars: [UInt32]) {
            for (index, scalar) in scalars.enumerated() {
                if scalar >= 0x80 { isASCII = false }
                if 0x30...0x39 ~= scalar { hasDigit = true }
                guard index > 0 else { continue }
                let last = scalars[index - 1]
                if 0x41...0x5A ~= scalar, last >= 0x61 { hasInnerCapital = true }
                if scalar | 0x20 == last | 0x20 { repeats = true }
            }
        }
    }
}
