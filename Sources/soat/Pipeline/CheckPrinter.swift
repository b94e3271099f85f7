import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatRules
import SoatScan
import SoatText

/// How a check is told in one of its formats: what stands before all posts, for each of them, and after them.
///
/// Each worker has one of its own.
protocol CheckPrinter: Sendable {
    /// Before anything is read.
    var head: [UInt8] { get }
    /// Whether each item has a comma before it; the pipeline drops the first.
    var hasCommas: Bool { get }
    /// After all.
    func foot(of run: CheckRun) -> [UInt8]

    mutating func print(_ source: CheckedSource, _ document: Document, _ result: CheckResult, to outcome: inout CheckOutcome)
    /// A line of a file that is no post.
    func print(_ line: PostLine, of file: String, _ fault: Localized, to outcome: inout CheckOutcome)
    /// A file that could not be read; standard error tells of it in any format.
    func print(unreadable name: String, _ fault: Localized, to outcome: inout CheckOutcome)
}

extension CheckPrinter {
    var head: [UInt8] { [] }
    var hasCommas: Bool { false }
    func foot(of run: CheckRun) -> [UInt8] { [] }
    func print(unreadable name: String, _ fault: Localized, to outcome: inout CheckOutcome) {}
}

/// All that a run came to.
struct CheckRun {
    let tally: Tally
    let notifications: SARIFNotifications
    /// Whether no post was printed.
    let isEmpty: Bool
}

/// Where a post comes from.
enum CheckedSource {
    case file(String)
    case line(PostLine)

    var name: String {
        switch self {
        case .file(let name): name
        case .line(let line): line.name
        }
    }

    var id: [UInt8]? {
        switch self {
        case .file(let name): JSONPrinter.id(ofFile: name)
        case .line(let line): line.id
        }
    }

    var uri: String {
        switch self {
        case .file(let name): ArtifactURI.ofFile(name)
        case .line(let line): ArtifactURI.ofPost(line.name)
        }
    }
}

extension CheckSettings {
    func printer(for book: RuleBook, colour: Bool) -> any CheckPrinter {
        switch format {
        case .text:
            CheckText(printer: TextPrinter(book: book, language: language, colour: colour), language: language)
        case .json: CheckJSON(printer: JSONPrinter(language: language), isArray: true)
        case .jsonl: CheckJSON(printer: JSONPrinter(language: language), isArray: false)
        case .sarif:
            CheckSARIF(printer: SARIFPrinter(rules: book.rules, version: CommandTable.version, language: language))
        case .github: CheckGitHub(printer: GitHubPrinter(language: language))
        }
    }
}

private struct CheckText: CheckPrinter {
    let printer: TextPrinter
    let language: Language

    func foot(of run: CheckRun) -> [UInt8] { Array(TextPrinter.summary(of: run.tally, in: language).utf8) }

    func print(_ source: CheckedSource, _ document: Document, _ result: CheckResult, to outcome: inout CheckOutcome) {
        guard !result.findings.isEmpty || !result.failures.isEmpty else { return }
        printer.append(name: source.name, document, result, to: &outcome.output)
    }

    func print(_ line: PostLine, of file: String, _ fault: Localized, to outcome: inout CheckOutcome) {
        let position = FilePosition(file: file, line: line.line, column: 1)
        outcome.reports.append(Diagnostic(at: position, message: fault))
    }
}

private struct CheckJSON: CheckPrinter {
    var printer: JSONPrinter
    /// One array, or a line a post.
    let isArray: Bool

    var head: [UInt8] { Array((isArray ? "[" : "").utf8) }
    var hasCommas: Bool { isArray }
    func foot(of run: CheckRun) -> [UInt8] { Array((!isArray ? "" : run.isEmpty ? "]\n" : "\n]\n").utf8) }

    mutating func print(
        _ source: CheckedSource, _ document: Document, _ result: CheckResult, to outcome: inout CheckOutcome
    ) {
        begin(&outcome.output)
        printer.append(id: source.id, document, result, to: &outcome.output)
        end(&outcome.output)
    }

    func print(_ line: PostLine, of file: String, _ fault: Localized, to outcome: inout CheckOutcome) {
        begin(&outcome.output)
        printer.append(id: line.id, line: line.line, fault: fault, to: &outcome.output)
        end(&outcome.output)
    }

    private func begin(_ output: inout [UInt8]) {
        if isArray { output.append(contentsOf: ",\n".utf8) }
    }

    private func end(_ output: inout [UInt8]) {
        if !isArray { output.append(UInt8(ascii: "\n")) }
    }
}

private struct CheckSARIF: CheckPrinter {
    let printer: SARIFPrinter

    var head: [UInt8] { printer.head }
    var hasCommas: Bool { true }

    func foot(of run: CheckRun) -> [UInt8] {
        let isSuccessful = run.tally.unread == 0 && run.tally.failures == 0
        return printer.foot(notifications: run.notifications, isSuccessful: isSuccessful)
    }

    func print(_ source: CheckedSource, _ document: Document, _ result: CheckResult, to outcome: inout CheckOutcome) {
        guard !result.findings.isEmpty || !result.failures.isEmpty else { return }
        printer.append(uri: source.uri, document, result, to: &outcome.output)
        printer.append(uri: source.uri, result.failures, to: &outcome.notifications)
    }

    func print(_ line: PostLine, of file: String, _ fault: Localized, to outcome: inout CheckOutcome) {
        printer.append(file: file, line: line.line, fault: fault, to: &outcome.notifications)
    }

    func print(unreadable name: String, _ fault: Localized, to outcome: inout CheckOutcome) {
        printer.append(unreadable: name, fault, to: &outcome.notifications)
    }
}

private struct CheckGitHub: CheckPrinter {
    let printer: GitHubPrinter

    func print(_ source: CheckedSource, _ document: Document, _ result: CheckResult, to outcome: inout CheckOutcome) {
        guard !result.findings.isEmpty || !result.failures.isEmpty else { return }
        printer.append(name: source.name, document, result, to: &outcome.output)
    }

    func print(_ line: PostLine, of file: String, _ fault: Localized, to outcome: inout CheckOutcome) {
        printer.append(unreadable: file, line: line.line, fault, to: &outcome.output)
    }

    func print(unreadable name: String, _ fault: Localized, to outcome: inout CheckOutcome) {
        printer.append(unreadable: name, fault, to: &outcome.output)
    }
}
