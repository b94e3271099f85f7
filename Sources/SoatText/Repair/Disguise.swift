/// A way in which a text hides or loses what it says; what `soat read` tells about each repair.
public enum Disguise: String, Sendable, Hashable, CaseIterable {
    // Damage: nobody meant it.
    case utf8AsLatin1 = "utf8-as-1252"
    case tcvn3, vni, viscii, viqr
    case windows1258 = "windows-1258"
    case htmlEntity = "html-entity"
    // Dress of letters.
    case lookAlike = "look-alike"
    case foreignMark = "foreign-mark"
    case bidi
    case upsideDown = "upside-down"
    /// Characters that show nothing, inside a word.
    case invisible
    /// Letters and digits as wide as Chinese ones, from an input method.
    case fullWidth = "full-width"
    /// Letters of mathematics, in circles, raised.
    case styled
    /// Lines drawn through or around letters.
    case struck
    /// `Ð`, `ð` and others in the place of `Đ`, `đ`.
    case foreignD = "foreign-d"
    // Broken or bent words.
    case spelledOut = "spelled-out"
    case split
    case glued
    case stretched
    case leet
    case teencode
    /// Digits in words, or letters for digits.
    case digits

    /// Whether folding reads it without any repair.
    package var isFolded: Bool {
        switch self {
        case .invisible, .fullWidth, .styled, .struck, .foreignD: true
        default: false
        }
    }

    /// Whether it is damage or an honest slip: read, but never called evasion.
    public var isHonest: Bool {
        switch self {
        case .utf8AsLatin1, .tcvn3, .vni, .viscii, .viqr, .windows1258, .htmlEntity, .teencode, .foreignMark, .fullWidth,
            .foreignD, .glued, .stretched:
            true
        default: false
        }
    }
}
