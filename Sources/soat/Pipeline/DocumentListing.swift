import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatText

/// Reads posts one after another and prints what is told of each: for commands that judge nothing.
struct DocumentListing {
    enum Format: String, CaseIterable { case text, json, jsonl }

    /// A post and how it is called.
    struct Entry {
        let document: Document
        let name: String
        /// JSON; `nil` for a post without one.
        let id: [UInt8]?
    }

    private let format: Format
    private let console: Console
    /// Appends what is told of a post: for people, or as one JSON object.
    private let append: (Entry, Format, inout [UInt8]) -> Void
    private var isFirst = true
    /// Whether something could not be read.
    private var hasFailed = false

    init(format: Format, console: Console, append: @escaping (Entry, Format, inout [UInt8]) -> Void) {
        self.format = format
        self.console = console
        self.append = append
    }

    /// - Parameter files: none: standard input.
    mutating func run(_ files: [String], _ settings: CheckSettings) -> ExitStatus {
        let reader = CheckReader(files.isEmpty ? ["-"] : files, settings)
        var lines = PostLineReader(unsaid: settings.context, longestLine: settings.longestPost)
        if format == .json { console.print("[") }
        while !console.isClosed {
            if !reader.isReady { console.flush() }
            guard let work = reader.next() else { break }
            switch work {
            case .draft(let name, let document):
                write(Entry(document: document, name: name, id: JSONPrinter.id(ofFile: name)))
            case .lines(let name, let block): lines.read(block) { write($0, of: name) }
            case .overlong(let name, let line):
                write(PostLineReader.overlong(line: line, limit: settings.longestPost), of: name)
            case .unreadable(_, let diagnostic): tell(diagnostic)
            }
        }
        if format == .json { console.print(isFirst ? "]\n" : "\n]\n") }
        return hasFailed ? .failed : .clean
    }

    private mutating func write(_ line: PostLine, of file: String) {
        switch line.content {
        case .success(let document): write(Entry(document: document, name: line.name, id: line.id))
        case .failure(let fault):
            if format == .text {
                tell(Diagnostic(at: FilePosition(file: file, line: line.line, column: 1), message: fault.message))
            } else {
                hasFailed = true
                var bytes: [UInt8] = []
                JSONPrinter(language: console.language)
                    .append(id: line.id, line: line.line, fault: fault.message, to: &bytes)
                put(bytes)
            }
        }
    }

    private mutating func write(_ entry: Entry) {
        var bytes: [UInt8] = []
        append(entry, format, &bytes)
        if format == .text { console.print(bytes) } else { put(bytes) }
    }

    private mutating func tell(_ diagnostic: Diagnostic) {
        hasFailed = true
        console.report(diagnostic)
    }

    private mutating func put(_ object: [UInt8]) {
        if format == .json { console.print(isFirst ? "\n" : ",\n") }
        isFirst = false
        console.print(object)
        if format == .jsonl { console.print("\n") }
    }
}
