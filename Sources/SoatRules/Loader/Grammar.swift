/// The keys of one kind of mapping: those that load, and those of the grammar that do not yet.
///
/// Contract §5 is the grammar. A key moves from `later` to a case when its reader is written.
protocol GrammarKey: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// What the mapping is, for messages.
    static var owner: Grammar.Owner { get }
    /// Keys of the grammar that are not supported yet.
    static var later: [String] { get }
}

extension GrammarKey {
    static var later: [String] { [] }
    static var names: [String] { allCases.map(\.rawValue) }
}

/// The grammar of rules, version 1: which keys and words there are.
enum Grammar {
    enum Owner: Sendable, Hashable {
        case pack, rule, condition, exception, when, levelOverride, examples, example, law, document, clause
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
        case category, level, levels, clauses, match, unless, when, message
        case messageEnglish = "message_en"
        case advice
        case adviceEnglish = "advice_en"
        case examples
        static let owner = Owner.rule
        static let later = ["mark", "requires", "stance", "attest", "merge", "fix"]
    }

    enum ConditionKey: String, GrammarKey {
        case phrase
        case letterCase = "case"
        case marks, at
        case entity
        case required = "is"
        case excluded = "not"
        case any
        static let owner = Owner.condition
        static let later = [
            "concept", "evidence", "pattern", "all", "near", "sequence", "count", "as", "within", "gap", "at-least",
        ]
        /// The keys that say what a condition is; each has exactly one.
        static let heads: [ConditionKey] = [.phrase, .entity, .any]

        /// The keys that may stand beside a head.
        var companions: [ConditionKey] {
            switch self {
            case .phrase: [.letterCase, .marks, .at]
            case .entity: [.required, .excluded]
            default: []
            }
        }
    }

    enum ExceptionKey: String, GrammarKey {
        case near, within, side, when
        static let owner = Owner.exception
        static let later = ["covers", "inside"]
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
        case id, number, title, issuer, from, to, clauses
        static let owner = Owner.document
    }

    enum ClauseKey: String, GrammarKey {
        case id, summary
        case summaryEnglish = "summary_en"
        case requirements, from, to, unverified
        static let owner = Owner.clause
    }

    /// What a message may leave to be filled in.
    static let placeholders = ["quote", "reading", "successor"]
    static let scopes: [(name: String, scope: Scope)] = [
        ("clause", .clause), ("line", .line), ("sentence", .sentence), ("paragraph", .paragraph), ("table", .table),
        ("document", .document),
    ]
    static let syllableLimit = 10_000
}
