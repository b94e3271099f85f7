import Foundation
import SoatDiagnostics
import Testing

@testable import SoatRules

@Suite("The built-in rules") struct BuiltinArchiveTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let hasRules = FileManager.default.fileExists(atPath: root.appendingPathComponent("rules").path)

    @Test("The program carries the rules of the tree; else: swift run soat-tables rules", .enabled(if: hasRules))
    func fresh() throws {
        let (source, _) = try BuiltinTable.swiftSource(fromDirectory: Self.root.appendingPathComponent("rules").path)
        let carried = try String(contentsOf: Self.root.appendingPathComponent(BuiltinTable.path), encoding: .utf8)
        let isFresh = source.utf8.elementsEqual(carried.utf8)
        #expect(isFresh, "\(BuiltinTable.path) is stale: run `swift run soat-tables rules`")
    }

    @Test("They load without a warning, their law with them")
    func load() throws {
        let loaded = try RuleLoader.load([.builtin])
        #expect(loaded.warnings.map { $0.rendered(in: .english, colour: false) } == [])
        #expect(loaded.book.rules.isEmpty == loaded.book.documents.isEmpty)
        for rule in loaded.book.rules { #expect(rule.position.file.hasPrefix("builtin:")) }
        #expect(try RuleLoader.load([]).book.documents.map(\.id) == loaded.book.documents.map(\.id))
    }

    static func files(_ texts: KeyValuePairs<String, String>) -> [NodeFile] {
        texts.compactMap { name, text in
            let lines = SourceLines(text)
            let reader = NodeReader(file: name, lines: lines)
            return YAMLReader.tree(of: text, lines: lines, reader: reader).map { NodeFile(name: name, root: $0, lines: nil) }
        }
    }

    private static func decode(_ bytes: [UInt8], _ selection: BuiltinArchive.Selection) -> [NodeFile]? {
        unsafe bytes.withUnsafeBufferPointer { bytes in unsafe BuiltinArchive.decode(bytes, selection) }
    }

    @Test("What goes into the archive comes out: texts, places, quotes, any letters")
    func roundTrip() throws {
        let odd = "a: \"\\n\\r\\0 [[e\u{302}]] \\\"\"\n\nb: |\n  hai\n  dòng 👍\nc: [[], {}, ~, '']\n? dài\n: {x: 1}\n"
        let files = Self.files(["thu.yaml": RuleLoaderTests.whole, "le.yaml": odd, "sources.yaml": SampleRule.law])
        #expect(files.count == 3)
        let archive = Array(BuiltinArchive.encode(files).utf8)
        let decoded = try #require(Self.decode(archive, .all))
        #expect(decoded.map(\.name) == ["builtin:thu.yaml", "builtin:le.yaml", "builtin:sources.yaml"])
        #expect(decoded.map(\.root) == files.map(\.root))
        let bare = Self.decode(archive, .withoutExamples)
        let rule = bare?.first.flatMap { NodeReader(file: "x", lines: nil).pack($0.root, defaultName: "x")?.rules.first }
        #expect(rule?.advice.english == "Give a source.")
        #expect(rule?.examples == Examples(match: [], pass: []))
        #expect(Self.decode(archive, .common)?.map(\.name) == ["builtin:sources.yaml"])
    }

    @Test("What answers the law is read only when asked for")
    func answers() throws {
        let names = ["a.yaml", "coverage.yaml", "sources.yaml"]
        let archive = Array(
            BuiltinArchive.encode(
                Self.files([
                    "a.yaml": RuleLoaderTests.whole, "coverage.yaml": "requirements: []\n", "sources.yaml": SampleRule.law,
                ])
            ).utf8)
        func read(_ selection: BuiltinArchive.Selection) -> [String]? {
            Self.decode(archive, selection)?.map { String($0.fileName) }
        }
        #expect(read(.all) == names && read(.answers) == ["coverage.yaml"])
        #expect(read(.withoutExamples) == ["a.yaml", "sources.yaml"] && read(.common) == ["sources.yaml"])
        #expect(try RuleLoader.requirements([.builtin]).count >= 191)
    }

    @Test("A broken archive is refused, wherever it was cut or changed")
    func broken() throws {
        let archive = Array(
            BuiltinArchive.encode(Self.files(["a.yaml": RuleLoaderTests.whole, "sources.yaml": SampleRule.law])).utf8)
        for end in 1..<archive.count {
            for selection in [BuiltinArchive.Selection.all, .withoutExamples] {
                #expect(Self.decode(Array(archive[..<end]), selection)?.count ?? 1 == 1)
            }
        }
        var random = SplitMix(state: 7)
        for _ in 0..<2_000 {
            var changed = archive
            changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: 0...127, using: &random)
            // Either still readable, or refused: no trap.
            for selection in [BuiltinArchive.Selection.all, .withoutExamples] {
                #expect(Self.decode(changed, selection)?.count ?? 2 <= 2)
            }
        }
    }
}
