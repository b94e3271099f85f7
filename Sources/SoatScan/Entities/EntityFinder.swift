internal import SoatRules
internal import SoatText

/// The entities of one post, each kind found at most once, when a rule first asks for it. Lives for one post.
struct EntityFinder {
    private let lexicon: EntityLexicon
    private let text: FoldedText
    private let utf8: [UInt8]
    private let context: PostContext
    private var found: [(kind: EntityKind, entities: [Entity])] = []

    init(lexicon: EntityLexicon, text: FoldedText, utf8: [UInt8], context: PostContext) {
        self.lexicon = lexicon
        self.text = text
        self.utf8 = utf8
        self.context = context
    }

    /// - Returns: in text order.
    /// - Complexity: O(*n*) for the first of a family of kinds, a look-up after that.
    mutating func entities(of kind: EntityKind) -> [Entity] {
        if let known = found.first(where: { $0.kind == kind }) { return known.entities }
        let entities = find(kind)
        found.append((kind, entities))
        return entities
    }

    private mutating func find(_ kind: EntityKind) -> [Entity] {
        switch kind {
        case .phone, .cccd:
            EntityRecogniser(kinds: [kind], owners: lexicon.owners).entities(in: text, utf8: utf8)
        default: []
        }
    }
}
