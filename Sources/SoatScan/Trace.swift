public import SoatRules
public import SoatText

extension Scanner {
    /// Judges a post by one rule and keeps each step, so that people can see why it speaks or is silent.
    ///
    /// - Parameter rule: one of the scanner's book.
    /// - Returns: `nil` for a rule of another book.
    /// - Complexity: that of a check, and O(syllables · phrases of the rule) for what comes near.
    public func trace(_ rule: Rule, _ document: Document) -> RuleTrace? {
        guard let compiled = rules.rules.first(where: { $0.rule === rule }) else { return nil }
        var scratch = makeScratch()
        let result = check(document, scratch: &scratch)
        _ = scan(document, asRead: nil, &scratch)
        if scratch.readsOtherwise {
            let readings = ReadText.all(document.utf8, foldedAs: scratch.text)
            let traces = readings.map { read in
                let reading = Document(utf8: read.utf8, context: document.context)
                let found = look(at: reading, asRead: read, &scratch).resolved(in: read.utf8)
                return trace(compiled, reading, asRead: read, found, &scratch).placed(by: read)
            }
            if let trace = traces.first(where: \.isReported) { return trace }
            // What only the text as written gave is told of that.
            if let trace = traces.first, !result.findings.contains(where: { $0.rule === rule }) { return trace }
        }
        return trace(compiled, document, asRead: nil, result.findings, &scratch)
    }

    /// - Parameter findings: of the whole check of the text, overlaps resolved.
    private func trace(
        _ compiled: CompiledRule, _ document: Document, asRead: ReadText?, _ findings: [Finding], _ scratch: inout ScanScratch
    ) -> RuleTrace {
        let rule = compiled.rule
        let readEntities = scan(document, asRead: asRead, &scratch)
        scratch.sortHits()
        var evaluator = Evaluator(
            rules: rules, document: document, scratch: scratch, readEntities: readEntities, asRead: asRead)
        let day = document.context.postedOn
        let contextHolds = rule.when?.holds(for: document.context) ?? true
        let isRepealed = rules.law.standing(of: rule, on: day) == nil
        let covers = compiled.covers.flatMap { evaluator.others(of: $0) }
        let signs = Self.distinct(evaluator.signs(of: rule.match, compiled.match, covers: covers))
        let matches = evaluator.outcomes(of: compiled, isSilent: !contextHolds || isRepealed, findings: findings)
        return RuleTrace(
            rule: rule, contextHolds: contextHolds,
            clauses: rule.clauses.map { RuleTrace.CitedClause(id: $0, state: state(of: $0, on: day)) },
            isRepealed: isRepealed, signs: signs.sorted { ($0.bytes.start, $0.bytes.end) < ($1.bytes.start, $1.bytes.end) },
            nearMisses: signs.isEmpty ? NearPhrases.misses(of: rule.match, concepts: book.concepts, in: document.utf8) : [],
            shortfalls: matches.isEmpty ? evaluator.shortfalls(of: rule.match, compiled.match) : [],
            matches: matches.sorted { ($0.bytes.start, $0.bytes.end) < ($1.bytes.start, $1.bytes.end) })
    }

    /// One sign a place and reason; of a place that counts in one part of the match only that.
    private static func distinct(_ signs: [RuleTrace.Sign]) -> [RuleTrace.Sign] {
        let counting = Set(signs.filter { $0.obstacle == nil }.map(\.bytes))
        var kept: [RuleTrace.Sign] = []
        for sign in signs where sign.obstacle == nil || !counting.contains(sign.bytes) {
            let isKnown = kept.contains { $0.bytes == sign.bytes && $0.obstacle == sign.obstacle }
            if !isKnown { kept.append(sign) }
        }
        return kept
    }

    private func state(of id: ClauseID, on day: CalendarDate) -> RuleTrace.CitedClause.State {
        guard let clause = rules.law.clause(id) else { return .unknown }
        if clause.isInForce(on: day) { return .inForce }
        if let to = clause.to, day > to { return .ended(to) }
        return .notYet(clause.from)
    }
}

extension Evaluator {
    /// What stands in the post of a condition's leaves, whether it counts or not.
    fileprivate mutating func signs(
        of condition: Condition, _ compiled: CompiledCondition, covers: [Match]
    ) -> [RuleTrace.Sign] {
        guard case .leaf(let id) = compiled.kind else {
            var signs: [RuleTrace.Sign] = []
            for (part, compiledPart) in zip(condition.parts, compiled.parts) {
                signs += self.signs(of: part, compiledPart, covers: covers)
            }
            return signs
        }
        let harmless = CoverIndex(covers.map(\.bytes))
        func obstacle(_ found: RuleTrace.Obstacle?, _ bytes: ByteSpan) -> RuleTrace.Obstacle? {
            guard found == nil, harmless.hold(bytes) else { return found }
            let cover = covers.first { $0.bytes.start <= bytes.start && $0.bytes.end >= bytes.end }
            return cover.map { .covered($0.bytes) }
        }
        switch (condition.kind, rules.leaves[id.rawValue]) {
        case (.phrase(let phrase), .phrases):
            return zip(phrase.phrases, rules.tables.leafPhrases[id.rawValue]).flatMap { words, pattern in
                hits(of: PatternID(rawValue: pattern)).map { hit in
                    let match = match(of: hit)
                    return RuleTrace.Sign(
                        wanted: .phrase(words), bytes: match.bytes, reading: match.whole.reading,
                        obstacle: obstacle(self.obstacle(to: hit, strictMarks: true), match.bytes))
                }
            }
        case (.concept(let names), .concept):
            let name = names.map(\.text).joined(separator: ", ")
            func sign(of match: Match, _ found: RuleTrace.Obstacle?) -> RuleTrace.Sign {
                RuleTrace.Sign(
                    wanted: .concept(name, expression: rules.tables.text(ofExpression: match.signIndex)), bytes: match.bytes,
                    reading: match.whole.reading, obstacle: obstacle(found, match.bytes))
            }
            return matches(of: id, strict: true).map { sign(of: $0, $0.needs > 0 ? .weak(needs: $0.needs) : nil) }
                + cleared(of: id).map { match, clean in
                    sign(of: match, .clean(expression: rules.tables.text(ofExpression: clean.signIndex)))
                }
        case (.entity(let wanted), .entity):
            return entities(of: wanted.entity).map { entity in
                RuleTrace.Sign(
                    wanted: .entity(entity.kind), bytes: entity.bytes, reading: entity.reading,
                    obstacle: obstacle(entity.obstacle(for: wanted), entity.bytes))
            }
        case (.pattern(let pattern), .pattern):
            return matches(of: id, strict: true).map {
                RuleTrace.Sign(
                    wanted: .pattern(pattern.expression), bytes: $0.bytes, reading: nil, obstacle: obstacle(nil, $0.bytes))
            }
        case (.evidence(let wanted), .evidence):
            guard let (match, probability) = strongestEvidence(wanted) else { return [] }
            return [
                RuleTrace.Sign(
                    wanted: .evidence(wanted.category, probability: probability, words: match.words), bytes: match.bytes,
                    reading: nil,
                    obstacle: obstacle(probability < wanted.atLeast ? .improbable(bar: wanted.atLeast) : nil, match.bytes))
            ]
        default: return []
        }
    }

    /// What keeps a frame from coming about; nothing for a match of one part.
    fileprivate mutating func shortfalls(of condition: Condition, _ compiled: CompiledCondition) -> [RuleTrace.Shortfall] {
        if matches(of: compiled, strict: true).contains(where: { $0.needs == 0 }) { return [] }
        switch compiled.kind {
        case .leaf, .any:
            guard matches(of: compiled, strict: true).isEmpty else { return [.weak(condition)] }
            if case .leaf(let leaf) = compiled.kind, case .pattern(let index) = rules.leaves[leaf.rawValue],
                failedPatterns.contains(index)
            {
                return [.unfinished(condition)]
            }
            return [.missing(condition)]
        case .all, .near, .sequence, .count:
            var missing: [RuleTrace.Shortfall] = []
            for (part, compiledPart) in zip(condition.parts, compiled.parts)
            where matches(of: compiledPart, strict: true).isEmpty {
                missing += shortfalls(of: part, compiledPart)
            }
            return missing.isEmpty ? [unmet(condition, compiled)] : missing
        }
    }

    /// Why a frame does not come about whose parts all stand in the post.
    private mutating func unmet(_ condition: Condition, _ compiled: CompiledCondition) -> RuleTrace.Shortfall {
        takesWeak = true
        defer { takesWeak = false }
        if !matches(of: compiled, strict: true).isEmpty { return .weak(condition) }
        guard case .count(let part, let least, let scope) = compiled.kind else { return .apart(condition) }
        return .few(condition, there: most(of: part, below: least, within: scope))
    }

    /// What becomes of each stretch that fulfils the rule's match.
    ///
    /// - Parameters:
    ///   - isSilent: the rule does not apply to the post at all.
    ///   - findings: of the whole check, overlaps resolved.
    fileprivate mutating func outcomes(
        of rule: CompiledRule, isSilent: Bool, findings: [Finding]
    ) -> [RuleTrace.Match] {
        let takers = rule.unless.map { ($0.source, taker(of: $0)) }
        let provided = rule.requires.map { (others(of: $0.condition), $0.scope) }
        var outcomes: [RuleTrace.Match] = []
        for match in candidates(of: rule) {
            let outcome = outcome(of: match, rule.rule, takers, provided, isSilent, findings)
            guard let outcome else { continue }
            outcomes.append(RuleTrace.Match(bytes: match.shown.bytes, reading: match.shown.reading, outcome: outcome))
        }
        return outcomes
    }

    /// - Returns: `nil` for what is found a second time, in another way of reading.
    private mutating func outcome(
        of match: Match, _ rule: Rule, _ takers: [(SoatRules.Exception, Taker)], _ provided: ([Match], Scope)?,
        _ isSilent: Bool, _ findings: [Finding]
    ) -> RuleTrace.Match.Outcome? {
        if let stance = stanceObstacle(to: match, rule) { return .stance(stance.stance, at: stance.marker) }
        for (exception, taker) in takers {
            switch taking(match, taker) {
            case .byContext: return .excused(exception, at: nil)
            case .by(let bytes): return .excused(exception, at: bytes)
            case nil: continue
            }
        }
        if let (others, scope) = provided, let source = provider(of: match, others, within: scope) {
            return .provided(at: source.bytes)
        }
        if isSilent { return .silent }
        let bytes = match.shown.bytes
        let own = findings.first { $0.rule === rule && $0.bytes == bytes }
        if let own { return own.reading == match.shown.reading ? .reported(own) : nil }
        let cover = findings.first {
            $0.rule.category == rule.category && $0.bytes.start < bytes.end && $0.bytes.end > bytes.start
        }
        // One row of a table speaks for all.
        if let cover, cover.rule === rule, rule.merge != nil { return .reported(cover) }
        return cover.map { .covered($0) }
    }
}

extension CompiledCondition {
    fileprivate var parts: [CompiledCondition] {
        switch kind {
        case .leaf: []
        case .any(let parts), .all(let parts, _), .near(let parts, _), .sequence(let parts, _): parts
        case .count(let part, _, _): [part]
        }
    }
}
