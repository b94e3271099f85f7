public import SoatDiagnostics
internal import SoatRules
public import SoatScan
public import SoatText

/// Findings as GitHub's workflow commands, which become annotations of a pull request.
///
/// Lines and columns from 1, columns in UTF-16 code units, the end column behind the last unit. GitHub takes columns only
/// where a finding begins and ends on one line, so others have none.
///
/// - Source: GitHub Docs, "Workflow commands for GitHub Actions"; for the escapes actions/toolkit, `command.ts`.
public struct GitHubPrinter: Sendable {
    private let language: Language

    public init(language: Language) {
        self.language = language
    }

    /// Appends a line for each finding, and for each rule that did not finish.
    ///
    /// - Parameter name: the path, or the post's id.
    public func append(name: String, _ document: Document, _ result: CheckResult, to output: inout [UInt8]) {
        var places = TextPlaces(document.utf8)
        for finding in result.findings {
            let (start, end) = places.places(of: finding.bytes)
            var properties = [("file", name), ("line", String(start.line)), ("endLine", String(end.line))]
            if start.line == end.line { properties += [("col", String(start.column)), ("endColumn", String(end.column))] }
            let quote = String(decoding: document.utf8[finding.bytes.start..<finding.bytes.end], as: UTF8.self)
            let words = [finding.rule.message, finding.rule.advice].flatMap {
                MessageText.filled(
                    $0[language], quote: quote, reading: finding.reading, successor: finding.successor, words: finding.words
                )
                .split(whereSeparator: \.isNewline)
            }
            append(
                finding.level.command, properties + [("title", finding.rule.title[language])],
                words.joined(separator: "\n"), to: &output)
        }
        for failure in result.failures {
            append("error", [("file", name), ("title", failure.rule)], failure.reason[language], to: &output)
        }
    }

    /// Appends what is told of a file, or a line of one, that could not be read.
    public func append(unreadable name: String, line: Int? = nil, _ fault: Localized, to output: inout [UInt8]) {
        let title = Localized(vi: "Chưa đọc được", en: "Could not be read")
        let place = line.map { [("line", String($0))] } ?? []
        append("error", [("file", name)] + place + [("title", title[language])], fault[language], to: &output)
    }

    private func append(
        _ command: String, _ properties: [(key: String, value: String)], _ message: String, to output: inout [UInt8]
    ) {
        let listed = properties.map { "\($0.key)=\(Self.escaped($0.value, isProperty: true))" }.joined(separator: ",")
        output.append(contentsOf: "::\(command) \(listed)::\(Self.escaped(message, isProperty: false))\n".utf8)
    }

    /// The text on one line, nothing in it a command or a control of the terminal.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped.append(contentsOf: "%25".unicodeScalars)
            case "\r": escaped.append(contentsOf: "%0D".unicodeScalars)
            case "\n": escaped.append(contentsOf: "%0A".unicodeScalars)
            case ":" where isProperty: escaped.append(contentsOf: "%3A".unicodeScalars)
            case "," where isProperty: escaped.append(contentsOf: "%2C".unicodeScalars)
            default: escaped.append(TerminalWidth.printable(scalar))
            }
        }
        return String(escaped)
    }
}

extension Level {
    /// GitHub has no notes.
    fileprivate var command: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }
}
