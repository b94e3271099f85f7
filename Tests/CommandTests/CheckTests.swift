import Foundation
import Testing

/// Drafts in, findings out, with a pack of our own, so that the built-in rules may change.
@Suite("soat check") struct CheckTests {
    private static let pack = """
        pack: thu
        title: Bộ thử
        rules:
          - id: confidential.test
            title: Lời thử nghiêm trọng
            category: confidential
            level: error
            clauses: [thu-2018/1]
            match: {phrase: mật khẩu thử nghiệm}
            message: Đây là “{quote}”.
            advice: Bỏ câu này.
          - id: authority.test
            title: Lời thử nhẹ
            category: authority
            level: warning
            when: {channel: [group]}
            clauses: [thu-2018/1]
            match: {phrase: thay mặt nhà trường}
            message: Xem lại.
            advice: Bỏ câu này.

        """

    private static let law = """
        documents:
          - id: thu-2018
            number: 1/THỬ
            title: Văn bản thử
            issuer: Trường thử
            from: 2018-01-01
            clauses:
              - id: thu-2018/1
                summary: Lời thử
                requirements: [C001]

        """

    private static func rules() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try folder.file("thu.yaml", pack)
        _ = try folder.file("sources.yaml", law)
        return folder
    }

    private func check(_ text: String, _ arguments: [String], environment: [String: String] = [:]) throws
        -> SoatCommand.Outcome
    {
        let folder = try Self.rules()
        return try SoatCommand.run(
            ["check", "--rules", folder.path] + arguments, input: Data(text.utf8), environment: environment)
    }

    static let statuses: [(String, [String], Int32)] = [
        ("Chào các em.", [], 0),
        ("Mật khẩu thử nghiệm đây.", [], 1),
        ("Mật khẩu thử nghiệm đây.", ["--fail-on", "block"], 1),
        ("Mật khẩu thử nghiệm đây.", ["--fail-on", "never"], 0),
        ("Em thay mặt nhà trường.", [], 0),
        ("Em thay mặt nhà trường.", ["--channel", "group"], 1),
        ("Em thay mặt nhà trường.", ["--channel", "group", "--fail-on", "block"], 0),
    ]

    @Test("The exit code follows the verdict and --fail-on", arguments: statuses)
    func status(_ text: String, _ arguments: [String], _ status: Int32) throws {
        let run = try check(text, arguments)
        #expect(run.status == status && run.errors == "")
    }

    @Test("Text for people: place, line, reason, advice; no colour where there is no terminal")
    func text() throws {
        let run = try check("Chào,\nmật khẩu thử nghiệm đây.", ["-"])
        #expect(run.output.hasPrefix("-:2:1: Cần sửa: Lời thử nghiêm trọng\n"))
        #expect(run.output.contains("Đây là “mật khẩu thử nghiệm”.\n        → Bỏ câu này.\n"))
        #expect(run.output.hasSuffix("Đã soát 1 bài: 1 chỗ cần sửa.\n"))
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test("JSON as the contract has it")
    func json() throws {
        let run = try check("😀 Mật khẩu thử nghiệm.", ["--format", "json"])
        #expect(
            run.output == """
                [
                {"id":"-","verdict":"block","findings":[{"rule":"confidential.test","category":"confidential",\
                "level":"error","start":3,"end":22,"quote":"Mật khẩu thử nghiệm","title":"Lời thử nghiêm trọng",\
                "message":"Đây là “Mật khẩu thử nghiệm”.","advice":"Bỏ câu này.","clauses":["thu-2018/1"]}]}
                ]

                """)
    }

    @Test("With any number of jobs the output is the same, in the order of the input", arguments: ["1", "2", "7"])
    func order(_ jobs: String) throws {
        var random = SplitMix(state: 11)
        var input = ""
        var expected: [String] = []
        for number in 0..<3_000 {
            let filler = String(repeating: "chữ thường ", count: Int.random(in: 0..<60, using: &random))
            let isBad = number % 7 == 0
            input += "{\"text\":\"\(filler)\(isBad ? "mật khẩu thử nghiệm" : "")\",\"id\":\(number)}\n"
            expected.append("{\"id\":\(number),\"verdict\":\"\(isBad ? "block" : "pass")\"")
        }
        let run = try check(input, ["--input", "jsonl", "--format", "jsonl", "--jobs", jobs])
        #expect(run.status == 1)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == expected.count)
        for (line, start) in zip(lines, expected) where !line.hasPrefix(start) {
            Issue.record("\(line.prefix(80)) does not begin with \(start)")
            return
        }
    }

    @Test("An answer does not wait for the next question")
    func streaming() throws {
        let process = Process()
        process.executableURL = try SoatCommand.binary()
        process.arguments = ["check", "--input", "jsonl", "--format", "jsonl"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        for number in 1...3 {
            try input.fileHandleForWriting.write(contentsOf: Data("{\"id\":\(number),\"text\":\"a\"}\n".utf8))
            let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            #expect(answer == "{\"id\":\(number),\"verdict\":\"pass\",\"findings\":[]}\n")
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("An error found before the pipe was closed still shows in the exit code")
    func closedPipe() throws {
        let folder = try Self.rules()
        let run = try SoatCommand.run(
            ["check", "--rules", folder.path], input: Data("Mật khẩu thử nghiệm đây.".utf8), closed: true)
        #expect(run.status == 1 && run.errors == "" && !run.crashed)
    }
}

/// SplitMix64: numbers that a seed brings back.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
