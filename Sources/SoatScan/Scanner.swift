public import SoatRules
public import SoatText

/// Text and compiled rules in, findings out. No I/O, no state: one scanner serves any number of threads,
/// each with a ``ScanScratch`` of its own.
public struct Scanner: Sendable {
    /// All there is: a copy costs one reference count.
    let rules: CompiledRules

    public var book: RuleBook { rules.book }

    /// Compiles the rules.
    ///
    /// - Parameter evidence: the model that `evidence` asks; `nil`: that of the program.
    /// - Complexity: O(*p* + *r*), *p* the syllables of all phrases, *r* the rules.
    public init(_ book: RuleBook, evidence: EvidenceModel? = nil) {
        rules = CompiledRules(
            book, law: Law(book.documents, basis: book.configuration.basis), evidence: evidence)
    }

    private init(_ rules: CompiledRules) {
        self.rules = rules
    }

    /// The same scanner for a school that has declared more to be no private matter; its tables are shared.
    public func allowing(_ more: AllowList) -> Scanner {
        more == AllowList() ? self : Scanner(CompiledRules(rules, allowed: rules.allowed.adding(more)))
    }

    /// The same scanner for a school that follows further documents; its tables are shared.
    public func citing(_ basis: [String]) -> Scanner {
        guard !basis.isEmpty else { return self }
        let law = Law(book.documents, basis: book.configuration.basis + basis)
        return Scanner(CompiledRules(rules, allowed: rules.allowed, law: law))
    }

    public func makeScratch() -> ScanScratch { ScanScratch(rules) }

    /// Makes ready what the program carries for its own rules, so that another thread can do it while they are read.
    ///
    /// - Complexity: some milliseconds, once in a program.
    public static func prepare() {
        _ = RuleTables.carried
        _ = EvidenceModel.builtin
    }

    /// Checks one post with a scratch of its own: handy for a single post, wasteful for many.
    public func check(_ document: Document) -> CheckResult {
        var scratch = makeScratch()
        return check(document, scratch: &scratch)
    }

    /// Checks one post.
    ///
    /// - Parameter scratch: reused from post to post, so that a check allocates only for what it finds.
    /// - Complexity: O(*n*) for a post without hits; no allocation grows with the rules. Each suggestion is proven by
    ///   another look at the mended post.
    public func check(_ document: Document, scratch: inout ScanScratch) -> CheckResult {
        let result = findings(in: document, scratch: &scratch)
        guard result.findings.contains(where: { $0.rule.fix != nil }) else { return result }
        let suggested = Mender(self, document, result.findings).suggested(&scratch)
        return CheckResult(findings: suggested, failures: result.failures)
    }

    /// The same without suggestions.
    ///
    /// What shows a sign of disguise is judged a second time, as it is read: see ``Findings/settled(with:_:_:mayHold:)``.
    ///
    /// A text longer than ``LongText/partLength`` is judged part by part, so that what judging takes does not grow with it.
    func findings(in document: Document, scratch: inout ScanScratch) -> CheckResult {
        let found: Findings
        if document.utf8.count <= LongText.partLength {
            found = self.found(in: document, &scratch)
        } else {
            found = LongText.parts(of: document.utf8).reduce(into: Findings()) { all, part in
                let own = Document(utf8: Array(document.utf8[part]), context: document.context)
                all.add(self.found(in: own, &scratch), from: part.lowerBound)
            }
        }
        if found.findings.isEmpty { return CheckResult(failures: found.failures) }
        return CheckResult(findings: found.resolved(in: document.utf8), failures: found.failures)
    }

    /// What is found in a text as it is written and as it is read.
    private func found(in document: Document, _ scratch: inout ScanScratch) -> Findings {
        var found = look(at: document, asRead: nil, &scratch)
        if scratch.readsOtherwise {
            let readings = ReadText.all(document.utf8, foldedAs: scratch.text)
            let looks = readings.map { read in
                look(at: Document(utf8: read.utf8, context: document.context), asRead: read, &scratch)
            }
            if let read = readings.first {
                found = found.settled(with: looks[0], read, document.utf8) {
                    rules.mayHold($0, under: looks[0].evidence)
                }
            }
            for (read, look) in zip(readings, looks).dropFirst() {
                found.findings += look.findings.map { $0.placed(by: read) }
            }
        }
        return found
    }

    /// Scans and judges a text.
    ///
    /// - Parameter asRead: what the text is the reading of; `nil` where it stands as it was written.
    func look(at document: Document, asRead: ReadText?, _ scratch: inout ScanScratch) -> Findings {
        scratch.text.fold(document.utf8, with: rules.tables.vocabulary)
        let evidence = scratch.evidence.map { PostEvidence(document.utf8, scratch.text, $0) }
        let readEntities = findPhrases(of: rules.groups(under: evidence?.reading), in: document, asRead: asRead, &scratch)
        if scratch.sightings.leaves.isEmpty, rules.rulesBySign.isEmpty { return Findings(evidence: evidence?.reading) }
        let candidates = Candidates(
            rules: rules, document: document, scratch: scratch, readEntities: readEntities, evidence: evidence)
        let judged = candidates.rulesToJudge(&scratch)
        if judged.isEmpty { return Findings(evidence: evidence?.reading) }
        var evaluator = Evaluator(
            rules: rules, document: document, scratch: scratch, readEntities: readEntities, asRead: asRead,
            candidates: candidates)
        var found = judge(document, judged, &evaluator)
        found.evidence = evidence?.reading
        return found
    }

    /// Folds a text and finds all its phrases, which the scratch keeps.
    ///
    /// - Parameter asRead: what the text is the reading of; `nil` where it stands as it was written.
    /// - Returns: numbers in disguise.
    func scan(_ document: Document, asRead: ReadText?, _ scratch: inout ScanScratch) -> [Entity] {
        scratch.text.fold(document.utf8, with: rules.tables.vocabulary)
        return findPhrases(of: .all, in: document, asRead: asRead, &scratch)
    }

    /// Finds the phrases of a text that is folded.
    ///
    /// - Parameter groups: those of the rules that may hold: what serves none of them is passed over.
    private func findPhrases(
        of groups: RuleGroups, in document: Document, asRead: ReadText?, _ scratch: inout ScanScratch
    ) -> [Entity] {
        let rules = rules
        let utf8 = document.utf8
        let text = scratch.text
        scratch.startPost()
        let sightings = scratch.sightings
        let runner = scratch.runner
        let patternOfLeaf = rules.patternOfLeaf
        rules.tables.automaton.appendHits(in: text, range: 0..<text.count, of: groups.rawValue, to: &scratch.found)
        for hit in scratch.found {
            if Int(hit.pattern.rawValue) >= rules.tables.phraseCount {
                text.suspectNumber(at: hit.first)
                continue
            }
            let bytes = text.bytes(from: hit.first, through: hit.last)
            // Of words that a pattern begins with nearly all end here.
            sightings.note(hit.pattern, rules.tables.phraseLeaves) { leaf in
                let index = Int(patternOfLeaf[Int(leaf)])
                return index < 0 || runner.mayGoOn(index, at: bytes.end, in: utf8)
            }
            scratch.hits.append(
                PhraseHit(
                    pattern: hit.pattern, first: hit.first, last: hit.last, bytes: bytes,
                    marks: !hit.lacksMarks ? .complete : disguiseTookMarks(of: hit, in: text, asRead) ? .justified : .lacking))
        }
        scratch.readsOtherwise = text.isDressed
        guard !text.suspects.isEmpty else { return [] }
        var readings = ReadingScan(
            rules: rules, groups: groups, text: text, utf8: utf8, scratch: scratch.reading, context: document.context,
            kinds: rules.numberKinds)
        readings.run()
        if readings.isRepaired { scratch.readsOtherwise = true }
        scratch.readings = readings.readings
        for hit in readings.hits {
            scratch.hits.append(hit)
            sightings.note(hit.pattern, rules.tables.phraseLeaves)
        }
        return readings.entities
    }

    /// Whether each syllable that lacks marks was itself in disguise that cannot bear them.
    func disguiseTookMarks(of hit: Automaton.Hit, in text: FoldedText, _ asRead: ReadText?) -> Bool {
        guard let asRead else { return false }
        var isFigured = true
        let tookAll = zip(hit.first...hit.last, rules.tables.automaton.marks(of: hit.pattern)).allSatisfy { index, wanted in
            if text[index].marks == wanted { return true }
            let places = asRead.places(in: asRead.origin(of: text.bytes(from: index, through: index)))
            if places.contains(where: { $0.kinds.contains(.leet) }) { return true }
            isFigured = false
            return places.contains(where: \.tookMarks)
        }
        // Among words without marks it was not the disguise that took them.
        return tookAll
            && (isFigured || MarkSurroundings(first: hit.first, last: hit.last, in: text).kind != .unmarked)
    }

    /// Judges a text by some rules.
    ///
    /// - Parameter judged: indices of rules.
    func judge(_ document: Document, _ judged: [Int], _ evaluator: inout Evaluator) -> Findings {
        let context = document.context
        var found = Findings()
        for index in judged {
            let rule = rules.rules[index]
            let matches = evaluator.matches(of: rule)
            // The law is asked where there is something to say: it costs more than most rules.
            guard !matches.isEmpty || !evaluator.failedPatterns.isEmpty,
                let standing = rules.law.standing(of: rule.rule, on: context.postedOn)
            else { continue }
            for match in matches {
                found.findings.append(
                    Finding(
                        rule: rule.rule, level: standing.isFuture ? .note : rule.rule.level(for: context),
                        bytes: match.shown.bytes,
                        span: SourceSpan(start: 0, end: 0), clauses: standing.clauses, reading: match.shown.reading,
                        entity: match.shown.entity, successor: match.detail, words: match.words))
            }
            if !evaluator.failedPatterns.isEmpty, evaluator.hasFailed(rule) {
                found.failures.append(RuleFailure(rule: rule.rule.id))
            }
        }
        return found
    }
}

extension Finding {
    /// The same with what to put in its place.
    func suggesting(_ suggestion: String) -> Finding {
        Finding(
            rule: rule, level: level, bytes: bytes, span: span, clauses: clauses, reading: reading, entity: entity,
            successor: successor, words: words, suggestion: suggestion)
    }
}
