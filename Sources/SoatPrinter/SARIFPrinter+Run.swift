internal import SoatDiagnostics
internal import SoatRules

/// What stands around the results: the tool with its rules, and what became of the run.
extension SARIFPrinter {
    /// The log up to its first result.
    public var head: [UInt8] {
        var output: [UInt8] = []
        output.append(
            raw: "{\"$schema\":\"\(Self.schema)\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Soát\"")
        output.append(raw: ",\"version\":")
        output.append(json: version)
        output.append(raw: ",\"language\":\"\(language.rawValue)\",\"rules\":[")
        for (index, rule) in rules.enumerated() {
            output.append(raw: index > 0 ? ",\n" : "\n")
            append(rule, to: &output)
        }
        output.append(raw: "\n]}},\"language\":\"\(language.rawValue)\",\"columnKind\":\"utf16CodeUnits\"")
        output.append(raw: ",\"newlineSequences\":[\"\\r\\n\",\"\\n\",\"\\r\"],\"results\":[")
        return output
    }

    private func append(_ rule: Rule, to output: inout [UInt8]) {
        output.append(raw: "{\"id\":")
        output.append(json: rule.id)
        let help = Self.unfilled(rule.advice[language])
        for (key, text) in [
            ("shortDescription", rule.title[language]), ("fullDescription", Self.unfilled(rule.message[language])),
            ("help", help),
        ] where !text.isEmpty {
            output.append(raw: ",\"\(key)\":{\"text\":")
            output.append(json: Self.escaped(text))
            output.append(raw: "}")
        }
        output.append(raw: ",\"defaultConfiguration\":{\"level\":\"\(rule.level.rawValue)\"}")
        output.append(raw: ",\"properties\":{\"category\":")
        output.append(json: rule.category.rawValue)
        output.append(raw: ",\"clauses\":")
        output.append(jsonStrings: rule.clauses.map(\.text))
        output.append(raw: "}}")
    }

    /// A text of a rule where there is no finding to fill its places.
    private static func unfilled(_ text: String) -> String {
        MessageText.filled(text, quote: "…", reading: "…", successor: "…", words: ["…"])
    }

    /// The rest of the log, with a line end.
    ///
    /// - Parameters:
    ///   - notifications: what could not be read or did not finish.
    ///   - isSuccessful: whether every input was read and every rule finished.
    public func foot(notifications: SARIFNotifications, isSuccessful: Bool) -> [UInt8] {
        var output: [UInt8] = []
        output.append(raw: "\n],\"invocations\":[{\"executionSuccessful\":\(isSuccessful),\"toolExecutionNotifications\":[")
        output.append(contentsOf: notifications.list(language))
        output.append(raw: "]}]}]}\n")
        return output
    }

    private static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}
