import Foundation
import Testing

/// Drafts mended, through the built command.
@Suite("soat fix") struct FixTests {
    private static let pack = """
        pack: t
        rules:
          - id: t.phone
            title: t
            category: personal-data
            level: error
            match: {entity: phone}
            fix: mask
            message: m
            advice: a
          - id: t.word
            title: t
            category: unverified-claim
            level: warning
            match: {phrase: nghe nói}
            message: m
            advice: a
        """

    @Test("The mended draft, and what is left")
    func mended() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("t.yaml", Self.pack)
        let run = try SoatCommand.run(
            ["fix", "--rules", folder.path], input: Data("Gọi 0912 345 678.\r\nNghe nói mai nghỉ.".utf8))
        #expect(run.output == "Gọi 09xx xxx 678.\r\nNghe nói mai nghỉ.")
        #expect(run.errors.hasSuffix("-: đã sửa 1 chỗ, còn 1 chỗ thầy cô tự sửa (soat check).\n"))
        #expect(run.status == 1)
        let clean = try SoatCommand.run(["fix", "--rules", folder.path, "--lang", "en"], input: Data("0912345678".utf8))
        #expect(clean.status == 0 && clean.output == "09xxxxx678" && clean.errors.hasSuffix("-: 1 place(s) mended.\n"))
    }

    @Test("A unified diff that patch applies")
    func diff() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("t.yaml", Self.pack)
        let lines = (1...20).map { "Dòng \($0)." }
        var text = lines
        text[1] = "Mẹ Lan 0912 345 678, bố 0987654321."
        text[14] = "0356111222"
        let draft = try folder.file("bai.txt", text.joined(separator: "\n"))
        let run = try SoatCommand.run(["fix", "--diff", "--rules", folder.path, draft])
        #expect(run.status == 0)
        #expect(run.output.contains("\n-Mẹ Lan 0912 345 678, bố 0987654321.\n+Mẹ Lan 09xx xxx 678, bố 09xxxxx321.\n"))
        #expect(run.output.components(separatedBy: "\n@@ -").count == 3)
        let mended = try SoatCommand.run(["fix", "--rules", folder.path, draft]).output
        let patch = URL(fileURLWithPath: "/usr/bin/patch")
        guard FileManager.default.isExecutableFile(atPath: patch.path) else { return }
        let applied = try folder.file("het.txt", text.joined(separator: "\n"))
        let process = Process()
        process.executableURL = patch
        process.arguments = ["-s", applied, try folder.file("d.patch", run.output)]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try String(contentsOfFile: applied, encoding: .utf8) == mended)
    }

    static let drafts: [(String, String, String)] = [
        (
            "in the first line", "\u{FEFF}Gọi 0912 345 678.\r\nNghe nói mai nghỉ.",
            "\u{FEFF}Gọi 09xx xxx 678.\r\nNghe nói mai nghỉ."
        ),
        ("below the first line", "\u{FEFF}Chào.\n0912345678\n", "\u{FEFF}Chào.\n09xxxxx678\n"),
        ("nothing to mend", "\u{FEFF}Chào các em.", "\u{FEFF}Chào các em."),
    ]

    @Test("A byte order mark stays, mended or as a diff", arguments: drafts)
    func marked(_ name: String, _ draft: String, _ mended: String) throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("t.yaml", Self.pack)
        let run = try SoatCommand.run(["fix", "--rules", folder.path], input: Data(draft.utf8))
        #expect(Array(run.output.utf8) == Array(mended.utf8), "\(name)")
        let diff = try SoatCommand.run(["fix", "--diff", "--rules", folder.path], input: Data(draft.utf8)).output
        #expect(diff.isEmpty == (draft == mended))
        #expect(diff.isEmpty || diff.utf8.split(separator: UInt8(ascii: "\n"))[3].dropFirst().starts(with: [0xEF, 0xBB, 0xBF]))
    }

    @Test("What was UTF-16 with its mark is UTF-8 with its mark")
    func markedUTF16() throws {
        let draft = try #require("\u{FEFF}Chào các em.".data(using: .utf16LittleEndian))
        let run = try SoatCommand.run(["fix"], input: draft)
        #expect(Array(run.output.utf8) == Array("\u{FEFF}Chào các em.".utf8))
    }

    @Test("Two drafts are printed only as a diff; what cannot be read ends with 2")
    func refused() throws {
        let two = try SoatCommand.run(["fix", "a.txt", "b.txt"])
        #expect(two.status == 2 && two.errors.contains("thêm --diff"))
        let missing = try SoatCommand.run(["fix", "/không/có.txt"])
        #expect(missing.status == 2 && missing.output == "" && missing.errors.contains("không tìm thấy"))
    }
}
