/// The escapes of JSON strings. RFC 8259, §7.
enum JSONEscapes {
    /// The content of a string that the parser has accepted, its escapes undone.
    ///
    /// A lone surrogate becomes U+FFFD (contract §3).
    ///
    /// - Parameter bytes: what stands between the quotes.
    static func removed(from bytes: Span<UInt8>) -> [UInt8] {
        // No escape is shorter than what it stands for.
        unsafe [UInt8](unsafeUninitializedCapacity: bytes.count + 16) { text, count in
            var at = 0
            while at < bytes.count {
                // safe: there is room for all that is left, and for a step of the copy.
                unsafe count += bytes.unescape(from: &at, into: text.baseAddress.map { unsafe $0 + count })
                guard at + 1 < bytes.count else { break }
                at += 2
                for byte in utf8(of: scalar(bytes, &at)) {
                    unsafe text[count] = byte
                    count += 1
                }
            }
        }
    }

    /// The scalar of `\uXXXX` or of a surrogate pair of them.
    ///
    /// - Parameter at: behind the `u`; moved past what is used.
    private static func scalar(_ bytes: Span<UInt8>, _ at: inout Int) -> UInt32 {
        guard let unit = hex(bytes, at) else { return 0xFFFD }
        at += 4
        guard unit & 0xF800 == 0xD800 else { return unit }
        guard unit < 0xDC00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u"),
            let low = hex(bytes, at + 2), low & 0xFC00 == 0xDC00
        else { return 0xFFFD }
        at += 6
        return 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
    }

    /// The value of four hexadecimal digits; `nil` where they are not.
    static func hex(_ bytes: Span<UInt8>, _ start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for i in start..<(start + 4) {
            let digit: UInt32
            switch bytes[i] {
            case 0x30...0x39: digit = UInt32(bytes[i]) - 0x30
            case 0x41...0x46: digit = UInt32(bytes[i]) - 0x37
            case 0x61...0x66: digit = UInt32(bytes[i]) - 0x57
            default: return nil
            }
            value = value << 4 | digit
        }
        return value
    }

    /// A scalar in UTF-8.
    private static func utf8(of scalar: UInt32) -> UTF8.EncodedScalar {
        UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
    }
}
