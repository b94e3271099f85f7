import Foundation
import Testing

@testable import soat

/// Whatever is put in, `soat check` ends by itself, with the right code and a sentence that helps.
@Suite("Bad input") struct BadInputTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// The file's content; `nil`: there is no file.
        let content: [UInt8]?
        let told: String

        init(_ name: String, _ content: [UInt8]?, _ told: String) {
            testDescription = name
            self.content = content
            self.told = told
        }
    }

    static let files = [
        Row("missing", nil, "không tìm thấy"),
        Row("empty", [], "trống"),
        Row("NUL bytes", [0x61, 0x00, 0x62], "không phải tệp chữ"),
        Row("Word", [0x50, 0x4B, 0x03, 0x04, 0x0A], "giống tệp Word"),
        Row("PDF", Array("%PDF-1.4\n".utf8), "giống tệp PDF"),
        Row("picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "giống tệp ảnh"),
    ]

    @Test("A file that is no draft is told, the others are checked", arguments: files)
    func file(_ row: Row) throws {
        let folder = try TemporaryFolder()
        let bad = try row.content.map { try folder.file("bài.txt", Data($0)) } ?? "\(folder.path)/bài.txt"
        let good = try folder.file("sạch.txt", "Chào các em.\n")
        let run = try SoatCommand.run(["check", bad, good, "--format", "jsonl"])
        #expect(run.status == 2 && !run.crashed)
        #expect(run.errors.contains("lỗi: "))
        #expect(run.errors.contains("bài.txt") && run.errors.contains(row.told))
        #expect(run.output == "{\"id\":\"\(good)\",\"verdict\":\"pass\",\"findings\":[]}\n")
    }

    @Test("A directory is told apart from a file")
    func directory() throws {
        let folder = try TemporaryFolder()
        let run = try SoatCommand.run(["check", folder.path])
        #expect(run.status == 2 && !run.crashed)
        #expect(run.errors.contains("là thư mục"))
        #expect(run.output == "")
    }

    @Test("A file without leave to read", .enabled(if: getuid() != 0, "root may read all"))
    func unreadable() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("bài.txt", "a")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        let run = try SoatCommand.run(["check", path])
        #expect(run.status == 2)
        #expect(run.errors.contains("không có quyền đọc"))
    }

    @Test("Empty standard input: an error for a draft, no posts for JSON lines")
    func emptyInput() throws {
        let draft = try SoatCommand.run(["check"])
        #expect(draft.status == 2 && draft.errors.contains("trống"))
        let lines = try SoatCommand.run(["check", "--input", "jsonl", "--format", "json"])
        #expect(lines.status == 0 && lines.output == "[]\n")
    }

    @Test("Broken lines are told in their places, the run goes on")
    func brokenLines() throws {
        let input = """
            {"id":"a","text":"một"}
            {"id":"b","text":"hai"

            {"id":"c"}
            {"id":"d","text":"bốn","channel":"zalo"}
            {"id":"e","text":"năm"}
            """
        let run = try SoatCommand.run(
            ["check", "--input", "jsonl", "--format", "jsonl", "--lang", "en"], input: Data(input.utf8))
        #expect(run.status == 2 && run.errors == "")
        #expect(
            run.output == """
                {"id":"a","verdict":"pass","findings":[]}
                {"id":"b","line":2,"error":"broken JSON at byte 23 of the line"}
                {"id":"c","line":4,"error":"there is no “text”"}
                {"id":"d","line":5,"error":"“channel” must be one of: portal, school-page, group, staff-group, personal"}
                {"id":"e","verdict":"pass","findings":[]}

                """)
    }

    @Test("100 MB in one line is refused, as a draft and as JSON, and what stands around it is read")
    func hugeLine() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/lớn.jsonl"
        try Data("{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"".utf8).write(to: URL(filePath: path))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        let part = Data(repeating: 0x61, count: 1_000_000)
        for _ in 0..<100 { try handle.write(contentsOf: part) }
        try handle.write(contentsOf: Data("\"}\n{\"id\":3,\"text\":\"b\"}\n".utf8))
        try handle.close()

        let draft = try SoatCommand.run(["check", path])
        #expect(draft.status == 2 && !draft.crashed)
        #expect(draft.errors.contains("dài hơn 67108864 byte"))
        let lines = try SoatCommand.run(["check", "--input", "jsonl", "--format", "jsonl", "--lang", "en", path])
        #expect(lines.status == 2 && !lines.crashed)
        #expect(
            lines.output == """
                {"id":1,"verdict":"pass","findings":[]}
                {"line":2,"error":"the line is longer than 67108864 bytes"}
                {"id":3,"verdict":"pass","findings":[]}

                """)
        let piped = try SoatCommand.run(["check", "--max-post", "1000"], inputFile: path)
        #expect(piped.status == 2 && piped.errors.contains("dài hơn 1000 byte"))
    }

    @Test("Nobody reads the output: a quiet end")
    func closedPipe() throws {
        let line = "{\"id\":\"x\",\"text\":\"\(String(repeating: "chữ ", count: 100))\"}\n"
        let input = Data(String(repeating: line, count: 5_000).utf8)
        for format in ["jsonl", "json", "text", "sarif", "github"] {
            let run = try SoatCommand.run(["check", "--input", "jsonl", "--format", format], input: input, closed: true)
            #expect(!run.crashed)
            #expect(run.status == 0)
            #expect(run.errors == "")
        }
    }

    @Test("A full disk is told", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullDisk() throws {
        let run = try SoatCommand.run(["check", "-"], input: Data("Chào các em.".utf8), outputFile: "/dev/full")
        #expect(run.status == 2)
        #expect(run.errors.contains("hết chỗ trống"))
    }

    @Test("Standard input or output that is not open", arguments: ["0<&-", "1>&-"])
    func notOpen(_ redirection: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "echo Chào | { \"$0\" check \(redirection) 2>/dev/null; }", try SoatCommand.binary().path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 2)
    }

    @Test("A broken pack: all its faults, and nothing is checked")
    func brokenPack() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("hong.yaml", "pack: hong\ntitle: Hỏng\nrules:\n  - id: a.b\n    titel: X\n    category: sai\n")
        let draft = try SoatCommand.run(["check", "-", "--rules", folder.path], input: Data("Chào các em.".utf8))
        #expect(draft.status == 2 && !draft.crashed)
        #expect(draft.output == "")
        #expect(draft.errors.contains("hong.yaml:5:"))
        #expect(draft.errors.contains("hong.yaml:6:"))
        let missing = try SoatCommand.run(["rules", "list", "--rules", "\(folder.path)/không-có"])
        #expect(missing.status == 2)
    }
}
