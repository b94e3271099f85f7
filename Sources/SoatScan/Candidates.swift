internal import SoatRules
internal import SoatText

/// The rules that may hold for a post, by what the scan saw of it. A class: whoever judges them asks on.
final class Candidates {
    private let rules: CompiledRules
    private let document: Document
    private let readEntities: [Entity]
    private let text: FoldedText
    private let sightings: LeafSightings
    /// The signs that the post shows.
    private let shown: LeafPresence
    /// Of the post, where a rule asked for them.
    private(set) var structure: TextStructure?
    /// `nil` where no rule asks for it.
    let evidence: PostEvidence?
    /// `nil` where no rule asks of sentences.
    private var sentences: SentenceMap?

    /// - Parameter readEntities: of repaired stretches.
    init(
        rules: CompiledRules, document: Document, scratch: ScanScratch, readEntities: [Entity], evidence: PostEvidence?
    ) {
        self.rules = rules
        self.document = document
        self.readEntities = readEntities
        text = scratch.text
        sightings = scratch.sightings
        self.evidence = evidence
        structure = evidence?.structure
        shown = PostSigns(scratch.text).shown
    }

    /// Indices of rules, ascending; the hits of the scratch are then sorted.
    ///
    /// Cheap questions first: whether some leaf of each group stands in the post at all; whether they stand together, as far
    /// as sentences tell; whether patterns and values stand there at a second look.
    func rulesToJudge(_ scratch: inout ScanScratch) -> [Int] {
        var begun = begun(&scratch.begunRules)
        if begun.isEmpty { return [] }
        if begun.contains(where: { rules.asksOfSentences[$0] }) {
            placeLeaves(&scratch)
            begun.removeAll { !mayStand(rules.rules[$0].match.steps) }
            if begun.isEmpty { return [] }
        }
        scratch.sortHits()
        var glance = Glance(rules: rules, scratch: scratch, utf8: document.utf8, readEntities: readEntities)
        begun.removeAll { rule in
            if let leaf = rules.loneLeaf(of: rule) { return !(isPresent(leaf) && glance.mayStand(leaf)) }
            return !mayHold(rules.rules[rule].match, &glance)
        }
        return begun
    }

    /// Rules each of whose groups has a leaf in the post, or one that only a closer look can find.
    ///
    /// - Parameter isBegun: room for a bit a rule, all zero; and so it is left.
    private func begun(_ isBegun: inout [UInt64]) -> [Int] {
        for leaf in sightings.leaves {
            for place in rules.rulesByLeaf.places(of: leaf.rawValue) {
                let rule = rules.rulesByLeaf.elements[place]
                isBegun[Int(rule >> 6)] |= 1 << UInt64(rule & 63)
            }
        }
        for index in rules.rulesBySign.indices where shown.has(rules.rulesBySign[index].sign) {
            for rule in rules.rulesBySign[index].rules { isBegun[rule >> 6] |= 1 << UInt64(rule & 63) }
        }
        var begun: [Int] = []
        for place in isBegun.indices where isBegun[place] != 0 {
            var bits = isBegun[place]
            isBegun[place] = 0
            while bits != 0 {
                let rule = place << 6 | bits.trailingZeroBitCount
                if mayHold(rule) { begun.append(rule) }
                bits &= bits - 1
            }
        }
        return begun
    }

    private func mayHold(_ rule: Int) -> Bool {
        guard rules.mayHold(rule, under: evidence?.reading), rules.everyGroup(of: rule, hasLeaf: { isPresent($0) }) else {
            return false
        }
        return !rules.asksOfContext[rule] || rules.rules[rule].rule.when?.holds(for: document.context) != false
    }

    // MARK: Sentences

    /// Notes in which sentences the leaves of phrases and concepts may stand.
    private func placeLeaves(_ scratch: inout ScanScratch) {
        let structure = structure ?? TextStructure(document.utf8)
        self.structure = structure
        let map = SentenceMap(structure)
        sightings.place(&scratch.hits, rules, in: text, document.utf8, map, shown)
        sentences = map
    }

    /// Whether what fulfils a condition may stand in the post, to judge by sentences.
    ///
    /// - Parameter range: the condition's of all ``SentenceStep``s.
    /// - Complexity: O(leaves of the condition).
    func mayStand(_ range: Range<Int>) -> Bool {
        guard sentences != nil, sightings.areWhole else { return true }
        let steps = rules.steps
        var pile = InlineArray<16, SentenceSet>(repeating: .none)
        var count = 0
        for place in range {
            switch steps[place] {
            case .leaf(let leaf):
                // Deeper than anybody writes: it is then looked for.
                if count == pile.count { return true }
                pile[count] = sentences(of: LeafID(rawValue: Int(leaf)))
                count += 1
            case .either:
                count -= 1
                pile[count - 1].formUnion(pile[count])
            case .both:
                count -= 1
                pile[count - 1].formIntersection(pile[count])
            case .line: pile[count - 1] = widened(pile[count - 1], to: .line)
            case .paragraph: pile[count - 1] = widened(pile[count - 1], to: .paragraph)
            case .post: pile[count - 1] = pile[count - 1].isEmpty ? .none : .all
            }
        }
        return count != 1 || !pile[0].isEmpty
    }

    private func widened(_ set: SentenceSet, to unit: TextStructure.Unit) -> SentenceSet {
        set.isEmpty || set == .all ? set : sentences?.widened(set, to: unit) ?? .all
    }

    @inline(__always) private func sentences(of leaf: LeafID) -> SentenceSet {
        sightings.sentences(of: leaf) ?? newSentences(of: leaf)
    }

    /// Of a leaf that no phrase told of.
    @inline(never) private func newSentences(of leaf: LeafID) -> SentenceSet {
        let set: SentenceSet
        if let question = rules.evidenceOfLeaf[leaf.rawValue] {
            set = sentences(of: question)
        } else {
            set = rules.tables.leafPresence[leaf.rawValue].hasSign(of: shown) ? .all : .none
        }
        sightings.note(leaf, in: set)
        return set
    }

    private func sentences(of question: EvidenceQuestion) -> SentenceSet {
        guard let evidence, evidence.reading.mayAnswer(question), let map = sentences else { return .none }
        var set = SentenceSet()
        var cursor = 0
        evidence.reading.forEachSentence(lane: question.lane, atLeast: question.atLeast) {
            if let place = map.sentence(of: $0.bytes, near: &cursor) { set.insert(place) }
        }
        return set
    }

    // MARK: A second look

    /// Whether a condition may hold at a second look at its leaves; the cheap ones are asked first, and of a frame that
    /// cannot stand none is.
    private func mayHold(_ condition: CompiledCondition, _ glance: inout Glance) -> Bool {
        switch condition.kind {
        case .leaf(let leaf): return isPresent(leaf) && glance.mayStand(leaf)
        case .any(let parts):
            for part in parts where mayStand(part.steps) && mayHold(part, &glance) { return true }
            return false
        case .all(let parts, _), .near(let parts, _), .sequence(let parts, _):
            if !parts.allSatisfy({ mayBeThere($0) }) { return false }
            for effort in CompiledCondition.Effort.allCases {
                for part in parts where part.effort == effort && !mayHold(part, &glance) { return false }
            }
            return true
        case .count(let part, _, _): return mayHold(part, &glance)
        }
    }

    /// The same by what the scan saw alone.
    private func mayBeThere(_ condition: CompiledCondition) -> Bool {
        switch condition.kind {
        case .leaf(let leaf): isPresent(leaf)
        case .any(let parts): parts.contains { mayBeThere($0) }
        case .all(let parts, _), .near(let parts, _), .sequence(let parts, _): parts.allSatisfy { mayBeThere($0) }
        case .count(let part, _, _): mayBeThere(part)
        }
    }

    private func isPresent(_ leaf: LeafID) -> Bool {
        let presence = rules.tables.leafPresence[leaf.rawValue]
        return presence.hasHit && sightings.isSeen(leaf) || presence.hasSign(of: shown)
    }
}
