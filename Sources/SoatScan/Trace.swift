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
        let entities = scan(document, &scratch)
        var evaluator = Evaluator(
            rules: rules, text: scratch.text, utf8: document.utf8, context: document.context, hits: scratch.hits,
            entities: entities)
        let day = document.context.postedOn
        let contextHolds = rule.when?.holds(for: document.context) ?? true
        let isRepealed = rules.law.standing(of: rule, on: day) == nil
        let signs = Self.distinct(evaluator.signs(of: rule.match, compiled.match))
        let matches = evaluator.outcomes(
            of: compiled, isSilent: !contextHolds || isRepealed, findings: check(document).findings)
        return RuleTrace(
            rule: rule, contextHolds: contextHolds,
            clauses: rule.clauses.map { RuleTrace.CitedClause(id: $0, state: state(of: $0, on: day)) },
            isRepealed: isRepealed, signs: signs.sorted { ($0.bytes.start, $0.bytes.end) < ($1.bytes.start, $1.bytes.end) },
            nearMisses: signs.isEmpty ? NearPhrases.misses(of: rule.match, in: document.utf8) : [],
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
    /// What stands in the post of a condition's phrases and entities, whether it counts or not.
    fileprivate func signs(of condition: Condition, _ compiled: CompiledCondition) -> [RuleTrace.Sign] {
        switch (condition.kind, compiled) {
        case (.phrase(let phrase), .phrases(let patterns)):
            zip(phrase.phrases, patterns).flatMap { words, pattern in
                hits(of: pattern).map { hit in
                    let match = match(of: hit)
                    return RuleTrace.Sign(
                        wanted: .phrase(words), bytes: match.bytes, reading: match.reading,
                        obstacle: obstacle(to: hit, strictMarks: true))
                }
            }
        case (.entity(let wanted), .entity):
            entities.filter { $0.kind == wanted.entity }.map { entity in
                RuleTrace.Sign(
                    wanted: .entity(entity.kind), bytes: entity.bytes, reading: entity.reading,
                    obstacle: entity.obstacle(for: wanted))
            }
        case (.any(let parts), .any(let compiledParts)):
            zip(parts, compiledParts).flatMap { signs(of: $0, $1) }
        default: []
        }
    }

    /// What becomes of each stretch that fulfils the rule's match.
    ///
    /// - Parameters:
    ///   - isSilent: the rule does not apply to the post at all.
    ///   - findings: of the whole check, overlaps resolved.
    fileprivate mutating func outcomes(
        of rule: CompiledRule, isSilent: Bool, findings: [Finding]
    ) -> [RuleTrace.Match] {
        let takers = zip(rule.rule.unless, rule.unless).map { ($0, taker(of: $1)) }
        var outcomes: [RuleTrace.Match] = []
        for match in matches(of: rule.match, strictMarks: true) {
            guard let outcome = outcome(of: match, rule.rule, takers, isSilent, findings) else { continue }
            outcomes.append(RuleTrace.Match(bytes: match.bytes, reading: match.reading, outcome: outcome))
        }
        return outcomes
    }

    /// - Returns: `nil` for what is found a second time, in another way of reading.
    private mutating func outcome(
        of match: Match, _ rule: Rule, _ takers: [(SoatRules.Exception, Taker)], _ isSilent: Bool, _ findings: [Finding]
    ) -> RuleTrace.Match.Outcome? {
        for (exception, taker) in takers {
            switch taking(match, taker) {
            case .byContext: return .excused(exception, at: nil)
            case .by(let other): return .excused(exception, at: other.bytes)
            case nil: continue
            }
        }
        if isSilent { return .silent }
        let own = findings.first { $0.rule === rule && $0.bytes == match.bytes }
        if let own { return own.reading == match.reading ? .reported(own) : nil }
        let cover = findings.first {
            $0.rule.category == rule.category && $0.bytes.start < match.bytes.end && $0.bytes.end > match.bytes.start
        }
        return cover.map { .covered($0) }
    }
}
