internal import SoatText

/// The working memory of one thread's checks. Made by ``Scanner/makeScratch()``, used with that scanner only.
public struct ScanScratch {
    let text = FoldedText()
    /// Where repaired stretches are folded.
    let reading: FoldedText
    let runner: PatternRunner
    let evidence: EvidenceReader?
    var hits: [PhraseHit] = []
    /// Room for what the automaton finds.
    var found: [Automaton.Hit] = []
    /// How places in disguise were read, by the numbers that hits bear.
    var readings: [String] = []
    /// Whether the text last scanned is read otherwise than it is written, or may be.
    var readsOtherwise = false
    let sightings: LeafSightings
    /// A bit for each rule, all zero between posts.
    var begunRules: [UInt64]
    /// Room for sorting.
    private var order: [UInt64] = []
    private var sorted: [PhraseHit] = []

    init(_ rules: CompiledRules) {
        sightings = LeafSightings(leafCount: rules.leaves.count)
        begunRules = [UInt64](repeating: 0, count: (rules.rules.count + 63) / 64)
        runner = PatternRunner(rules.patterns)
        evidence = rules.evidence.map { EvidenceReader($0, rules.identitiesOfModel) }
        reading = FoldedText(sharingCacheOf: text)
    }

    mutating func startPost() {
        hits.removeAll(keepingCapacity: hits.capacity < 1 << 16)
        found.removeAll(keepingCapacity: found.capacity < 1 << 16)
        readings = []
        runner.startPost()
        sightings.startPost()
    }

    /// By pattern, then place.
    mutating func sortHits() {
        guard hits.count > 1 else { return }
        // What was read after repair stands behind the rest.
        guard readings.isEmpty else { return hits.sort { $0.order < $1.order } }
        // The rest was found in text order: to sort numbers costs less than to move hits about.
        order.removeAll(keepingCapacity: order.capacity < 1 << 16)
        for index in hits.indices { order.append(UInt64(hits[index].pattern.rawValue) << 32 | UInt64(index)) }
        order.sort()
        sorted.removeAll(keepingCapacity: sorted.capacity < 1 << 16)
        for key in order { sorted.append(hits[Int(UInt32(truncatingIfNeeded: key))]) }
        swap(&hits, &sorted)
    }
}
