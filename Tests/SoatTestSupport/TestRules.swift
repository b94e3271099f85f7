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
            match: match, unless: unless, when: when, message: Localized(vi: id, en: id), advice: Localized(vi: id, en: id),
            position: position)
    }

    public static func scanner(_ rules: [Rule], law: [GoverningDocument] = []) -> Scanner {
        let pack = RulePack(name: "test", title: Localized(vi: "test", en: "test"), rules: rules)
        return Scanner(RuleBook(packs: [pack], documents: law))
    }

    public static func document(_ text: String, channel: Channel? = nil, role: AuthorRole? = nil) -> Document {
        Document(text, context: PostContext(channel: channel, authorRole: role, postedOn: day))
    }
}
