public import SoatDiagnostics
public import SoatText

/// A text as Soát reads it, and what was undone, for people and for programs.
public struct ReadPrinter: Sendable {
    private let language: Language
    private let paint: Paint

    public init(language: Language, colour: Bool) {
        self.language = language
        paint = Paint(isOn: colour)
    }

    /// Appends the text as it is read, then a line or two for each place that is written otherwise.
    ///
    /// - Parameter name: the path, or the post's id.
    public func append(name: String, _ document: Document, _ read: ReadText, to output: inout [UInt8]) {
        var text = paint(TerminalWidth.printable(name) + ":", .quiet) + "\n"
        for line in Self.lines(of: read.utf8) { text += TerminalWidth.printable(line) + "\n" }
        text += "\n"
        guard !read.places.isEmpty else {
            text += words("Chữ nào cũng đọc như đã viết.", "All of it is read as it is written.") + "\n\n"
            output.append(contentsOf: text.utf8)
            return
        }
        let count = read.places.count
        text += words("Có \(count) chỗ đọc khác với chữ đã viết:", "\(count) read otherwise than written:") + "\n"
        var places = TextPlaces(document.utf8)
        for place in read.places {
            text += line(place, in: document, at: places.place(at: place.bytes.start))
        }
        output.append(contentsOf: text.utf8)
        output.append(UInt8(ascii: "\n"))
    }

    private func line(_ place: ReadText.Place, in document: Document, at start: TextPlace) -> String {
        let quote = String(decoding: document.utf8[place.bytes.start..<place.bytes.end], as: UTF8.self)
        let reading = TerminalWidth.printable(place.reading.replacingLineEnds())
        let told = words("đọc là", "read as")
        var text = "  \(paint("\(start.line):\(start.column)", .quiet)) “\(VisibleText.of(quote))” \(told) "
        text += paint("“\(reading)”", .strong) + "\n"
        var reasons = place.kinds.map { kind in
            let codes = kind == .lookAlike || kind == .foreignMark ? VisibleText.differing(quote, from: place.reading) : []
            return kind.words[language] + (codes.isEmpty ? "" : ": " + codes.joined(separator: ", "))
        }
        // What is hidden in text of an old font is a letter there.
        if place.kinds.contains(.invisible) || place.kinds.contains(.bidi) {
            reasons += VisibleText.names(in: quote, language)
        }
        text += "      " + paint(reasons.joined(separator: "; "), .quiet) + "\n"
        return text
    }

    /// Appends one JSON object: `id`, `text`, `repairs`; without a line end.
    ///
    /// A place that was written in two ways is two repairs with the same `start` and `end`.
    ///
    /// - Parameter id: JSON, echoed as it is; `nil` is printed as `null`.
    public func append(id: [UInt8]?, _ document: Document, _ read: ReadText, to output: inout [UInt8]) {
        output.append(raw: "{\"id\":")
        if let id { output.append(contentsOf: id) } else { output.append(raw: "null") }
        output.append(raw: ",\"text\":")
        output.append(jsonString: read.utf8[...])
        output.append(raw: ",\"repairs\":[")
        var places = TextPlaces(document.utf8)
        var isFirst = true
        for place in read.places {
            let span = places.span(of: place.bytes)
            for kind in place.kinds {
                if !isFirst { output.append(UInt8(ascii: ",")) }
                isFirst = false
                output.append(raw: "{\"start\":")
                output.append(json: span.start)
                output.append(raw: ",\"end\":")
                output.append(json: span.end)
                output.append(raw: ",\"quote\":")
                output.append(jsonString: document.utf8[place.bytes.start..<place.bytes.end])
                output.append(raw: ",\"reading\":")
                output.append(json: place.reading)
                output.append(raw: ",\"kind\":")
                output.append(json: kind.rawValue)
                output.append(raw: ",\"honest\":\(kind.isHonest)}")
            }
        }
        output.append(raw: "]}")
    }

    /// Lines without their ends; a last one that is empty is none.
    private static func lines(of utf8: [UInt8]) -> [String] {
        var lines: [String] = []
        var start = 0
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            index += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            lines.append(String(decoding: utf8[start..<index - 1], as: UTF8.self))
            if byte == 0x0D, index < utf8.count, utf8[index] == 0x0A { index += 1 }
            start = index
        }
        if start < utf8.count { lines.append(String(decoding: utf8[start...], as: UTF8.self)) }
        return lines
    }

    private func words(_ vietnamese: String, _ english: String) -> String {
        Localized(vi: vietnamese, en: english)[language]
    }
}

extension String {
    fileprivate func replacingLineEnds() -> String {
        String(map { $0.isNewline ? " " : $0 })
    }
}
