internal import CSIMD

/// Scalars read from bytes at a place, forwards and backwards, without a trap on any bytes.
enum UTF8Reading {
    /// The scalar that begins at `offset`, and its length in bytes; 0 and 1 where there is none.
    static func scalar(in utf8: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int) {
        guard offset >= 0, offset < utf8.count else { return (0, 1) }
        let lead = utf8[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, offset + length <= utf8.count else { return (0xFFFD, 1) }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for byte in utf8[(offset + 1)..<(offset + length)] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
        return (scalar, length)
    }

    /// The same, from bytes in place.
    static func scalar(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
        guard offset >= 0, offset < utf8.count else { return (0, 1) }
        let lead = unsafe utf8[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, offset + length <= utf8.count else { return (0xFFFD, 1) }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for index in (offset + 1)..<(offset + length) { scalar = unsafe scalar << 6 | UInt32(utf8[index] & 0x3F) }
        return (scalar, length)
    }

    /// The scalar that ends at `offset`, and its length in bytes; 0 and 1 where there is none.
    static func scalar(in utf8: [UInt8], before offset: Int) -> (scalar: UInt32, length: Int) {
        guard offset > 0, offset <= utf8.count else { return (0, 1) }
        var start = offset - 1
        while start > 0, offset - start < 4, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        let (scalar, length) = Self.scalar(in: utf8, at: start)
        return start + length == offset ? (scalar, length) : (0xFFFD, 1)
    }

    /// The next byte that may begin more than a letter, a digit or a single space; `utf8.count` where none does.
    ///
    /// - Complexity: O(distance), 64 bytes a step.
    static func nextSign(in utf8: [UInt8], from offset: Int) -> Int {
        unsafe utf8.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            var next = max(0, offset)
            while next + 64 <= bytes.count {
                let length = unsafe (~soat_plain_mask(base + next)).trailingZeroBitCount
                next += length
                if length < 64 { return next }
            }
            while next < bytes.count, unsafe soat_is_plain(bytes[next]) { next += 1 }
            return next
        }
    }

    /// White space, and what shows as nothing else at the ends of a stretch.
    static func isBlank(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09...0x0D: true
        case 0..<0x80: false
        case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000, 0xFEFF: true
        default: false
        }
    }

    static func isLineEnd(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

    static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        // Latin with marks.
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
        default: Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
        }
    }

    static func isUppercase(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A: true
        case 0..<0xC0: false
        // The blocks of the Vietnamese letters: one mark, and two.
        case 0xC0...0xFF: scalar < 0xDF && scalar != 0xD7
        case 0x100...0x137, 0x1EA0...0x1EFF: scalar & 1 == 0
        case 0x1A0, 0x1AF: true
        case 0x1A1, 0x1B0: false
        default: Unicode.Scalar(scalar)?.properties.isUppercase ?? false
        }
    }

    static func isLowercase(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61...0x7A: true
        case 0..<0x80: false
        case 0xC0...0xFF: scalar >= 0xDF && scalar != 0xF7
        case 0x100...0x137, 0x1EA0...0x1EFF: scalar & 1 == 1
        case 0x1A0, 0x1AF: false
        case 0x1A1, 0x1B0: true
        default: Unicode.Scalar(scalar)?.properties.isLowercase ?? false
        }
    }

    /// Letters, digits and combining marks: what a word is made of.
    static func isWord(_ scalar: UInt32) -> Bool {
        isDigit(scalar) || isLetter(scalar) || (0x300...0x36F).contains(scalar)
    }
}
