import SoatRules
import Testing

@Suite("Did you mean") struct SpellingTests {
    static let keys = ["phrase", "entity", "any", "case", "author_role", "message", "message_en"]

    @Test(
        "The nearest word, when it is near enough",
        arguments: [
            ("phrases", "phrase"), ("Phrase", "phrase"), ("phrsae", "phrase"), ("entiy", "entity"),
            ("author-role", "author_role"),
            ("mesage", "message"), ("message_vn", "message_en"), ("zebra", nil), ("", nil), ("x", nil), ("phrase", nil),
            (String(repeating: "a", count: 100_000), nil),
        ] as [(String, String?)])
    func nearest(_ row: (word: String, meant: String?)) {
        #expect(Spelling.nearest(to: row.word, in: Self.keys) == row.meant)
    }
}
