public import SoatRules
public import SoatText

/// Why a rule speaks, or is silent, on one post: each step of its judgement. Made by ``Scanner/trace(_:_:)``.
public struct RuleTrace: Sendable {
    public let rule: Rule
    /// Whether the rule's own `when` holds for the post.
    public let contextHolds: Bool
    public let clauses: [CitedClause]
    /// All its clauses have been repealed by the post's day, so the rule is silent.
    public let isRepealed: Bool
    /// Phrases and entities of `match` that stand in the post, whether they count or not, in text order.
    public let signs: [Sign]
    /// What stands in the post and comes near a phrase, where no phrase stands; at most three.
    public let nearMisses: [NearMiss]
    /// What `match` comes to, in text order.
    public let matches: [Match]

    /// Whether the rule has a finding on the post.
    public var isReported: Bool { matches.contains { $0.outcome.isReported } }

    /// A clause that the rule rests on.
    public struct CitedClause: Sendable, Hashable {
        public enum State: Sendable, Hashable {
            case inForce
            case notYet(CalendarDate)
            case ended(CalendarDate)
            case unknown
        }

        public let id: ClauseID
        public let state: State
    }

    /// What a part of `match` asks for.
    public enum Wanted: Sendable, Hashable {
        case phrase(String)
        case entity(EntityKind)
    }

    /// A phrase or an entity that stands in the post.
    public struct Sign: Sendable, Hashable {
        public let wanted: Wanted
        public let bytes: ByteSpan
        /// How a disguised place was read.
        public let reading: String?
        /// Why it does not count; `nil` when it does.
        public let obstacle: Obstacle?
    }

    /// Why something that stands in the post does not count.
    public enum Obstacle: Sendable, Hashable {
        /// Marks are missing, and the rule wants them all.
        case marksMustBeWritten
        /// Marks are missing, and by its surroundings it may be another word.
        case marksDoubtful
        case letterCase(PhraseCondition.Case)
        case notAloneOnLine
        /// It is part of a link or an address.
        case inLink
        /// An entity without attributes that the rule wants.
        case lacks(Set<EntityAttribute>)
        /// An entity with attributes that the rule does not want.
        case excluded(Set<EntityAttribute>)
    }

    /// A stretch that is nearly a phrase of the rule.
    public struct NearMiss: Sendable, Hashable {
        public enum Reason: Sendable, Hashable {
            /// The letters are the same, the marks are others: another word.
            case otherMarks
            /// Something other than spaces parts its words.
            case parted
            /// Only some of its words stand there.
            case words(Int, of: Int)
        }

        public let phrase: String
        public let bytes: ByteSpan
        public let reason: Reason
    }

    /// A stretch that fulfils `match`, and what became of it.
    public struct Match: Sendable {
        public enum Outcome: Sendable {
            case reported(Finding)
            /// The rule's `when` does not hold, or no clause of it is in force any more.
            case silent
            /// The exception takes it back; `at`: by what stands there, `nil`: by the post's context.
            case excused(SoatRules.Exception, at: ByteSpan?)
            /// A finding of the same category stands over it.
            case covered(Finding)

            var isReported: Bool { if case .reported = self { true } else { false } }
        }

        public let bytes: ByteSpan
        public let reading: String?
        public let outcome: Outcome
    }
}
