internal import SoatRules
internal import SoatText

/// Something recognised in a post that no phrase list could name: a number with a meaning.
struct Entity: Sendable, Hashable {
    let kind: EntityKind
    let attributes: Set<EntityAttribute>
    /// Indices of the syllables that hold it, both inclusive.
    let first: Int
    let last: Int
    /// UTF-8 bytes of the value alone, without label or punctuation; half open.
    let bytes: ByteSpan
    /// How disguised digits were read; `nil` for plain ones.
    let reading: String?
}

/// Finds the entities of a post that rules ask for.
struct EntityRecogniser: Sendable {
    let kinds: Set<EntityKind>
    let owners: OwnerLexicon

    /// - Complexity: O(numbers of the post).
    func entities(in text: FoldedText, utf8: [UInt8]) -> [Entity] {
        guard !kinds.isEmpty, !text.numerals.isEmpty else { return [] }
        var found: [Entity] = []
        var reader = DigitRunReader(text: text, utf8: utf8)
        while let run = reader.next() {
            // One run of digits may fit several kinds; the most specific is reported.
            if kinds.contains(.cccd), let entity = CCCD.recognise(run, owners: owners, text: text, utf8: utf8) {
                found.append(entity)
            } else if kinds.contains(.phone) {
                found.append(contentsOf: Phone.recognise(run, owners: owners, text: text, utf8: utf8))
            }
        }
        return found
    }
}
