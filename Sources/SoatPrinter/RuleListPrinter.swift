public import SoatDiagnostics
public import SoatRules

/// The rules in use, for people and for programs.
public struct RuleListPrinter: Sendable {
    private let language: Language
    private let paint: Paint

    public init(language: Language, colour: Bool) {
        self.language = language
        paint = Paint(isOn: colour)
    }

    /// A pack's title, then its rules, two lines each.
    public func text(of pack: RulePack) -> String {
        var text = paint(TerminalWidth.printable(pack.title[language]), .strong) + "\n"
        for rule in pack.rules {
            let level = paint(rule.level.words[language], Paint.Style(rule.level))
            text += "  \(TerminalWidth.printable(rule.id))  \(level)  \(TerminalWidth.printable(rule.title[language]))\n"
            let clauses = rule.clauses.map(\.text).joined(separator: ", ")
            text += "      " + paint(TerminalWidth.printable("\(rule.category.title[language]); \(clauses)"), .quiet) + "\n"
        }
        return text + "\n"
    }

    /// One JSON object a rule: `rule`, `pack`, `category`, `level`, `title`, `clauses`.
    public func jsonLines(of pack: RulePack) -> [UInt8] {
        var output: [UInt8] = []
        for rule in pack.rules {
            output.append(raw: "{\"rule\":")
            output.append(json: rule.id)
            output.append(raw: ",\"pack\":")
            output.append(json: pack.name)
            output.append(raw: ",\"category\":")
            output.append(json: rule.category.rawValue)
            output.append(raw: ",\"level\":")
            output.append(json: rule.level.rawValue)
            output.append(raw: ",\"title\":")
            output.append(json: rule.title[language])
            output.append(raw: ",\"clauses\":[")
            for (i, clause) in rule.clauses.enumerated() {
                if i > 0 { output.append(UInt8(ascii: ",")) }
                output.append(json: clause.text)
            }
            output.append(raw: "]}\n")
        }
        return output
    }
}
