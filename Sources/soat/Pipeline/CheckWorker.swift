import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatScan
import SoatText

/// Checks one piece of work at a time with memory of its own, so that workers share nothing.
actor CheckWorker {
    private let scanner: Scanner
    private let settings: CheckSettings
    private let people: TextPrinter
    private var programs: JSONPrinter
    private var posts: PostLineReader
    private var scratch: ScanScratch

    init(_ scanner: Scanner, _ settings: CheckSettings, colour: Bool) {
        self.scanner = scanner
        self.settings = settings
        people = TextPrinter(documents: scanner.book.documents, language: settings.language, colour: colour)
        programs = JSONPrinter(language: settings.language)
        posts = PostLineReader(unsaid: settings.context, longestLine: settings.longestPost)
        scratch = scanner.makeScratch()
    }

    func check(_ work: CheckWork) -> CheckOutcome {
        var outcome = CheckOutcome()
        switch work {
        case .draft(let name, let document):
            let id = settings.format == .text ? [] : JSONPrinter.id(ofFile: name)
            check(document, name: name, id: id, &outcome)
        case .lines(let name, let block):
            // The reader of lines is moved out while its lines are checked: the two must not overlap.
            var reader = posts
            reader.read(block) { check($0, of: name, &outcome) }
            posts = reader
        case .overlong(let name, let line):
            check(PostLineReader.overlong(line: line, limit: settings.longestPost), of: name, &outcome)
        case .unreadable(let diagnostic):
            outcome.reports.append(diagnostic)
            outcome.tally.countUnread()
        }
        return outcome
    }

    private func check(_ line: PostLine, of file: String, _ outcome: inout CheckOutcome) {
        switch line.content {
        case .success(let document):
            check(document, name: line.name, id: line.id, &outcome)
        case .failure(let fault):
            outcome.tally.countUnread()
            if settings.format == .text {
                let position = FilePosition(file: file, line: line.line, column: 1)
                outcome.reports.append(Diagnostic(at: position, message: fault.message))
            } else {
                separate(&outcome.output)
                programs.append(id: line.id, line: line.line, fault: fault.message, to: &outcome.output)
                end(&outcome.output)
            }
        }
    }

    private func check(_ document: Document, name: String, id: [UInt8]?, _ outcome: inout CheckOutcome) {
        let result = scanner.check(document, scratch: &scratch)
        outcome.tally.count(result)
        if settings.format == .text {
            people.append(name: name, document, result, to: &outcome.output)
        } else {
            separate(&outcome.output)
            programs.append(id: id, document, result, to: &outcome.output)
            end(&outcome.output)
        }
    }

    /// In `json` every object has a separator before it; the first one's is left out when it is written.
    private func separate(_ output: inout [UInt8]) {
        if settings.format == .json { output.append(contentsOf: CheckPipeline.separator) }
    }

    private func end(_ output: inout [UInt8]) {
        if settings.format == .jsonl { output.append(UInt8(ascii: "\n")) }
    }
}
