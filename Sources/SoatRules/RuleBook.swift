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
    private let shelf: ConceptShelf
    public let documents: [GoverningDocument]
    /// What the school has settled; the levels it chose are in the rules already.
    public let configuration: SchoolConfiguration
    /// Where packs and concepts are those of the program, and all of them: the number of its archive, by which what was
    /// made of it ahead is known to fit.
    package let archive: UInt64?

    public init(
        packs: [RulePack], concepts: [Concept] = [], documents: [GoverningDocument],
        configuration: SchoolConfiguration = .none
    ) {
        self.init(
            packs: packs, shelf: ConceptShelf { concepts }, documents: documents, configuration: configuration, archive: nil)
    }

    init(
        packs: [RulePack], shelf: ConceptShelf, documents: [GoverningDocument], configuration: SchoolConfiguration,
        archive: UInt64?
    ) {
        self.packs = packs
        self.shelf = shelf
        self.documents = documents
        self.configuration = configuration
        self.archive = archive
    }

    /// - Complexity: O(text of the concepts) when first asked for those of the program.
    public var concepts: [Concept] { shelf.concepts }

    public var rules: [Rule] { packs.flatMap(\.rules) }
}
