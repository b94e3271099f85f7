import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatScan
import SoatText

/// Checks one piece of work at a time with memory of its own, so that workers share nothing.
actor CheckWorker {
    private let scanner: Scanner
    private let settings: CheckSettings
    private var printer: any CheckPrinter
    private var posts: PostLineReader
    private var scratch: ScanScratch

    init(_ scanner: Scanner, _ settings: CheckSettings, _ printer: any CheckPrinter) {
        self.scanner = scanner
        self.settings = settings
        self.printer = printer
        posts = PostLineReader(unsaid: settings.context, longestLine: settings.longestPost)
        scratch = scanner.makeScratch()
    }

    func check(_ work: CheckWork) -> CheckOutcome {
        var outcome = CheckOutcome()
        switch work {
        case .draft(let name, let document):
            check(document, .file(name), &outcome)
        case .lines(let name, let block):
            // The reader of lines is moved out while its lines are checked: the two must not overlap.
            var reader = posts
            reader.read(block) { check($0, of: name, &outcome) }
            posts = reader
        case .overlong(let name, let line):
            check(PostLineReader.overlong(line: line, limit: settings.longestPost), of: name, &outcome)
        case .unreadable(let name, let diagnostic):
            outcome.reports.append(diagnostic)
            outcome.tally.countUnread()
            printer.print(unreadable: name, diagnostic.message, to: &outcome)
        }
        return outcome
    }

    private func check(_ line: PostLine, of file: String, _ outcome: inout CheckOutcome) {
        switch line.content {
        case .success(let document):
            check(document, .line(line), &outcome)
        case .failure(let fault):
            outcome.tally.countUnread()
            printer.print(line, of: file, fault.message, to: &outcome)
        }
    }

    private func check(_ document: Document, _ source: CheckedSource, _ outcome: inout CheckOutcome) {
        let result = scanner.check(document, scratch: &scratch)
        outcome.tally.count(result)
        printer.print(source, document, result, to: &outcome)
    }
}
