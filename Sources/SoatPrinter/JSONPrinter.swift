public import SoatDiagnostics
internal import SoatRules
public import SoatScan
public import SoatText

/// Findings as the JSON of the contract, §3: one object a post, its keys in the contract's order.
///
/// What a rule always says is encoded once, so each thread has a printer of its own.
public struct JSONPrinter: Sendable {
    private let language: Language
    private var parts: [ObjectIdentifier: RuleParts] = [:]

    public init(language: Language) {
        self.language = language
    }

    /// The `id` of a post that is a file.
    public static func id(ofFile name: String) -> [UInt8] {
        var id: [UInt8] = []
        id.append(json: name)
        return id
    }

    /// Appends what was found in a post, without a line end.
    ///
    /// - Parameter id: JSON, echoed as it is; `nil` is printed as `null`.
    public mutating func append(id: [UInt8]?, _ document: Document, _ result: CheckResult, to output: inout [UInt8]) {
        output.append(literal: "{\"id\":")
        if let id { output.append(contentsOf: id) } else { output.append(literal: "null") }
        output.append(literal: ",\"verdict\":\"")
        output.append(contentsOf: result.verdict.rawValue.utf8)
        output.append(literal: "\",\"findings\":[")
        for (i, finding) in result.findings.enumerated() {
            if i > 0 { output.append(UInt8(ascii: ",")) }
            append(finding, in: document, to: &output)
        }
        output.append(UInt8(ascii: "]"))
        if !result.failures.isEmpty { append(result.failures, to: &output) }
        output.append(UInt8(ascii: "}"))
    }

    /// Appends what stands in the place of a line that is no post, without a line end.
    public func append(id: [UInt8]?, line: Int, fault: Localized, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        if let id {
            output.append(literal: "\"id\":")
            output.append(contentsOf: id)
            output.append(UInt8(ascii: ","))
        }
        output.append(literal: "\"line\":")
        output.append(json: line)
        output.append(literal: ",\"error\":")
        output.append(json: fault[language])
        output.append(UInt8(ascii: "}"))
    }

    private mutating func append(_ finding: Finding, in document: Document, to output: inout [UInt8]) {
        let rule = parts(of: finding.rule)
        output.append(contentsOf: rule.head)
        output.append(contentsOf: finding.level.rawValue.utf8)
        output.append(literal: "\",\"start\":")
        output.append(json: finding.span.start)
        output.append(literal: ",\"end\":")
        output.append(json: finding.span.end)
        output.append(literal: ",\"quote\":")
        let quote = document.utf8[finding.bytes.start..<finding.bytes.end]
        output.append(jsonString: quote)
        if let words = rule.words {
            output.append(contentsOf: words)
        } else {
            let text = String(decoding: quote, as: UTF8.self)
            output.append(
                contentsOf: RuleParts.words(of: finding.rule, language) {
                    MessageText.filled(
                        $0, quote: text, reading: finding.reading, successor: finding.successor, words: finding.words)
                })
        }
        output.append(literal: ",\"clauses\":")
        output.append(jsonStrings: finding.clauses.map(\.text))
        if let suggestion = finding.suggestion {
            output.append(literal: ",\"suggestion\":")
            output.append(json: suggestion)
        }
        if let reading = finding.reading {
            output.append(literal: ",\"reading\":")
            output.append(json: reading)
        }
        output.append(UInt8(ascii: "}"))
    }

    private func append(_ failures: [RuleFailure], to output: inout [UInt8]) {
        output.append(raw: ",\"errors\":[")
        for (i, failure) in failures.enumerated() {
            if i > 0 { output.append(UInt8(ascii: ",")) }
            output.append(raw: "{\"rule\":")
            output.append(json: failure.rule)
            output.append(raw: ",\"error\":")
            output.append(json: failure.reason[language])
            output.append(UInt8(ascii: "}"))
        }
        output.append(UInt8(ascii: "]"))
    }

    private mutating func parts(of rule: Rule) -> RuleParts {
        let key = ObjectIdentifier(rule)
        if let known = parts[key] { return known }
        let new = RuleParts(rule, language)
        parts[key] = new
        return new
    }
}

/// What is the same in every finding of a rule, as JSON.
private struct RuleParts {
    /// Keeps the rule, by whose identity the parts are found, alive.
    let rule: Rule
    /// From the opening brace to the value of `level`.
    let head: [UInt8]
    /// `title`, `message` and `advice`; `nil` where the finding has a say in them.
    let words: [UInt8]?

    init(_ rule: Rule, _ language: Language) {
        self.rule = rule
        var head: [UInt8] = []
        head.append(raw: "{\"rule\":")
        head.append(json: rule.id)
        head.append(raw: ",\"category\":")
        head.append(json: rule.category.rawValue)
        head.append(raw: ",\"level\":\"")
        self.head = head
        let isFixed = ![rule.message, rule.advice].contains { MessageText.hasPlaces($0[language]) }
        words = isFixed ? Self.words(of: rule, language) { $0 } : nil
    }

    static func words(of rule: Rule, _ language: Language, _ filled: (String) -> String) -> [UInt8] {
        var words: [UInt8] = []
        words.append(raw: ",\"title\":")
        words.append(json: rule.title[language])
        words.append(raw: ",\"message\":")
        words.append(json: filled(rule.message[language]))
        words.append(raw: ",\"advice\":")
        words.append(json: filled(rule.advice[language]))
        return words
    }
}
