internal import SoatRules
internal import SoatText

/// Judges conditions over one post.
///
/// Lives for one post that has something to judge; what it needs of the post (structure, stances, entities) is made
/// when first asked for, and each leaf is looked up once.
struct Evaluator {
    let rules: CompiledRules
    let text: FoldedText
    let utf8: [UInt8]
    let context: PostContext
    /// Sorted by pattern, then place.
    let hits: [PhraseHit]
    /// What places in disguise are read as, by the numbers that hits bear.
    private let readings: [String]
    /// Entities of repaired stretches.
    let readEntities: [Entity]
    /// What the text is the reading of; `nil` where it stands as it was written.
    let asRead: ReadText?
    let runner: PatternRunner
    /// Whether patterns are tried everywhere: what tests compare with.
    let isNaive: Bool
    /// What may stand in the post; `nil` where everything is looked for.
    let candidates: Candidates?
    /// Of the rule being judged: what takes parts of its match away.
    var covering: [Match] = []
    /// Whether weak expressions count without the other signs that they need: asked to tell people why a frame is missing.
    var takesWeak = false
    /// Patterns that did not finish.
    private(set) var failedPatterns: Set<Int> = []
    /// `nil` where no rule asks for evidence, or the program has no model.
    let evidenceReader: EvidenceReader?
    private var knownEvidence: EvidenceReading?
    /// What is underlined where the model speaks, by the sentence and the category.
    var knownHeaviest: [Heaviest: Match] = [:]
    private var knownFinder: EntityFinder?
    private var knownStructure: TextStructure?
    private var stanceReader: StanceReader?
    private var knownSignals: StanceSignals?
    private var knownBegun: [UInt32]?
    private var strictLeaves: [LeafID: [Match]] = [:]
    private var lenientLeaves: [LeafID: [Match]] = [:]

    /// - Parameters:
    ///   - scratch: its hits sorted.
    ///   - candidates: what is known of the post already.
    init(
        rules: CompiledRules, document: Document, scratch: ScanScratch, readEntities: [Entity], asRead: ReadText? = nil,
        candidates: Candidates? = nil, isNaive: Bool = false
    ) {
        self.candidates = candidates
        knownStructure = candidates?.structure
        self.asRead = asRead
        self.rules = rules
        self.isNaive = isNaive
        self.readEntities = readEntities
        text = scratch.text
        utf8 = document.utf8
        context = document.context
        runner = scratch.runner
        hits = scratch.hits
        readings = scratch.readings
        evidenceReader = scratch.evidence
    }

    func reading(_ number: Int) -> String { readings[number] }

    /// What a match of the model is made of.
    struct Heaviest: Hashable {
        let firstWord: Int
        let lane: Int
        let namesWords: Bool
    }

    // MARK: What is made when asked for

    var structure: TextStructure {
        mutating get {
            let structure = knownStructure ?? TextStructure(utf8)
            knownStructure = structure
            return structure
        }
    }

    mutating func stance(at bytes: ByteSpan) -> StanceReading {
        var reader =
            stanceReader
            ?? StanceReader(
                machine: OwnLexicons.shared.stances.machine, signals: stanceSignals, text: text, utf8: utf8,
                structure: structure)
        // Not shared while it works: its list would be copied.
        stanceReader = nil
        let reading = reader.reading(at: bytes)
        stanceReader = reader
        return reading
    }

    /// What the model makes of the post.
    mutating func evidence(by reader: EvidenceReader) -> EvidenceReading {
        let reading = knownEvidence ?? candidates?.evidence?.reading ?? reader.reading(of: text, utf8, structure)
        knownEvidence = reading
        return reading
    }

    /// The expressions of all concepts whose first words stand in the post, ascending.
    ///
    /// - Complexity: O(hits · what their phrases lead to), once.
    var begunExpressions: [UInt32] {
        mutating get {
            if let knownBegun { return knownBegun }
            let phraseExpressions = rules.tables.phraseExpressions
            var begun: [UInt32] = []
            var last: PatternID?
            for hit in hits where hit.pattern != last {
                last = hit.pattern
                phraseExpressions.forEach(in: Int(hit.pattern.rawValue)) { begun.append($0) }
            }
            begun.sort()
            knownBegun = begun
            return begun
        }
    }

    /// What the markers of stance in the post may come to.
    var stanceSignals: StanceSignals {
        mutating get {
            let signals = knownSignals ?? OwnLexicons.shared.stances.machine.signals(in: text, utf8: utf8)
            knownSignals = signals
            return signals
        }
    }

    /// In text order, those of repaired stretches with them.
    mutating func entities(of kind: EntityKind) -> [Entity] {
        var finder =
            knownFinder
            ?? EntityFinder(lexicon: EntityLexicon(allowed: rules.allowed), text: text, utf8: utf8, context: context)
        // Not shared while it works: its lists would be copied.
        knownFinder = nil
        var plain = finder.entities(of: kind)
        knownFinder = finder
        if let asRead { plain = plain.map { $0.marked(by: asRead) } }
        let read = readEntities.filter { $0.kind == kind }
        return read.isEmpty ? plain : (plain + read).sorted { $0.bytes.start < $1.bytes.start }
    }

    /// What a leaf comes to, in text order.
    ///
    /// - Parameter strict: whether a hit that lacks marks must be justified by its surroundings. What takes a match back
    ///   need not be: doubt speaks for the writer.
    mutating func matches(of leaf: LeafID, strict: Bool) -> [Match] {
        // What only one condition asks for is not asked for again.
        guard rules.isShared[leaf.rawValue] else { return find(leaf, strict: strict) }
        if let known = strict ? strictLeaves[leaf] : lenientLeaves[leaf] { return known }
        let found = find(leaf, strict: strict)
        if strict { strictLeaves[leaf] = found } else { lenientLeaves[leaf] = found }
        return found
    }

    mutating func note(failed pattern: Int) { failedPatterns.insert(pattern) }

    /// Whether a pattern of the rule did not finish on this post.
    func hasFailed(_ rule: CompiledRule) -> Bool {
        rule.leaves.contains { leaf in
            if case .pattern(let index) = rules.leafSources[leaf.rawValue] { failedPatterns.contains(index) } else { false }
        }
    }

    // MARK: Rules

    /// Where a rule's match stands, with what takes it back taken away.
    mutating func matches(of rule: CompiledRule) -> [Match] {
        if let when = rule.rule.when, !when.holds(for: context) { return [] }
        var found = candidates(of: rule)
        if found.isEmpty { return [] }
        found.removeAll { stanceObstacle(to: $0, rule.rule) != nil }
        for exception in rule.unless where !found.isEmpty {
            let taker = taker(of: exception)
            found.removeAll { taking($0, taker) != nil }
        }
        if !found.isEmpty, let requires = rule.requires {
            let there = others(of: requires.condition)
            found.removeAll { provider(of: $0, there, within: requires.scope) != nil }
        }
        return rule.rule.merge == .table ? merged(found) : found
    }

    /// What fulfils a rule's `match`, each place once.
    mutating func candidates(of rule: CompiledRule) -> [Match] {
        var found = matches(of: rule.match, strict: true)
        if !found.isEmpty, !rule.covers.isEmpty {
            covering = rule.covers.flatMap { others(of: $0) }.sorted { $0.bytes.start < $1.bytes.start }
            if !covering.isEmpty { found = matches(of: rule.match, strict: true) }
            covering = []
        }
        found.removeAll { $0.needs != 0 }
        return Self.distinct(found)
    }

    /// What a condition beside the match comes to, in text order.
    mutating func others(of condition: CompiledCondition) -> [Match] {
        matches(of: condition, strict: false).filter { $0.needs <= 1 }
    }

    /// Each underlined place once.
    private static func distinct(_ matches: [Match]) -> [Match] {
        guard matches.count > 1 else { return matches }
        var seen: Set<ByteSpan> = []
        return matches.filter { seen.insert($0.shown.bytes).inserted }
    }

    /// All matches of one table as one: its first row that breaches.
    private mutating func merged(_ matches: [Match]) -> [Match] {
        var result: [Match] = []
        var lastTable: ByteSpan?
        for match in matches.sorted(by: { $0.shown.bytes.start < $1.shown.bytes.start }) {
            guard let table = structure.table(around: match.shown.bytes) else {
                result.append(match)
                continue
            }
            if table == lastTable { continue }
            lastTable = table
            let row = structure.line(around: match.shown.bytes)
            let (first, last) = text.syllables(in: row)
            let whole = Match.Stretch(first: first, last: last, bytes: row, reading: match.shown.reading, entity: nil)
            result.append(Match(whole, detail: match.detail))
        }
        return result
    }
}
