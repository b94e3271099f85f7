/// The vowels of Vietnamese with each tone, and đ: 144 + 2 letters.
enum VietnameseLetters {
    /// Twelve vowels, each without tone and with the five tones in the order of ``Tone``.
    static let lower = vowels("aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ")
    static let upper = vowels("AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴ")

    static let d: UInt32 = 0x111
    static let capitalD: UInt32 = 0x110

    /// All that are not ASCII: 67 small letters, then their capitals in the same order; `đ` last of each.
    static let marked: [UInt32] =
        lower.joined().filter { $0 > 0x7F } + [d] + upper.joined().filter { $0 > 0x7F } + [capitalD]

    static let all = Set(marked)

    private static let capitals = Dictionary(
        zip(marked.prefix(67), marked.suffix(67)), uniquingKeysWith: { first, _ in first })

    /// The capital of a letter of Vietnamese or ASCII; anything else stays.
    static func capital(of scalar: UInt32) -> UInt32 {
        scalar >= 0x61 && scalar <= 0x7A ? scalar - 0x20 : capitals[scalar] ?? scalar
    }

    /// Whether it is a capital of Latin-1 or of Vietnamese.
    static func isCapital(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
        default: scalar > 0xFF && capitalLetters.contains(scalar)
        }
    }

    /// Whether it is a small letter of Latin-1 or of Vietnamese.
    static func isSmall(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: true
        default: scalar > 0xFF && capitals[scalar] != nil
        }
    }

    private static let capitalLetters = Set(capitals.values)

    /// Whether only Unicode can have written it: no 8-bit font puts its letters in these places.
    static func isBeyondEightBits(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0: true
        case 0x300...0x36F, 0x1EA0...0x1EF9: true
        default: false
        }
    }

    /// Whether a word of Vietnamese may hold it: its letters and marks, digits, and what is no letter.
    static func mayHold(_ scalar: UInt32) -> Bool {
        let folded = FoldTable.shared.fold(scalar)
        guard folded.kind == .letter else { return true }
        return (0..<folded.count).allSatisfy { index in
            switch folded[index] {
            case 0x61...0x7A, 0x111, 0x300...0x303, 0x306, 0x309, 0x31B, 0x323: true
            default: false
            }
        }
    }

    private static func vowels(_ text: String) -> [[UInt32]] {
        let scalars = text.unicodeScalars.map(\.value)
        return stride(from: 0, to: scalars.count - 5, by: 6).map { Array(scalars[$0..<$0 + 6]) }
    }
}
