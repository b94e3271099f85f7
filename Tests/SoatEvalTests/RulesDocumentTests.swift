import Foundation
import SoatRules
import SoatScan
import SoatTestSupport
import SoatText
import Testing

@testable import SoatEval

/// The page that teaches the language of rules says what is so.
@Suite("docs/rules.md") struct RulesDocumentTests {
    /// A rule of the page: a fragment, or the state of a directory once one of its files has been written.
    struct Lesson: Sendable, CustomTestStringConvertible {
        let line: Int
        let texts: [RuleText]
        let fragment: String?

        var testDescription: String { "docs/rules.md:\(line)" }
    }

    /// The directory of the page that shows faults.
    private static let broken = "hong"

    static let lessons: [Lesson] = {
        guard let document = try? WorkedDocument("rules.md") else { return [] }
        var directories: [String: [String: String]] = [:]
        return document.blocks.compactMap { block -> Lesson? in
            switch block {
            case .command: return nil
            case .fragment(let yaml, let line): return Lesson(line: line, texts: [], fragment: yaml)
            case .file(let name, let content, let line):
                let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
                guard parts.count == 2, parts[0] != broken, name.hasSuffix(".yaml") else { return nil }
                directories[parts[0], default: [:]][parts[1]] = content
                let texts = directories[parts[0], default: [:]].sorted { $0.key < $1.key }
                return Lesson(line: line, texts: texts.map { RuleText(name: $0.key, yaml: $0.value) }, fragment: nil)
            }
        }
    }()

    @Test("The page is there, with rules, fragments and commands")
    func there() throws {
        let document = try WorkedDocument("rules.md")
        #expect(Self.lessons.count { $0.fragment != nil } >= 12)
        #expect(Self.lessons.count { $0.fragment == nil } >= 6)
        #expect(document.blocks.contains { if case .command = $0 { true } else { false } })
    }

    @Test("Every rule on it loads, and its examples come out as marked", arguments: lessons)
    func runs(_ lesson: Lesson) throws {
        let book =
            try lesson.fragment.map { try TestRules.book(Self.body($0)) }
            ?? RuleLoader.load([.texts(lesson.texts)]).book
        let faults = RuleExamples.failures(in: book).map { $0.rendered(in: .english, colour: false) }
        #expect(faults == [], "docs/rules.md:\(lesson.line)")
        #expect(!book.rules.isEmpty)
    }

    /// A fragment without its comments: the keys of one rule.
    private static func body(_ fragment: String) -> String {
        fragment.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    }

    @Test("A fragment that tells what a key does shows it on texts that are found and texts that are left alone")
    func shows() throws {
        for lesson in Self.lessons {
            guard let fragment = lesson.fragment, !fragment.hasPrefix("#") else { continue }
            let rule = try #require(try TestRules.book(Self.body(fragment)).rules.first)
            #expect(!rule.examples.match.isEmpty && !rule.examples.pass.isEmpty, "docs/rules.md:\(lesson.line)")
        }
    }

    // MARK: Tables

    /// The cells of the rows whose first cell is a word in backquotes.
    private static func rows() throws -> [String: [String]] {
        var rows: [String: [String]] = [:]
        for line in try WorkedDocument("rules.md").text.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let name = cells.first?.split(separator: "`").first else { continue }
            rows[String(name), default: []] += cells.dropFirst()
        }
        return rows
    }

    @Test("The table of entities names every kind with all its attributes and no other", arguments: EntityKind.allCases)
    func entities(_ kind: EntityKind) throws {
        let cells = try #require(try Self.rows()[kind.rawValue], "no row for \(kind.rawValue)")
        let named = cells.flatMap { cell in
            cell.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map {
                String($0.element)
            }
        }
        #expect(kind.attributes.allSatisfy { named.contains($0.rawValue) })
        let known = Set(EntityAttribute.allCases.map(\.rawValue))
        #expect(named.filter { known.contains($0) }.count == kind.attributes.count)
    }

    @Test("The table of stances gives each of them with a sentence", arguments: Stance.allCases)
    func stances(_ stance: Stance) throws {
        let cells = try #require(try Self.rows()[stance.rawValue])
        #expect(cells.last?.contains("\"") == true)
    }

    @Test("The sentence beside each stance is read so", arguments: Stance.allCases)
    func sentences(_ stance: Stance) throws {
        let cell = try #require(try Self.rows()[stance.rawValue]?.last)
        let text = String(cell.dropFirst().dropLast()).replacing("\\\"", with: "\"")
        let body = "match: {phrase: [nghỉ, đề thi], marks: exact}\nstance: \(stance.rawValue)"
        let found = Scanner(try TestRules.book(body)).check(TestRules.document(text)).findings
        #expect(!found.isEmpty, "\(stance.rawValue): \(text)")
    }

    static let vocabulary: [String] =
        SoatRules.Category.allCases.map(\.rawValue) + Level.allCases.map(\.rawValue) + Channel.allCases.map(\.rawValue)
        + AuthorRole.allCases.map(\.rawValue)

    @Test("Every category, level, channel and role stands on the page", arguments: vocabulary)
    func isNamed(_ word: String) throws {
        let text = try WorkedDocument("rules.md").text
        #expect(
            text.contains("`\(word)`") || text.contains(" \(word) ") || text.contains("`\(word) ") || text.contains(" \(word)`")
        )
    }
}
