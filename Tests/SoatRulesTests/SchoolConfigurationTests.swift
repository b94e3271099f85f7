import SoatDiagnostics
import SoatRules
import Testing

/// `soat.yaml`: what a school settles for itself.
@Suite("A school's configuration") struct SchoolConfigurationTests {
    private static func read(_ yaml: String) throws(RuleLoadingError) -> SchoolConfiguration {
        try RuleLoader.configuration(RuleText(name: "soat.yaml", yaml: yaml))
    }

    @Test("Numbers are told by their digits, domains without www")
    func allowed() throws {
        let allowed = try Self.read(
            """
            allow:
              phones: ["+84 912 000 345", "0203 3123 456"]
              accounts: ["1234-5678-9012"]
              domains: [www.THCSSuoiMay.edu.vn]
              names: Lưu Hải Yến
            """
        ).allowed
        #expect(allowed.numbers == ["0912000345", "02033123456", "123456789012"])
        #expect(allowed.domains == ["thcssuoimay.edu.vn"])
        #expect(allowed.names == ["Lưu Hải Yến"])
    }

    @Test("Packs lie beside the file")
    func packs() throws {
        let folder = try RuleFolder(["soat.yaml": "rules: [builtin, truong, /chung/quy-tac]\n"])
        let read = try RuleLoader.configuration(at: folder.path + "/soat.yaml")
        #expect(read.packs == [folder.path + "/truong", "/chung/quy-tac"])
        #expect(read.sources.first == .builtin)
    }

    static let faults: [(yaml: String, says: String)] = [
        ("alow: {phones: [\"02033123456\"]}", "soat.yaml không có khóa “alow”"),
        ("allow: {phones: [\"0912\"]}", "“phones” không phải một số: “0912”"),
        ("allow: {phones: [văn phòng 02033123456]}", "“phones” không phải một số"),
        ("allow: {domains: [\"https://truong.edu.vn/a\"]}", "“domains” không phải một tên miền"),
        ("allow: {tel: [\"1\"]}", "“allow” không có khóa “tel”"),
        ("levels: [{rule: a.b, level: note}]", "mục của “levels” thiếu khóa “reason”"),
        ("levels: [{rule: a.b, level: off, reason: x}]", "“level” không có giá trị “off”"),
        ("levels: [{rule: a.b, level: note, reason: x}, {rule: a.b, level: error, reason: y}]", "mức của “a.b” đã ghi"),
        ("- allow", "“soat.yaml” phải là một bảng"),
    ]

    @Test("A fault is told once, in words", arguments: faults)
    func broken(_ row: (yaml: String, says: String)) throws {
        let error = #expect(throws: RuleLoadingError.self) { try Self.read(row.yaml + "\n") }
        let told = try #require(error?.diagnostics)
        #expect(told.count == 1)
        #expect(told.first?.message.vietnamese.contains(row.says) == true, "\(told)")
    }

    @Test("A chosen level replaces all that the rule says of levels; an unknown rule or document is a warning")
    func levels() throws {
        let folder = try RuleFolder([
            "thu.yaml": SampleRule.pack(["levels": "levels: [{when: {channel: [portal]}, level: error}]"]),
            "sources.yaml": SampleRule.law,
        ])
        let id = try #require(try RuleLoader.load([folder.source]).book.rules.first?.id)
        let choice = LevelChoice(
            rule: id, level: .note, reason: "thử", position: FilePosition(file: "soat.yaml", line: 1, column: 1))
        let unknown = LevelChoice(
            rule: id + "x", level: .note, reason: "thử", position: FilePosition(file: "soat.yaml", line: 2, column: 1))
        let configuration = SchoolConfiguration(basis: ["truong-2026", "nationl"], levels: [choice, unknown])
        let loaded = try RuleLoader.load([folder.source], under: configuration)
        let rule = try #require(loaded.book.rules.first)
        #expect(rule.level == .note)
        #expect(rule.levels.isEmpty)
        let warned = loaded.warnings.map(\.message.vietnamese)
        #expect(warned.contains { $0.contains("không có quy tắc “\(id)x”") })
        #expect(warned.contains { $0.contains("không có văn bản “nationl”") })
    }
}
