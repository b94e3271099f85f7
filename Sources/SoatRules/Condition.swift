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
        case entity(EntityCondition)
        case any([Condition])
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

/// The stretch of text within which two parts must stand. Default in rules: `sentence`.
public enum Scope: Sendable, Hashable {
    case clause, line, sentence, paragraph, table, document
    /// At most so many syllables between the parts.
    case syllables(Int)
}
