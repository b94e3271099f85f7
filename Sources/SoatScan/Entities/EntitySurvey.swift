public import SoatRules
public import SoatText

extension Scanner {
    /// Everything recognised in a post, in text order: for people who ask what Soát sees.
    ///
    /// - Parameter kinds: those looked for.
    /// - Complexity: O(*n*) a kind.
    public func entities(in document: Document, kinds: [EntityKind] = EntityKind.allCases) -> [Entity] {
        let text = FoldedText()
        text.fold(document.utf8, with: rules.vocabulary)
        var finder = EntityFinder(lexicon: rules.entityLexicon, text: text, utf8: document.utf8, context: document.context)
        var found: [Entity] = []
        for kind in kinds { found += finder.entities(of: kind) }
        return found.sorted { ($0.bytes.start, $0.bytes.end) < ($1.bytes.start, $1.bytes.end) }
    }
}
