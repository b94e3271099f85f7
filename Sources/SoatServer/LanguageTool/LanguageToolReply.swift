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
        var json: [UInt8] = []
        json.append(raw: "{\"software\":")
        json.append(contentsOf: Self.software(app))
        json.append(raw: ",\"warnings\":{\"incompleteResults\":\(!result.failures.isEmpty)},\"language\":{\"name\":")
        json.append(json: Self.name(ofLanguage: choice.language))
        json.append(raw: ",\"code\":")
        json.append(json: choice.language == "auto" ? "vi-VN" : choice.language)
        json.append(
            raw: ",\"detectedLanguage\":{\"name\":\"Vietnamese\",\"code\":\"vi-VN\",\"confidence\":0.99}},\"matches\":[")
        let units = Array(text.plain.utf16)
        let structure = TextStructure(document.utf8)
        for (index, finding) in result.findings.filter(choice.wants).enumerated() {
            if index > 0 { json.append(raw: ",") }
            append(finding, in: document, structure, units, to: &json)
        }
        json.append(raw: "]}")
        return json
    }

    private func append(
        _ finding: Finding, in document: Document, _ structure: TextStructure, _ units: [UInt16], to json: inout [UInt8]
    ) {
        let words = app.words(in: .vietnamese)
        let title = finding.rule.title.vietnamese
        let message = [title + ".", words.message(of: finding, in: document), words.advice(of: finding, in: document)]
        json.append(raw: "{\"message\":")
        json.append(json: message.filter { !$0.isEmpty }.joined(separator: " "))
        json.append(raw: ",\"shortMessage\":")
        json.append(json: title)
        let range = finding.span.start..<finding.span.end
        let sent = text.sent(range)
        json.append(raw: ",\"replacements\":[")
        // What has markup in it cannot be replaced as one.
        if let suggestion = finding.suggestion, sent.count == range.count {
            json.append(raw: "{\"value\":")
            json.append(json: suggestion)
            json.append(raw: "}")
        }
        json.append(raw: "],\"offset\":\(sent.lowerBound),\"length\":\(sent.count),\"context\":")
        append(context: Self.window(around: range, 40, in: units), of: range, units, to: &json)
        json.append(raw: ",\"sentence\":")
        json.append(json: Self.sentence(around: finding, in: document.utf8, structure))
        json.append(raw: ",\"type\":{\"typeName\":\"Other\"},\"rule\":{\"id\":")
        json.append(json: finding.rule.id)
        json.append(raw: ",\"description\":")
        json.append(json: title)
        json.append(raw: ",\"issueType\":\"\(Self.issueType(of: finding.level))\",\"urls\":[{\"value\":")
        json.append(json: "\(app.address)/rules/\(finding.rule.id)")
        json.append(raw: "}],\"category\":{\"id\":")
        json.append(json: Self.category(of: finding))
        json.append(raw: ",\"name\":")
        json.append(json: finding.rule.category.title.vietnamese)
        json.append(raw: "}},\"ignoreForIncompleteSentence\":false,\"contextForSureMatch\":0}")
    }

    private func append(context window: Range<Int>, of range: Range<Int>, _ units: [UInt16], to json: inout [UInt8]) {
        json.append(raw: "{\"text\":")
        json.append(json: String(decoding: units[window], as: UTF16.self).replacing("\n", with: " "))
        json.append(raw: ",\"offset\":\(range.lowerBound - window.lowerBound),\"length\":\(range.count)}")
    }

    // MARK: - What does not depend on a text

    static func software(_ app: WebApp) -> [UInt8] {
        var json: [UInt8] = []
        json.append(raw: "{\"name\":\"Soát\",\"version\":")
        json.append(json: app.version)
        json.append(raw: ",\"buildDate\":\"\",\"apiVersion\":1,\"premium\":false,\"premiumHint\":\"\",\"status\":\"\"}")
        return json
    }

    /// Vietnamese, and the English that Vietnamese documents are often tagged with.
    static func languages() -> [UInt8] {
        let list = names.map { "{\"name\":\"\($0.name)\",\"code\":\"\($0.code)\",\"longCode\":\"\($0.long)\"}" }
        return Array("[\(list.joined(separator: ","))]".utf8)
    }

    static func configuration(_ app: WebApp) -> [UInt8] {
        var json: [UInt8] = []
        json.append(raw: "{\"software\":")
        json.append(contentsOf: software(app))
        json.append(raw: ",\"parameter\":{\"maxTextLength\":300000},\"rules\":[")
        for (index, rule) in app.book.rules.enumerated() {
            if index > 0 { json.append(raw: ",") }
            json.append(raw: "{\"ruleId\":")
            json.append(json: rule.id)
            json.append(raw: ",\"description\":")
            json.append(json: rule.title.vietnamese)
            json.append(raw: ",\"categoryId\":")
            json.append(json: rule.category.rawValue)
            json.append(raw: ",\"categoryName\":")
            json.append(json: rule.category.title.vietnamese)
            json.append(raw: ",\"locQualityIssueType\":\"\(issueType(of: rule.level))\"}")
        }
        json.append(raw: "]}")
        return json
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

    /// Up to so many units on either side, and one more where that would be half a character.
    private static func window(around range: Range<Int>, _ most: Int, in units: [UInt16]) -> Range<Int> {
        var start = max(0, range.lowerBound - most)
        var end = min(units.count, range.upperBound + most)
        if start > 0, UTF16.isTrailSurrogate(units[start]) { start -= 1 }
        if end < units.count, UTF16.isTrailSurrogate(units[end]) { end += 1 }
        return start..<end
    }

    /// The sentence that a finding stands in, of a long one what is near: a text without a full stop is one sentence, and
    /// would be sent with each of its findings.
    private static func sentence(around finding: Finding, in utf8: [UInt8], _ structure: TextStructure) -> String {
        let (sentence, place) = (structure.sentence(around: finding.bytes), finding.bytes)
        let start = max(sentence.start, place.start - 4 * longestSide)
        let end = min(sentence.end, place.end + 4 * longestSide)
        // Half a character at either end would become U+FFFD.
        let isInside = { (byte: UInt8) in byte & 0xC0 == 0x80 }
        let before = Array(String(decoding: utf8[start..<place.start].drop(while: isInside), as: UTF8.self).utf16)
        let after = Array(String(decoding: utf8[place.end..<end], as: UTF8.self).utf16)
        let units = before + Array(String(decoding: utf8[place.start..<place.end], as: UTF8.self).utf16) + after
        let range = before.count..<(units.count - after.count)
        return String(decoding: units[window(around: range, longestSide, in: units)], as: UTF16.self)
    }

    /// UTF-16 code units of a sentence before what was found, and behind it.
    private static let longestSide = 200
}
