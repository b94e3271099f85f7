internal import SoatText

/// What the model makes of a post, and the sentences it has read.
struct PostEvidence {
    let structure: TextStructure
    let reading: EvidenceReading

    /// - Parameter text: the post, folded.
    init(_ utf8: [UInt8], _ text: FoldedText, _ reader: EvidenceReader) {
        structure = TextStructure(utf8)
        reading = reader.reading(of: text, utf8, structure)
    }
}
