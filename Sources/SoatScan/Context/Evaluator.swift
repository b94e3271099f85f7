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
            switch exception {
            case .when(let when):
                if when.holds(for: context) { found.removeAll() }
            case .near(let condition, let scope, let side):
                let others = matches(of: condition, strictMarks: false)
                if others.isEmpty { continue }
                found.removeAll { match in
                    others.contains { isNear(match, $0, within: scope, side: side) }
                }
            }
        }
        return found
    }

    /// - Parameter strictMarks: whether a hit that lacks marks must be justified by its surroundings. What takes a
    ///   match back need not be: doubt speaks for the writer.
    private func matches(of condition: CompiledCondition, strictMarks: Bool) -> [Match] {
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
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].pattern < pattern { low = middle + 1 } else { high = middle }
        }
        guard low < hits.count, hits[low].pattern == pattern else { return [] }
        let phrase = rules.patterns[Int(pattern.rawValue)]
        var found: [Match] = []
        for hit in hits[low...].prefix(while: { $0.pattern == pattern }) {
            guard marksSuffice(hit, phrase.marks, strict: strictMarks), phrase.letterCase.holds(for: hit.bytes, in: utf8),
                phrase.place.holds(first: hit.first, last: hit.last, in: text, utf8: utf8),
                !LinkText.contains(hit.bytes, in: utf8)
            else { continue }
            found.append(Match(first: hit.first, last: hit.last, bytes: hit.bytes, reading: reading(of: hit)))
        }
        return found
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
            return rules.missingMarksCount(first: hit.first, last: hit.last, of: hit.pattern, in: text, utf8: utf8)
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
    func fulfils(_ wanted: EntityCondition) -> Bool {
        kind == wanted.entity && wanted.required.isSubset(of: attributes) && wanted.excluded.isDisjoint(with: attributes)
    }
}
