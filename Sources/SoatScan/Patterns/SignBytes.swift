/// Which signs of ASCII the canonical text of a post may hold, told from its bytes.
struct SignBytes {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    /// Something that may be a sign in another dress: `＠`.
    private var isOdd = false

    /// - Complexity: O(*n*), about a nanosecond a byte.
    init(_ utf8: [UInt8]) {
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte < 64 {
                low |= 1 << UInt64(byte)
                index += 1
            } else if byte < 128 {
                high |= 1 << UInt64(byte - 64)
                index += 1
            } else {
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                if !Self.isPlain(
                    byte, index + 1 < utf8.count ? utf8[index + 1] : 0, index + 2 < utf8.count ? utf8[index + 2] : 0)
                {
                    isOdd = true
                }
                index += length
            }
        }
    }

    func mayHold(_ sign: UInt8) -> Bool {
        isOdd || (sign < 64 ? low >> UInt64(sign) & 1 : sign < 128 ? high >> UInt64(sign - 64) & 1 : 1) != 0
    }

    /// The letters of Vietnamese, marks, quotation marks and dashes, emoji: none of them is folded to a sign.
    ///
    /// - Parameters: the first bytes of a character.
    private static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch first {
        case 0xC3...0xC8, 0xCC: true
        case 0xC2: second == 0xA0
        case 0xE1: second == 0xBA || second == 0xBB
        case 0xE2: second == 0x80 && 0x90...0x9F ~= third
        case 0xF0: second == 0x9F && third >= 0x8C
        default: false
        }
    }
}
