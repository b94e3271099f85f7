import SoatDiagnostics
import SoatTestSupport
import Testing

@testable import SoatRules

/// A broken file of concepts, and what is said of it; the place is where `‸` stands.
struct BrokenConcepts: Sendable, CustomTestStringConvertible {
    let name: String
    let yaml: String
    let message: String
    let hint: String?

    init(_ name: String, _ yaml: String, says message: String, hint: String? = nil) {
        self.name = name
        self.yaml = yaml
        self.message = message
        self.hint = hint
    }

    var testDescription: String { name }
}

@Suite("Broken concepts") struct BrokenConceptTests {
    static let rows = [
        BrokenConcepts(
            "unknown key", "concept: x\n‸expresions: [a]\n", says: "không có khóa “expresions”", hint: "“expressions”"),
        BrokenConcepts("nothing said", "‸concept: x\n", says: "khái niệm thiếu khóa “expressions”"),
        BrokenConcepts("no word", "concept: x\nexpressions: [‸\"[CLASS]\"]\n", says: "không có chữ nào", hint: "một chữ"),
        BrokenConcepts(
            "loose gap", "concept: x\nexpressions: [‸\"đề …\"]\n", says: "“…” ở đầu hay cuối", hint: "giữa hai phần"),
        BrokenConcepts("open slot", "concept: x\nexpressions: [‸\"lớp [CLASS\"]\n", says: "chưa được đóng", hint: "[CLASS]"),
        BrokenConcepts(
            "unknown slot", "concept: x\nexpressions: [‸\"lớp [CLAS]\"]\n", says: "chưa biết ô “[CLAS]”", hint: "“CLASS”"),
        BrokenConcepts("needs no number", "concept: x\nexpressions: [{text: a, needs: ‸nhiều}]\n", says: "“needs” phải là số"),
        BrokenConcepts(
            "twice", "concepts:\n  - {concept: x, expressions: [a]}\n  - ‸{concept: x, expressions: [b]}\n",
            says: "khái niệm “x” đã có",
            hint: ":2:"),
        BrokenConcepts(
            "circle",
            "concepts:\n  - ‸{concept: x, expressions: [a], includes: [y]}\n  - {concept: y, expressions: [b], includes: [x]}\n",
            says: "khái niệm gồm chính nó: x → y → x", hint: "includes"),
        BrokenConcepts(
            "includes what is not there", "‸concept: xe\nexpressions: [a]\nincludes: [xa]\n", says: "chưa biết khái niệm “xa”",
            hint: "ý bạn là “xe”?"),
    ]

    @Test("Each fault is told once, at its place, with what to do", arguments: rows)
    func told(_ row: BrokenConcepts) throws {
        let folder = try RuleFolder([
            "thu.yaml": SampleRule.pack(), "sources.yaml": SampleRule.law,
            "concepts/x.yaml": row.yaml.replacing("‸", with: ""),
        ])
        let diagnostics = folder.diagnostics()
        let shown = diagnostics.map { $0.rendered(in: .vietnamese, colour: false) }.joined(separator: "\n")
        #expect(diagnostics.count == 1, "\(shown)")
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.message.vietnamese.contains(row.message), "\(shown)")
        #expect(diagnostic.position?.file == folder.path + "/concepts/x.yaml")
        let before = row.yaml.prefix { $0 != "‸" }
        let line = before.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(diagnostic.position?.line == line, "\(shown)")
        if let hint = row.hint { #expect(diagnostic.hint?.vietnamese.contains(hint) == true, "\(shown)") }
    }

    @Test("A group stands for its sub-concepts, and what they include")
    func groups() throws {
        let concepts = [("a", ["x"]), ("a/b", []), ("a/b/c", []), ("ab", []), ("x", ["y/z"]), ("y/z", []), ("y/w", [])].map {
            Concept(
                id: ConceptID($0.0), expressions: [], includes: $0.1.map { ConceptID($0) },
                position: FilePosition(file: "x", line: 1, column: 1))
        }
        let tree = ConceptTree(concepts)
        #expect(Set(tree.concepts(within: [ConceptID("a")]).map(\.id.text)) == ["a", "a/b", "a/b/c", "x", "y/z"])
        #expect(Set(tree.concepts(within: [ConceptID("y")]).map(\.id.text)) == ["y/z", "y/w"])
    }
}
