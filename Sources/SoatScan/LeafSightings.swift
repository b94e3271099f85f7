internal import SoatText

/// Which leaves the scan of a post saw, and in which sentences. Reused from post to post; one thread at a time.
final class LeafSightings {
    /// Leaves whose phrases stand in the post, each once.
    @safe @exclusivity(unchecked) private(set) var leaves: [LeafID] = []
    /// The number of the last post in which each leaf was seen.
    @safe @exclusivity(unchecked) private var lastPost: [UInt32]
    @safe @exclusivity(unchecked) private var post: UInt32 = 0
    /// By leaf: the sentences in which it may stand, as far as they were noted.
    @safe @exclusivity(unchecked) private var sentences: [SentenceSet]
    /// Whether each hit that was placed stands in one sentence.
    private(set) var areWhole = true

    init(leafCount: Int) {
        lastPost = [UInt32](repeating: 0, count: leafCount)
        sentences = [SentenceSet](repeating: .none, count: leafCount)
    }

    func startPost() {
        leaves.removeAll(keepingCapacity: true)
        post &+= 1
        if post == 0 {
            lastPost = [UInt32](repeating: 0, count: lastPost.count)
            post = 1
        }
    }

    /// Notes the leaves that may stand where a phrase does.
    ///
    /// - Parameter mayCount: whether the phrase may be of use to a leaf where it stands.
    @inline(__always) func note(
        _ pattern: PatternID, _ phraseLeaves: Grouped<UInt32>, where mayCount: (UInt32) -> Bool = { _ in true }
    ) {
        phraseLeaves.forEach(in: Int(pattern.rawValue)) { leaf in
            if lastPost[Int(leaf)] == post || !mayCount(leaf) { return }
            lastPost[Int(leaf)] = post
            sentences[Int(leaf)] = .none
            leaves.append(LeafID(rawValue: Int(leaf)))
        }
    }

    func note(_ leaf: LeafID, in set: SentenceSet) {
        lastPost[leaf.rawValue] = post
        sentences[leaf.rawValue] = set
    }

    /// Whether a phrase of the leaf stands in the post, or its sentences were noted.
    func isSeen(_ leaf: LeafID) -> Bool { lastPost[leaf.rawValue] == post }

    /// Where a leaf may stand; `nil` for one that was not seen.
    func sentences(of leaf: LeafID) -> SentenceSet? { isSeen(leaf) ? sentences[leaf.rawValue] : nil }

    /// Notes the sentences of all hits that count, and settles which of those that lack marks do.
    ///
    /// - Parameters:
    ///   - utf8: of the post.
    ///   - shown: the signs of the post: what they tell of may stand anywhere.
    func place(
        _ hits: inout [PhraseHit], _ rules: CompiledRules, in text: FoldedText, _ utf8: [UInt8], _ map: SentenceMap,
        _ shown: LeafPresence
    ) {
        areWhole = true
        for leaf in leaves {
            let isElsewhere: Bool
            switch rules.leafSources[leaf.rawValue] {
            // What is found may begin elsewhere than what tells of it.
            case .entity, .pattern: isElsewhere = true
            case .other: isElsewhere = rules.tables.leafPresence[leaf.rawValue].hasSign(of: shown)
            }
            if isElsewhere { sentences[leaf.rawValue] = .all }
        }
        let phraseLeaves = rules.tables.phraseLeaves
        var cursor = 0
        for index in hits.indices {
            if hits[index].marks == .lacking {
                let hit = hits[index]
                let counts = rules.missingMarksCount(first: hit.first, last: hit.last, of: hit.pattern, in: text, utf8)
                hits[index].marks = counts ? .justified : .doubtful
            } else if hits[index].marks == .complete, hits[index].reading == nil,
                rules.isPartOfUnmarkedWords(hits[index], in: text, utf8)
            {
                hits[index].marks = .doubtful
            }
            if hits[index].marks == .doubtful { continue }
            guard let sentence = map.sentence(of: hits[index].bytes, near: &cursor) else {
                areWhole = false
                continue
            }
            phraseLeaves.forEach(in: Int(hits[index].pattern.rawValue)) { sentences[Int($0)].insert(sentence) }
        }
    }
}
