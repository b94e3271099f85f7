/// Reads a stretch of a post as it was meant.
///
/// The order of the steps matters: legacy encodings before anything that drops or maps characters, letters before
/// words, words before abbreviations.
/// - Source: facts on Vietnamese text, §7.
package enum Reader {
    /// - Parameter choice: 0 takes the likeliest expansion of each abbreviation, 1 the next, and so on.
    package static func repair(_ text: inout RepairText, choice: Int = 0) {
    }

    /// Whether a raw token shows a sign of any step.
    static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        false
    }
}
