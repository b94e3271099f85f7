public import SoatRules
public import SoatText

extension Scanner {
    /// Everything recognised in a post, in text order: for people who ask what Soát sees.
    ///
    /// Numbers in disguise are found as a check finds them, in the text as it is read.
    /// - Parameter kinds: those looked for.
    /// - Complexity: O(*n*) a kind.
    public func entities(in document: Document, kinds: Set<EntityKind> = Set(EntityKind.allCases)) -> [Entity] {
        let scratch = makeScratch()
        let text = scratch.text
        text.fold(document.utf8, with: rules.vocabulary)
        var finder = EntityFinder(
            lexicon: EntityLexicon(allowed: rules.allowed), text: text, utf8: document.utf8, context: document.context)
        var found: [Entity] = []
        for kind in kinds { found += finder.entities(of: kind) }
        if !text.suspects.isEmpty {
            var readings = ReadingScan(
                rules: rules, text: text, utf8: document.utf8, scratch: scratch.reading,
                context: document.context, kinds: kinds.intersection(NumberFinder.kinds))
            readings.run()
            found += readings.entities.filter { entity in
                !found.contains {
                    $0.kind == entity.kind && $0.bytes.start < entity.bytes.end && entity.bytes.start < $0.bytes.end
                }
            }
        }
        return found.sorted {
            ($0.bytes.start, $0.bytes.end, $0.kind.rawValue) < ($1.bytes.start, $1.bytes.end, $1.kind.rawValue)
        }
    }
}
