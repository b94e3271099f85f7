/// The keys of one kind of mapping.
protocol GrammarKey: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// What the mapping is, for messages.
    static var owner: Grammar.Owner { get }
}

extension GrammarKey {
    static var names: [String] { allCases.map(\.rawValue) }
}

/// The grammar of rules, version 1: which keys and words there are.
enum Grammar {
    enum Owner: Sendable, Hashable {
        case pack, rule, condition, exception, requirement, when, levelOverride, fix, examples, example
        case concepts, concept, expression
        case law, document, clause
        case answers, legalRequirement, answer
        case configuration, allowList, levelChoice
    }

    enum PackKey: String, GrammarKey {
        case pack, title
        case titleEnglish = "title_en"
        case rules
        static let owner = Owner.pack
    }

    enum RuleKey: String, GrammarKey {
        case id, title
        case titleEnglish = "title_en"
        case category, level, levels, clauses, match, mark, unless, requires, stance, when, attest, merge, fix, message
        case messageEnglish = "message_en"
        case advice
        case adviceEnglish = "advice_en"
        case examples
        static let owner = Owner.rule
    }

    enum ConditionKey: String, GrammarKey {
        case phrase
        case letterCase = "case"
        case marks, at
        case concept
        case entity
        case required = "is"
        case excluded = "not"
        case evidence
        case atLeast = "at-least"
        case pattern
        case any, all, near, sequence
        case gap
        case count
        case within
        case name = "as"
        static let owner = Owner.condition
        /// The keys that say what a condition is; each has exactly one.
        static let heads: [ConditionKey] = [
            .phrase, .concept, .entity, .evidence, .pattern, .any, .all, .near, .sequence, .count,
        ]

        /// The keys that may stand beside a head.
        var companions: [ConditionKey] {
            switch self {
            case .phrase: [.name, .letterCase, .marks, .at]
            case .entity: [.name, .required, .excluded]
            case .evidence: [.name, .atLeast]
            case .all, .near: [.name, .within]
            case .sequence: [.name, .gap]
            case .count: [.name, .atLeast, .within]
            default: [.name]
            }
        }
    }

    enum ExceptionKey: String, GrammarKey {
        case near, covers, inside, when, within, side
        static let owner = Owner.exception
        /// The keys that say what an exception is; each has exactly one.
        static let heads: [ExceptionKey] = [.near, .covers, .inside, .when]
    }

    enum RequirementKey: String, GrammarKey {
        case near, within
        static let owner = Owner.requirement
    }

    enum FixKey: String, GrammarKey {
        case replace
        static let owner = Owner.fix
    }

    enum ConceptsKey: String, GrammarKey {
        case concepts
        static let owner = Owner.concepts
    }

    enum ConceptKey: String, GrammarKey {
        case concept, expressions, clean, includes
        static let owner = Owner.concept
    }

    enum ExpressionKey: String, GrammarKey {
        case text, needs
        static let owner = Owner.expression
    }

    enum WhenKey: String, GrammarKey {
        case channel
        case authorRole = "author_role"
        case excluded = "not"
        static let owner = Owner.when
    }

    enum LevelOverrideKey: String, GrammarKey {
        case when, level
        static let owner = Owner.levelOverride
    }

    enum ExamplesKey: String, GrammarKey {
        case match, pass
        static let owner = Owner.examples
    }

    enum ExampleKey: String, GrammarKey {
        case text, channel
        case authorRole = "author_role"
        case postedOn = "posted_on"
        static let owner = Owner.example
    }

    enum LawKey: String, GrammarKey {
        case documents
        static let owner = Owner.law
    }

    enum DocumentKey: String, GrammarKey {
        case id, number, title, issuer, national, from, to, clauses
        static let owner = Owner.document
    }

    enum ClauseKey: String, GrammarKey {
        case id, summary
        case summaryEnglish = "summary_en"
        case requirements, from, to, unverified
        static let owner = Owner.clause
    }

    enum AnswersKey: String, GrammarKey {
        case requirements
        static let owner = Owner.answers
    }

    enum LegalRequirementKey: String, GrammarKey {
        case id, document, place, asks, answers
        static let owner = Owner.legalRequirement
    }

    enum AnswerKey: String, GrammarKey {
        case kind, name, planned, reason
        static let owner = Owner.answer
    }

    enum ConfigurationKey: String, GrammarKey {
        case school, basis, rules, allow, levels
        static let owner = Owner.configuration
    }

    enum AllowKey: String, GrammarKey {
        case phones, accounts, names, domains
        static let owner = Owner.allowList
    }

    enum LevelChoiceKey: String, GrammarKey {
        case rule, level, reason
        static let owner = Owner.levelChoice
    }

    /// What a message may leave to be filled in.
    static let placeholders = ["quote", "reading", "successor", "words"]
    static let scopes: [(name: String, scope: Scope)] = [
        ("clause", .clause), ("line", .line), ("sentence", .sentence), ("paragraph", .paragraph), ("table", .table),
        ("document", .document),
    ]
    static let syllableLimit = 10_000
    /// Occurrences that `count` may ask for, signs that `needs` may.
    static let countLimit = 1_000
    /// The word of `stance` for all of them.
    static let anyStance = "any"
    /// The words of `fix`, beside `replace`.
    static let fixes: [(name: String, fix: Fix?)] = [("mask", .mask), ("remove", .remove), ("none", nil)]
    /// Short names of slots; every kind of entity is one too, in capitals.
    static let slots: [(name: String, kind: EntityKind)] = [
        ("NAME", .person), ("DOCNO", .documentNumber), ("ORG", .organisation),
    ]

    static func slot(_ name: String) -> EntityKind? {
        slots.first { $0.name == name }?.kind ?? EntityKind.allCases.first { $0.rawValue.uppercased() == name }
    }
}
