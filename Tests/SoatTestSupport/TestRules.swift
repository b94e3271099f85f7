public import SoatDiagnostics
public import SoatRules
public import SoatScan
public import SoatText

/// Rules made in a test, without a file.
public enum TestRules {
    public static let position = FilePosition(file: "test", line: 1, column: 1)
    public static let day: CalendarDate = CalendarDate(secondsSince1970: 1_767_225_600)

    public static func phrase(_ phrases: [String], marks: PhraseCondition.Marks = .auto) -> Condition {
        Condition(.phrase(PhraseCondition(phrases, marks: marks)), at: position)
    }

    public static func rule(
        _ id: String, _ match: Condition, category: SoatRules.Category = .form, level: Level = .warning,
        levels: [LevelOverride] = [], clauses: [ClauseID] = [], unless: [SoatRules.Exception] = [], when: When? = nil
    ) -> Rule {
        Rule(
            id: id, title: Localized(vi: id, en: id), category: category, level: level, levels: levels, clauses: clauses,
            match: match, unless: unless, stances: Set(Stance.allCases), when: when, message: Localized(vi: id, en: id),
            advice: Localized(vi: id, en: id),
            position: position)
    }

    /// A rule `t.rule` of YAML: what stands under it beside its names, one key a line.
    ///
    /// - Parameters:
    ///   - body: `match: …` and other keys, not indented.
    ///   - concepts: YAML of a list of concepts, not indented.
    public static func book(_ body: String, concepts: String? = nil) throws -> RuleBook {
        let keys = body.split(separator: "\n").map { "    \($0)\n" }.joined()
        let defaults = [
            ("category", "personal-data"), ("level", "warning"), ("message", "m"), ("advice", "a"), ("stance", "any"),
        ]
        .filter { key, _ in !body.split(separator: "\n").contains { $0.hasPrefix("\(key):") } }
        .map { "    \($0): \($1)\n" }.joined()
        let pack = "pack: t\nrules:\n  - id: t.rule\n    title: t\n" + defaults + keys
        var texts = [RuleText(name: "t.yaml", yaml: pack)]
        if let concepts {
            let list = concepts.split(separator: "\n").map { "  \($0)\n" }.joined()
            texts.append(RuleText(name: "concepts/t.yaml", yaml: "concepts:\n" + list))
        }
        return try RuleLoader.load([.texts(texts)]).book
    }

    public static func scanner(_ rules: [Rule], law: [GoverningDocument] = []) -> Scanner {
        let pack = RulePack(name: "test", title: Localized(vi: "test", en: "test"), rules: rules)
        return Scanner(RuleBook(packs: [pack], documents: law))
    }

    public static func document(_ text: String, channel: Channel? = nil, role: AuthorRole? = nil) -> Document {
        Document(text, context: PostContext(channel: channel, authorRole: role, postedOn: day))
    }
}
