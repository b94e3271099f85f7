/// What word processors and web pages put in the place of YAML's own signs: curly quotes, spaces that do not break.
///
/// To YAML they are letters, so that its own complaints, if there are any, speak of something else.
enum PastedSigns {
    /// Whether it looks like a space, and is none to YAML.
    static func isOddSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// The text with odd spaces at the beginning of its lines told, and read as ordinary ones.
    static func indented(_ text: String, _ lines: SourceLines, reader: NodeReader) -> (String, SourceLines) {
        var first: (scalar: Unicode.Scalar, place: Place)?
        var count = 0
        for number in 1...max(1, lines.count) {
            guard let column = oddIndentation(lines[number]) else { continue }
            count += 1
            if first == nil { first = (column.scalar, Place(line: number, column: column.offset + 1)) }
        }
        guard let first else { return (text, lines) }
        reader.fault(.oddIndentation(first.scalar.value, others: count - 1), at: first.place)
        var mended = String.UnicodeScalarView()
        var isIndentation = true
        for scalar in text.unicodeScalars {
            let isOdd = isOddSpace(scalar)
            mended.append(isIndentation && isOdd ? " " : scalar)
            isIndentation = SourceLines.isBreak(scalar) || isIndentation && (isOdd || scalar == " " || scalar == "\t")
        }
        return (String(mended), SourceLines(String(mended)))
    }

    private static func oddIndentation(
        _ line: Substring.UnicodeScalarView
    ) -> (offset: Int, scalar: Unicode.Scalar)? {
        for (offset, scalar) in line.enumerated() {
            if isOddSpace(scalar) { return (offset, scalar) }
            if scalar != " ", scalar != "\t" { return nil }
        }
        return nil
    }

    /// A text without the curly quotes that were to be YAML's: around all of it, or opened and never closed.
    ///
    /// - Returns: `nil` for a text that has none, or whose quotes are its own: `“Tin” và “lời”`.
    static func withoutCurlyQuotes(_ text: String) -> String? {
        // Of nearly all texts the first byte says no.
        guard text.utf8.first == 0xE2, let open = text.unicodeScalars.first, let close = closing(open) else { return nil }
        let inner = text.unicodeScalars.dropFirst()
        let end = inner.firstIndex(of: close) ?? inner.endIndex
        guard end == inner.endIndex || inner.index(after: end) == inner.endIndex else { return nil }
        return String(inner[..<end])
    }

    /// The last curly quote before a place of a line that stands where YAML expects one of its own.
    static func curlyQuote(before place: Place, in lines: SourceLines) -> Place? {
        var found: Place?
        var before: Unicode.Scalar = " "
        var isStart = true
        for (offset, scalar) in lines[place.line].prefix(place.column).enumerated() {
            if isStart, closing(scalar) != nil { found = Place(line: place.line, column: offset + 1) }
            switch scalar {
            case " ": isStart = isStart || before == ":" || before == "-" || before == ","
            case "[", "{", ",": isStart = true
            case "-": isStart = isStart && before == " "
            default: isStart = false
            }
            before = scalar
        }
        return found
    }

    private static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "“": "”"
        case "‘": "’"
        default: nil
        }
    }
}
