public import SoatRules
public import SoatText

/// Text and compiled rules in, findings out. No I/O, no state: one scanner serves any number of threads,
/// each with a ``ScanScratch`` of its own.
public struct Scanner: Sendable {
    public let book: RuleBook
    let rules: CompiledRules

    /// Compiles the rules.
    ///
    /// - Complexity: O(*p* + *r*), *p* the syllables of all phrases, *r* the rules.
    public init(_ book: RuleBook) {
        self.book = book
        rules = CompiledRules(book.rules, law: Law(book.documents))
    }

    public func makeScratch() -> ScanScratch { ScanScratch(ruleCount: rules.rules.count) }

    /// Checks one post with a scratch of its own: handy for a single post, wasteful for many.
    public func check(_ document: Document) -> CheckResult {
        var scratch = makeScratch()
        return check(document, scratch: &scratch)
    }

    /// Checks one post.
    ///
    /// - Parameter scratch: reused from post to post, so that a check allocates only for what it finds.
    /// - Complexity: O(*n*) for a post without hits; no allocation grows with the rules.
    public func check(_ document: Document, scratch: inout ScanScratch) -> CheckResult {
        let entities = scan(document, &scratch)
        if scratch.triggered.isEmpty { return CheckResult() }
        return judge(document, scratch, entities)
    }

    /// Finds the phrases, which the scratch keeps, and the entities of a post, and notes the rules that match by them.
    func scan(_ document: Document, _ scratch: inout ScanScratch) -> [Entity] {
        let rules = rules
        let utf8 = document.utf8
        let text = scratch.text
        text.fold(utf8, with: rules.vocabulary)
        scratch.startPost()
        rules.automaton.forEachHit(in: text, range: 0..<text.count) { hit in
            if Int(hit.pattern.rawValue) >= rules.patterns.count { return text.suspectNumber(at: hit.first) }
            scratch.take(
                PhraseHit(
                    pattern: hit.pattern, first: hit.first, last: hit.last,
                    bytes: text.bytes(from: hit.first, through: hit.last), marks: hit.lacksMarks ? .lacking : .complete,
                    reading: nil), rules)
        }
        var finder = EntityFinder(lexicon: rules.entityLexicon, text: text, utf8: utf8, context: document.context)
        var entities: [Entity] = []
        for kind in rules.rulesByEntity.keys where kind.sign != .number || text.numeralCount > 0 {
            entities += finder.entities(of: kind)
        }
        if !text.suspects.isEmpty {
            var readings = ReadingScan(
                rules: rules, text: text, utf8: utf8, scratch: scratch.reading, context: document.context,
                kinds: NumberFinder.kinds.intersection(rules.rulesByEntity.keys))
            readings.run()
            for hit in readings.hits { scratch.take(hit, rules) }
            entities += readings.entities
        }
        for entity in entities {
            for rule in rules.rulesByEntity[entity.kind] ?? [] { scratch.trigger(rule) }
        }
        return entities
    }

    private func judge(_ document: Document, _ scratch: ScanScratch, _ entities: [Entity]) -> CheckResult {
        let context = document.context
        var evaluator = Evaluator(
            rules: rules, text: scratch.text, utf8: document.utf8, context: context, hits: scratch.hits, entities: entities)
        var findings: [Finding] = []
        for index in scratch.triggered {
            let rule = rules.rules[index].rule
            guard let standing = rules.law.standing(of: rule, on: context.postedOn) else { continue }
            for match in evaluator.matches(of: rules.rules[index]) {
                findings.append(
                    Finding(
                        rule: rule, level: standing.isFuture ? .note : rule.level(for: context), bytes: match.bytes,
                        span: SourceSpan(start: 0, end: 0), clauses: standing.clauses, reading: match.reading))
            }
        }
        var offsets = UTF16Offsets(document.utf8)
        return CheckResult(findings: Overlap.resolved(findings).map { $0.placed(&offsets) })
    }
}

extension Finding {
    /// The same with its span in the contract's units.
    fileprivate func placed(_ offsets: inout UTF16Offsets) -> Finding {
        Finding(rule: rule, level: level, bytes: bytes, span: offsets.span(of: bytes), clauses: clauses, reading: reading)
    }
}
