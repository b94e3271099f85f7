public import SoatDiagnostics

/// One thing that a governing document asks of a school, and what answers it. A row of `coverage.yaml`.
public struct LegalRequirement: Sendable {
    /// `C010`.
    public let id: String
    /// The id of its document in `sources.yaml`.
    public let document: String
    /// Where in the document, as its reader counts.
    public let place: String
    /// What is asked, in our own words.
    public let asks: String
    public let answers: [LegalAnswer]
    public let position: FilePosition

    public init(
        id: String, document: String, place: String, asks: String, answers: [LegalAnswer], position: FilePosition
    ) {
        self.id = id
        self.document = document
        self.place = place
        self.asks = asks
        self.answers = answers
        self.position = position
    }
}

/// What answers a requirement: a part of the program, or the reason why none does.
public struct LegalAnswer: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case rule, step, duty, report, document, attestation, setting, record
        /// Left out on purpose.
        case outside
    }

    public let kind: Kind
    /// Of a rule: its id, `category.*` or `*`. `nil` where it is outside.
    public let name: String?
    /// Whether the program may still lack it.
    public let isPlanned: Bool
    public let reason: String?
    public let position: FilePosition

    public init(kind: Kind, name: String?, isPlanned: Bool = false, reason: String? = nil, position: FilePosition) {
        self.kind = kind
        self.name = name
        self.isPlanned = isPlanned
        self.reason = reason
        self.position = position
    }
}
