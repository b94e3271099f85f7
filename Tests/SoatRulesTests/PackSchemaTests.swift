import Foundation
import SoatTestSupport
import SoatText
import Testing

@testable import SoatRules

/// `rules/schema.json`, by which editors complete and check, says what the loader says.
@Suite("Schema of packs") struct PackSchemaTests {
    private static let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "rules")

    private static let read = Result { try JSONTree(json: Data(contentsOf: rules.appending(path: "schema.json"))) }

    private static func tree() throws -> JSONTree { try read.get() }

    private static func faults(_ yaml: String, _ schema: JSONSchema) throws -> [JSONSchema.Fault] {
        schema.faults(of: try #require(JSONTree(yaml: yaml), "\(yaml)"))
    }

    // MARK: - The same keys

    /// The definitions that describe mappings, and the keys the grammar gives them.
    private static let mappings: [String: [String]] = [
        "pack": Grammar.PackKey.names, "rule": Grammar.RuleKey.names, "condition": Grammar.ConditionKey.names,
        "exception": Grammar.ExceptionKey.names, "requirement": Grammar.RequirementKey.names, "when": Grammar.WhenKey.names,
        "levelOverride": Grammar.LevelOverrideKey.names, "replacement": Grammar.FixKey.names,
        "examples": Grammar.ExamplesKey.names, "markedExample": Grammar.ExampleKey.names,
        "plainExample": Grammar.ExampleKey.names, "conceptFile": Grammar.ConceptsKey.names,
        "concept": Grammar.ConceptKey.names, "weakExpression": Grammar.ExpressionKey.names, "law": Grammar.LawKey.names,
        "document": Grammar.DocumentKey.names, "clause": Grammar.ClauseKey.names,
        "answerFile": Grammar.AnswersKey.names, "legalRequirement": Grammar.LegalRequirementKey.names,
        "answer": Grammar.AnswerKey.names,
    ]

    @Test("Every key of the grammar stands in the schema, and none else; each is explained in Vietnamese")
    func keys() throws {
        let definitions = try #require(try Self.tree()["definitions"]).members
        let described = definitions.filter { $0.value["properties"] != nil }
        #expect(Set(described.keys) == Set(Self.mappings.keys))
        for (name, keys) in Self.mappings {
            let definition = try #require(definitions[name])
            #expect(Set(definition["properties"]?.members.keys ?? [:].keys) == Set(keys), "\(name)")
            #expect(definition["additionalProperties"] == .bool(false), "\(name)")
            for (key, value) in definition["properties"]?.members ?? [:] {
                let target = value["$ref"]?.string.flatMap { definitions[String($0.dropFirst("#/definitions/".count))] }
                let isExplained = value["description"] != nil || target?["description"] != nil
                #expect(isExplained, "\(name).\(key)")
            }
        }
    }

    @Test("The closed lists are those of the grammar")
    func words() throws {
        let definitions = try #require(try Self.tree()["definitions"])
        func listed(_ tree: JSONTree?) -> [String] { tree?["enum"]?.items.compactMap(\.string).sorted() ?? [] }
        let condition = definitions["condition"]?["properties"]
        let exception = definitions["exception"]?["properties"]
        let lists: [(JSONTree?, [String])] = [
            (definitions["category"], SoatRules.Category.allCases.map(\.rawValue)),
            (definitions["level"], Level.allCases.map(\.rawValue)),
            (definitions["channel"], Channel.allCases.map(\.rawValue)),
            (definitions["authorRole"], AuthorRole.allCases.map(\.rawValue)),
            (definitions["stance"], Stance.allCases.map(\.rawValue)),
            (condition?["entity"], EntityKind.allCases.map(\.rawValue)),
            (condition?["case"], PhraseCondition.Case.allCases.map(\.rawValue)),
            (condition?["marks"], PhraseCondition.Marks.allCases.map(\.rawValue)),
            (condition?["at"], PhraseCondition.Place.allCases.map(\.rawValue)),
            (exception?["inside"], Exception.Surroundings.allCases.map(\.rawValue)),
            (exception?["side"], Exception.Side.allCases.map(\.rawValue)),
            (definitions["rule"]?["properties"]?["merge"], Merging.allCases.map(\.rawValue)),
            (definitions["rule"]?["properties"]?["fix"]?["anyOf"]?[0], Grammar.fixes.map(\.name)),
            (definitions["answer"]?["properties"]?["kind"], LegalAnswer.Kind.allCases.map(\.rawValue)),
            (definitions["scope"]?["anyOf"]?[0], Grammar.scopes.map(\.name)),
        ]
        for (list, words) in lists { #expect(listed(list) == words.sorted()) }
    }

    // MARK: - The same combinations

    private static let values: [Grammar.ConditionKey: String] = [
        .phrase: "a", .letterCase: "upper", .marks: "exact", .at: "line", .concept: "a", .entity: "phone", .required: "mobile",
        .excluded: "mobile", .evidence: "defamation", .atLeast: "1", .pattern: "a", .any: "[{phrase: a}]",
        .all: "[{phrase: a}]", .near: "[{phrase: a}]", .sequence: "[{phrase: a}]", .gap: "0..6", .count: "{phrase: a}",
        .within: "line", .name: "b",
    ]

    @Test("A head takes its companions, and no other key", arguments: Grammar.ConditionKey.heads.map(\.rawValue))
    func companions(_ name: String) throws {
        let schema = try JSONSchema(Self.tree())
        let head = try #require(Grammar.ConditionKey(rawValue: name))
        for key in Grammar.ConditionKey.allCases where key != head {
            let (first, second) = (try #require(Self.values[head]), try #require(Self.values[key]))
            let faults = try Self.faults(
                SampleRule.pack(["match": "match: {\(name): \(first), \(key.rawValue): \(second)}"]), schema)
            #expect(faults.isEmpty == head.companions.contains(key), "\(name) with \(key.rawValue): \(faults)")
        }
    }

    @Test("An entity takes the attributes of its kind", arguments: EntityKind.allCases.map(\.rawValue))
    func attributes(_ name: String) throws {
        let schema = try JSONSchema(Self.tree())
        let kind = try #require(EntityKind(rawValue: name))
        for attribute in EntityAttribute.allCases {
            for key in ["is", "not"] {
                let match = "match: {entity: \(name), \(key): [\(attribute.rawValue)]}"
                let isValid = try Self.faults(SampleRule.pack(["match": match]), schema).isEmpty
                #expect(isValid == kind.attributes.contains(attribute), "\(match)")
            }
        }
        let concept = "concept: x\nexpressions: [\"a [\(name.uppercased())]\"]\n"
        #expect(try Self.faults(concept, schema).isEmpty)
    }

    // MARK: - The same files

    static let files: [String] = {
        let all = FileManager.default.enumerator(atPath: rules.path)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    @Test("Our own files are valid, and name the schema to editors", arguments: files)
    func ours(_ name: String) throws {
        let text = try String(contentsOf: Self.rules.appending(path: name), encoding: .utf8)
        #expect(try Self.faults(text, JSONSchema(Self.tree())) == [])
        let up = String(repeating: "../", count: name.count { $0 == "/" })
        #expect(text.hasPrefix("# yaml-language-server: $schema=\(up)schema.json\n"))
    }

    /// Valid files that use what ours may not.
    static let good = [
        SampleRule.pack(["match": "match: {phrase: [113, yes, ~a]}", "x": "fix: {replace: 1}", "y": "stance: [asked, denied]"]),
        SampleRule.pack([
            "match": "match: {sequence: [{phrase: a}, {entity: pupil, is: indirect}], gap: 3}", "x": "attest: consent",
        ]),
        SampleRule.pack(["unless": "unless: [{near: {phrase: a}, within: 12 syllables, side: before}, {inside: link}]"]),
        SampleRule.pack([
            "when": "when: {not: [{channel: group}, {author_role: [teacher]}]}", "message": "message: '{quote} {x'",
        ]),
        SampleRule.pack(["examples": "examples: {match: ['[[a]] [b'], pass: [{text: a, posted_on: 2026-01-31}]}"]),
        "concepts:\n  - {concept: a/b, expressions: [đề thi, {text: đề, needs: 2}, \"đề … [SUBJECT]\"], clean: vấn đề}\n",
        "concept: a\nincludes: [b]\n", SampleRule.law,
    ]

    @Test("What the loader takes the schema takes", arguments: good)
    func taken(_ yaml: String) throws {
        #expect(try Self.faults(yaml, JSONSchema(Self.tree())) == [])
    }

    /// Faults that only the loader can see: they lie between two values, in the YAML, or need a calendar or a regular expression.
    private static let invisible: Set<String> = [
        "key twice in a block", "key twice on a line", "key that is a list", "attribute wanted and refused", "date",
        "unknown mark", "mark without a name", "unknown concept", "pattern with an open bracket", "pattern of nothing",
        "gap that is no range",
    ]

    @Test(
        "A broken pack is refused in the editor too",
        arguments: BrokenPackTests.keys + BrokenPackTests.values + BrokenPackTests.shapes + BrokenPackTests.frames)
    func broken(_ row: BrokenPack) throws {
        guard !Self.invisible.contains(row.name) else { return }
        let faults = try Self.faults(row.yaml.replacing("‸", with: ""), JSONSchema(Self.tree()))
        #expect(!faults.isEmpty, "\(row.yaml)", sourceLocation: row.location)
    }

    @Test("So are broken concepts", arguments: BrokenConceptTests.rows)
    func brokenConcept(_ row: BrokenConcepts) throws {
        guard !["twice", "circle", "includes what is not there"].contains(row.name) else { return }
        #expect(try !Self.faults(row.yaml.replacing("‸", with: ""), JSONSchema(Self.tree())).isEmpty, "\(row.yaml)")
    }

    @Test("And a broken law", arguments: BrokenLawTests.rows)
    func brokenLaw(_ row: BrokenPack) throws {
        let unseen = ["dates reversed", "clause of another document", "clause twice", "document twice"]
        guard !unseen.contains(row.name) else { return }
        let faults = try Self.faults(row.yaml.replacing("‸", with: ""), JSONSchema(Self.tree()))
        #expect(!faults.isEmpty, "\(row.yaml)", sourceLocation: row.location)
    }
}
