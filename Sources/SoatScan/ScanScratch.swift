internal import SoatText

/// The working memory of one thread's checks. Made by ``Scanner/makeScratch()``, used with that scanner only.
public struct ScanScratch {
    let text = FoldedText()
    /// Where repaired stretches are folded.
    let reading: FoldedText
    var hits: [PhraseHit] = []
    /// Rules with a part of their match in the post, each once.
    private(set) var triggered: [Int] = []
    /// The number of the last post that triggered each rule.
    private var lastPost: [UInt32]
    private var post: UInt32 = 0

    init(ruleCount: Int) {
        lastPost = [UInt32](repeating: 0, count: ruleCount)
        reading = FoldedText(sharingCacheOf: text)
    }

    mutating func startPost() {
        hits.removeAll(keepingCapacity: hits.capacity < 1 << 16)
        triggered.removeAll(keepingCapacity: true)
        post &+= 1
        if post == 0 {
            lastPost = [UInt32](repeating: 0, count: lastPost.count)
            post = 1
        }
    }

    /// Keeps a hit, and notes the rules that match by it.
    mutating func take(_ hit: PhraseHit, _ rules: CompiledRules) {
        hits.append(hit)
        for rule in rules.patterns[Int(hit.pattern.rawValue)].rules { trigger(rule) }
    }

    mutating func trigger(_ rule: Int) {
        guard lastPost[rule] != post else { return }
        lastPost[rule] = post
        triggered.append(rule)
    }
}
