internal import SoatRules

/// A part of conditions that looks at the post itself; parts that ask for the same are one leaf.
struct LeafID: Sendable, Hashable {
    let rawValue: Int
}

/// What a leaf looks for.
enum Leaf: Sendable {
    case phrases([PatternID])
    case concept(CompiledConcept)
    case entity(EntityCondition)
    case evidence(EvidenceCondition)
    /// Index of a ``CompiledPattern``.
    case pattern(Int)
}

/// A condition over the leaves of one post.
struct CompiledCondition: Sendable {
    indirect enum Kind: Sendable {
        case leaf(LeafID)
        case any([CompiledCondition])
        case all([CompiledCondition], within: Scope)
        case near([CompiledCondition], within: Scope)
        case sequence([CompiledCondition], gap: ClosedRange<Int>)
        case count(CompiledCondition, atLeast: Int, within: Scope)
    }

    let kind: Kind
    /// Whether its stretch is what the rule underlines.
    let isMarked: Bool
    /// Whether it, or a part of it, is.
    let holdsMark: Bool
}

extension CompiledCondition {
    /// All leaves it speaks of.
    var leaves: [LeafID] {
        switch kind {
        case .leaf(let leaf): [leaf]
        case .any(let parts), .all(let parts, _), .near(let parts, _), .sequence(let parts, _): parts.flatMap(\.leaves)
        case .count(let part, _, _): part.leaves
        }
    }
}

/// A rule over leaves.
///
/// A class: whoever judges it takes one reference count, and none for each of its parts.
final class CompiledRule: Sendable {
    let rule: Rule
    let match: CompiledCondition
    /// What covers a part of the match takes that part away.
    let covers: [CompiledCondition]
    /// The other exceptions, in the order of the rule.
    let unless: [CompiledException]
    let requires: (condition: CompiledCondition, scope: Scope)?
    /// Of each group one leaf must be in the post, or the rule cannot match.
    let groups: [[LeafID]]

    init(
        rule: Rule, match: CompiledCondition, covers: [CompiledCondition], unless: [CompiledException],
        requires: (condition: CompiledCondition, scope: Scope)?, groups: [[LeafID]]
    ) {
        self.rule = rule
        self.match = match
        self.covers = covers
        self.unless = unless
        self.requires = requires
        self.groups = groups
    }

    /// The leaves of all its conditions; one that several ask for stands here several times.
    var leaves: [LeafID] {
        ([match] + covers + unless.compactMap(\.condition) + [requires?.condition].compactMap { $0 }).flatMap(\.leaves)
    }
}

/// An exception with its place in the rule's `unless`.
struct CompiledException: Sendable {
    enum Kind: Sendable {
        case near(CompiledCondition, within: Scope, side: SoatRules.Exception.Side)
        case inside(SoatRules.Exception.Surroundings)
        case when(When)
    }

    let kind: Kind
    let source: SoatRules.Exception

    var condition: CompiledCondition? { if case .near(let condition, _, _) = kind { condition } else { nil } }
}

/// The expressions of some concepts as phrases of the automaton.
struct CompiledConcept: Sendable {
    struct Expression: Sendable {
        enum Part: Sendable {
            case words(PatternID)
            case slot(EntityKind)
        }

        /// Each with whether a gap stands before it.
        let parts: [(part: Part, isAfterGap: Bool)]
        let needs: Int
        let isClean: Bool
        /// As its writer wrote it.
        let text: String
    }

    let expressions: [Expression]
    /// Those that begin with a slot: no phrase leads to them.
    let slotted: [Int]

    init(expressions: [Expression]) {
        self.expressions = expressions
        slotted = expressions.indices.filter { index in
            if case .slot? = expressions[index].parts.first?.part { true } else { false }
        }
    }
}

/// A pattern, what it is tried at, and the phrases that stand for its words.
struct CompiledPattern: Sendable {
    /// Canonical.
    let expression: String
    /// `nil`: tried everywhere.
    let triggers: PatternTriggers?
    /// The phrases among the triggers, with their places in ``PatternTriggers/triggers``.
    let words: [(pattern: PatternID, trigger: Int)]
}

/// How a post shows that a leaf may stand in it.
enum LeafPresence: Sendable, Hashable {
    /// A hit of one of its phrases.
    case hit
    case sign(EntitySign)
}
