/// What programs do to a text that nobody wanted to hide.
enum DisguiseDamage {
    /// Letters with marks as numeric character references.
    static func htmlEntities(_ text: String) -> String {
        DisguiseMarks.composed(text).unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
    }

    /// The characters of Windows-1252 from 0x80 to 0x9F; a zero where the code is not assigned.
    private static let c1: [UInt32] = [
        0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
    ]

    /// UTF-8 read as Windows-1252; bytes without a character there stay as controls.
    static func readAsWindows1252(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for byte in text.utf8 {
            let value = (0x80...0x9F).contains(byte) ? c1[Int(byte) - 0x80] : UInt32(byte)
            result.append(Unicode.Scalar(value == 0 ? UInt32(byte) : value) ?? "\u{FFFD}")
        }
        return String(result)
    }
}
