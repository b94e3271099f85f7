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
    public let unless: [Exception]
    public let when: When?
    public let message: Localized
    public let advice: Localized
    public let examples: Examples
    public let position: FilePosition

    public init(
        id: String, title: Localized, category: Category, level: Level, levels: [LevelOverride] = [], clauses: [ClauseID],
        match: Condition, unless: [Exception] = [], when: When? = nil, message: Localized, advice: Localized,
        examples: Examples = Examples(match: [], pass: []), position: FilePosition
    ) {
        self.id = id
        self.title = title
        self.category = category
        self.level = level
        self.levels = levels
        self.clauses = clauses
        self.match = match
        self.unless = unless
        self.when = when
        self.message = message
        self.advice = advice
        self.examples = examples
        self.position = position
    }

    /// The level on a post of this context.
    public func level(for context: PostContext) -> Level {
        levels.first { $0.when.holds(for: context) }?.level ?? level
    }
}

/// Another level where its `when` holds.
public struct LevelOverride: Sendable, Hashable {
    public let when: When
    public let level: Level

    public init(when: When, level: Level) {
        self.when = when
        self.level = level
    }
}

/// A condition on a post's context. What the post does not say is unknown, and not met.
public struct When: Sendable, Hashable {
    /// Empty: any.
    public let channels: Set<Channel>
    /// Empty: any.
    public let authorRoles: Set<AuthorRole>
    /// The inner condition must not hold.
    public let excluded: [When]

    public init(channels: Set<Channel> = [], authorRoles: Set<AuthorRole> = [], not excluded: [When] = []) {
        self.channels = channels
        self.authorRoles = authorRoles
        self.excluded = excluded
    }

    public func holds(for context: PostContext) -> Bool {
        if !channels.isEmpty {
            guard let channel = context.channel, channels.contains(channel) else { return false }
        }
        if !authorRoles.isEmpty {
            guard let role = context.authorRole, authorRoles.contains(role) else { return false }
        }
        return !excluded.contains { $0.holds(for: context) }
    }
}

/// What takes a match back: an entry of `unless`.
public struct Exception: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case near(Condition, within: Scope, side: Side)
        case when(When)
    }
    public enum Side: String, Sendable, Hashable, CaseIterable { case either, before, after }

    public let kind: Kind
    public let position: FilePosition

    public init(_ kind: Kind, at position: FilePosition) {
        self.kind = kind
        self.position = position
    }
}

/// A text that a rule must match, or must leave alone.
public struct Example: Sendable, Hashable {
    /// In `match`, the exact spans stand between `[[` and `]]`.
    public let text: String
    public let channel: Channel?
    public let authorRole: AuthorRole?
    public let postedOn: CalendarDate?
    public let position: FilePosition

    public init(
        text: String, channel: Channel? = nil, authorRole: AuthorRole? = nil, postedOn: CalendarDate? = nil,
        at position: FilePosition
    ) {
        self.text = text
        self.channel = channel
        self.authorRole = authorRole
        self.postedOn = postedOn
        self.position = position
    }
}

/// The examples of a rule.
public struct Examples: Sendable, Hashable {
    public let match: [Example]
    public let pass: [Example]

    public init(match: [Example], pass: [Example]) {
        self.match = match
        self.pass = pass
    }
}

/// A file of rules.
public struct RulePack: Sendable {
    public let name: String
    public let title: Localized
    public let rules: [Rule]

    public init(name: String, title: Localized, rules: [Rule]) {
        self.name = name
        self.title = title
        self.rules = rules
    }
}

/// All that a scan needs to know of rules: the packs in use and the law they cite.
public struct RuleBook: Sendable {
    public let packs: [RulePack]
    public let documents: [GoverningDocument]

    public init(packs: [RulePack], documents: [GoverningDocument]) {
        self.packs = packs
        self.documents = documents
    }

    public var rules: [Rule] { packs.flatMap(\.rules) }
}
