import FoundationEssentials
import Testing

@testable import soat_tables

@Suite("Phrases without marks") struct UnmarkedTableTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let facts = root.deletingLastPathComponent().appending(path: "shared/facts").path
    private static var hasFacts: Bool { FileManager.default.fileExists(atPath: facts + "/unmarked-pairs.tsv") }

    @Test("The table is that of the rules; else: swift run soat-tables unmarked", .enabled(if: hasFacts))
    func fresh() throws {
        let source = try UnmarkedTable.source(rules: Self.root.appending(path: "rules").path, facts: Self.facts)
        let carried = try String(contentsOf: Self.root.appending(path: UnmarkedTable.path), encoding: .utf8)
        let isFresh = source == carried
        #expect(isFresh, "\(UnmarkedTable.path) is stale: run `swift run soat-tables unmarked`")
    }

    @Test("So are the sure pairs, and how usual syllables are", .enabled(if: hasFacts))
    func freshPairs() throws {
        for (path, source) in [
            (SurePairsTable.path, try SurePairsTable.source(facts: Self.facts)),
            (UsualSyllablesTable.path, try UsualSyllablesTable.source(facts: Self.facts)),
        ] {
            let isFresh = try source == String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
            #expect(isFresh, "\(path) is stale: run `swift run soat-tables unmarked`, and `usual`")
        }
    }

    @Test("What a phrase may be without marks", .enabled(if: hasFacts))
    func codes() throws {
        let facts = try UnmarkedFacts(directory: Self.facts)
        let rows: [(String, UnmarkedTable.Code?)] = [
            ("phụ huynh", .u), ("nghiên cứu cho thấy", .u), ("tài khoản", .a), ("đề thi", .a), ("tin giả", .a), ("sốc", .x),
            ("tát", .x), ("đồ chó", .n), ("tự vẫn", .n), ("hiệu trưởng", .u), ("không", .a), ("file crack", nil),
        ]
        for (phrase, code) in rows { #expect(try UnmarkedTable.code(of: phrase, facts) == code, "\(phrase)") }
    }
}
