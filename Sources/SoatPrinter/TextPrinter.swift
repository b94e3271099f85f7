public import SoatDiagnostics
public import SoatRules
public import SoatScan
public import SoatText

/// Findings for people: where, what, why, what to do, and the clause it rests on.
public struct TextPrinter: Sendable {
    private let language: Language
    private let paint: Paint
    private let law: [ClauseID: CitedClause]

    /// - Parameters:
    ///   - book: whose law findings cite, and whose basis says which documents bind the school.
    ///   - colour: whether to use the terminal's colours; without them a line of `~` stands under the span.
    public init(book: RuleBook, language: Language, colour: Bool) {
        self.language = language
        paint = Paint(isOn: colour)
        var law: [ClauseID: CitedClause] = [:]
        let basis = book.configuration.basis
        for document in book.documents {
            let isForeign = !basis.isEmpty && !document.isNational && !basis.contains(document.id)
            for clause in document.clauses {
                law[clause.id] = CitedClause(number: document.number, isForeign: isForeign, clause: clause)
            }
        }
        self.law = law
    }

    /// Appends what was found in a post; nothing where nothing was.
    ///
    /// - Parameter name: the path, or the post's id.
    public func append(name: String, _ document: Document, _ result: CheckResult, to output: inout [UInt8]) {
        var places = TextPlaces(document.utf8)
        var text = ""
        for finding in result.findings { text += rendered(finding, name: name, in: document, &places) }
        for failure in result.failures { text += rendered(failure, name: name) }
        output.append(contentsOf: text.utf8)
    }

    private func rendered(_ failure: RuleFailure, name: String) -> String {
        let told = words(
            "quy tắc “\(failure.rule)” chưa chạy xong, nên bài cần người xem lại (một biểu thức chạy quá lâu)",
            "the rule “\(failure.rule)” did not finish, so a person has to look (a pattern took too long)")
        return TerminalWidth.printable("\(name): \(told)") + "\n\n"
    }

    private func rendered(_ finding: Finding, name: String, in document: Document, _ places: inout TextPlaces) -> String {
        let start = places.place(at: finding.bytes.start)
        let style = Paint.Style(finding.level)
        let place = "\(TerminalWidth.printable(name)):\(start.line):\(start.column):"
        let title = TerminalWidth.printable(finding.rule.title[language])
        var text = "\(paint(place, .quiet)) \(paint(finding.level.words[language] + ":", style)) \(paint(title, .strong))\n"
        text += excerpt(of: finding, in: document, line: start.line, places, style)
        let quote = String(decoding: document.utf8[finding.bytes.start..<finding.bytes.end], as: UTF8.self)
        if let reading = finding.reading {
            text += indented(words("Đọc là: ", "Read as: ") + reading)
        }
        text += indented(
            MessageText.filled(
                finding.rule.message[language], quote: quote, reading: finding.reading, successor: finding.successor,
                words: finding.words))
        if !finding.words.isEmpty, !finding.rule.message[language].contains("{words}") {
            text += indented(words("Vì các chữ: ", "By the words: ") + MessageText.listed(finding.words))
        }
        let advice = MessageText.filled(
            finding.rule.advice[language], quote: quote, reading: finding.reading, successor: finding.successor,
            words: finding.words)
        if !advice.isEmpty { text += indented("→ " + advice) }
        return text + basis(of: finding) + "\n"
    }

    private func excerpt(
        of finding: Finding, in document: Document, line: Int, _ places: TextPlaces, _ style: Paint.Style
    ) -> String {
        let end = places.lineEnd(from: finding.bytes.start, reach: Self.reach)
        let excerpt = Excerpt(of: finding.bytes, in: document.utf8, lineStart: places.lineStart, lineEnd: end)
        let number = String(line)
        let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
        var text = "\(paint(gutter + " |", .quiet)) \(excerpt.head)\(paint(excerpt.span, style.underlined))\(excerpt.tail)\n"
        if !paint.isOn {
            let (indent, length) = excerpt.place
            text += String(repeating: " ", count: gutter.count) + " | " + String(repeating: " ", count: indent)
            text += String(repeating: "~", count: length) + "\n"
        }
        return text
    }

    /// The first clause in our own words and its number; of the others the numbers, those of other places apart.
    private func basis(of finding: Finding) -> String {
        guard let first = finding.clauses.first else { return "" }
        let isForeign = { (id: ClauseID) in law[id]?.isForeign ?? false }
        let lead = isForeign(first) ? words("Tham khảo: ", "For reference: ") : words("Căn cứ: ", "Basis: ")
        var text = indented(lead + citation(of: first), .quiet)
        let others = finding.clauses.dropFirst()
        for (lead, ids) in [
            (words("Cùng căn cứ: ", "Also: "), others.filter { !isForeign($0) }),
            (words("Tham khảo: ", "For reference: "), others.filter(isForeign)),
        ] where !ids.isEmpty {
            text += indented(lead + ids.map(number(of:)).joined(separator: "; "), .quiet)
        }
        return text
    }

    private func citation(of id: ClauseID) -> String {
        guard let cited = law[id] else { return id.text }
        let summary = cited.summary(in: language)
        return (summary.hasSuffix(".") ? String(summary.dropLast()) : summary) + " (\(number(of: id)))"
    }

    private func number(of id: ClauseID) -> String {
        guard let cited = law[id] else { return id.text }
        return "\(cited.number), \(id.text)"
    }

    /// A paragraph under the excerpt, wrapped; its own line ends are spaces.
    private func indented(_ paragraph: String, _ style: Paint.Style? = nil) -> String {
        let line = paragraph.split(whereSeparator: \.isNewline).joined(separator: " ")
        let lines = Paragraph.lines(of: TerminalWidth.printable(line), columns: Self.columns)
        return lines.map { "        " + painted($0, style) + "\n" }.joined()
    }

    private func painted(_ text: String, _ style: Paint.Style?) -> String {
        style.map { paint(text, $0) } ?? text
    }

    private func words(_ vietnamese: String, _ english: String) -> String {
        Localized(vi: vietnamese, en: english)[language]
    }

    /// Columns of a paragraph's line.
    private static let columns = 92
    /// Bytes of a line that are looked at behind a finding's start.
    private static let reach = 4_096
}

/// A clause and the number of the document that holds it.
private struct CitedClause {
    let number: String
    /// The letter of another place: shown for reference only.
    let isForeign: Bool
    let clause: Clause

    func summary(in language: Language) -> String {
        switch language {
        case .vietnamese: clause.summary
        case .english: clause.summaryEnglish ?? clause.summary
        }
    }
}

extension Level {
    /// The level as a writer reads it.
    public var words: Localized {
        switch self {
        case .error: Localized(vi: "Cần sửa", en: "To be mended")
        case .warning: Localized(vi: "Nên xem lại", en: "To be looked at")
        case .note: Localized(vi: "Lưu ý", en: "Note")
        }
    }
}
