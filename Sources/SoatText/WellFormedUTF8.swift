/// Ill-formed UTF-8 found and mended.
enum WellFormedUTF8 {
    static func isWellFormed(_ bytes: [UInt8]) -> Bool {
        var state = Decoder()
        for byte in bytes {
            if !state.accepts(byte) { return false }
        }
        return state.isBetweenScalars
    }

    /// Each maximal subpart of an ill-formed sequence replaced by U+FFFD.
    ///
    /// `String(decoding:as:)` follows the same practice (Unicode 15.0, §3.9, table 3-8).
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// The ranges of table 3-7 of the Unicode Standard, a byte at a time.
    private struct Decoder {
        private var pending = 0
        private var lower: UInt8 = 0x80
        private var upper: UInt8 = 0xBF

        var isBetweenScalars: Bool { pending == 0 }

        mutating func accepts(_ byte: UInt8) -> Bool {
            if pending > 0 {
                guard byte >= lower, byte <= upper else { return false }
                pending -= 1
                lower = 0x80
                upper = 0xBF
                return true
            }
            switch byte {
            case 0x00...0x7F: return true
            case 0xC2...0xDF: pending = 1
            case 0xE0: (pending, lower) = (2, 0xA0)
            case 0xE1...0xEC, 0xEE...0xEF: pending = 2
            case 0xED: (pending, upper) = (2, 0x9F)
            case 0xF0: (pending, lower) = (3, 0x90)
            case 0xF1...0xF3: pending = 3
            case 0xF4: (pending, upper) = (3, 0x8F)
            default: return false
            }
            return true
        }
    }
}
