internal import SoatRules
internal import SoatText

/// Scans the stretches of a post that show a sign of disguise, as they are read after repair.
///
/// What it finds is added to what stands in the post as written: a repair that was wrong takes nothing away.
struct ReadingScan {
    let rules: CompiledRules
    /// Those of the rules that may hold.
    private let groups: RuleGroups
    /// The post as written.
    let text: FoldedText
    let utf8: [UInt8]
    /// Where readings are folded.
    let scratch: FoldedText
    private let context: PostContext
    /// The kinds of numbers that are looked for.
    private let kinds: Set<EntityKind>

    private(set) var hits: [PhraseHit] = []
    /// What was read, by the numbers that the hits bear.
    private(set) var readings: [String] = []
    private(set) var entities: [Entity] = []
    /// Whether anything was undone.
    private(set) var isRepaired = false

    init(
        rules: CompiledRules, groups: RuleGroups, text: FoldedText, utf8: [UInt8], scratch: FoldedText, context: PostContext,
        kinds: Set<EntityKind>
    ) {
        self.rules = rules
        self.groups = groups
        self.text = text
        self.utf8 = utf8
        self.scratch = scratch
        self.context = context
        self.kinds = kinds
    }

    /// - Complexity: O(stretches with a sign), some microseconds each.
    mutating func run() {
        for stretch in text.suspectStretches(reach: rules.tables.longestPhrase + 4, utf8Count: utf8.count) {
            let (likeliest, other) = Reading.all(utf8, in: stretch)
            if let likeliest {
                isRepaired = true
                scan(likeliest)
            }
            if let other { scan(other, isUnlikely: true) }
        }
    }

    /// - Parameter isUnlikely: words of it were read so only since a phrase might come out; one syllable is none.
    private mutating func scan(_ reading: Reading, isUnlikely: Bool = false) {
        scratch.fold(reading.utf8, with: rules.tables.vocabulary)
        var found: [Automaton.Hit] = []
        rules.tables.automaton.appendHits(in: scratch, range: 0..<scratch.count, of: groups.rawValue, to: &found)
        for hit in found where Int(hit.pattern.rawValue) < rules.tables.phraseCount {
            let stretch = scratch.bytes(from: hit.first, through: hit.last)
            guard let bytes = reading.origin(of: stretch), reading.isRepaired(bytes) else { continue }
            if isUnlikely, hit.first == hit.last, reading.isBent(bytes) { continue }
            let (first, last) = text.syllables(in: bytes)
            hits.append(
                PhraseHit(
                    pattern: hit.pattern, first: first, last: last, bytes: bytes, marks: marks(of: hit, in: reading),
                    reading: readings.count))
            readings.append(CanonicalText.of(reading.utf8[stretch.start..<stretch.end]))
        }
        guard !kinds.isEmpty, scratch.numeralCount > 0 else { return }
        var finder = EntityFinder(
            lexicon: EntityLexicon(allowed: rules.allowed), text: scratch, utf8: reading.utf8, context: context)
        for entity in kinds.flatMap({ finder.entities(of: $0) }) {
            guard let bytes = reading.origin(of: entity.bytes), reading.isRepaired(bytes) else { continue }
            let (first, last) = text.syllables(in: bytes)
            entities.append(
                Entity(
                    kind: entity.kind, attributes: entity.attributes.union([.disguised]), first: first, last: last,
                    bytes: bytes,
                    reading: CanonicalText.of(reading.utf8[entity.bytes.start..<entity.bytes.end])))
        }
    }

    private func marks(of hit: Automaton.Hit, in reading: Reading) -> PhraseHit.Marks {
        guard hit.lacksMarks else { return .complete }
        if disguiseTookMarks(of: hit, in: reading) { return .justified }
        return rules.missingMarksCount(
            first: hit.first, last: hit.last, of: hit.pattern, in: scratch, reading.utf8) ? .justified : .doubtful
    }

    /// Whether each syllable that lacks marks was itself in disguise: digits for letters and letters in squares
    /// cannot bear them.
    private func disguiseTookMarks(of hit: Automaton.Hit, in reading: Reading) -> Bool {
        var isFigured = true
        let tookAll = zip(hit.first...hit.last, rules.tables.automaton.marks(of: hit.pattern)).allSatisfy { index, wanted in
            if scratch[index].marks == wanted { return true }
            guard let origin = reading.origin(of: scratch.bytes(from: index, through: index)) else { return false }
            if reading.isFigured(origin) { return true }
            isFigured = false
            return reading.isDisguised(origin)
        }
        // Among words without marks it was not the disguise that took them.
        return tookAll
            && (isFigured || MarkSurroundings(first: hit.first, last: hit.last, in: scratch).kind != .unmarked)
    }
}
