internal import SoatRules
internal import SoatText

/// Rules made ready to scan: conditions that speak of leaves, and the tables that find what the leaves look for.
///
/// A class, so that a scanner costs one reference count a post and not one for each of its tables.
final class CompiledRules: Sendable {
    let book: RuleBook
    let tables: RuleTables
    let leaves: [Leaf]
    let leafSources: [LeafSource]
    let patterns: [CompiledPattern]
    /// By leaf: its pattern; -1 for one that is none.
    let patternOfLeaf: [Int32]
    let rules: [CompiledRule]
    /// Of each group one leaf must be in the post, or its rule cannot match; and by rule its groups.
    let groups: Grouped<UInt32>
    let groupsOfRule: Grouped<UInt32>
    /// Of all conditions.
    let steps: [SentenceStep]
    /// By rule: the leaf that is its whole `match`; -1 where it has parts.
    private let loneLeaves: [Int32]
    /// By rule: whether its `match` has several parts.
    let asksOfSentences: [Bool]
    /// By rule: whether it has a `when`.
    let asksOfContext: [Bool]
    /// Rules to be looked at when a phrase of a leaf, or a sign, stands in a post.
    let rulesByLeaf: Grouped<UInt32>
    let rulesBySign: [(sign: EntitySign, rules: [Int])]
    /// By leaf: several conditions ask for it.
    let isShared: [Bool]
    let allowed: AllowList
    /// Kinds of numbers that rules ask for: looked for in repaired stretches too.
    let numberKinds: Set<EntityKind>
    let law: Law
    /// `nil` where no rule asks for evidence: it is then not even read.
    let evidence: EvidenceModel?
    /// By identity of a syllable: the number of its word in the model; 0: the model has never seen it.
    let identitiesOfModel: [UInt32]
    /// By leaf: what it asks of the model; `nil` for one that asks the post itself.
    let evidenceOfLeaf: [EvidenceQuestion?]
    /// By rule: questions one of which the model must answer with yes; none for a rule that asks nothing.
    let questionsOfRule: Grouped<EvidenceQuestion>
    /// The groups of rules that ask the model, each with what it asks for at least.
    private let askingGroups: [(group: RuleGroups, question: EvidenceQuestion)]
    /// By leaf of concepts: the runs of its expressions, ascending.
    let expressionsOfLeaf: Grouped<ExpressionRun>

    /// - Complexity: O(rules) for the rules of the program, whose tables it carries; else O(syllables of all phrases).
    init(_ book: RuleBook, law: Law, evidence: EvidenceModel? = nil) {
        self.book = book
        var list = LeafList()
        rules = book.rules.map { list.compile($0) }
        let carried = book.archive.flatMap { RuleTables.builtin(for: list.fingerprint, archive: $0) }
        var tables = carried ?? TableBuilder.tables(of: list.kinds, book.concepts).tables
        let triggers = tables.leafTriggers
        isShared = list.isShared
        var patterns: [CompiledPattern] = []
        leaves = list.kinds.enumerated().map { index, kind in
            switch kind {
            case .phrase, .any, .all, .near, .sequence, .count: return .phrases
            case .concept: return .concept
            case .entity(let condition): return .entity(condition)
            case .evidence(let condition): return .evidence(condition)
            case .pattern(let condition):
                patterns.append(CompiledPattern(expression: condition.expression, words: Array(triggers[index])))
                return .pattern(patterns.count - 1)
            }
        }
        leafSources = leaves.map(\.source)
        self.patterns = patterns
        patternOfLeaf = leafSources.map { if case .pattern(let index) = $0 { Int32(index) } else { -1 } }
        allowed = book.configuration.allowed
        numberKinds = NumberFinder.kinds.intersection(tables.entityKinds.compactMap { EntityKind(place: Int($0)) })
        self.law = law
        let asksForEvidence = list.kinds.contains { if case .evidence = $0 { true } else { false } }
        let model = asksForEvidence ? evidence ?? EvidenceModel.builtin : nil
        self.evidence = model
        let evidenceOfLeaf = list.kinds.map { kind -> EvidenceQuestion? in
            guard case .evidence(let condition) = kind else { return nil }
            return EvidenceQuestion(lane: model?.lane(of: condition.category) ?? -1, atLeast: condition.atLeast)
        }
        self.evidenceOfLeaf = evidenceOfLeaf
        expressionsOfLeaf = tables.expressionsOfLeaf

        var lowest: [UInt32: EvidenceQuestion] = [:]
        var groupsOfLeaves = [RuleGroups](repeating: [], count: list.kinds.count)
        let questions = rules.map { $0.match.questions(evidenceOfLeaf) ?? [] }
        for (rule, questions) in zip(rules, questions) {
            var own: RuleGroups = questions.isEmpty ? .asksNothing : []
            for question in questions where question.lane >= 0 {
                let group = RuleGroups(question)
                own.formUnion(group)
                if question.atLeast < lowest[group.rawValue]?.atLeast ?? .infinity { lowest[group.rawValue] = question }
            }
            for leaf in rule.leaves { groupsOfLeaves[leaf.rawValue].formUnion(own) }
        }
        questionsOfRule = Grouped(questions)
        askingGroups = lowest.map { (RuleGroups(rawValue: $0), $1) }
        if model != nil { tables.automaton.group(tables.groupsOfPhrases(groupsOfLeaves)) }
        identitiesOfModel = model?.identities(numberedIn: &tables.vocabulary) ?? []
        self.tables = tables

        let groups = rules.map { $0.match.groups(tables) }
        self.groups = Grouped(groups.flatMap { $0.map { $0.map { UInt32($0.rawValue) } } })
        var groupCount: UInt32 = 0
        groupsOfRule = Grouped(
            groups.map { groups in
                groupCount += UInt32(groups.count)
                return Array(groupCount - UInt32(groups.count)..<groupCount)
            })
        let steps = list.steps
        self.steps = steps
        loneLeaves = rules.map { if case .leaf(let leaf) = $0.match.kind { Int32(leaf.rawValue) } else { -1 } }
        asksOfSentences = rules.map { $0.match.steps.count > 1 }
        asksOfContext = rules.map { $0.rule.when != nil }
        var byLeaf = [[UInt32]](repeating: [], count: list.kinds.count)
        var bySign: [EntitySign: [Int]] = [:]
        for (index, groups) in groups.enumerated() {
            // The rarest group starts the rule; one without any is looked at in every post.
            guard let group = groups.min(by: { tables.cost(of: $0) < tables.cost(of: $1) }) else {
                bySign[.words, default: []].append(index)
                continue
            }
            for leaf in group {
                let presence = tables.leafPresence[leaf.rawValue]
                if presence.hasHit { byLeaf[leaf.rawValue].append(UInt32(index)) }
                for sign in EntitySign.allCases where presence.has(sign) && bySign[sign]?.last != index {
                    bySign[sign, default: []].append(index)
                }
            }
        }
        rulesByLeaf = Grouped(byLeaf)
        rulesBySign = EntitySign.allCases.compactMap { sign in bySign[sign].map { (sign, $0) } }
    }

    /// The same tables for another list of what is allowed and other documents to be cited first, which no table holds.
    init(_ other: CompiledRules, allowed: AllowList, law: Law? = nil) {
        self.allowed = allowed
        book = other.book
        tables = other.tables
        leaves = other.leaves
        leafSources = other.leafSources
        patterns = other.patterns
        patternOfLeaf = other.patternOfLeaf
        rules = other.rules
        groups = other.groups
        groupsOfRule = other.groupsOfRule
        steps = other.steps
        loneLeaves = other.loneLeaves
        asksOfSentences = other.asksOfSentences
        asksOfContext = other.asksOfContext
        rulesByLeaf = other.rulesByLeaf
        rulesBySign = other.rulesBySign
        isShared = other.isShared
        numberKinds = other.numberKinds
        self.law = law ?? other.law
        evidence = other.evidence
        evidenceOfLeaf = other.evidenceOfLeaf
        questionsOfRule = other.questionsOfRule
        askingGroups = other.askingGroups
        identitiesOfModel = other.identitiesOfModel
        expressionsOfLeaf = other.expressionsOfLeaf
    }

    /// The groups of rules that may hold for a post.
    ///
    /// - Parameter reading: of the post; `nil` where no rule asks the model.
    func groups(under reading: EvidenceReading?) -> RuleGroups {
        guard let reading else { return .all }
        return askingGroups.reduce(into: .asksNothing) { groups, asking in
            if reading.mayAnswer(asking.question) { groups.formUnion(asking.group) }
        }
    }

    /// Whether a rule may hold for a post, by what it asks of the model.
    func mayHold(_ rule: Int, under reading: EvidenceReading?) -> Bool {
        questionsOfRule.isEmpty(at: rule)
            || !questionsOfRule.allSatisfy(in: rule) { reading?.mayAnswer($0) != true }
    }

    /// The same of a rule of the book.
    ///
    /// - Complexity: O(rules).
    func mayHold(_ rule: Rule, under reading: EvidenceReading?) -> Bool {
        rules.firstIndex { $0.rule.id == rule.id }.map { mayHold($0, under: reading) } ?? true
    }

    /// The leaf that is a rule's whole `match`.
    @inline(__always) func loneLeaf(of rule: Int) -> LeafID? {
        loneLeaves[rule] < 0 ? nil : LeafID(rawValue: Int(loneLeaves[rule]))
    }

    /// Whether each group of a rule has a leaf of which something holds.
    @inline(__always) func everyGroup(of rule: Int, hasLeaf holds: (LeafID) -> Bool) -> Bool {
        // By places and not by closures: these would count references for each list.
        for group in groupsOfRule.places(of: rule) {
            let leaves = groups.places(of: Int(groupsOfRule.elements[group]))
            if !leaves.contains(where: { holds(LeafID(rawValue: Int(groups.elements[$0]))) }) { return false }
        }
        return true
    }

    /// Whether a hit that lacks marks is the phrase all the same.
    ///
    /// - Parameters:
    ///   - first: index of a syllable of `text`; `last` likewise, inclusive.
    ///   - utf8: of the text.
    func missingMarksCount(first: Int, last: Int, of pattern: PatternID, in text: FoldedText, _ utf8: [UInt8]) -> Bool {
        let wanted = tables.automaton.marks(of: pattern)
        let ambiguity = tables.ambiguity(of: pattern)
        return MissingMarks.count(first: first, last: last, wanted: wanted, ambiguity: ambiguity, in: text)
            && !MissingMarks.isCutFromOtherWords(
                first: first, last: last, wanted: wanted, ambiguity: ambiguity, in: text, utf8)
    }

    /// Whether a hit lacks marks of its phrase.
    func lacksMarks(_ hit: PhraseHit, in text: FoldedText) -> Bool {
        hit.marks != .complete && hit.reading == nil
            && zip(hit.first...hit.last, tables.automaton.marks(of: hit.pattern)).contains { text[$0].marks != $1 }
    }

    /// Whether a hit that lacks marks stands among words that have theirs, and is a word as it is written: `vay` is not
    /// `váy` there.
    func isWrittenAsAnotherWord(_ hit: PhraseHit, in text: FoldedText) -> Bool {
        hit.reading == nil
            && MissingMarks.isAnotherWord(
                first: hit.first, last: hit.last, wanted: tables.automaton.marks(of: hit.pattern),
                ambiguity: tables.ambiguity(of: hit.pattern), in: text)
    }

    /// Whether a hit of a phrase that has no marks at its ends is part of other words, whose marks were left out: `tao` in
    /// `dao tao`.
    ///
    /// - Complexity: O(1) where a word beside it bears marks.
    func isPartOfUnmarkedWords(_ hit: PhraseHit, in text: FoldedText, _ utf8: [UInt8]) -> Bool {
        guard text[hit.first].marks.isEmpty, text[hit.last].marks.isEmpty,
            hit.first > 0 && text[hit.first - 1].marks.isEmpty
                || hit.last + 1 < text.count && text[hit.last + 1].marks.isEmpty
        else { return false }
        let wanted = tables.automaton.marks(of: hit.pattern)
        return MissingMarks.isCutFromOtherWords(
            first: hit.first, last: hit.last, wanted: wanted, ambiguity: nil, in: text, utf8)
            && MarkSurroundings(first: hit.first, last: hit.last, in: text).kind == .unmarked
    }
}

/// Expressions that stand one behind another in the tables.
struct ExpressionRun: Sendable, BitwiseCopyable {
    let first: UInt32
    /// Behind the last.
    let end: UInt32
}

extension RuleTables {
    /// By leaf the expressions of its concepts, which stand together.
    ///
    /// - Complexity: O(leaves + expressions).
    fileprivate var expressionsOfLeaf: Grouped<ExpressionRun> {
        var runs = [[ExpressionRun]](repeating: [], count: leafPresence.count)
        var first = 0
        while first < expressionConcepts.count {
            let concept = expressionConcepts[first]
            var end = first + 1
            while end < expressionConcepts.count, expressionConcepts[end] == concept { end += 1 }
            for leaf in conceptLeaves[Int(concept)] {
                runs[Int(leaf)].append(ExpressionRun(first: UInt32(first), end: UInt32(end)))
            }
            first = end
        }
        return Grouped(runs)
    }

    /// How often a group's leaves stand in posts, by a guess: long phrases are rare, names are everywhere.
    fileprivate func cost(of group: [LeafID]) -> Int { group.reduce(0) { $0 + Int(leafCosts[$1.rawValue]) } }
}

extension CompiledCondition {
    /// Groups of leaves, one of each of which must stand in a post for the condition to hold.
    fileprivate func groups(_ tables: RuleTables) -> [[LeafID]] {
        switch kind {
        case .leaf(let leaf): [[leaf]]
        case .any(let parts):
            [parts.flatMap { part in part.groups(tables).min { tables.cost(of: $0) < tables.cost(of: $1) } ?? [] }]
        case .all(let parts, _), .near(let parts, _), .sequence(let parts, _): parts.flatMap { $0.groups(tables) }
        case .count(let part, _, _): part.groups(tables)
        }
    }
}
