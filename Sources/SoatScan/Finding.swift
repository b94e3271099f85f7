public import SoatRules
public import SoatText

/// A place in a post that a rule found.
public struct Finding: Sendable {
    public let rule: Rule
    /// The rule's level on this post: by channel, role and the law of its day.
    public let level: Level
    /// UTF-8 bytes of the document, half open: where the quote stands.
    public let bytes: ByteSpan
    /// UTF-16 code units of the original, half open: the contract's `start` and `end`.
    public internal(set) var span: SourceSpan
    /// The clauses in force on the post's day, in the order the school's basis asks for.
    public let clauses: [ClauseID]
    /// How a disguised quote was read; `nil` when it is written plainly.
    public let reading: String?
    /// The kind of value that is underlined; `nil` for words.
    public let entity: EntityKind?
    /// What has replaced a lapsed document that the post names.
    public let successor: String?
    /// The words that weighed most where the rule rests on evidence, as they are written; else empty.
    public let words: [String]
    /// What to put in place of the quote, `""` to delete it: proven to take the finding away and bring none.
    public let suggestion: String?

    public init(
        rule: Rule, level: Level, bytes: ByteSpan, span: SourceSpan, clauses: [ClauseID], reading: String? = nil,
        entity: EntityKind? = nil, successor: String? = nil, words: [String] = [], suggestion: String? = nil
    ) {
        self.rule = rule
        self.level = level
        self.bytes = bytes
        self.span = span
        self.clauses = clauses
        self.reading = reading
        self.entity = entity
        self.successor = successor
        self.words = words
        self.suggestion = suggestion
    }
}

/// What a post's findings come to. Contract §2.
public enum Verdict: String, Sendable, Hashable, CaseIterable, Comparable {
    case pass, review, block

    /// The verdict of the worst level found; `nil` where nothing was found.
    public init(worst level: Level?) {
        switch level {
        case .error: self = .block
        case .warning: self = .review
        case .note, nil: self = .pass
        }
    }

    public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .pass: 0
        case .review: 1
        case .block: 2
        }
    }
}

/// A rule that could not finish on a post: one of its patterns ran out of time. The verdict is then at least `review`.
public struct RuleFailure: Sendable, Hashable {
    public let rule: String

    public init(rule: String) {
        self.rule = rule
    }
}

/// What a check says of one post.
public struct CheckResult: Sendable {
    /// In the order of start, end, rule id.
    public let findings: [Finding]
    public let failures: [RuleFailure]

    public init(findings: [Finding] = [], failures: [RuleFailure] = []) {
        self.findings = findings
        self.failures = failures
    }

    public var verdict: Verdict {
        let worst = Verdict(worst: findings.lazy.map(\.level).max())
        return failures.isEmpty ? worst : max(worst, .review)
    }
}
