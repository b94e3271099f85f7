internal import SoatRules
internal import SoatText

/// A part of conditions that looks at the post itself; parts that ask for the same are one leaf.
struct LeafID: Sendable, Hashable {
    let rawValue: Int
}

/// What a leaf looks for; the words of phrases and concepts stand in ``RuleTables``.
enum Leaf: Sendable {
    case phrases
    case concept
    case entity(EntityCondition)
    case evidence(EvidenceCondition)
    /// Index of a ``CompiledPattern``.
    case pattern(Int)

    /// By what it is found.
    var source: LeafSource {
        switch self {
        case .phrases, .concept, .evidence: .other
        case .entity(let condition): .entity(condition.entity)
        case .pattern(let index): .pattern(index)
        }
    }
}

/// By what a leaf is found, without its attributes: a plain value, since it is asked for each leaf of each post.
enum LeafSource: Sendable {
    case entity(EntityKind)
    case pattern(Int)
    case other
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

    /// What it takes to look: parts of a frame are asked in this order, and one that comes to nothing spares the rest.
    enum Effort: UInt8, Sendable, Comparable, CaseIterable {
        /// Words, which the scan has found.
        case words
        /// Patterns are run where their triggers stand.
        case patterns
        /// Recognisers look through the post.
        case entities
        case model

        static func < (one: Effort, other: Effort) -> Bool { one.rawValue < other.rawValue }
    }

    let kind: Kind
    let effort: Effort
    /// Whether its stretch is what the rule underlines.
    let isMarked: Bool
    /// Whether it, or a part of it, is.
    let holdsMark: Bool
    /// Which of all ``SentenceStep``s ask whether it may stand.
    let steps: Range<Int>
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

    init(
        rule: Rule, match: CompiledCondition, covers: [CompiledCondition], unless: [CompiledException],
        requires: (condition: CompiledCondition, scope: Scope)?
    ) {
        self.rule = rule
        self.match = match
        self.covers = covers
        self.unless = unless
        self.requires = requires
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

/// A pattern and the phrases that stand for its words.
struct CompiledPattern: Sendable {
    /// As written.
    let expression: String
    /// The phrases among its triggers.
    let words: [TriggerWord]
}
