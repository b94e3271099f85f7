internal import SoatRules
internal import SoatText

/// Rules made ready to scan: conditions that speak of leaves, and the tables that find what the leaves look for.
///
/// A class, so that a scanner costs one reference count a post and not one for each of its tables.
final class CompiledRules: Sendable {
    let tables: RuleTables
    let leaves: [Leaf]
    let patterns: [CompiledPattern]
    let rules: [CompiledRule]
    /// Of each group one leaf must be in the post, or its rule cannot match; and by rule its groups.
    let groups: Grouped<UInt32>
    let groupsOfRule: Grouped<UInt32>
    /// Of all conditions.
    let steps: [SentenceStep]
    /// By rule: whether its `match` has several parts.
    let asksOfSentences: [Bool]
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

    /// - Complexity: O(rules) for the rules of the program, whose tables it carries; else O(syllables of all phrases).
    init(_ book: RuleBook, law: Law, evidence: EvidenceModel? = nil) {
        var list = LeafList()
        rules = book.rules.map { list.compile($0) }
        let carried = book.archive.flatMap { RuleTables.builtin(for: list.fingerprint, archive: $0) }
        let tables = carried ?? TableBuilder.tables(of: list.kinds, book.concepts).tables
        self.tables = tables
        isShared = list.isShared
        var patterns: [CompiledPattern] = []
        leaves = list.kinds.enumerated().map { index, kind in
            switch kind {
            case .phrase, .any, .all, .near, .sequence, .count: return .phrases
            case .concept: return .concept
            case .entity(let condition): return .entity(condition)
            case .evidence(let condition): return .evidence(condition)
            case .pattern(let condition):
                patterns.append(CompiledPattern(condition, words: Array(tables.leafTriggers[index])))
                return .pattern(patterns.count - 1)
            }
        }
        self.patterns = patterns
        allowed = book.configuration.allowed
        numberKinds = NumberFinder.kinds.intersection(tables.entityKinds.compactMap { EntityKind(place: Int($0)) })
        self.law = law
        let asksForEvidence = list.kinds.contains { if case .evidence = $0 { true } else { false } }
        self.evidence = asksForEvidence ? evidence ?? EvidenceModel.builtin : nil

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
        asksOfSentences = rules.map { $0.match.steps.count > 1 }
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

    /// The same tables for another list of what is allowed, which no table holds.
    init(_ other: CompiledRules, allowed: AllowList) {
        self.allowed = allowed
        tables = other.tables
        leaves = other.leaves
        patterns = other.patterns
        rules = other.rules
        groups = other.groups
        groupsOfRule = other.groupsOfRule
        steps = other.steps
        asksOfSentences = other.asksOfSentences
        rulesByLeaf = other.rulesByLeaf
        rulesBySign = other.rulesBySign
        isShared = other.isShared
        numberKinds = other.numberKinds
        law = other.law
        evidence = other.evidence
    }

    /// Whether each group of a rule has a leaf of which something holds.
    @inline(__always) func everyGroup(of rule: Int, hasLeaf holds: (LeafID) -> Bool) -> Bool {
        var all = true
        groupsOfRule.forEach(in: rule) { group in
            guard all else { return }
            var any = false
            groups.forEach(in: Int(group)) { if !any, holds(LeafID(rawValue: Int($0))) { any = true } }
            all = any
        }
        return all
    }

    /// Whether a hit that lacks marks is the phrase all the same.
    ///
    /// - Parameters: indices of syllables of `text`, both inclusive.
    func missingMarksCount(first: Int, last: Int, of pattern: PatternID, in text: FoldedText) -> Bool {
        MissingMarks.count(
            first: first, last: last, wanted: tables.automaton.marks(of: pattern),
            ambiguity: tables.ambiguity(of: pattern), in: text)
    }
}

extension RuleTables {
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
