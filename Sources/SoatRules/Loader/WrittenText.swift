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
        guard utf8.contains(UInt8(ascii: "{")) else { return [] }
        return split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }
}

extension StringProtocol {
    /// Without the spaces at its ends.
    var trimmingSpaces: String {
        let start = drop { $0 == " " }
        return String(String(start).reversed().drop { $0 == " " }.reversed())
    }
}
