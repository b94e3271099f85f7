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
    /// Where the match needs several parts and does not come about: what is missing, or too far apart.
    public let shortfalls: [Shortfall]
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
        /// An expression of a concept, as the concept writes it.
        case concept(String, expression: String)
        case entity(EntityKind)
        case pattern(String)
        /// How probable the model finds a breach of the category in the most probable sentence, and by which words.
        case evidence(SoatRules.Category, probability: Double, words: [String])
    }

    /// Why a frame does not come about.
    public enum Shortfall: Sendable, Hashable {
        /// Nothing in the post fulfils this part.
        case missing(Condition)
        /// All parts stand in the post, but not together as the rule wants them.
        case apart(Condition)
        /// The parts stand together, but weak words among them lack the other signs that they need.
        case weak(Condition)
        /// A count that is not reached; how many the fullest stretch has.
        case few(Condition, there: Int)
        /// A pattern ran out of time.
        case unfinished(Condition)
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
        /// Something harmless stands over it.
        case covered(ByteSpan)
        /// A clean expression of the concept, which is no shorter, takes its words.
        case clean(expression: String)
        /// Alone it says little: so many other signs must stand near.
        case weak(needs: Int)
        /// The model finds it less probable than the rule asks.
        case improbable(bar: Double)
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
            /// The clause does not say it so: it is asked, denied, forbidden…; `at`: the word that shows it.
            case stance(Stance, at: ByteSpan?)
            /// What the rule asks for is there, such as a source.
            case provided(at: ByteSpan)
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
