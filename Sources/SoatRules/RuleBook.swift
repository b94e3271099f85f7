public import SoatDiagnostics

/// A file of rules.
public struct RulePack: Sendable {
    public let name: String
    public let title: Localized
    public let rules: [Rule]

    public init(name: String, title: Localized, rules: [Rule]) {
        self.name = name
        self.title = title
        self.rules = rules
    }
}

/// All that a scan needs to know of rules: the packs in use, the concepts they speak of and the law they cite.
public struct RuleBook: Sendable {
    public let packs: [RulePack]
    public let concepts: [Concept]
    public let documents: [GoverningDocument]
    /// What the school has settled; the levels it chose are in the rules already.
    public let configuration: SchoolConfiguration

    public init(
        packs: [RulePack], concepts: [Concept] = [], documents: [GoverningDocument],
        configuration: SchoolConfiguration = .none
    ) {
        self.packs = packs
        self.concepts = concepts
        self.documents = documents
        self.configuration = configuration
    }

    public var rules: [Rule] { packs.flatMap(\.rules) }
}
