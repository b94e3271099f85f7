internal import SoatText

/// A stretch that is judged, and the units of the text around it, as ranges of syllables.
struct StancePlace {
    /// Syllables on either side beyond which nothing is looked at: a text may be one sentence.
    static let window = 240

    let bytes: ByteSpan
    /// Indices of syllables, both inclusive.
    let first: Int
    let last: Int
    /// The clause in which it begins.
    let clause: Range<Int>
    let sentence: Range<Int>
    /// Whether it lies in one clause.
    let isOneClause: Bool
    /// The paragraph, or in a pasted chat what one person says.
    let paragraph: Range<Int>

    init(_ bytes: ByteSpan, _ text: FoldedText, _ structure: TextStructure) {
        self.bytes = bytes
        (first, last) = text.syllables(in: bytes)
        let ownClause = text.count > 0 ? structure.clause(around: text.bytes(from: first, through: first)) : bytes
        clause = text.syllableRange(of: ownClause)
        isOneClause = clause.upperBound > last
        let window = max(0, first - Self.window)..<last + Self.window
        sentence = text.syllableRange(of: structure.sentence(around: bytes)).clamped(to: window)
        paragraph = text.syllableRange(of: structure.turn(around: bytes) ?? structure.paragraph(around: bytes))
            .clamped(to: window)
    }

    /// Whether a marker in the stretch itself may speak of it: it leads a whole clause, or stands behind a short
    /// subject, and two syllables at least are left for it to speak of.
    func holdsClause(of hit: StanceHit) -> Bool {
        guard isOneClause else { return false }
        let isWhole = first <= clause.lowerBound && last >= clause.upperBound - 1
        switch hit.marker.side {
        case .after: return (isWhole || first < hit.first) && hit.first - first <= 4 && last - hit.last >= 2
        case .before: return hit.first - first >= 2
        case .both: return max(last - hit.last, hit.first - first) >= 2
        }
    }

    func overlaps(_ hit: StanceHit) -> Bool { hit.first <= last && hit.last >= first }
}

extension FoldedText {
    /// The syllables that lie in a stretch: indices, half open; empty where none does.
    func syllableRange(of bytes: ByteSpan) -> Range<Int> {
        let lower = firstSyllable(endingAfter: bytes.start)
        return lower..<max(lower, firstSyllable(endingAfter: bytes.end))
    }
}
