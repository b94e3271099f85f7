/// Reads a stretch of a post as it was meant.
///
/// The order of the steps matters: legacy encodings before anything that drops or maps characters, letters before
/// words, words before abbreviations.
/// - Source: facts on Vietnamese text, §7.
package enum Reader {
    /// - Parameters:
    ///   - signs: what the stretch shows; steps without a sign do not run.
    ///   - choice: 0 takes the likeliest expansion of each abbreviation, 1 the next, and so on.
    package static func repair(_ text: inout RepairText, signs: SignKinds, choice: Int = 0) {
        if signs.contains(.joint) { LegacyEncodings.undoPunctuated(in: &text) }
        if signs.contains(.legacy) { LegacyEncodings.undo(in: &text) }
    }

    /// The signs that a raw token shows.
    static func signs(_ scalars: [UInt32], _ word: RepairWord?) -> SignKinds {
        var signs: SignKinds = []
        if LegacyEncodings.showsSign(scalars, word) { signs.insert(.legacy) }
        return signs
    }
}
