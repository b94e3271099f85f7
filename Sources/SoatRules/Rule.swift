public import SoatDiagnostics
public import SoatText

/// A rule: what to find, the clause it rests on, what to tell the writer. Contract §5.
///
/// A class, so that a finding can name its rule without copying it.
public final class Rule: Sendable {
    /// Stable; shown to users.
    public let id: String
    public let title: Localized
    public let category: Category
    public let level: Level
    /// Levels for some channels and roles; the first whose `when` holds, else `level`.
    public let levels: [LevelOverride]
    public let clauses: [ClauseID]
    public let match: Condition
    /// The part of the match that is underlined; `nil`: all of it.
    public let mark: String?
    public let unless: [Exception]
    public let requires: Requirement?
    /// Clauses of another stance hold no finding.
    public let stances: Set<Stance>
    public let when: When?
    /// What an editor signs at the gate where this is found.
    public let attest: [String]
    public let merge: Merging?
    public let fix: Fix?
    public let message: Localized
    public let advice: Localized
    public let examples: Examples
    public let position: FilePosition

    public init(
        id: String, title: Localized, category: Category, level: Level, levels: [LevelOverride] = [], clauses: [ClauseID],
        match: Condition, mark: String? = nil, unless: [Exception] = [], requires: Requirement? = nil,
        stances: Set<Stance>? = nil, when: When? = nil, attest: [String] = [], merge: Merging? = nil, fix: Fix? = nil,
        message: Localized, advice: Localized, examples: Examples = Examples(match: [], pass: []), position: FilePosition
    ) {
        self.id = id
        self.title = title
        self.category = category
        self.level = level
        self.levels = levels
        self.clauses = clauses
        self.match = match
        self.mark = mark
        self.unless = unless
        self.requires = requires
        self.stances = stances ?? category.stances
        self.when = when
        self.attest = attest
        self.merge = merge
        self.fix = fix
        self.message = message
        self.advice = advice
        self.examples = examples
        self.position = position
    }

    /// The same at a level that a school has chosen, on every channel.
    func at(_ level: Level) -> Rule {
        Rule(
            id: id, title: title, category: category, level: level, clauses: clauses, match: match, mark: mark, unless: unless,
            requires: requires, stances: stances, when: when, attest: attest, merge: merge, fix: fix, message: message,
            advice: advice, examples: examples, position: position)
    }

    /// Whether it asks the model for more than a floor: such a rule tells what no plainer one has told.
    public var restsOnEvidence: Bool { Self.restsOnEvidence(match) }

    private static func restsOnEvidence(_ condition: Condition) -> Bool {
        if case .evidence(let evidence) = condition.kind { return evidence.atLeast >= 0.5 }
        return condition.parts.contains(where: restsOnEvidence)
    }

    /// The level on a post of this context.
    public func level(for context: PostContext) -> Level {
        levels.first { $0.when.holds(for: context) }?.level ?? level
    }
}
