internal import SoatRules
internal import SoatText

/// Rules made ready to scan: one automaton for all phrases, and conditions that speak of leaves.
///
/// A class, so that a scanner costs one reference count a post and not one for each of its tables.
final class CompiledRules: Sendable {
    let vocabulary: Vocabulary
    let automaton: Automaton
    /// Syllables of the longest phrase.
    let longestPhrase: Int
    let patterns: [PhrasePattern]
    let leaves: [Leaf]
    let presence: [[LeafPresence]]
    let expressions: [CompiledPattern]
    let rules: [CompiledRule]
    /// Rules to be looked at when a phrase of a leaf, or a sign, stands in a post.
    let rulesByLeaf: [[Int]]
    let rulesBySign: [(sign: EntitySign, rules: [Int])]
    /// By leaf: several conditions ask for it.
    let isShared: [Bool]
    let allowed: AllowList
    /// Kinds of numbers that rules ask for: looked for in repaired stretches too.
    let numberKinds: Set<EntityKind>
    let law: Law
    /// `nil` where no rule asks for evidence: it is then not even read.
    let evidence: EvidenceModel?

    /// A phrase as rules ask for it.
    struct PhrasePattern: Sendable {
        /// As the rule writes it.
        let phrase: String
        let letterCase: PhraseCondition.Case
        let marks: PhraseCondition.Marks
        let place: PhraseCondition.Place
        /// Leaves that may stand in a post by it.
        var leaves: [LeafID]
        /// Concepts with an expression that begins with it.
        var members: [Member]
    }

    /// An expression of a concept's leaf.
    struct Member: Sendable {
        let leaf: LeafID
        let expression: Int
    }

    /// - Complexity: O(syllables of all phrases); each distinct word is folded once.
    init(_ book: RuleBook, law: Law, evidence: EvidenceModel? = nil) {
        var builder = LeafBuilder(concepts: ConceptTree(book.concepts))
        let compiled = book.rules.map { builder.compile($0) }
        let kinds = builder.entityKinds
        if !kinds.isEmpty { builder.addNumberLeads() }
        allowed = book.configuration.allowed
        numberKinds = NumberFinder.kinds.intersection(kinds)
        self.law = law
        let asksForEvidence = builder.leaves.contains { if case .evidence = $0 { true } else { false } }
        self.evidence = asksForEvidence ? evidence ?? EvidenceModel.builtin : nil
        vocabulary = builder.vocabulary
        automaton = Automaton(builder.phrases, identityCount: builder.vocabulary.count)
        longestPhrase = builder.phrases.map(\.identities.count).max() ?? 0
        patterns = builder.patterns
        leaves = builder.leaves
        presence = builder.presence
        expressions = builder.expressions
        rules = compiled

        var byLeaf = [[Int]](repeating: [], count: builder.leaves.count)
        var bySign: [EntitySign: [Int]] = [:]
        for (index, rule) in compiled.enumerated() {
            // The rarest group starts the rule; one without any is looked at in every post.
            guard let group = rule.groups.min(by: { builder.cost(of: $0) < builder.cost(of: $1) }) else {
                bySign[.words, default: []].append(index)
                continue
            }
            for leaf in group {
                for presence in builder.presence[leaf.rawValue] {
                    switch presence {
                    case .hit: byLeaf[leaf.rawValue].append(index)
                    case .sign(let sign): if bySign[sign]?.last != index { bySign[sign, default: []].append(index) }
                    }
                }
            }
        }
        rulesByLeaf = byLeaf
        rulesBySign = EntitySign.allCases.compactMap { sign in bySign[sign].map { (sign, $0) } }
        var uses = [Int](repeating: 0, count: builder.leaves.count)
        for rule in compiled { for leaf in rule.leaves { uses[leaf.rawValue] += 1 } }
        isShared = uses.map { $0 > 1 }
    }

    /// The same tables for another list of what is allowed, which no table holds.
    init(_ other: CompiledRules, allowed: AllowList) {
        self.allowed = allowed
        vocabulary = other.vocabulary
        automaton = other.automaton
        longestPhrase = other.longestPhrase
        patterns = other.patterns
        leaves = other.leaves
        presence = other.presence
        expressions = other.expressions
        rules = other.rules
        rulesByLeaf = other.rulesByLeaf
        rulesBySign = other.rulesBySign
        isShared = other.isShared
        numberKinds = other.numberKinds
        law = other.law
        evidence = other.evidence
    }

    /// Whether a hit that lacks marks is the phrase all the same.
    ///
    /// - Parameters: indices of syllables of `text`, both inclusive.
    func missingMarksCount(first: Int, last: Int, of pattern: PatternID, in text: FoldedText) -> Bool {
        let phrase = patterns[Int(pattern.rawValue)].phrase
        return MissingMarks.count(
            first: first, last: last, wanted: automaton.marks(of: pattern),
            ambiguity: MissingMarksTable.shared.ambiguity(of: phrase), in: text)
    }
}
