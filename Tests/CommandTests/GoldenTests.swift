import Foundation
import SoatTestSupport
import Testing

@testable import soat

/// Every format, byte for byte. How to renew the files: `Golden/README.md`.
@Suite("Golden files") struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    private static let isRenewing = ProcessInfo.processInfo.environment["SOAT_RENEW_GOLDEN"] == "1"

    /// What is checked: a name, and the arguments beside `--format`.
    private static let inputs: [(name: String, arguments: [String])] = [
        ("drafts", drafts.map { "drafts/\($0).txt" } + ["drafts/không-có.txt"]),
        ("posts", ["--input", "jsonl", "posts.jsonl"]),
    ]
    private static let drafts = ["1-nfd", "2-emoji", "3-tro-chu", "4-bang", "5-crlf", "6-mot-dong", "7-sach"]

    static let rows: [(String, String)] = inputs.flatMap { input in
        CheckSettings.Format.allCases.map { (input.name, $0.rawValue) }
    }

    private static func run(_ input: String, _ format: String) throws -> SoatCommand.Outcome {
        let arguments = try #require(inputs.first { $0.name == input }).arguments
        return try SoatCommand.run(
            ["check", "--rules", "rules", "--posted-on", "2026-03-02", "--format", format] + arguments, directory: folder)
    }

    @Test("What is printed is what the golden files say", arguments: rows)
    func golden(_ input: String, _ format: String) throws {
        let run = try Self.run(input, format)
        #expect(run.status == 2 && !run.crashed)
        // The version of the program is no matter of these files.
        let output = run.output.replacing(#""version":"\#(CommandTable.version)""#, with: #""version":"0""#)
        try Self.compare(output, "\(input).\(format)")
        try Self.compare(run.errors, "\(input).\(format).errors")
    }

    static func compare(_ text: String, _ name: String) throws {
        let file = folder.appending(path: "printed/\(name)")
        if isRenewing {
            if text.isEmpty { try? FileManager.default.removeItem(at: file) } else { try Data(text.utf8).write(to: file) }
            return
        }
        let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        // Characters that are canonically equal are not the same bytes.
        guard !golden.utf8.elementsEqual(text.utf8) else { return }
        let lines = zip(text.split(separator: "\n"), golden.split(separator: "\n"))
        let first = lines.first { !$0.utf8.elementsEqual($1.utf8) }
        Issue.record("\(name) differs; printed: \(first?.0 ?? "more or less lines"); golden: \(first?.1 ?? "")")
    }

    @Test(
        "Every format but text is what its readers take: JSON, lines of JSON, SARIF by its schema",
        arguments: ["drafts", "posts"])
    func wellFormed(_ input: String) throws {
        let log = try JSONTree(json: Self.run(input, "sarif").output.utf8)
        #expect(try JSONSchema.sarif().faults(of: log) == [])
        let array = try JSONTree(json: Self.run(input, "json").output.utf8).items
        let lines = try Self.run(input, "jsonl").output.split(separator: "\n").map { try JSONTree(json: $0.utf8) }
        #expect(array == lines && !lines.isEmpty)
        let findings = array.flatMap { $0["findings"]?.items ?? [] }
        let results = log["runs"]?[0]?["results"]?.items ?? []
        #expect(results.map { $0["ruleId"] } == findings.map { $0["rule"] } && !findings.isEmpty)
        let offsets = results.map { $0["locations"]?[0]?["physicalLocation"]?["region"]?["charOffset"] }
        #expect(offsets == findings.map { $0["start"] })
        let commands = try Self.run(input, "github").output.split(separator: "\n")
        #expect(commands.allSatisfy { $0.hasPrefix("::error ") || $0.hasPrefix("::warning ") || $0.hasPrefix("::notice ") })
        let faults = lines.count { $0["error"] != nil }
        #expect(commands.count == findings.count + (input == "drafts" ? 1 : faults))
    }
}
