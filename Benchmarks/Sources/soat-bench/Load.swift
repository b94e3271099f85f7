import class Foundation.FileManager
import class Foundation.JSONDecoder
import class Foundation.JSONEncoder
import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatScan
import SoatText

/// Posts to measure with: as texts, as documents, and as JSON lines.
struct Load {
    let name: String
    let texts: [[UInt8]]
    let documents: [Document]
    let blocks: [LineBlock]
    let byteCount: Int

    private static let context = PostContext(postedOn: CalendarDate(secondsSince1970: 1_790_000_000))

    init(name: String, texts posts: [String]) {
        self.name = name
        texts = posts.map { Array($0.utf8) }
        byteCount = texts.reduce(0) { $0 + $1.count }
        documents = texts.map { Document(utf8: $0, context: Self.context) }
        blocks = Self.blocks(of: posts)
    }

    /// The same posts under another name.
    init(name: String, of other: Load) {
        self.name = name
        texts = other.texts
        documents = other.documents
        blocks = other.blocks
        byteCount = other.byteCount
    }

    /// Blocks of whole lines, as the command reads them.
    private static func blocks(of posts: [String]) -> [LineBlock] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var blocks: [LineBlock] = []
        var bytes: [UInt8] = []
        var first = 1
        for (index, text) in posts.enumerated() {
            let line = Line(id: index, text: text)
            guard let data = try? encoder.encode(line) else { continue }
            bytes += data
            bytes.append(0x0A)
            if bytes.count >= 1 << 17 || index + 1 == posts.count {
                blocks.append(LineBlock(bytes: bytes, firstLine: first))
                bytes = []
                first = index + 2
            }
        }
        return blocks
    }

    private struct Line: Codable {
        var id: Int?
        var text: String
    }

    /// The `text` of each line of a file; `nil` when there is no such file.
    static func texts(ofJSONLines path: String) -> [String]? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        struct Text: Decodable { var text: String }
        return data.split(separator: 0x0A).compactMap { try? JSONDecoder().decode(Text.self, from: $0).text }
    }

    func decode() {
        sink &+= Yardstick.decode(texts)
    }

    /// - Returns: the number of findings.
    func check(_ scanner: Scanner, _ scratch: inout ScanScratch) -> Int {
        var found = 0
        for document in documents { found += scanner.check(document, scratch: &scratch).findings.count }
        return found
    }

    /// JSON lines in, JSON lines of findings out, as `soat check --input jsonl --format jsonl` does it.
    func checkLines(_ scanner: Scanner) {
        var scratch = scanner.makeScratch()
        var reader = PostLineReader(unsaid: Self.context, longestLine: 64 << 20)
        var printer = JSONPrinter(language: .vietnamese)
        var output: [UInt8] = []
        for block in blocks {
            output.removeAll(keepingCapacity: true)
            reader.read(block) { line in
                guard case .success(let document) = line.content else { return }
                printer.append(id: line.id, document, scanner.check(document, scratch: &scratch), to: &output)
                output.append(0x0A)
            }
            sink &+= UInt64(output.count)
        }
    }
}

/// Takes what was computed, so that nothing is left out as unused.
nonisolated(unsafe) private var sink: UInt64 = 0
