internal import SoatText

/// The working memory of one thread's checks. Made by ``Scanner/makeScratch()``, used with that scanner only.
public struct ScanScratch {
    let text = FoldedText()
    /// Where repaired stretches are folded.
    let reading: FoldedText
    let runner: PatternRunner
    let evidence: EvidenceReader?
    var hits: [PhraseHit] = []
    /// Whether the text last scanned is read otherwise than it is written, or may be.
    var readsOtherwise = false
    /// Leaves whose phrases stand in the post, each once.
    private(set) var leaves: [LeafID] = []
    /// The number of the last post with a phrase of each leaf.
    private var lastPost: [UInt32]
    private var post: UInt32 = 0

    init(_ rules: CompiledRules) {
        lastPost = [UInt32](repeating: 0, count: rules.leaves.count)
        runner = PatternRunner(rules.patterns)
        evidence = rules.evidence.map { EvidenceReader($0) }
        reading = FoldedText(sharingCacheOf: text)
    }

    mutating func startPost() {
        hits.removeAll(keepingCapacity: hits.capacity < 1 << 16)
        leaves.removeAll(keepingCapacity: true)
        runner.startPost()
        post &+= 1
        if post == 0 {
            lastPost = [UInt32](repeating: 0, count: lastPost.count)
            post = 1
        }
    }

    /// Keeps a hit, and notes the leaves that may stand there by it.
    mutating func take(_ hit: PhraseHit, _ rules: CompiledRules) {
        hits.append(hit)
        for leaf in rules.tables.phraseLeaves[Int(hit.pattern.rawValue)] where lastPost[Int(leaf)] != post {
            lastPost[Int(leaf)] = post
            leaves.append(LeafID(rawValue: Int(leaf)))
        }
    }

    /// Whether a phrase of the leaf stands in the post.
    func isHit(_ leaf: LeafID) -> Bool { lastPost[leaf.rawValue] == post }
}
