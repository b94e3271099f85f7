import SoatDiagnostics
import SoatPrinter
import SoatRules
import SoatScan
import SoatText

/// Findings in the words of LanguageTool's HTTP API, version 2.
///
/// Old word processors show `message` as the short comment and `shortMessage` as the long one: each stands alone.
struct LanguageToolReply {
    private let app: WebApp
    private let choice: LanguageToolChoice
    private let text: LanguageToolText

    init(_ app: WebApp, _ choice: LanguageToolChoice, _ text: LanguageToolText) {
        (self.app, self.choice, self.text) = (app, choice, text)
    }

    func matches(_ result: CheckResult, _ document: Document) -> [UInt8] {
        var json = JSONText()
        json.raw("{\"software\":")
        json.raw(String(decoding: Self.software(app), as: UTF8.self))
        json.raw(",\"warnings\":{\"incompleteResults\":\(!result.failures.isEmpty)},\"language\":{\"name\":")
        json.string(Self.name(ofLanguage: choice.language))
        json.raw(",\"code\":")
        json.string(choice.language == "auto" ? "vi-VN" : choice.language)
        json.raw(",\"detectedLanguage\":{\"name\":\"Vietnamese\",\"code\":\"vi-VN\",\"confidence\":0.99}},\"matches\":[")
        let units = Array(text.plain.utf16)
        for (index, finding) in result.findings.filter(choice.wants).enumerated() {
            if index > 0 { json.raw(",") }
            append(finding, in: document, units, to: &json)
        }
        json.raw("]}")
        return json.bytes
    }

    private func append(_ finding: Finding, in document: Document, _ units: [UInt16], to json: inout JSONText) {
        let words = app.words(in: .vietnamese)
        let title = finding.rule.title.vietnamese
        let message = [title + ".", words.message(of: finding, in: document), words.advice(of: finding, in: document)]
        json.raw("{\"message\":")
        json.string(message.filter { !$0.isEmpty }.joined(separator: " "))
        json.raw(",\"shortMessage\":")
        json.string(title)
        let range = finding.span.start..<finding.span.end
        json.raw(",\"replacements\":[")
        if let suggestion = finding.suggestion, text.isOneText(range) {
            json.raw("{\"value\":")
            json.string(suggestion)
            json.raw("}")
        }
        let sent = text.sent(range)
        json.raw("],\"offset\":\(sent.lowerBound),\"length\":\(sent.count),\"context\":")
        let line = Self.line(around: range, in: units)
        append(context: Self.window(around: range, in: units), of: range, units, to: &json)
        json.raw(",\"sentence\":")
        json.string(String(decoding: units[line], as: UTF16.self))
        json.raw(",\"type\":{\"typeName\":\"Other\"},\"rule\":{\"id\":")
        json.string(finding.rule.id)
        json.raw(",\"description\":")
        json.string(title)
        json.raw(",\"issueType\":\"\(Self.issueType(of: finding.level))\",\"urls\":[{\"value\":")
        json.string("\(app.address)/rules/\(finding.rule.id)")
        json.raw("}],\"category\":{\"id\":")
        json.string(Self.category(of: finding))
        json.raw(",\"name\":")
        json.string(finding.rule.category.title.vietnamese)
        json.raw("}},\"ignoreForIncompleteSentence\":false,\"contextForSureMatch\":0}")
    }

    private func append(context window: Range<Int>, of range: Range<Int>, _ units: [UInt16], to json: inout JSONText) {
        json.raw("{\"text\":")
        json.string(String(decoding: units[window], as: UTF16.self).replacing("\n", with: " "))
        json.raw(",\"offset\":\(range.lowerBound - window.lowerBound),\"length\":\(range.count)}")
    }

    // MARK: - What does not depend on a text

    static func software(_ app: WebApp) -> [UInt8] {
        var json = JSONText()
        json.raw("{\"name\":\"Soát\",\"version\":")
        json.string(app.version)
        json.raw(",\"buildDate\":\"\",\"apiVersion\":1,\"premium\":false,\"premiumHint\":\"\",\"status\":\"\"}")
        return json.bytes
    }

    /// Vietnamese, and the English that Vietnamese documents are often tagged with.
    static func languages() -> [UInt8] {
        let list = names.map { "{\"name\":\"\($0.name)\",\"code\":\"\($0.code)\",\"longCode\":\"\($0.long)\"}" }
        return Array("[\(list.joined(separator: ","))]".utf8)
    }

    static func configuration(_ app: WebApp) -> [UInt8] {
        var json = JSONText()
        json.raw("{\"software\":")
        json.raw(String(decoding: software(app), as: UTF8.self))
        json.raw(",\"parameter\":{\"maxTextLength\":300000},\"rules\":[")
        for (index, rule) in app.book.rules.enumerated() {
            if index > 0 { json.raw(",") }
            json.raw("{\"ruleId\":")
            json.string(rule.id)
            json.raw(",\"description\":")
            json.string(rule.title.vietnamese)
            json.raw(",\"categoryId\":")
            json.string(rule.category.rawValue)
            json.raw(",\"categoryName\":")
            json.string(rule.category.title.vietnamese)
            json.raw(",\"locQualityIssueType\":\"\(issueType(of: rule.level))\"}")
        }
        json.raw("]}")
        return json.bytes
    }

    private static let names = [
        (name: "Vietnamese", code: "vi", long: "vi-VN"), (name: "English (US)", code: "en", long: "en-US"),
        (name: "English (GB)", code: "en", long: "en-GB"),
    ]

    private static func name(ofLanguage code: String) -> String {
        names.first { $0.long == code || $0.code == code }?.name ?? "Vietnamese"
    }

    private static func issueType(of level: Level) -> String {
        switch level {
        case .error: "misspelling"
        case .warning: "uncategorized"
        case .note: "style"
        }
    }

    /// LibreOffice colours its line by these two names; others are orange.
    private static func category(of finding: Finding) -> String {
        switch finding.level {
        case .error: "TYPOS"
        case .warning: finding.rule.category.rawValue
        case .note: "STYLE"
        }
    }

    /// Up to 40 units on either side, never half a character's.
    private static func window(around range: Range<Int>, in units: [UInt16]) -> Range<Int> {
        var start = max(0, range.lowerBound - 40)
        var end = min(units.count, range.upperBound + 40)
        if start > 0, UTF16.isTrailSurrogate(units[start]) { start -= 1 }
        if end < units.count, UTF16.isTrailSurrogate(units[end]) { end += 1 }
        return start..<end
    }

    private static func line(around range: Range<Int>, in units: [UInt16]) -> Range<Int> {
        let isEnd = { (unit: UInt16) in unit == 0x0A || unit == 0x0D }
        let start = units[..<range.lowerBound].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        return start..<(units[range.upperBound...].firstIndex(where: isEnd) ?? units.count)
    }
}
