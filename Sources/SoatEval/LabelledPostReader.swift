internal import FoundationEssentials
public import SoatDiagnostics
public import SoatIntake
internal import SoatRules
internal import SoatScan
internal import SoatText

/// Reads labelled posts from files of JSON lines, and gathers all that is wrong with their labels.
public struct LabelledPostReader: Sendable {
    public private(set) var posts: [LabelledPost] = []
    /// Lines that are no labelled post, each with its file and line.
    public private(set) var faults: [Diagnostic] = []
    private var lines = PostLineReader(
        unsaid: PostContext(postedOn: RuleExamples.defaultDay), longestLine: Self.longestLine)

    /// Bytes that a line may have.
    static let longestLine = 64 << 20

    public init() {}

    public mutating func read(file: String) throws(IntakeError) {
        var blocks = LineBlockReader(try InputDescriptor(name: file), longestLine: Self.longestLine)
        while let piece = try blocks.next() {
            switch piece {
            case .lines(let block): read(block, of: file)
            case .overlong(let line):
                fault(LineFault.tooLong(limit: Self.longestLine).message, at: line, of: file)
            }
        }
    }

    /// Reads whole lines.
    mutating func read(_ block: LineBlock, of file: String) {
        let parts = block.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (offset, bytes) in parts.enumerated() {
            let line = LineBlock(bytes: Array(bytes), firstLine: block.firstLine + offset)
            var post: PostLine?
            lines.read(line) { post = $0 }
            if let post { read(post, Data(bytes), of: file) }
        }
    }

    private mutating func read(_ line: PostLine, _ json: Data, of file: String) {
        switch line.content {
        case .failure(let wrong): fault(wrong.message, at: line.line, of: file)
        case .success(let document):
            do throws(LabelFault) {
                let words = try LabelWords(json)
                let verdict = try words.checkedVerdict()
                var labels: [Label] = []
                for finding in words.findings { labels.append(try finding.label(in: document, verdict)) }
                if verdict != .pass, labels.allSatisfy(\.isNote) { throw .verdictWithoutFinding(verdict.rawValue) }
                posts.append(
                    LabelledPost(
                        name: line.name, position: FilePosition(file: file, line: line.line, column: 1), document: document,
                        verdict: verdict, labels: labels, tags: Set(words.tags ?? []), why: words.why))
            } catch {
                fault(error.message, hint: error.hint, at: line.line, of: file)
            }
        }
    }

    private mutating func fault(_ message: Localized, hint: Localized? = nil, at line: Int, of file: String) {
        faults.append(Diagnostic(at: FilePosition(file: file, line: line, column: 1), message: message, hint: hint))
    }
}

/// The labels of a line as they are written.
private struct LabelWords: Decodable {
    let verdict: String
    let findings: [FindingWords]
    let tags: [String]?
    let why: String?

    init(_ json: Data) throws(LabelFault) {
        do {
            self = try JSONDecoder().decode(LabelWords.self, from: json)
        } catch DecodingError.keyNotFound(let key, _) {
            throw .missingKey(key.stringValue)
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            throw .wrongShape(context.codingPath.last { $0.intValue == nil }?.stringValue ?? "findings")
        } catch {
            throw .wrongShape("findings")
        }
    }

    func checkedVerdict() throws(LabelFault) -> Verdict {
        guard let verdict = Verdict(rawValue: verdict) else { throw .badVerdict(verdict) }
        return verdict
    }
}

private struct FindingWords: Decodable {
    let category: String
    let quote: String
    /// UTF-16 code units of the text.
    let start: Int?
    let level: String?

    func label(in document: Document, _ verdict: Verdict) throws(LabelFault) -> Label {
        guard let category = Category(rawValue: category) else { throw .unknownCategory(category) }
        let places = try places(in: document)
        return Label(category: category, quote: quote, places: places, isNote: try isNote(category, verdict))
    }

    /// A reminder: by its own level, by its category, or because the post passes in spite of it.
    private func isNote(_ category: Category, _ verdict: Verdict) throws(LabelFault) -> Bool {
        if let level {
            guard let level = Level(rawValue: level) else { throw .badLevel(level) }
            return level == .note
        }
        return category == .form || verdict == .pass
    }

    private func places(in document: Document) throws(LabelFault) -> [ByteSpan] {
        let wanted = Array(quote.utf8)
        let utf8 = document.utf8
        guard !wanted.isEmpty else { throw .emptyQuote }
        func stands(at byte: Int) -> Bool {
            byte + wanted.count <= utf8.count && utf8[byte..<byte + wanted.count].elementsEqual(wanted)
        }
        if let start {
            var places = TextPlaces(utf8)
            let byte = places.byte(atUTF16: max(0, start))
            guard start >= 0, places.utf16(at: byte) == start, stands(at: byte) else {
                throw .quoteElsewhere(quote, start: start)
            }
            return [ByteSpan(start: byte, end: byte + wanted.count)]
        }
        let found = utf8.indices.filter { utf8[$0] == wanted[0] && stands(at: $0) }
        guard !found.isEmpty else { throw .quoteNotInText(quote) }
        return found.map { ByteSpan(start: $0, end: $0 + wanted.count) }
    }
}
