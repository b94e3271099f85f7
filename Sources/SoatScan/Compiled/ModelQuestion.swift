internal import SoatRules

/// What a leaf asks of the model of evidence.
struct EvidenceQuestion: Sendable, BitwiseCopyable {
    /// Of the model's ``EvidenceModel/lanes``; -1: it has not learnt to tell the category.
    let lane: Int
    /// From 0 to 1.
    let atLeast: Double
}

/// Rules by what they ask of the model before anything else: two bits a lane, for those that ask for less than a half and
/// for those that ask for more, and one bit for rules that ask nothing.
///
/// Nearly all rules ask the model, and of most posts it says no to nearly all: their phrases are then not even noted.
struct RuleGroups: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt32

    static let asksNothing = RuleGroups(rawValue: 1 << 31)
    static let all = RuleGroups(rawValue: .max)

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The group of the rules that ask a question.
    init(_ question: EvidenceQuestion) {
        self.init(rawValue: question.lane < 0 ? 0 : 1 << UInt32(2 * question.lane + (question.atLeast < 0.5 ? 0 : 1)))
    }
}

extension CompiledCondition {
    /// Questions one of which the model must answer with yes wherever the condition holds; `nil`: it may hold whatever the
    /// model says.
    ///
    /// - Parameter ofLeaf: by leaf: what it asks.
    func questions(_ ofLeaf: [EvidenceQuestion?]) -> [EvidenceQuestion]? {
        switch kind {
        case .leaf(let leaf): ofLeaf[leaf.rawValue].map { [$0] }
        case .any(let parts):
            parts.reduce([EvidenceQuestion]?.some([])) { asked, part in
                part.questions(ofLeaf).flatMap { own in asked.map { $0 + own } }
            }
        case .all(let parts, _), .near(let parts, _), .sequence(let parts, _):
            parts.compactMap { $0.questions(ofLeaf) }.min { $0.count < $1.count }
        case .count(let part, _, _): part.questions(ofLeaf)
        }
    }
}

extension RuleTables {
    /// By phrase: the groups of the rules that it serves, in any of their conditions.
    ///
    /// - Parameter ofLeaf: by leaf: the groups of the rules that ask for it.
    /// - Complexity: O(phrases + parts of expressions).
    func groupsOfPhrases(_ ofLeaf: [RuleGroups]) -> [UInt32] {
        var groups = [RuleGroups](repeating: [], count: automaton.placeOfPattern.count)
        func add(_ phrase: UInt32, _ more: RuleGroups) { groups[Int(phrase)].formUnion(more) }
        for phrase in 0..<phraseCount {
            phraseLeaves.forEach(in: phrase) { groups[phrase].formUnion(ofLeaf[Int($0)]) }
        }
        for (leaf, own) in ofLeaf.enumerated() {
            leafPhrases.forEach(in: leaf) { add($0, own) }
            leafTriggers.forEach(in: leaf) { add($0.phrase, own) }
        }
        for (expression, concept) in expressionConcepts.enumerated() {
            var own = RuleGroups()
            conceptLeaves.forEach(in: Int(concept)) { own.formUnion(ofLeaf[Int($0)]) }
            expressionParts.forEach(in: expression) { if $0.slot == nil { add($0.phrase.rawValue, own) } }
        }
        // Signs of numbers in disguise, and what no rule asks for, are looked for in every post.
        return groups.map { ($0.isEmpty ? .all : $0).rawValue }
    }
}
