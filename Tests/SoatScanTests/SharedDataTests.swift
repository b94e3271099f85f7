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
    static let files: [String] = {
        guard let all = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".jsonl") }.sorted()
    }()

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
}
