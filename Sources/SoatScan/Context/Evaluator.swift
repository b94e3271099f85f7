internal import SoatRules
internal import SoatText

/// A stretch of a post that fulfils a condition.
struct Match: Sendable, Hashable {
    /// Indices of syllables, both inclusive.
    let first: Int
    let last: Int
    /// UTF-8 bytes of the document, half open: what would be underlined.
    let bytes: ByteSpan
    /// How the place was read; `nil` where it is written plainly.
    let reading: String?
}

/// Judges conditions over the hits of one post.
///
/// Lives for one post that has hits; what it needs of the post's structure is made when first asked for.
struct Evaluator {
    let rules: CompiledRules
    let text: FoldedText
    let utf8: [UInt8]
    let context: PostContext
    /// Sorted by pattern, then place.
    let hits: [PhraseHit]
    let entities: [Entity]
    private var structure: TextStructure?

    init(
        rules: CompiledRules, text: FoldedText, utf8: [UInt8], context: PostContext, hits: [PhraseHit],
        entities: [Entity]
    ) {
        self.rules = rules
        self.text = text
        self.utf8 = utf8
        self.context = context
        self.hits = hits.sorted { ($0.pattern, $0.first) < ($1.pattern, $1.first) }
        self.entities = entities
    }

    /// Where a rule's match stands, with what takes it back taken away.
    mutating func matches(of rule: CompiledRule) -> [Match] {
        if let when = rule.rule.when, !when.holds(for: context) { return [] }
        var found = matches(of: rule.match, strictMarks: true)
        for exception in rule.unless where !found.isEmpty {
            let taker = taker(of: exception)
            found.removeAll { taking($0, taker) != nil }
        }
        return found
    }

    /// What an exception takes matches back by, found once for all matches.
    enum Taker {
        /// Nothing, or the post's context does not fit.
        case none
        case context
        case near([Match], within: Scope, side: SoatRules.Exception.Side)
    }

    func taker(of exception: CompiledException) -> Taker {
        switch exception {
        case .when(let when): return when.holds(for: context) ? .context : .none
        case .near(let condition, let scope, let side):
            let others = matches(of: condition, strictMarks: false)
            return others.isEmpty ? .none : .near(others, within: scope, side: side)
        }
    }

    /// How a match is taken back.
    enum Taking {
        case byContext
        case by(Match)
    }

    /// - Returns: `nil` when it is not.
    mutating func taking(_ match: Match, _ taker: Taker) -> Taking? {
        switch taker {
        case .none: return nil
        case .context: return .byContext
        case .near(let others, let scope, let side):
            for other in others where isNear(match, other, within: scope, side: side) { return .by(other) }
            return nil
        }
    }

    /// - Parameter strictMarks: whether a hit that lacks marks must be justified by its surroundings. What takes a
    ///   match back need not be: doubt speaks for the writer.
    func matches(of condition: CompiledCondition, strictMarks: Bool) -> [Match] {
        switch condition {
        case .phrases(let patterns): patterns.flatMap { hits(of: $0, strictMarks: strictMarks) }
        case .entity(let wanted):
            entities.filter { $0.fulfils(wanted) }.map {
                Match(first: $0.first, last: $0.last, bytes: $0.bytes, reading: $0.reading)
            }
        case .any(let parts): parts.flatMap { matches(of: $0, strictMarks: strictMarks) }
        }
    }

    private func hits(of pattern: PatternID, strictMarks: Bool) -> [Match] {
        hits(of: pattern).filter { obstacle(to: $0, strictMarks: strictMarks) == nil }.map { match(of: $0) }
    }

    /// All that stands in the post of a pattern, whether it counts or not.
    func hits(of pattern: PatternID) -> ArraySlice<PhraseHit> {
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].pattern < pattern { low = middle + 1 } else { high = middle }
        }
        return hits[low...].prefix { $0.pattern == pattern }
    }

    func match(of hit: PhraseHit) -> Match {
        Match(first: hit.first, last: hit.last, bytes: hit.bytes, reading: reading(of: hit))
    }

    /// Why a hit does not count; `nil` when it does.
    func obstacle(to hit: PhraseHit, strictMarks: Bool) -> RuleTrace.Obstacle? {
        let phrase = rules.patterns[Int(hit.pattern.rawValue)]
        if !marksSuffice(hit, phrase.marks, strict: strictMarks) {
            return phrase.marks == .exact ? .marksMustBeWritten : .marksDoubtful
        }
        if !phrase.letterCase.holds(for: hit.bytes, in: utf8) { return .letterCase(phrase.letterCase) }
        if !phrase.place.holds(first: hit.first, last: hit.last, in: text, utf8: utf8) { return .notAloneOnLine }
        return LinkText.stretch(around: hit.bytes, in: utf8) != nil ? .inLink : nil
    }

    private func marksSuffice(_ hit: PhraseHit, _ wanted: PhraseCondition.Marks, strict: Bool) -> Bool {
        switch hit.marks {
        case .complete: return true
        // What takes a match back may lack marks that it asks for where the whole text does.
        case .justified: return wanted == .auto || !strict
        case .doubtful: return wanted == .auto && !strict
        case .lacking:
            if wanted == .auto, !strict { return true }
            if wanted == .exact, strict { return false }
            return rules.missingMarksCount(first: hit.first, last: hit.last, of: hit.pattern, in: text)
        }
    }

    private func reading(of hit: PhraseHit) -> String? {
        if let reading = hit.reading { return reading }
        guard text.hasOddSyllable(from: hit.first, through: hit.last) else { return nil }
        return CanonicalText.of(utf8[hit.bytes.start..<hit.bytes.end])
    }

    private mutating func isNear(_ match: Match, _ other: Match, within scope: Scope, side: SoatRules.Exception.Side) -> Bool {
        switch side {
        case .either: break
        case .before: if other.first > match.first { return false }
        case .after: if other.last < match.last { return false }
        }
        if case .syllables(let count) = scope {
            return other.first - match.last <= count + 1 && match.first - other.last <= count + 1
        }
        let stretch = stretch(scope, around: match.bytes)
        return other.bytes.start < stretch.end && other.bytes.end > stretch.start
    }

    private mutating func stretch(_ scope: Scope, around bytes: ByteSpan) -> ByteSpan {
        let structure = self.structure ?? TextStructure(utf8)
        self.structure = structure
        return switch scope {
        case .clause: structure.clause(around: bytes)
        case .line: structure.line(around: bytes)
        case .sentence: structure.sentence(around: bytes)
        case .paragraph, .table: structure.paragraph(around: bytes)
        case .document, .syllables: ByteSpan(start: 0, end: utf8.count)
        }
    }
}

extension Entity {
    /// Whether it is of the kind, has all attributes asked for, and none that is excluded.
    func fulfils(_ wanted: EntityCondition) -> Bool { kind == wanted.entity && obstacle(for: wanted) == nil }

    /// Why an entity of the right kind does not count; `nil` when it does.
    func obstacle(for wanted: EntityCondition) -> RuleTrace.Obstacle? {
        let missing = wanted.required.subtracting(attributes)
        if !missing.isEmpty { return .lacks(missing) }
        let unwanted = wanted.excluded.intersection(attributes)
        return unwanted.isEmpty ? nil : .excluded(unwanted)
    }
}
