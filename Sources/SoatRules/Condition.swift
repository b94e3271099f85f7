public import SoatDiagnostics

/// What must stand in a text: a node of the grammar of the contract, §5.
public struct Condition: Sendable, Hashable {
    public let kind: Kind
    /// The `as:` by which `mark` and messages speak of this part.
    public let name: String?
    public let position: FilePosition

    public init(_ kind: Kind, name: String? = nil, at position: FilePosition) {
        self.kind = kind
        self.name = name
        self.position = position
    }

    public indirect enum Kind: Sendable, Hashable {
        case phrase(PhraseCondition)
        /// Any expression of these concepts and their sub-concepts.
        case concept([ConceptID])
        case entity(EntityCondition)
        case evidence(EvidenceCondition)
        case pattern(PatternCondition)
        case any([Condition])
        /// Every part stands in the stretch; parts may share their words.
        case all([Condition], within: Scope)
        /// Every part stands in the stretch, each in words of its own.
        case near([Condition], within: Scope)
        /// The parts one after another, so many syllables between two of them.
        case sequence([Condition], gap: ClosedRange<Int>)
        case count(Condition, atLeast: Int, within: Scope)
    }

    /// The conditions it is made of.
    public var parts: [Condition] {
        switch kind {
        case .phrase, .concept, .entity, .evidence, .pattern: []
        case .any(let parts), .all(let parts, _), .near(let parts, _), .sequence(let parts, _): parts
        case .count(let part, _, _): [part]
        }
    }

    /// Whether it, or a part of it, bears the name.
    public func holds(name: String) -> Bool {
        self.name == name || parts.contains { $0.holds(name: name) }
    }
}

/// Any of some phrases, each a sequence of syllables.
public struct PhraseCondition: Sendable, Hashable {
    public enum Case: String, Sendable, Hashable, CaseIterable { case any, upper, title }
    /// `auto`: a syllable of the text may lack marks under the missing-marks rule; `exact`: it may not.
    public enum Marks: String, Sendable, Hashable, CaseIterable { case auto, exact }
    /// `line`: the phrase is all that stands on its line.
    public enum Place: String, Sendable, Hashable, CaseIterable { case anywhere, line }

    public let phrases: [String]
    public let letterCase: Case
    public let marks: Marks
    public let place: Place

    public init(_ phrases: [String], letterCase: Case = .any, marks: Marks = .auto, place: Place = .anywhere) {
        self.phrases = phrases
        self.letterCase = letterCase
        self.marks = marks
        self.place = place
    }
}

/// A recognised entity, with attributes it must have and must not have.
public struct EntityCondition: Sendable, Hashable {
    public let entity: EntityKind
    public let required: Set<EntityAttribute>
    public let excluded: Set<EntityAttribute>

    public init(_ entity: EntityKind, is required: Set<EntityAttribute> = [], not excluded: Set<EntityAttribute> = []) {
        self.entity = entity
        self.required = required
        self.excluded = excluded
    }
}

/// What the model of evidence says of a post, calibrated: how probable a breach of the category is.
public struct EvidenceCondition: Sendable, Hashable {
    public let category: Category
    /// From 0 to 1.
    public let atLeast: Double

    /// What must be reached where a rule does not say.
    public static let defaultBar = 0.7

    public init(_ category: Category, atLeast: Double) {
        self.category = category
        self.atLeast = atLeast
    }
}

/// An ICU regular expression over the canonical text: letters canonical, case folded, disguises not undone.
public struct PatternCondition: Sendable, Hashable {
    public let expression: String

    public init(_ expression: String) {
        self.expression = expression
    }
}

/// The stretch of text within which two parts must stand. Default in rules: `sentence`.
public enum Scope: Sendable, Hashable {
    case clause, line, sentence, paragraph, table, document
    /// At most so many syllables between the parts.
    case syllables(Int)
}
