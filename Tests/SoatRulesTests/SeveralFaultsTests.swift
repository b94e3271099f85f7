import SoatDiagnostics
import SoatRules
import Testing

/// Files with more than one fault. A `‸` stands before each, in the order of the messages.
@Suite("Several faults at once") struct SeveralFaultsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let file: String
        let yaml: String
        let messages: [String]

        init(_ name: String, _ yaml: String, in file: String = "thu.yaml", say messages: [String]) {
            self.name = name
            self.file = file
            self.yaml = yaml
            self.messages = messages
        }

        var testDescription: String { name }

        var places: [[Int]] {
            yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { number, line in
                line.split(separator: "‸", omittingEmptySubsequences: false).dropLast().reduce(into: [[Int]]()) {
                    places, part in
                    let before = places.last.map { $0[1] } ?? 1
                    places.append([number + 1, before + part.unicodeScalars.count])
                }
            }
        }
    }

    static let rows = [
        Row(
            "a frame's parts and its scope", SampleRule.pack(["match": "match: {near: [{entity: ‸phon}], within: ‸sentense}"]),
            say: ["“phon”", "“sentense”"]),
        Row(
            "a count's part, number and scope",
            SampleRule.pack(["match": "match: {count: {entity: ‸phon}, at-least: ‸0, within: ‸sentense}"]),
            say: ["“phon”", "“at-least”", "“sentense”"]),
        Row(
            "an entity and its attributes", SampleRule.pack(["match": "match: {entity: ‸phon, is: ‸mobil, not: [‸alowed]}"]),
            say: ["“phon”", "“mobil”", "“alowed”"]),
        Row(
            "a misspelt key, and what stands under it",
            SampleRule.pack(["match": "match: {‸nears: [{‸phrases: ‸[]}, {entity: ‸phon}], within: ‸sentense}"]),
            say: ["“nears”", "“phrases”", "danh sách “phrase” để trống", "“phon”", "“sentense”"]),
        Row(
            "two heads, and what stands under each",
            SampleRule.pack(["match": "match: {phrase: ‸\"...\", ‸any: [{entity: ‸phon}]}"]),
            say: ["không có chữ nào", "chỉ có một trong các khóa", "“phon”"]),
        Row(
            "two frames that share a scope",
            SampleRule.pack(["match": "match: {near: [{phrase: a}], ‸all: [{entity: ‸phon}], within: ‸sentense}"]),
            say: ["chỉ có một trong các khóa", "“phon”", "“sentense”"]),
        Row(
            "a condition of no head",
            SampleRule.pack(["match": "match: ‸{within: ‸sentense, gap: ‸nhiều, marks: ‸exactly}"]),
            say: ["thiếu một trong các khóa", "“sentense”", "“nhiều”", "“exactly”"]),
        Row(
            "an exception of two heads",
            SampleRule.pack(["unless": "unless: [{near: {entity: ‸phon}, within: ‸sentense, ‸inside: ‸table}]"]),
            say: ["“phon”", "“sentense”", "chỉ có một trong các khóa", "“table”"]),
        Row(
            "an exception of no head", SampleRule.pack(["unless": "unless: [‸{within: ‸sentense, side: ‸left}]"]),
            say: ["thiếu một trong các khóa", "“sentense”", "“left”"]),
        Row(
            "a mark, where the part that bears its name is broken",
            SampleRule.pack(["match": "match: {near: [{phrase: a}, {entity: ‸phon, as: số}]}", "x": "mark: số"]),
            say: ["“phon”"]),
        Row(
            "a mark of no part, where the match is broken",
            SampleRule.pack(["match": "match: {entity: ‸phon, as: số}", "x": "mark: ‸so"]), say: ["“phon”", "“so”"]),
        Row(
            "a message that is missing, and its translation",
            SampleRule.pack(["message": nil, "x": "message_en: ‸See {rule}."]).replacing("- id", with: "- ‸id"),
            say: ["thiếu khóa “message”", "{rule}"]),
        Row(
            "an odd space behind a key, which is missing then",
            SampleRule.pack(["match": "match:‸\u{A0}{phrase: a}"]).replacing("- id", with: "- ‸id"),
            say: ["thiếu khóa “match”", "dấu cách lạ (U+00A0)"]),
        Row(
            "odd spaces that indent, and a value",
            SampleRule.pack(["level": "level: ‸high"]).replacing("    category", with: "  ‸\u{A0}\u{A0}category"),
            say: ["thụt dòng bằng dấu cách lạ", "“high”"]),
        Row(
            "curly quotes, and what stands in them", SampleRule.pack(["category": "category: ‸‸“rumour”"]),
            say: ["ngoặc kép cong", "“category” không có giá trị “rumour”"]),
        Row(
            "an expression and its needs", "concept: x\nexpressions: [{text: ‸\"đề …\", needs: ‸nhiều}]\n",
            in: "concepts/x.yaml", say: ["“…” ở đầu hay cuối", "“needs”"]),
        Row(
            "a document and its clauses",
            BrokenLawTests.law("‸form: ‸hôm nay", clause: "{id: ‸khac/1, summary: a}, {id: truong/1, from: ‸mai, summary: a}"),
            in: "sources.yaml", say: ["“form”", "“from” không phải là một ngày", "“khac/1”", "“mai”"]),
    ]

    @Test("All are told, each at its place", arguments: rows)
    func told(_ row: Row) throws {
        var files = ["thu.yaml": SampleRule.pack(["clauses": nil]), "sources.yaml": SampleRule.law]
        files[row.file] = row.yaml.replacing("‸", with: "")
        let errors = try RuleFolder(files).diagnostics().filter { $0.severity == .error }
        let shown = errors.map { $0.rendered(in: .vietnamese, colour: false) }.joined(separator: "\n")
        #expect(errors.map { error in error.position.map { [$0.line, $0.column] } ?? [] } == row.places, "\(shown)")
        for (error, message) in zip(errors, row.messages) { #expect(error.message.vietnamese.contains(message), "\(shown)") }
        #expect(errors.count == row.messages.count, "\(shown)")
    }
}
