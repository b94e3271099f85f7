import FoundationEssentials
import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// What the built-in rules find in text whose marks were taken away, beside what they find in the text itself.
@Suite("Missing marks, measured") struct MissingMarksMeasure {
    private static let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")
    private static var hasData: Bool { FileManager.default.fileExists(atPath: data.path) }

    private struct Line: Decodable { let text: String }

    /// Without marks, đ as d; as many scalars as before in NFC.
    static func unmarked(_ text: String) throws -> String {
        try NormalForm.nfc.apply(to: text).unicodeScalars.reduce(into: "") { result, scalar in
            let base = try NormalForm.nfd.apply(to: String(scalar)).unicodeScalars.first ?? scalar
            result.unicodeScalars.append(scalar == "đ" ? "d" : scalar == "Đ" ? "D" : base)
        }
    }

    @Test("Clean texts without marks raise hardly more than with them", .enabled(if: hasData))
    func falseHits() throws {
        let scanner = Scanner(try RuleLoader.load([.builtin], examples: false).book)
        var scratch = scanner.makeScratch()
        var posts = 0
        var more: [String] = []
        for file in ["news-unc", "viwiki", "legal", "news-binhvq", "xcopa-vi"] {
            let url = Self.data.appending(path: "\(file)/dev.jsonl")
            guard let lines = try? String(contentsOf: url, encoding: .utf8).split(separator: "\n") else { continue }
            for (index, line) in lines.enumerated() where index % 8 == 0 {
                guard let post = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else { continue }
                posts += 1
                let marked = scanner.check(TestRules.document(try NormalForm.nfc.apply(to: post.text)), scratch: &scratch)
                let plain = scanner.check(TestRules.document(try Self.unmarked(post.text)), scratch: &scratch)
                let known = Set(marked.findings.map { "\($0.rule.id) \($0.span.start)" })
                for finding in plain.findings where !known.contains("\(finding.rule.id) \(finding.span.start)") {
                    more.append("\(file) \(finding.rule.id)")
                }
            }
        }
        print("clean texts without marks: \(posts), findings that the marked text has not: \(more.count) \(more)")
        #expect(more.count * 100 <= posts, "\(more)")
    }

    @Test("Examples are found without their marks too")
    func recall() throws {
        let book = try RuleLoader.load([.builtin]).book
        let scanner = Scanner(book)
        var found = 0
        var all = 0
        var missed: [String] = []
        for rule in book.rules {
            // The model alone is measured without marks by its folds: docs/accuracy.md.
            if case .evidence = rule.match.kind { continue }
            for example in rule.examples.match {
                let draft = try MarkedText(example.text)
                let context = PostContext(channel: example.channel, authorRole: example.authorRole, postedOn: TestRules.day)
                let plain = scanner.check(Document(try Self.unmarked(draft.plain), context: context)).findings
                let marked = scanner.check(Document(draft.plain, context: context)).findings
                for finding in marked where finding.rule.id == rule.id {
                    all += 1
                    if plain.contains(where: { $0.rule.id == rule.id && $0.span.start == finding.span.start }) {
                        found += 1
                    } else {
                        missed.append(rule.id)
                    }
                }
            }
        }
        print("examples without marks: \(found) of \(all); missed: \(missed)")
        #expect(found * 100 >= all * 80, "\(missed)")
    }
}
