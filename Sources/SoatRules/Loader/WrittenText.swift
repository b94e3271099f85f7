/// What the loader asks of every text. Bytes answer for most, so that starting up does not walk through characters.
extension String {
    /// Whether there is nothing but white space.
    var isBlank: Bool {
        guard let first = utf8.first else { return true }
        if first > 0x20, first < 0x7F { return false }
        return unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }

    var hasWhiteSpace: Bool {
        if utf8.contains(where: { $0 <= 0x20 }) { return true }
        return utf8.contains { $0 >= 0x80 } && unicodeScalars.contains(where: \.properties.isWhitespace)
    }

    var hasLetterOrDigit: Bool {
        let isASCII = utf8.contains { byte in
            (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        }
        return isASCII || contains { $0.isLetter || $0.isNumber }
    }

    /// The names between `{` and `}`.
    var placeholders: [String] {
        utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: UInt8(ascii: "}")).map { String(Substring(part[..<$0])) }
        }
    }
}

extension Substring {
    /// Without the spaces at its ends.
    var trimmingSpaces: String {
        let isLetter: (UInt8) -> Bool = { $0 != UInt8(ascii: " ") }
        guard let first = utf8.firstIndex(where: isLetter), let last = utf8.lastIndex(where: isLetter) else { return "" }
        return String(self[first..<utf8.index(after: last)])
    }
}
