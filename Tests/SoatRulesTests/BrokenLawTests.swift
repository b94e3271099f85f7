import SoatDiagnostics
import SoatRules
import Testing

@Suite("Broken law") struct BrokenLawTests {
    static func law(_ document: String, clause: String = "{id: truong/1, summary: a}") -> String {
        "documents:\n  - {id: truong, number: 1, title: a, issuer: b, \(document), clauses: [\(clause)]}\n"
    }

    static let rows = [
        BrokenPack("root", "‸- id: x\n", says: "“sources.yaml” phải là một bảng"),
        BrokenPack("no documents", "‸document: []\n", says: "sources.yaml không có khóa “document”", hint: "“documents”"),
        BrokenPack("document key", law("‸form: 2026-01-01"), says: "văn bản không có khóa “form”", hint: "“from”"),
        BrokenPack(
            "no date", law("to: 2026-01-01").replacing("{id: truong, n", with: "‸{id: truong, n"),
            says: "văn bản thiếu khóa “from”"),
        BrokenPack("date", law("from: ‸01/02/2026"), says: "“from” không phải là một ngày: “01/02/2026”"),
        BrokenPack(
            "dates reversed", law("from: 2026-02-01, to: 2026-01-01", clause: "").replacing("{id", with: "‸{id"),
            says: "“to” đứng trước “from”"),
        BrokenPack(
            "clause key", law("from: 2026-01-01", clause: "{id: truong/1, ‸sumary: a}"),
            says: "điều khoản không có khóa “sumary”", hint: "“summary”"),
        BrokenPack(
            "clause of another document", law("from: 2026-01-01", clause: "{id: ‸khac/1, summary: a}"),
            says: "mã “khac/1” không thuộc văn bản “truong”", hint: "“truong/”"),
        BrokenPack(
            "clause twice", law("from: 2026-01-01", clause: "{id: truong/1, summary: a}, ‸{id: truong/1, summary: b}"),
            says: "mã điều khoản “truong/1” đã có", hint: ":2:"),
        BrokenPack(
            "unverified", law("from: 2026-01-01", clause: "{id: truong/1, summary: a, unverified: ‸maybe}"),
            says: "“unverified” không có giá trị “maybe”", hint: "“true”"),
        BrokenPack(
            "document twice", law("from: 2026-01-01") + "  - ‸{id: truong, number: 2, title: a, issuer: b, from: 2026-01-01}\n",
            says: "mã văn bản “truong” đã có"),
    ]

    @Test("Each fault is told once, at its place, with what to do", arguments: rows)
    func told(_ row: BrokenPack) throws {
        let pack = SampleRule.pack(["clauses": nil])
        let folder = try RuleFolder(["sources.yaml": row.yaml.replacing("‸", with: ""), "thu.yaml": pack])
        let errors = folder.diagnostics().filter { $0.severity == .error }
        let shown = errors.map { $0.rendered(in: .vietnamese, colour: false) }.joined(separator: "\n")
        #expect(errors.count == 1, "\(shown)", sourceLocation: row.location)
        let error = try #require(errors.first, sourceLocation: row.location)
        #expect(error.message.vietnamese.contains(row.message), "\(shown)", sourceLocation: row.location)
        let place = error.position.map { [$0.line, $0.column] }
        #expect(place == [row.place.line, row.place.column], "\(shown)", sourceLocation: row.location)
        if let hint = row.hint {
            #expect(error.hint?.vietnamese.contains(hint) == true, "\(shown)", sourceLocation: row.location)
        }
    }
}
