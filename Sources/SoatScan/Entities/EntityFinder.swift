internal import SoatRules
internal import SoatText

/// The entities of one post, each kind found at most once, when a rule first asks for it. Lives for one post.
struct EntityFinder {
    private let post: PostText
    private var found: [(kind: EntityKind, entities: [Entity])] = []
    /// What several kinds go by.
    private var names: [PersonName]?

    init(lexicon: EntityLexicon, text: FoldedText, utf8: [UInt8], context: PostContext) {
        post = PostText(text, utf8: utf8, context: context, lexicon: lexicon)
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
            EntityRecogniser(kinds: [kind], owners: post.lexicon.owners).entities(in: post.text, utf8: post.utf8)
        case .class: ClassName.entities(in: post)
        case .person: Person.entities(of: personNames(), classes: entities(of: .class), in: post)
        case .pupil: Person.pupils(of: personNames(), classes: entities(of: .class), in: post)
        default: []
        }
    }

    private mutating func personNames() -> [PersonName] {
        if let names { return names }
        var finder = NameFinder(post)
        finder.run()
        names = finder.names
        return finder.names
    }
}
