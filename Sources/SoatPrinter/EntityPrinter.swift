public import SoatDiagnostics
public import SoatScan
public import SoatText

/// What was recognised in a post, for people and for programs.
public struct EntityPrinter: Sendable {
    private let language: Language
    private let paint: Paint

    public init(language: Language, colour: Bool) {
        self.language = language
        paint = Paint(isOn: colour)
    }

    /// Appends a line for each entity: place, kind, value, what is known of it.
    ///
    /// - Parameter name: the path, or the post's id.
    /// - Parameter entities: in text order.
    public func append(name: String, _ document: Document, _ entities: [Entity], to output: inout [UInt8]) {
        var text = paint(TerminalWidth.printable(name) + ":", .quiet) + "\n"
        if entities.isEmpty {
            text += words("Soát không nhận ra tên, số hay ngày nào trong bài.", "No name, number or day is recognised.") + "\n"
        } else {
            text += words("Soát nhận ra \(entities.count) chỗ:", "\(entities.count) recognised:") + "\n"
        }
        var places = TextPlaces(document.utf8)
        for entity in entities { text += line(entity, in: document, at: places.place(at: entity.bytes.start)) }
        output.append(contentsOf: text.utf8)
        output.append(UInt8(ascii: "\n"))
    }

    private func line(_ entity: Entity, in document: Document, at place: TextPlace) -> String {
        let quote = String(decoding: document.utf8[entity.bytes.start..<entity.bytes.end], as: UTF8.self)
        var text = "  \(paint("\(place.line):\(place.column)", .quiet)) "
        text += EntityWords.of(entity.kind, language) + " " + paint("“\(VisibleText.of(quote))”", .strong)
        let known = EntityWords.of(entity.attributes, language)
        if !known.isEmpty { text += " (\(known))" }
        text += "\n"
        if let reading = entity.reading {
            text += "      " + paint(words("đọc là “\(reading)”", "read as “\(reading)”"), .quiet) + "\n"
        }
        if let detail = entity.detail {
            text +=
                "      " + paint(EntityWords.of(detail: TerminalWidth.printable(detail), entity.kind, language), .quiet) + "\n"
        }
        return text
    }

    /// Appends one JSON object: `id`, `entities`; without a line end.
    ///
    /// - Parameter id: JSON, echoed as it is; `nil` is printed as `null`.
    public func append(id: [UInt8]?, _ document: Document, _ entities: [Entity], to output: inout [UInt8]) {
        output.append(raw: "{\"id\":")
        if let id { output.append(contentsOf: id) } else { output.append(raw: "null") }
        output.append(raw: ",\"entities\":[")
        var places = TextPlaces(document.utf8)
        for (order, entity) in entities.enumerated() {
            if order > 0 { output.append(UInt8(ascii: ",")) }
            let span = places.span(of: entity.bytes)
            output.append(raw: "{\"kind\":")
            output.append(json: entity.kind.rawValue)
            output.append(raw: ",\"start\":")
            output.append(json: span.start)
            output.append(raw: ",\"end\":")
            output.append(json: span.end)
            output.append(raw: ",\"quote\":")
            output.append(jsonString: document.utf8[entity.bytes.start..<entity.bytes.end])
            output.append(raw: ",\"is\":[")
            for (order, attribute) in entity.attributes.map(\.rawValue).sorted().enumerated() {
                if order > 0 { output.append(UInt8(ascii: ",")) }
                output.append(json: attribute)
            }
            output.append(raw: "]")
            if let reading = entity.reading {
                output.append(raw: ",\"reading\":")
                output.append(json: reading)
            }
            if let detail = entity.detail {
                output.append(raw: ",\"detail\":")
                output.append(json: detail)
            }
            output.append(raw: "}")
        }
        output.append(raw: "]}")
    }

    private func words(_ vietnamese: String, _ english: String) -> String {
        Localized(vi: vietnamese, en: english)[language]
    }
}
