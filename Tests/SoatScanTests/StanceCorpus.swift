import FoundationEssentials
import SoatRules
import SoatText

@testable import SoatScan

/// The labelled clauses of `corpus/stance`, and how well the reader does on them.
struct StanceCorpus {
    struct Row {
        let stance: Stance
        let marked: String
        /// Written in the last round, and never shown to who tuned the reader.
        let isUnseen: Bool
    }

    /// Every third row of the first round is kept for the test, and the whole last round, whose errors nobody who tunes the
    /// reader looks at. The rounds between showed theirs.
    enum Split: String, CaseIterable {
        case dev, test

    }

    let rows: [Split: [Row]]

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "corpus/stance/clauses.tsv")
        var rows: [Split: [Row]] = [:]
        for (index, line) in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().enumerated() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 3, let stance = Stance(rawValue: String(fields[0])) else { throw Fault.line(index + 2) }
            let marked = String(fields[1]).split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
            rows[Self.split(of: index, note: fields[2]), default: []].append(
                Row(stance: stance, marked: marked, isUnseen: fields[2].hasPrefix("đợt 5")))
        }
        self.rows = rows
    }

    private static func split(of index: Int, note: Substring) -> Split {
        if note.hasPrefix("đợt") { return note.hasPrefix("đợt 5") ? .test : .dev }
        return index % 3 == 2 ? .test : .dev
    }

    enum Fault: Error {
        case line(Int)
    }

    /// What was read where what was labelled.
    struct Confusion {
        private(set) var counts: [Stance: [Stance: Int]] = [:]
        private(set) var misses: [String] = []
        private(set) var right = 0
        private(set) var all = 0
        private(set) var unseen = (right: 0, all: 0)

        mutating func take(_ row: Row, _ read: Stance) {
            counts[row.stance, default: [:]][read, default: 0] += 1
            all += 1
            if row.isUnseen { unseen = (unseen.right + (row.stance == read ? 1 : 0), unseen.all + 1) }
            if row.stance == read { right += 1 } else { misses.append("\(row.stance) read \(read): \(row.marked)") }
        }

        var accuracy: Double { Double(right) / Double(max(1, all)) }

        /// A row for each label, a column for each reading.
        var table: String {
            let names = Stance.allCases.map { String($0.rawValue.prefix(6)) }
            func padded(_ text: String, _ width: Int) -> String {
                text + String(repeating: " ", count: max(0, width - text.count))
            }
            let head = padded("", 11) + names.map { padded($0, 7) }.joined()
            let body = Stance.allCases.map { label in
                padded(label.rawValue, 11)
                    + Stance.allCases.map { padded(counts[label]?[$0].map(String.init) ?? ".", 7) }.joined()
            }
            return ([head] + body).joined(separator: "\n")
        }
    }

    func confusion(_ split: Split) throws -> Confusion {
        var confusion = Confusion()
        let desk = StanceDesk.shared
        for row in rows[split] ?? [] { confusion.take(row, try desk.reading(row.marked).stance) }
        return confusion
    }
}

/// Reads the stance of marked stretches, as the scanner would.
struct StanceDesk {
    private let lexicon: StanceLexicon
    private let vocabulary: Vocabulary

    /// The lexicon is made once.
    static let shared = StanceDesk()

    private init() {
        var vocabulary = Vocabulary()
        var folder = PhraseFolder()
        lexicon = StanceLexicon(vocabulary: &vocabulary, folder: &folder)
        self.vocabulary = vocabulary
    }

    /// The reading of the first `[[stretch]]`.
    func reading(_ marked: String) throws -> StanceReading {
        let draft = try MarkedText(marked)
        let prefix = marked.prefix(upTo: marked.range(of: "[[")?.lowerBound ?? marked.startIndex)
        let length = draft.spans.first.map { span in
            String(decoding: Array(draft.plain.utf16)[span.start..<span.end], as: UTF16.self).utf8.count
        }
        let bytes = ByteSpan(start: prefix.utf8.count, end: prefix.utf8.count + (length ?? 0))
        var reader = reader(draft.plain)
        return reader.reading(at: bytes)
    }

    /// - Parameter signals: what is known of the text; else what stands in it.
    func reader(_ plain: String, signals: StanceSignals? = nil) -> StanceReader {
        let utf8 = Array(plain.utf8)
        let text = folded(utf8)
        return StanceReader(
            machine: lexicon.machine, signals: signals ?? lexicon.machine.signals(in: text, utf8: utf8), text: text,
            utf8: utf8, structure: TextStructure(utf8))
    }

    func signals(_ plain: String) -> (text: FoldedText, signals: StanceSignals) {
        let utf8 = Array(plain.utf8)
        let text = folded(utf8)
        return (text, lexicon.machine.signals(in: text, utf8: utf8))
    }

    private func folded(_ utf8: [UInt8]) -> FoldedText {
        let text = FoldedText()
        text.fold(utf8, with: vocabulary)
        return text
    }
}
