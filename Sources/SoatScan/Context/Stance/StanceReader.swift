internal import SoatRules
internal import SoatText

/// The stance of the clauses of one post. Made when a rule first asks.
///
/// Each marker speaks of the words in its reach. Where several do, the outermost decides: a correction before an offer
/// or a question, these before a condition, a ban, a denial, a wish, a warning and what others said.
/// - Source: contract §5, "Stance".
struct StanceReader {
    let text: FoldedText
    let utf8: [UInt8]
    let structure: TextStructure
    private let machine: StanceMachine
    private let signals: StanceSignals
    /// The markers of the sentences looked at, in order of where they begin.
    private var hits: [StanceHit] = []
    /// The syllables of these sentences.
    private var known = 0..<0

    /// - Parameter signals: those of the text.
    init(machine: StanceMachine, signals: StanceSignals, text: FoldedText, utf8: [UInt8], structure: TextStructure) {
        self.machine = machine
        self.signals = signals
        self.text = text
        self.utf8 = utf8
        self.structure = structure
    }

    /// The stance of the clause that holds a stretch.
    ///
    /// - Parameter bytes: UTF-8 bytes of the document, half open.
    /// - Complexity: O(length of the paragraph, at most some hundred syllables).
    mutating func reading(at bytes: ByteSpan) -> StanceReading {
        guard text.count > 0 else { return StanceReading(stance: .asserted, marker: nil) }
        findMarkers(around: bytes)
        let place = StancePlace(bytes, text, structure)
        let own = ownReading(at: place)
        switch own.stance {
        case .asserted, .asked, .quoted, .reported, .supposed:
            if let hit = correction(of: place) { return reading(.rebutted, hit) }
            if own.stance == .asserted || own.stance == .reported, let marker = tagAfter(place.sentence, of: place) {
                return StanceReading(stance: .asked, marker: marker)
            }
        default: break
        }
        return own
    }

    /// What the sentence itself says.
    private func ownReading(at place: StancePlace) -> StanceReading {
        var given: [Stance: StanceHit] = [:]
        var denials: [StanceHit] = []
        let quotation = quotation(at: place)
        for hit in within(place) {
            // What is quoted speaks for itself; only what is said of it counts.
            if let quotation, quotation.syllables.contains(hit.first) { continue }
            guard let stance = stance(of: hit, at: place), speaks(hit, of: place) else { continue }
            if stance == .denied { denials.append(hit) }
            // The nearest, of those before the place the last.
            if let known = given[stance], abs(known.last - place.first) < abs(hit.last - place.first) { continue }
            given[stance] = hit
        }
        // "Không ai không biết": two take each other back.
        let leading = denials.filter { $0.first < place.first && $0.marker.role == .negator }.count
        if leading > 0, leading % 2 == 0 { given[.denied] = nil }
        func result(_ stance: Stance) -> StanceReading? { given[stance].map { reading(stance, $0) } }

        if let rebutted = result(.rebutted) { return rebutted }
        if let offer = given[.solicited] {
            for stance in [Stance.forbidden, .warned] {
                if let hit = given[stance], hit.first < offer.first || hit.marker.needs == .anyone {
                    return reading(stance, hit)
                }
            }
            return reading(.solicited, offer)
        }
        let isAskedWhole = quotation.map { $0.syllables.upperBound < place.clause.upperBound } ?? true
        if isAskedWhole, let marker = question(at: place) {
            return StanceReading(stance: isOffer(place) ? .solicited : .asked, marker: marker)
        }
        if let asked = result(.asked) { return asked }
        if quotation == nil, let supposed = result(.supposed) { return supposed }
        // "Mong các chị tỉnh táo trước": what is wished for is heed.
        if let wish = given[.wished], let warning = given[.warned], wish.first < warning.first, warning.last < place.first {
            return reading(.warned, warning)
        }
        if quotation == nil, let wish = given[.wished], wish.first < given[.forbidden]?.first ?? .max {
            return reading(.wished, wish)
        }
        // Of operators before the place the last.
        let operators = [Stance.forbidden, .denied, .warned].compactMap { stance in given[stance].map { (stance, $0) } }
        if let inner = operators.filter({ $0.1.first < place.first || $0.0 != .warned }).max(by: { $0.1.last < $1.1.last }) {
            return reading(inner.0, inner.1)
        }
        if let quotation { return quotation.reading }
        if let reported = given[.reported], let marker = asks(clause(of: place.sentence.upperBound - 1)) {
            // "Nghe nói mai nghỉ, ai có thông báo chưa ạ?"
            return reported.first <= place.last ? StanceReading(stance: .asked, marker: marker) : reading(.reported, reported)
        }
        return result(.reported) ?? result(.warned) ?? StanceReading(stance: .asserted, marker: nil)
    }

    func reading(_ stance: Stance, _ hit: StanceHit) -> StanceReading {
        StanceReading(stance: stance, marker: text.bytes(from: hit.first, through: hit.last))
    }

    // MARK: Markers near a place

    /// Finds the markers that may speak of a stretch, unless they are known.
    ///
    /// They stand in its sentences and the one on either side, but where some reach farther, or a quotation or a pasted
    /// chat has to be read as a whole.
    private mutating func findMarkers(around bytes: ByteSpan) {
        var range = 0..<text.count
        if !signals.reachesFar, structure.quotation(around: bytes) == nil, structure.answer(to: bytes) == nil {
            let own = text.syllableRange(of: structure.sentence(around: bytes))
            range = wholeSentence(of: own.lowerBound - 1).lowerBound..<wholeSentence(of: own.upperBound).upperBound
        }
        if known.lowerBound <= range.lowerBound, known.upperBound >= range.upperBound { return }
        known = range
        let (text, structure) = (text, structure)
        hits = machine.hits(in: text, range: range, utf8: utf8) { syllable, marker in
            let isLong = marker.reach == .sentence || marker.role == .rhetorical
            let bytes = text.bytes(from: syllable, through: syllable)
            return text.syllableRange(of: isLong ? structure.sentence(around: bytes) : structure.clause(around: bytes))
                .upperBound
        }
    }

    /// The sentence of a syllable, however long it is; that of the nearest where there is none.
    private func wholeSentence(of syllable: Int) -> Range<Int> {
        let nearest = min(max(0, syllable), text.count - 1)
        return text.syllableRange(of: structure.sentence(around: text.bytes(from: nearest, through: nearest)))
    }

    /// Syllables on either side in which markers are looked for.
    static let window = StancePlace.window

    /// The markers of the place's sentence, and those above it that open a list.
    private func within(_ place: StancePlace) -> [StanceHit] {
        let above = hits(from: place.first - Self.window, to: place.sentence.lowerBound).filter { $0.marker.reach == .list }
        return above + hits(from: place.sentence.lowerBound, to: max(place.sentence.upperBound, place.last + 1))
    }

    /// The markers of the place's paragraph.
    func near(_ place: StancePlace) -> ArraySlice<StanceHit> {
        hits(
            from: max(place.paragraph.lowerBound, place.first - Self.window),
            to: min(max(place.paragraph.upperBound, place.last + 1), place.last + Self.window))
    }

    /// The markers that begin in a stretch of syllables, half open; none where it ends before it begins.
    func hits(from lower: Int, to upper: Int) -> ArraySlice<StanceHit> {
        let start = index(of: lower)
        return hits[start..<max(start, index(of: upper))]
    }

    /// Where the first marker stands that begins at a syllable or later.
    private func index(of syllable: Int) -> Int {
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].first < syllable { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether a marker lies in a stretch of syllables, half open.
    func has(_ role: StanceMarker.Role, from lower: Int, to upper: Int) -> Bool {
        hits(from: lower, to: upper).contains { $0.marker.role == role && $0.last < upper }
    }
}
