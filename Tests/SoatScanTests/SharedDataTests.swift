import Foundation
import SoatRules
import SoatTestSupport
import Testing

@testable import SoatScan
@testable import SoatText

/// The texts that lie beside the package, where they are at hand: measured on, never quoted.
enum SharedTexts {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

    /// Paths below ``folder``, by name.
    static let files = paths(endingWith: ".jsonl")

    /// Chat as it was written and with its spelling mended: tables with two texts behind an identifier.
    static let mendedChat = paths(endingWith: ".tsv").filter { $0.hasPrefix("vilexnorm/") && !$0.contains("token") }

    private static func paths(endingWith end: String) -> [String] {
        guard let all = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return all.compactMap { $0 as? String }.filter { $0.hasSuffix(end) }.sorted()
    }

    /// The pairs of all ``mendedChat``.
    static func chatPairs() throws -> [(written: String, mended: String)] {
        try mendedChat.flatMap { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n").dropFirst().compactMap
            {
                let columns = $0.split(separator: "\t", omittingEmptySubsequences: false)
                return columns.count < 3 ? nil : (String(columns[1]), String(columns[2]))
            }
        }
    }

    private struct Line: Decodable {
        let text: String
    }

    /// - Parameter limit: texts at most, evenly over the file.
    static func texts(of file: String, limit: Int) throws -> [String] {
        let lines = try Data(contentsOf: folder.appending(path: file)).split(separator: UInt8(ascii: "\n"))
        let step = max(1, lines.count / limit)
        return stride(from: 0, to: lines.count, by: step).compactMap { index in
            try? JSONDecoder().decode(Line.self, from: Data(lines[index])).text
        }
    }
}

@Suite("Real texts") struct SharedDataTests {
    static let scanner = Result { Scanner(try RuleLoader.load([.builtin], examples: false).book) }

    @Test(
        "Every finding's quote is its slice; in order; none overlaps another of its category",
        .enabled(if: !SharedTexts.files.isEmpty), arguments: SharedTexts.files)
    func exact(_ file: String) throws {
        let scanner = try Self.scanner.get()
        var scratch = scanner.makeScratch()
        for text in try SharedTexts.texts(of: file, limit: 1_500) {
            let document = TestRules.document(text, channel: .group, role: .teacher)
            let findings = scanner.check(document, scratch: &scratch).findings
            let units = Array(text.utf16)
            var lastOfCategory: [SoatRules.Category: Int] = [:]
            var before: Finding?
            for finding in findings {
                let (start, end) = (finding.span.start, finding.span.end)
                try #require(start >= 0 && start < end && end <= units.count)
                let quote = String(decoding: document.utf8[finding.bytes.start..<finding.bytes.end], as: UTF8.self)
                #expect(quote.utf16.elementsEqual(units[start..<end]))
                #expect(lastOfCategory[finding.rule.category, default: 0] <= start)
                lastOfCategory[finding.rule.category] = end
                if let before {
                    #expect(
                        (before.span.start, before.span.end, before.rule.id) <= (start, end, finding.rule.id))
                }
                before = finding
            }
        }
    }

    @Test(
        "In 98 of 100 pieces of chat the categories found are those found once its spelling is mended",
        .enabled(if: !SharedTexts.mendedChat.isEmpty))
    func mended() throws {
        let scanner = try Self.scanner.get()
        var scratch = scanner.makeScratch()
        func categories(_ text: String) -> Set<SoatRules.Category> {
            let document = TestRules.document(text, channel: .personal, role: .teacher)
            return Set(scanner.check(document, scratch: &scratch).findings.filter { $0.level > .note }.map(\.rule.category))
        }
        let pairs = try SharedTexts.chatPairs()
        let same = pairs.count { categories($0.written) == categories($0.mended) }
        #expect(same * 100 >= pairs.count * 98, "\(same) of \(pairs.count)")
    }
}
