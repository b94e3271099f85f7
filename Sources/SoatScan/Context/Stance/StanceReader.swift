internal import SoatRules
internal import SoatText

/// The stance of the clauses of one post. Made when a rule first asks.
struct StanceReader {
    init(lexicon: StanceLexicon, text: FoldedText, utf8: [UInt8], structure: TextStructure) {}

    /// The stance of the clause that holds a stretch.
    ///
    /// - Parameter bytes: UTF-8 bytes of the document, half open.
    func reading(at bytes: ByteSpan) -> StanceReading { StanceReading(stance: .asserted, marker: nil) }
}
