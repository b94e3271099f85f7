import SoatRules
import SoatText
import Testing

@Suite("Marked text") struct MarkedTextTests {
    static let rows: [(marked: String, plain: String, spans: [(Int, Int)])] = [
        ("không có gì", "không có gì", []),
        ("", "", []),
        ("[[Nghe nói]] mai nghỉ.", "Nghe nói mai nghỉ.", [(0, 8)]),
        ("a [[b]] c [[d]]", "a b c d", [(2, 3), (6, 7)]),
        ("📣 [[số]] ơi", "📣 số ơi", [(3, 5)]),
        ("[[👍]]", "👍", [(0, 2)]),
        ("e\u{302}\u{301} [[a\u{302}]]", "e\u{302}\u{301} a\u{302}", [(4, 6)]),
        ("[a] [[b]] ] [", "[a] b ] [", [(4, 5)]),
        ("[[a]]\u{301}", "a\u{301}", [(0, 1)]),
    ]

    @Test("The plain text, and its spans in UTF-16 code units", arguments: rows)
    func read(_ row: (marked: String, plain: String, spans: [(Int, Int)])) throws {
        let text = try MarkedText(row.marked)
        #expect(Array(text.plain.utf8) == Array(row.plain.utf8))
        #expect(text.spans == row.spans.map { SourceSpan(start: $0.0, end: $0.1) })
    }

    @Test(
        "Broken markers are refused",
        arguments: [
            ("[[a", MarkedText.MarkerError.unclosed), ("a]]", .unopened), ("[[a]] b]]", .unopened), ("[[a [[b]]]]", .nested),
            ("a [[]] b", .empty),
        ])
    func refused(_ row: (marked: String, error: MarkedText.MarkerError)) {
        #expect(throws: row.error) { try MarkedText(row.marked) }
    }
}
