import Foundation
import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

@Suite("Tables of the built-in rules") struct RuleTablesTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("The carried tables are those of rules/*.yaml; else: swift run soat-tables scan")
    func fresh() throws {
        let (book, archive) = try BuiltinTable.rules(ofDirectory: Self.root.appendingPathComponent("rules").path)
        let file = try Data(contentsOf: Self.root.appendingPathComponent(RuleTablesFile.path))
        // Not compared by the macro, which would print two megabytes.
        let isFresh = Array(file) == RuleTablesFile.bytes(of: book, archive: archive)
        #expect(isFresh, "\(RuleTablesFile.path) is stale: run `swift run soat-tables scan`")
    }

    @Test("A scanner of the built-in rules takes the carried tables, and its machine is sound")
    func taken() throws {
        let book = try RuleLoader.load([.builtin], examples: false).book
        var list = LeafList()
        for rule in book.rules { _ = list.compile(rule) }
        let archive = try #require(book.archive)
        let tables = try #require(RuleTables.builtin(for: list.fingerprint, archive: archive))
        #expect(tables.automaton.firstBrokenInvariant() == nil)
        #expect(tables.phraseCount > 10_000)
        #expect(tables.text(of: PatternID(rawValue: 0)).isEmpty == false)
    }

    @Test("Tables of other leaves or of another archive are not taken")
    func refused() throws {
        let book = try RuleLoader.load([.builtin], examples: false).book
        let archive = try #require(book.archive)
        var list = LeafList()
        for rule in book.rules { _ = list.compile(rule) }
        #expect(RuleTables.builtin(for: list.fingerprint, archive: archive ^ 1) == nil)
        for rule in book.rules.prefix(1) { _ = list.compile(rule) }
        #expect(RuleTables.builtin(for: list.fingerprint, archive: archive) != nil, "leaves that are known add nothing")
        var fewer = LeafList()
        for rule in book.rules.dropLast() { _ = fewer.compile(rule) }
        #expect(RuleTables.builtin(for: fewer.fingerprint, archive: archive) == nil)
    }

    @Test("Carried tables and tables built anew find the same")
    func sameFindings() throws {
        let carried = try RuleLoader.load([.builtin], examples: true).book
        let built = RuleBook(packs: carried.packs, concepts: carried.concepts, documents: carried.documents)
        #expect(built.archive == nil)
        let (one, other) = (Scanner(carried), Scanner(built))
        var compared = 0
        for rule in carried.rules {
            for example in rule.examples.match.prefix(2) + rule.examples.pass.prefix(1) {
                let document = Document(
                    example.text,
                    context: PostContext(
                        channel: example.channel, authorRole: example.authorRole,
                        postedOn: example.postedOn ?? TestRules.day))
                let (found, expected) = (one.check(document), other.check(document))
                #expect(found.findings.map(\.comparable) == expected.findings.map(\.comparable), "\(rule.id)")
                compared += 1
            }
        }
        #expect(compared > 300)
    }
}

extension Finding {
    fileprivate var comparable: String { "\(rule.id) \(span) \(reading ?? "") \(words) \(suggestion ?? "")" }
}
