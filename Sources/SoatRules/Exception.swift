public import SoatDiagnostics

/// What takes a match back: an entry of `unless`.
public struct Exception: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case near(Condition, within: Scope, side: Side)
        /// A harmless match over the same syllables, or more.
        case covers(Condition)
        case inside(Surroundings)
        case when(When)
    }
    public enum Side: String, Sendable, Hashable, CaseIterable { case either, before, after }
    /// What a match may stand within.
    public enum Surroundings: String, Sendable, Hashable, CaseIterable { case quotation, link, heading }

    public let kind: Kind
    public let position: FilePosition

    public init(_ kind: Kind, at position: FilePosition) {
        self.kind = kind
        self.position = position
    }
}

/// What must be absent for a match to be a finding: `requires`, as a source that a claim lacks.
public struct Requirement: Sendable, Hashable {
    public let condition: Condition
    public let scope: Scope
    public let position: FilePosition

    public init(_ condition: Condition, within scope: Scope, at position: FilePosition) {
        self.condition = condition
        self.scope = scope
        self.position = position
    }
}
