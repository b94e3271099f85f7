/// An alphabet whose letters look like Latin ones. Marks stay on the letters, as combining marks.
struct DisguiseLetters: Sendable {
    private let letters: [Unicode.Scalar: Unicode.Scalar]

    /// - Parameters: as many letters on either side.
    private init(_ plain: String, _ dressed: String) {
        letters = Dictionary(zip(plain.unicodeScalars, dressed.unicodeScalars)) { first, _ in first }
    }

    /// Letters and digits that stand in a row in Unicode.
    private init(lower: UInt32, upper: UInt32, digits: UInt32?, others: [Unicode.Scalar: Unicode.Scalar] = [:]) {
        var letters = others
        for offset in 0..<UInt32(26) {
            letters[Self.scalar(0x61 + offset)] = Self.scalar(lower + offset)
            letters[Self.scalar(0x41 + offset)] = Self.scalar(upper + offset)
        }
        if let digits {
            for offset in 0..<UInt32(10) {
                let digit = Self.scalar(0x30 + offset)
                letters[digit] = letters[digit] ?? Self.scalar(digits + offset)
            }
        }
        self.letters = letters
    }

    private static func scalar(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }

    static let cyrillic = DisguiseLetters("acehiopsxyACEHIKMOPTXS", "асеһіорѕхуАСЕНІКМОРТХЅ")
    static let greek = DisguiseLetters("akptuoivAEHIKMNOPTXY", "ακρτυοινΑΕΗΙΚΜΝΟΡΤΧΥ")
    static let fullWidth = DisguiseLetters(
        lower: 0xFF41, upper: 0xFF21, digits: 0xFF10, others: [" ": "\u{3000}", ".": "．", "-": "－"])
    static let mathBold = DisguiseLetters(lower: 0x1D41A, upper: 0x1D400, digits: 0x1D7CE)
    static let mathScript = DisguiseLetters(lower: 0x1D4EA, upper: 0x1D4D0, digits: nil)
    static let circled = DisguiseLetters(lower: 0x24D0, upper: 0x24B6, digits: 0x245F, others: ["0": "⓪"])
    static let smallCaps = DisguiseLetters("abcdeghiklmnoprstuvy", "ᴀʙᴄᴅᴇɢʜɪᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠʏ")
    static let superscript = DisguiseLetters(
        "abcdefghijklmnoprstuvwxyz0123456789", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁰¹²³⁴⁵⁶⁷⁸⁹")
    static let foreignMark = DisguiseLetters("cstnkhlgCSTNKHLG", "çşţńķĥłġÇŞŢŃĶĤŁĠ")

    /// The text in this alphabet; what has no letter in it stays as it is.
    func dress(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for character in text {
            let scalars = DisguiseMarks.decomposed(String(character)).unicodeScalars
            if let base = scalars.first, let letter = letters[base] {
                result.append(letter)
                result.append(contentsOf: scalars.dropFirst())
            } else {
                result.append(contentsOf: character.unicodeScalars)
            }
        }
        return String(result)
    }
}
