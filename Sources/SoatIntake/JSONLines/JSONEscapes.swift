/// The escapes of JSON strings. RFC 8259, §7.
enum JSONEscapes {
    /// The content of a string that the parser has accepted, its escapes undone.
    ///
    /// A lone surrogate becomes U+FFFD (contract §3).
    ///
    /// - Parameter bytes: what stands between the quotes.
    static func removed(from bytes: Span<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let stop = bytes.jsonStringStop(from: at)
            text.append(bytes, at..<stop)
            guard stop + 1 < bytes.count else { break }
            at = stop + 2
            switch bytes[stop + 1] {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"): text.append(scalar: scalar(bytes, &at))
            case let plain: text.append(plain)
            }
        }
        return text
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
}

extension [UInt8] {
    /// Appends a scalar in UTF-8.
    fileprivate mutating func append(scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            append(UInt8(scalar))
        case 0x80..<0x800:
            append(UInt8(0xC0 | scalar >> 6))
            append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            append(UInt8(0xE0 | scalar >> 12))
            append(UInt8(0x80 | scalar >> 6 & 0x3F))
            append(UInt8(0x80 | scalar & 0x3F))
        default:
            append(UInt8(0xF0 | scalar >> 18 & 0x07))
            append(UInt8(0x80 | scalar >> 12 & 0x3F))
            append(UInt8(0x80 | scalar >> 6 & 0x3F))
            append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
