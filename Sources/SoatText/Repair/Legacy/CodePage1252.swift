/// Windows-1252, the code page that damaged text was read in.
enum CodePage1252 {
    /// The byte that a reader of Windows-1252 or Latin-1 shows as this scalar; `nil` for none.
    ///
    /// The control characters U+0080–U+009F count as their bytes: Latin-1 shows them so, and Windows-1252 the five
    /// that it leaves undefined.
    static func byte(of scalar: UInt32) -> UInt8? {
        if scalar < 0x100 { return UInt8(truncatingIfNeeded: scalar) }
        return bytes[scalar]
    }

    /// What the byte looks like when it is read in Windows-1252.
    static func scalar(of byte: UInt8) -> UInt32 {
        byte >= 0x80 && byte < 0xA0 ? block[Int(byte) - 0x80] : UInt32(byte)
    }

    /// Bytes 80–9F.
    private static let block: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
    ]

    private static let bytes: [UInt32: UInt8] = {
        var bytes: [UInt32: UInt8] = [:]
        for (offset, scalar) in block.enumerated() { bytes[scalar] = UInt8(0x80 + offset) }
        return bytes
    }()
}
