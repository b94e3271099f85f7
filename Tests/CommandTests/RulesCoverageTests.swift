import Foundation
import SoatTestSupport
import Testing

@testable import soat

@Suite("soat rules coverage") struct RulesCoverageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func run(_ arguments: String...) throws -> SoatCommand.Outcome {
        try SoatCommand.run(["rules", "coverage"] + arguments)
    }

    @Test("No requirement and no clause of ours is open, and no rule is dead today")
    func ours() throws {
        let run = try Self.run()
        #expect(run.status == 0 && run.errors == "", "\(run.errors)")
        let record = try JSONTree(json: Self.run("--format", "json").output.utf8)
        #expect(record["counts"]?["open"]?.number == 0 && record["deadRules"]?.items.isEmpty == true)
        let ids = record["requirements"]?.items.compactMap { $0["id"]?.string } ?? []
        #expect(ids == (1...191).map { "C" + String(repeating: "0", count: 3 - "\($0)".count) + "\($0)" })
        #expect(record["clauses"]?.items.allSatisfy { $0["state"]?.string != "open" } == true)
    }

    @Test("What is only planned fails --complete")
    func complete() throws {
        let record = try JSONTree(json: Self.run("--format", "json").output.utf8)
        let isPlanned = record["counts"]?["planned"]?.number ?? 0 > 0
        #expect(try Self.run("--complete").status == (isPlanned ? 1 : 0))
    }

    @Test("The page of the docs is fresh; else: make tables")
    func page() throws {
        let page = try String(contentsOf: Self.root.appending(path: "docs/coverage.md"), encoding: .utf8)
        let isFresh = try page.utf8.elementsEqual(Self.run("--format", "markdown").output.utf8)
        #expect(isFresh, "docs/coverage.md is stale: run `make tables`")
    }

    /// A pack of one rule whose clause ends with 2026-06.
    private static func folder(answers: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try folder.file(
            "sources.yaml",
            """
            documents:
              - {id: thu-2026, number: 1/THỬ, title: Thử, issuer: Trường, from: 2026-01-01, to: 2026-06-30,
                 clauses: [{id: thu-2026/1, summary: Không đăng tin đồn., requirements: [C001]}]}
            """)
        _ = try folder.file(
            "thu.yaml",
            """
            rules:
              - {id: thu.tin-don, title: Tin đồn, category: unverified-claim, level: warning, clauses: [thu-2026/1],
                 match: {phrase: nghe nói}, message: Chưa kiểm chứng., advice: Nêu nguồn.}
            """)
        _ = try folder.file(
            "coverage.yaml",
            "requirements:\n  - {id: C001, document: thu-2026, asks: Không đăng tin đồn, answers: [\(answers)]}\n")
        return folder
    }

    @Test("What a directory says anew of a requirement is held against the rules in use")
    func own() throws {
        let folder = try Self.folder(answers: "{kind: rule, name: thu.tin-dom}")
        let run = try Self.run("--rules", "builtin", "--rules", folder.path, "--on", "2026-03-01")
        #expect(run.status == 1 && run.output.contains("191 yêu cầu"))
        #expect(run.errors.contains("coverage.yaml:2:"))
        #expect(
            run.errors.contains("C001: chương trình không có quy tắc “thu.tin-dom”\n  ý bạn là “thu.tin-don”?"), "\(run.errors)"
        )
    }

    @Test("--on names the rules that are dead on that day")
    func dead() throws {
        let folder = try Self.folder(answers: "{kind: rule, name: thu.tin-don}")
        let alive = try Self.run("--rules", "builtin", "--rules", folder.path, "--on", "2026-06-30")
        #expect(alive.status == 0 && alive.output.contains("Ngày 2026-06-30 không có quy tắc nào hết hiệu lực."))
        let dead = try Self.run("--rules", folder.path, "--on", "2026-07-01")
        #expect(dead.status == 1 && dead.output.contains("Quy tắc hết hiệu lực ngày 2026-07-01:\n  thu.tin-don\n"))
    }

    @Test(
        "Answers that are misshapen are told at their place, and end with 2",
        arguments: [
            ("{kind: rules, name: x}", "“kind” không có giá trị “rules”"),
            ("{kind: step}", "mục của “answers” thiếu khóa “name”"),
            ("{kind: outside}", "mục của “answers” thiếu khóa “reason”"),
            ("{kind: step, name: x, planned: true}", "mục của “answers” thiếu khóa “reason”"),
            ("{kind: step, name: x, planed: true}", "mục của “answers” không có khóa “planed”"),
        ])
    func misshapen(_ answer: String, _ told: String) throws {
        let folder = try Self.folder(answers: answer)
        let run = try Self.run("--rules", folder.path)
        #expect(run.status == 2 && run.output == "")
        #expect(run.errors.contains("coverage.yaml:2:") && run.errors.contains(told), "\(run.errors)")
    }
}
