/// JSON written straight into bytes. RFC 8259.
extension [UInt8] {
    /// Appends JSON as it stands.
    package mutating func append(raw json: String) {
        append(contentsOf: json.utf8)
    }

    /// The same of a literal, copied at once: for what is printed of every post.
    mutating func append(literal json: StaticString) {
        // safe: a literal has as many bytes as it says, and stays where it is.
        unsafe append(contentsOf: UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount))
    }

    mutating func append(json number: Int) {
        append(contentsOf: String(number).utf8)
    }

    package mutating func append(json text: String) {
        append(jsonString: Array(text.utf8)[...])
    }

    /// An array of strings.
    mutating func append(jsonStrings texts: [String]) {
        append(UInt8(ascii: "["))
        for (i, text) in texts.enumerated() {
            if i > 0 { append(UInt8(ascii: ",")) }
            append(json: text)
        }
        append(UInt8(ascii: "]"))
    }

    /// A string in quotes: quote, backslash and controls escaped, all else as it is.
    ///
    /// - Parameter text: well-formed UTF-8.
    mutating func append(jsonString text: ArraySlice<UInt8>) {
        append(UInt8(ascii: "\""))
        var plain = text.startIndex
        for i in text.indices where text[i] < 0x20 || text[i] == UInt8(ascii: "\"") || text[i] == UInt8(ascii: "\\") {
            append(contentsOf: text[plain..<i])
            append(escaped: text[i])
            plain = i + 1
        }
        append(contentsOf: text[plain...])
        append(UInt8(ascii: "\""))
    }

    private mutating func append(escaped byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        case 0x00..<0x20:
            append(raw: "u00")
            append(UInt8(ascii: "0") + byte >> 4)
            append(contentsOf: String(byte & 0xF, radix: 16).utf8)
        default: append(byte)
        }
    }
}
