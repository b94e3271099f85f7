internal import SoatRules
internal import SoatText

/// A stretch of a post that fulfils a condition.
struct Match: Sendable, Hashable {
    /// A stretch and how it is read.
    struct Stretch: Sendable, Hashable {
        /// Indices of syllables, both inclusive.
        let first: Int
        let last: Int
        /// UTF-8 bytes of the document, half open.
        let bytes: ByteSpan
        /// How the place was read; `nil` where it is written plainly.
        let reading: String?
        /// The entity it is; `nil` for words.
        let entity: EntityKind?
        /// Whether words in it are written without marks that they should have.
        var lacksMarks = false
    }

    let whole: Stretch
    /// What the rule underlines, where a part of the match bears its `mark`.
    let marked: Stretch?
    /// So many other signs the frame must hold.
    let needs: Int
    /// Tells signs from one another: the same expression twice is one sign. Made by ``sign(of:_:)``.
    let sign: Int
    /// What an entity is besides: the successor of a lapsed document.
    let detail: String?
    /// What weighed most, where evidence is part of it.
    let words: [String]

    init(
        _ whole: Stretch, marked: Stretch? = nil, needs: Int = 0, sign: Int = -1, detail: String? = nil, words: [String] = []
    ) {
        self.whole = whole
        self.marked = marked
        self.needs = needs
        self.sign = sign
        self.detail = detail
        self.words = words
    }

    /// What signs come from.
    enum Source: Int {
        case evidence, phrase, concept, pattern, entity
    }

    /// A number of its own for each sign.
    ///
    /// - Parameters:
    ///   - index: of the phrase, expression, pattern or kind; under 2³².
    ///   - leaf: of the concept.
    static func sign(of source: Source, _ index: Int, leaf: Int = 0) -> Int {
        source.rawValue << 56 | leaf << 32 | index
    }

    /// Evidence is a whole clause: other parts of a frame stand in it, and take no words away from it.
    var isEvidence: Bool { sign >= 0 && sign >> 56 == Source.evidence.rawValue }

    /// The index that ``sign`` was made of.
    var signIndex: Int { sign & 0xFFFF_FFFF }

    var first: Int { whole.first }
    var last: Int { whole.last }
    var bytes: ByteSpan { whole.bytes }
    /// What is underlined.
    var shown: Stretch { marked ?? whole }

    /// The same as what the rule underlines.
    func asMarked() -> Match { Match(whole, marked: marked ?? whole, needs: needs, sign: sign, detail: detail, words: words) }

    /// Whether both claim the same words.
    func collides(with other: Match) -> Bool { !isEvidence && !other.isEvidence && overlaps(other) }

    /// Whether the very words of another, which have their marks, would have to be read with other marks: a `vay` that is
    /// meant is no `váy`.
    func misreads(_ other: Match) -> Bool { whole.lacksMarks && !other.whole.lacksMarks && bytes == other.bytes }

    func overlaps(_ other: Match) -> Bool { bytes.start < other.bytes.end && other.bytes.start < bytes.end }

    /// Syllables between two matches; 0 where they touch or overlap.
    func distance(to other: Match) -> Int {
        max(0, other.first > last ? other.first - last - 1 : first - other.last - 1)
    }

    /// Some parts as one stretch.
    ///
    /// - Parameter parts: not empty.
    static func joined(_ parts: [Match], in utf8: [UInt8]) -> Match? {
        guard let first = parts.min(by: { $0.bytes.start < $1.bytes.start }),
            let last = parts.max(by: { $0.bytes.end < $1.bytes.end })
        else { return nil }
        let bytes = ByteSpan(start: first.bytes.start, end: last.bytes.end)
        let whole = Stretch(
            first: parts.map(\.first).min() ?? first.first, last: parts.map(\.last).max() ?? last.last, bytes: bytes,
            reading: reading(of: parts, bytes, in: utf8), entity: parts.count == 1 ? first.whole.entity : nil,
            lacksMarks: parts.contains(where: \.whole.lacksMarks))
        return Match(
            whole, marked: parts.lazy.compactMap(\.marked).first, sign: parts.map(\.sign).max() ?? -1,
            detail: parts.lazy.compactMap(\.detail).first, words: parts.lazy.map(\.words).first { !$0.isEmpty } ?? [])
    }

    /// The stretch with each part in disguise as it is read.
    private static func reading(of parts: [Match], _ bytes: ByteSpan, in utf8: [UInt8]) -> String? {
        let read = parts.filter { $0.whole.reading != nil }.sorted { $0.bytes.start < $1.bytes.start }
        guard !read.isEmpty else { return nil }
        var words = ""
        var place = bytes.start
        for part in read where part.bytes.start >= place {
            words += CanonicalText.of(utf8[place..<part.bytes.start]) + (part.whole.reading ?? "")
            place = part.bytes.end
        }
        return words + CanonicalText.of(utf8[place..<bytes.end])
    }
}
