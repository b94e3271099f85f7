/// What a character comes to in canonical text, told from its own bytes and the next one: for a look before anything is
/// written.
package enum LoneUnits {
    /// A sign that is no letter, digit or space: which one is not told.
    package static let sign: UInt16 = 0

    /// The canonical unit of the character at a byte, and where the next character begins.
    ///
    /// - Returns: `nil` where what stands behind may make it another, or where only ``CanonicalPost`` knows.
    @inline(__always)
    package static func unit(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> (unit: UInt16, next: Int)? {
        let lead = unsafe utf8[index]
        guard lead >= 0x80 else {
            guard unsafe isLone(index + 1, utf8) else { return nil }
            return (UInt16(0x41...0x5A ~= lead ? lead | 0x20 : lead), index + 1)
        }
        return unsafe unitBeyondASCII(at: index, in: utf8)
    }

    @inline(never)
    private static func unitBeyondASCII(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> (unit: UInt16, next: Int)? {
        let (scalar, length) = unsafe UTF8Reading.scalar(in: utf8, at: index)
        let next = index + length
        guard unsafe isLone(next, utf8) else { return nil }
        switch scalar {
        case 0xC0...0x1BF, 0x1E80...0x1EFF:
            guard let unit = CanonicalLetters.plain(scalar) else { return nil }
            return unsafe next < utf8.count && mayMove(unit, before: utf8[next]) ? nil : (unit, next)
        case 0x2010...0x2027, 0x1F300...0x1FAFF: return (sign, next)
        default: return nil
        }
    }

    /// Whether what begins at a byte leaves the character before it alone: no mark, nothing that shows as nothing.
    @inline(__always)
    private static func isLone(_ index: Int, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index < utf8.count else { return true }
        let lead = unsafe utf8[index]
        if lead < 0x80 || 0xC3...0xC6 ~= lead { return true }
        guard index + 2 < utf8.count else { return false }
        return switch lead {
        case 0xE1: unsafe utf8[index + 1] & 0xFE == 0xBA
        case 0xE2: unsafe utf8[index + 1] == 0x80 && 0x90...0xA7 ~= utf8[index + 2]
        case 0xF0: unsafe utf8[index + 1] == 0x9F && utf8[index + 2] >= 0x8C
        default: false
        }
    }

    /// `hòa` is read as `hoà`: whether the tone of a vowel may stand on the letter behind it.
    private static func mayMove(_ unit: UInt16, before next: UInt8) -> Bool {
        switch next | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"): "òóỏõọ".utf16.contains(unit)
        case UInt8(ascii: "y"): "ùúủũụ".utf16.contains(unit)
        default: false
        }
    }
}
