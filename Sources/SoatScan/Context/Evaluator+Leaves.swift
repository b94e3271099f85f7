internal import SoatRules
internal import SoatText

/// What the leaves of conditions come to.
extension Evaluator {
    mutating func find(_ leaf: LeafID, strict: Bool) -> [Match] {
        switch rules.leaves[leaf.rawValue] {
        case .phrases: return matches(ofPhrases: rules.tables.leafPhrases[leaf.rawValue], strict: strict)
        case .concept: return matches(ofConcept: leaf, strict: strict)
        case .entity(let wanted):
            return entities(of: wanted.entity).filter { $0.obstacle(for: wanted) == nil }.map { match(of: $0) }
        case .evidence(let condition): return matches(of: condition)
        case .pattern(let index): return matches(ofPattern: index)
        }
    }

    // MARK: Phrases

    private func matches(ofPhrases phrases: ArraySlice<UInt32>, strict: Bool) -> [Match] {
        var found: [Match] = []
        for phrase in phrases {
            for hit in hits(of: PatternID(rawValue: phrase)) where obstacle(to: hit, strictMarks: strict) == nil {
                found.append(match(of: hit))
            }
        }
        if found.count > 1 { found.sort { $0.bytes.start < $1.bytes.start } }
        return found
    }

    /// All that stands in the post of a pattern, whether it counts or not.
    func hits(of pattern: PatternID) -> ArraySlice<PhraseHit> { hits.hits(of: pattern) }

    private func hasHit(of pattern: PatternID) -> Bool {
        let first = hits.firstIndex(from: pattern)
        return first < hits.count && hits[first].pattern == pattern
    }

    func match(of hit: PhraseHit) -> Match {
        Match(stretch(of: hit), sign: Match.sign(of: .phrase, Int(hit.pattern.rawValue)))
    }

    private func stretch(of hit: PhraseHit) -> Match.Stretch {
        Match.Stretch(
            first: hit.first, last: hit.last, bytes: hit.bytes, reading: reading(of: hit), entity: nil,
            lacksMarks: rules.lacksMarks(hit, in: text))
    }

    func match(of entity: Entity) -> Match {
        let stretch = Match.Stretch(
            first: entity.first, last: entity.last, bytes: entity.bytes, reading: entity.reading, entity: entity.kind)
        let order = EntityKind.allCases.firstIndex(of: entity.kind) ?? 0
        return Match(stretch, sign: Match.sign(of: .entity, order), detail: entity.detail)
    }

    /// Why a hit does not count; `nil` when it does.
    func obstacle(to hit: PhraseHit, strictMarks: Bool) -> RuleTrace.Obstacle? {
        let phrase = rules.tables.phraseTraits[Int(hit.pattern.rawValue)]
        if !marksSuffice(hit, phrase.marks, strict: strictMarks) {
            return phrase.marks == .exact ? .marksMustBeWritten : .marksDoubtful
        }
        if !phrase.letterCase.holds(for: hit.bytes, in: utf8) { return .letterCase(phrase.letterCase) }
        if !phrase.place.holds(first: hit.first, last: hit.last, in: text, utf8: utf8) { return .notAloneOnLine }
        return LinkText.stretch(around: hit.bytes, in: utf8) != nil ? .inLink : nil
    }

    private func marksSuffice(_ hit: PhraseHit, _ wanted: PhraseCondition.Marks, strict: Bool) -> Bool {
        switch hit.marks {
        case .complete:
            return !strict || hit.reading != nil || !rules.isPartOfUnmarkedWords(hit, in: text, utf8)
        // What takes a match back may lack marks that it asks for where the whole text does.
        case .justified: return wanted == .auto || !strict
        case .doubtful: return wanted == .auto && !strict && !rules.isWrittenAsAnotherWord(hit, in: text)
        case .lacking:
            if wanted == .auto, !strict { return !rules.isWrittenAsAnotherWord(hit, in: text) }
            if wanted == .exact, strict { return false }
            return rules.missingMarksCount(first: hit.first, last: hit.last, of: hit.pattern, in: text, utf8)
        }
    }

    private func reading(of hit: PhraseHit) -> String? {
        if let number = hit.reading { return reading(number) }
        guard text.hasOddSyllable(from: hit.first, through: hit.last) else { return nil }
        return CanonicalText.of(utf8[hit.bytes.start..<hit.bytes.end])
    }

    // MARK: Concepts

    /// The expressions of a concept that stand in the post; of two of which one holds the other the longer, and none
    /// whose syllables a clean one takes.
    private mutating func matches(ofConcept leaf: LeafID, strict: Bool) -> [Match] {
        let (found, clean) = expressions(of: leaf, strict: strict)
        return longest(found, without: clean)
    }

    /// The expressions of a concept that a clean one takes, each with the clean one.
    mutating func cleared(of leaf: LeafID) -> [(match: Match, by: Match)] {
        let (found, clean) = expressions(of: leaf, strict: true)
        let ordered = clean.sorted { $0.bytes.start < $1.bytes.start }
        return longest(found, without: []).compactMap { match in taker(of: match, among: ordered).map { (match, $0) } }
    }

    /// All expressions of a concept that stand in the post, and all clean ones.
    private mutating func expressions(of leaf: LeafID, strict: Bool) -> (found: [Match], clean: [Match]) {
        var found: [Match] = []
        var clean: [Match] = []
        for index in begun(of: leaf) + rules.tables.leafSlotted[leaf.rawValue] where mayStand(expression: Int(index)) {
            let isClean = rules.tables.expressionTraits[Int(index)].isClean
            // What is clean may lack its marks: doubt speaks for the writer.
            for match in matches(
                ofExpression: Int(index), sign: Match.sign(of: .concept, Int(index), leaf: leaf.rawValue),
                strict: strict && !isClean)
            {
                if isClean { clean.append(match) } else { found.append(match) }
            }
        }
        return (found, clean)
    }

    /// The expressions of a concept whose first words stand in the post, ascending.
    ///
    /// - Complexity: O(log *n* + what is begun).
    private mutating func begun(of leaf: LeafID) -> [UInt32] {
        let all = begunExpressions
        var begun: [UInt32] = []
        rules.expressionsOfLeaf.forEach(in: leaf.rawValue) { run in
            var low = 0
            var high = all.count
            while low < high {
                let middle = (low + high) / 2
                if all[middle] < run.first { low = middle + 1 } else { high = middle }
            }
            while low < all.count, all[low] < run.end {
                begun.append(all[low])
                low += 1
            }
        }
        return begun
    }

    /// Whether each word of an expression stands somewhere in the post: nearly all that is begun ends here.
    private func mayStand(expression index: Int) -> Bool {
        rules.tables.expressionParts.allSatisfy(in: index) { $0.slot != nil || hasHit(of: $0.phrase) }
    }

    private func longest(_ matches: [Match], without clean: [Match]) -> [Match] {
        let clean = clean.sorted { $0.bytes.start < $1.bytes.start }
        let free = matches.filter { taker(of: $0, among: clean) == nil }
            .sorted { ($0.bytes.start, -$0.bytes.end) < ($1.bytes.start, -$1.bytes.end) }
        var result: [Match] = []
        var reach = -1
        for match in free {
            // Sorted so, a match is held by one before it exactly when that one reaches as far.
            if match.bytes.end <= reach { continue }
            reach = match.bytes.end
            result.append(match)
        }
        return result
    }

    /// The clean expression that is no shorter and stands over some syllable of a match: `vấn đề` in “vấn đề thi cử”.
    ///
    /// - Parameter clean: in text order.
    private func taker(of match: Match, among clean: [Match]) -> Match? {
        let start = clean.firstIndex(from: match.bytes.start - Self.longestMatch)
        return clean[start...].prefix { $0.bytes.start < match.bytes.end }.first { other in
            other.overlaps(match) && other.last - other.first >= match.last - match.first && !other.misreads(match)
        }
    }

    /// The places of one expression: its parts in order, side by side, or a gap between them.
    private mutating func matches(ofExpression index: Int, sign: Int, strict: Bool) -> [Match] {
        var chains: [[Match]] = []
        for (order, part) in rules.tables.expressionParts[index].enumerated() {
            let places: [Match] =
                if let slot = part.slot {
                    entities(of: slot).map { match(of: $0) }
                } else {
                    hits(of: part.phrase).filter { obstacle(to: $0, strictMarks: strict) == nil }.map { match(of: $0) }
                }
            if places.isEmpty { return [] }
            if order == 0 {
                chains = places.map { [$0] }
            } else {
                let places = places.sorted { $0.first < $1.first }
                chains = chains.compactMap { chain in
                    guard let last = chain.last, let next = follower(of: last, among: places, isAfterGap: part.isAfterGap)
                    else {
                        return nil
                    }
                    return chain + [next]
                }
            }
            if chains.isEmpty { return [] }
        }
        let needs = rules.tables.expressionTraits[index].needs
        return chains.compactMap { chain in
            Match.joined(chain, in: utf8).map { Match($0.whole, needs: needs, sign: sign) }
        }
    }

    /// The nearest place behind another, right beside it or within a gap, in the same clause.
    private mutating func follower(of match: Match, among places: [Match], isAfterGap: Bool) -> Match? {
        let farthest = match.last + 1 + (isAfterGap ? Expression.gapLimit : 0)
        var index = places.firstIndex(startingAfter: match.last)
        guard index < places.count, places[index].first <= farthest else { return nil }
        let clause = structure.clause(around: match.bytes)
        while index < places.count, places[index].first <= farthest {
            if places[index].bytes.end <= clause.end { return places[index] }
            index += 1
        }
        return nil
    }

    // MARK: Patterns

    private mutating func matches(ofPattern index: Int) -> [Match] {
        do throws(PatternRunner.Failure) {
            let places = try runner.matches(of: index, in: text, utf8, hits: hits, isNaive: isNaive)
            return places.map { bytes in
                let (first, last) = text.syllables(in: bytes)
                return Match(
                    Match.Stretch(first: first, last: last, bytes: bytes, reading: nil, entity: nil),
                    sign: Match.sign(of: .pattern, index))
            }
        } catch {
            note(failed: index)
            return []
        }
    }
}

extension Entity {
    /// Why an entity of the right kind does not count; `nil` when it does.
    func obstacle(for wanted: EntityCondition) -> RuleTrace.Obstacle? {
        let missing = wanted.required.subtracting(attributes)
        if !missing.isEmpty { return .lacks(missing) }
        let unwanted = wanted.excluded.intersection(attributes)
        return unwanted.isEmpty ? nil : .excluded(unwanted)
    }
}

extension [Match] {
    /// The first of them, sorted by first syllable, that begins behind a syllable.
    fileprivate func firstIndex(startingAfter syllable: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].first <= syllable { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Spans that take away what they hold.
struct CoverIndex {
    /// By start.
    private let spans: [ByteSpan]
    /// How far the spans up to each reach.
    private let reach: [Int]

    init(_ spans: [ByteSpan]) {
        let sorted = spans.sorted { $0.start < $1.start }
        var farthest = -1
        reach = sorted.map { span in
            farthest = Swift.max(farthest, span.end)
            return farthest
        }
        self.spans = sorted
    }

    /// Whether one of them holds a span.
    ///
    /// - Complexity: O(log *n*).
    func hold(_ span: ByteSpan) -> Bool {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].start <= span.start { low = middle + 1 } else { high = middle }
        }
        return low > 0 && reach[low - 1] >= span.end
    }
}
