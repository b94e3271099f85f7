import SoatDiagnostics
import Testing

@Suite("A diagnostic as a terminal shows it") struct RenderingTests {
    static func unknownKey(_ line: String, column: Int, length: Int) -> Diagnostic {
        Diagnostic(
            at: FilePosition(file: "rules/personal-data.yaml", line: 41, column: column),
            message: Localized(vi: "luật không có khóa “phrases”", en: "a rule has no key “phrases”"),
            hint: Localized(vi: "ý bạn là “phrase”?", en: "did you mean “phrase”?"),
            excerpt: Diagnostic.Excerpt(line: line, length: length))
    }

    @Test("File, line, column, the line, the caret, the hint")
    func whole() {
        let diagnostic = Self.unknownKey("      phrases: số điện thoại", column: 7, length: 7)
        #expect(
            diagnostic.rendered(in: .vietnamese, colour: false) == """
                rules/personal-data.yaml:41:7: lỗi: luật không có khóa “phrases”
                   41 |       phrases: số điện thoại
                      |       ^~~~~~~  ý bạn là “phrase”?
                """)
        #expect(
            diagnostic.rendered(in: .english, colour: false) == """
                rules/personal-data.yaml:41:7: error: a rule has no key “phrases”
                   41 |       phrases: số điện thoại
                      |       ^~~~~~~  did you mean “phrase”?
                """)
    }

    @Test("Without a place or a line, the hint stands under the message")
    func withoutPlace() {
        let diagnostic = Diagnostic(
            .warning, message: Localized(vi: "gói chưa có luật nào", en: "the pack has no rule"),
            hint: Localized(vi: "thêm luật", en: "add one"))
        #expect(diagnostic.rendered(in: .vietnamese, colour: false) == "cảnh báo: gói chưa có luật nào\n  thêm luật")
        #expect(diagnostic.rendered(in: .english, colour: false) == "warning: the pack has no rule\n  add one")
    }

    @Test(
        "The caret stands under its text, whatever stands before it",
        arguments: [
            ("ASCII", "a: b", 4, 1, "   ^"),
            ("combining marks", "e\u{302}\u{301}: x", 6, 1, "   ^"),
            ("wide letters", "漢字: x", 5, 1, "      ^"),
            ("emoji", "📣: x", 4, 1, "    ^"),
            ("tab", "\ta: b", 5, 1, "\t   ^"),
            ("wide letters underlined", "漢字", 1, 2, "^~~~"),
            ("past the end", "ab", 9, 1, "  ^"),
        ])
    func alignment(_ row: (name: String, line: String, column: Int, length: Int, caret: String)) {
        let text = Self.unknownKey(row.line, column: row.column, length: row.length).rendered(in: .english, colour: false)
        let caretLine = text.split(separator: "\n").last.map(String.init)
        #expect(caretLine == "      | \(row.caret)  did you mean “phrase”?", "\(row.name)")
    }

    @Test("A file's text cannot steer the terminal")
    func control() {
        let text = Self.unknownKey("\u{1B}[31m\u{202E}\u{7F}x", column: 1, length: 1).rendered(in: .vietnamese, colour: false)
        #expect(text.contains("␛[31m\u{FFFD}␡x"))
        let scalars = text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
        #expect(scalars.isEmpty)
    }

    @Test("Of a long line the surroundings are shown")
    func longLine() {
        let line = String(repeating: "a", count: 500) + "x" + String(repeating: "b", count: 500)
        let text = Self.unknownKey(line, column: 501, length: 1).rendered(in: .english, colour: false)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.count < 140 })
        let (shown, caret) = (Array(lines[1]), Array(lines[2]))
        #expect(caret.firstIndex(of: "^").map { shown[$0] } == "x")
    }

    @Test("Colour is added on request, and changes nothing else")
    func colour() {
        let diagnostic = Self.unknownKey("phrases: x", column: 1, length: 7)
        let coloured = diagnostic.rendered(in: .vietnamese, colour: true)
        #expect(coloured.contains("\u{1B}[1;31mlỗi:\u{1B}[0m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == diagnostic.rendered(in: .vietnamese, colour: false))
    }
}
