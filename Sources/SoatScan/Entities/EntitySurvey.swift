public import SoatRules
public import SoatText

extension Scanner {
    /// Everything recognised in a post, in text order: for people who ask what Soát sees.
    ///
    /// What is in disguise is found as a check finds it, in the text as it is read.
    /// - Parameter kinds: those looked for.
    /// - Complexity: O(*n*) a kind.
    public func entities(in document: Document, kinds: Set<EntityKind> = Set(EntityKind.allCases)) -> [Entity] {
        var scratch = makeScratch()
        _ = scan(document, asRead: nil, &scratch)
        let read = scratch.readsOtherwise ? ReadText(document.utf8, foldedAs: scratch.text) : nil
        var found = entities(in: document.utf8, document.context, scratch.text, kinds)
        if let read, !read.places.isEmpty {
            scratch.text.fold(read.utf8, with: rules.tables.vocabulary)
            scratch.reading.fold(document.utf8, with: rules.tables.vocabulary)
            for entity in entities(in: read.utf8, document.context, scratch.text, kinds) {
                let marked = entity.marked(by: read)
                let bytes = read.origin(of: entity.bytes)
                let isKnown = found.contains {
                    $0.kind == entity.kind && $0.bytes.start < bytes.end && bytes.start < $0.bytes.end
                }
                if isKnown { continue }
                let (first, last) = scratch.reading.syllables(in: bytes)
                found.append(
                    Entity(
                        kind: marked.kind, attributes: marked.attributes, first: first, last: last, bytes: bytes,
                        reading: marked.reading, detail: marked.detail))
            }
        }
        return found.sorted {
            ($0.bytes.start, $0.bytes.end, $0.kind.rawValue) < ($1.bytes.start, $1.bytes.end, $1.kind.rawValue)
        }
    }

    /// - Parameter text: the post, folded.
    private func entities(
        in utf8: [UInt8], _ context: PostContext, _ text: FoldedText, _ kinds: Set<EntityKind>
    ) -> [Entity] {
        var finder = EntityFinder(
            lexicon: EntityLexicon(allowed: rules.allowed), text: text, utf8: utf8, context: context)
        return kinds.flatMap { finder.entities(of: $0) }
    }
}
