public import SoatDiagnostics

/// The name of a concept: `group/sub-concept`. A group includes its sub-concepts.
public struct ConceptID: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public var description: String { text }

    /// Whether this is `other`, or one of its sub-concepts.
    public func isWithin(_ other: ConceptID) -> Bool {
        text == other.text || text.utf8.count > other.text.utf8.count && text.hasPrefix(other.text + "/")
    }
}

/// The ways people say one thing: `rules/concepts/NAME.yaml`. Contract §5.
public struct Concept: Sendable {
    public let id: ConceptID
    public let expressions: [Expression]
    /// What only looks like it: where one of these covers an expression, the expression is not there.
    public let clean: [Expression]
    /// Concepts whose expressions count as this one's.
    public let includes: [ConceptID]
    public let position: FilePosition

    public init(
        id: ConceptID, expressions: [Expression], clean: [Expression] = [], includes: [ConceptID] = [], position: FilePosition
    ) {
        self.id = id
        self.expressions = expressions
        self.clean = clean
        self.includes = includes
        self.position = position
    }
}

/// One way to say a concept: words, with gaps and slots between them.
public struct Expression: Sendable, Hashable {
    public enum Part: Sendable, Hashable {
        /// A sequence of syllables.
        case words(String)
        /// `…`: at most ``gapLimit`` syllables of the same clause.
        case gap
        /// `[SUBJECT]`: what a recogniser finds, right beside the words around.
        case slot(EntityKind)
    }

    /// Syllables that a `…` stands for, at most.
    public static let gapLimit = 6

    /// As its writer wrote it.
    public let text: String
    public let parts: [Part]
    /// So many other signs must stand in the frame.
    public let needs: Int

    public init(text: String, parts: [Part], needs: Int = 0) {
        self.text = text
        self.parts = parts
        self.needs = needs
    }
}
