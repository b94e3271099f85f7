import Foundation
import SoatTestSupport
import Testing

@testable import soat

@Suite("soat eval") struct EvaluateTests {
    private static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private static func run(_ arguments: String...) throws -> SoatCommand.Outcome {
        try SoatCommand.run(["eval", "--rules", "rules"] + arguments, directory: golden)
    }

    @Test(
        "The figures of a small labelled set are what was counted by hand",
        arguments: [("vi", "eval.text"), ("en", "eval.en.text")])
    func text(_ language: String, _ file: String) throws {
        let run = try Self.run("labelled", "--lang", language)
        #expect(run.status == 0 && run.errors == "")
        try GoldenTests.compare(run.output, file)
    }

    @Test("JSON for programs: pairs, verdicts, alarms, posts")
    func json() throws {
        let run = try Self.run("labelled", "--format", "json")
        let record = try JSONTree(json: run.output.utf8)
        let micro = record["micro"]
        #expect(micro?["hits"]?.number == 5 && micro?["falseAlarms"]?.number == 1 && micro?["misses"]?.number == 1)
        #expect(record["categories"]?["personal-data"]?["recall"]?.number == 0.6667)
        #expect(record["alarmsPer100CleanPosts"]?.number == 50)
        #expect(record["verdicts"]?["block"]?["pass"]?.number == 1)
        #expect(record["findingsOverlappingTheirLabel"]?["share"]?.number == 1)
        #expect(record["notes"]?["hits"]?.number == 1)
        #expect(record["outcomes"]?.items.map { $0["id"]?.string } == (1...8).map { "t\($0)" })
        #expect(record["comparison"] == nil)
    }

    @Test("A saved run is compared post by post")
    func baseline() throws {
        let folder = try TemporaryFolder()
        let saved = "\(folder.path)/lần-một.json"
        #expect(try Self.run("labelled", "--save", saved).status == 0)
        let same = try Self.run("labelled", "--baseline", saved)
        #expect(same.output.contains("So với lần trước, trên 8 bài chung (0 bài mới):\n  F1 0,83 → 0,83; được 0, mất 0\n"))
        let other = try SoatCommand.run(
            ["eval", "--rules", "builtin", "labelled", "--baseline", saved, "--format", "json"], directory: Self.golden)
        let comparison = try #require(JSONTree(json: other.output.utf8)["comparison"])
        let changes = comparison["changes"]?.items ?? []
        #expect(comparison["compared"]?.number == 8 && !changes.isEmpty)
        #expect(comparison["won"]?.number == changes.count { ["foundNow", "quietNow"].contains($0["change"]?.string) }.double)
    }

    @Test("Mistakes are shown with their text and the labeller's reason")
    func show() throws {
        let alarms = try Self.run("labelled", "--show", "fp")
        #expect(alarms.output.contains("labelled/thu.jsonl:5  t5  unverified-claim"))
        #expect(alarms.output.contains("[thu.nghe-noi] Lớp mình luyện ⟦nghe nói⟧ tiếng Anh"))
        #expect(alarms.output.contains("  nhãn có: –; Soát thấy: unverified-claim\n  lý do: Nghe và nói là hai kỹ năng."))
        let misses = try Self.run("labelled", "--show", "fn", "--category", "personal-data", "--limit", "1")
        #expect(misses.output.contains("⟦lên cơn co giật⟧") && !misses.output.contains("t8"))
        #expect(try Self.run("labelled", "--show", "fn", "--category", "authority").output == "Không có chỗ nào.\n")
    }

    @Test("Posts kept for measuring are measured, and shown only when unsealed")
    func sealed() throws {
        let folder = try TemporaryFolder()
        let test = "\(folder.path)/test"
        try FileManager.default.copyItem(atPath: Self.golden.appending(path: "labelled").path, toPath: test)
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/khác", withDestinationPath: test)
        for path in [test, "\(test)/thu.jsonl", "\(test)/", "\(folder.path)/khác"] {
            #expect(try Self.run(path).status == 0)
            let refused = try Self.run(path, "--show", "fn")
            #expect(refused.status == 2 && refused.output == "" && refused.errors.contains("là bài để đo"))
        }
        #expect(try Self.run(test, "--show", "fn", "--unseal").output.contains("co giật"))
    }

    @Test("Parts hold each post once")
    func parts() throws {
        let counts = try (1...3).map { part in
            try JSONTree(json: Self.run("labelled", "--split", "\(part)/3", "--format", "json").output.utf8)["posts"]?.number
                ?? 0
        }
        #expect(counts.reduce(0, +) == 8)
    }

    @Test("Labels that are wrong are told with file and line, and nothing is measured")
    func labels() throws {
        let folder = try TemporaryFolder()
        let lines = [
            #"{"id":1,"text":"Nghe nói.","verdict":"review","findings":[{"category":"unverified-claims","quote":"Nghe nói"}]}"#,
            #"{"id":2,"text":"Nghe nói.","verdict":"review","findings":[{"category":"authority","quote":"nghe nói"}]}"#,
            #"{"id":3,"text":"Nghe nói.","verdict":"pass"}"#,
            #"{"id":4,"text":"Nghe nói.","verdict":"ok","findings":[]}"#,
            #"{"id":5,"text":"Nghe nói.","verdict":"block","findings":[]}"#,
            #"{"id":6,"text":"Nghe nói.","verdict":"block","findings":[{"category":"authority","quote":"nói","start":4}]}"#,
            #"{"id":7,"text":"Nghe"#,
        ]
        _ = try folder.file("a.jsonl", lines.joined(separator: "\n"))
        let run = try Self.run(folder.path)
        #expect(run.status == 2 && run.output == "")
        let told = [
            "a.jsonl:1:1: lỗi: không có loại “unverified-claims”\n  ý bạn là “unverified-claim”?",
            "a.jsonl:2:1: lỗi: bài không có chữ “nghe nói”", "a.jsonl:3:1: lỗi: nhãn thiếu “findings”",
            "a.jsonl:4:1: lỗi: không có kết luận “ok”", "a.jsonl:5:1: lỗi: kết luận “block” mà không có chỗ nào",
            "a.jsonl:6:1: lỗi: “nói” không đứng ở vị trí 4", "a.jsonl:7:1: lỗi: JSON hỏng",
        ]
        for words in told { #expect(run.errors.contains(words), "\(words)\n\(run.errors)") }
    }

    @Test("Where there is nothing to measure, the reader is told what is needed")
    func nothing() throws {
        let folder = try TemporaryFolder()
        #expect(try SoatCommand.run(["eval"]).errors.contains("ví dụ: soat eval corpus/dev"))
        #expect(try Self.run(folder.path).errors.contains("không có bài đã gán nhãn nào"))
        #expect(try Self.run("\(folder.path)/không-có").status == 2)
        #expect(try Self.run("labelled", "--baseline", "labelled/thu.jsonl").errors.contains("không phải kết quả đã lưu"))
        #expect(try Self.run("labelled", "--split", "6/5").errors.contains("--split không nhận “6/5”"))
    }
}

extension Int {
    fileprivate var double: Double { Double(self) }
}
