import SoatDiagnostics
import SoatText

/// Conditions. Contract §5.
extension NodeReader {
    func condition(_ node: RuleNode, name: String) -> Condition? {
        guard case .mapping = node.content else {
            fault(.wrongShape(of: name, expected: .condition, found: shape(of: node)), at: node)
            return nil
        }
        guard let fields = fields(node, Grammar.ConditionKey.self, name: name) else { return nil }
        let label = fields[.name].flatMap { identifier($0, name: "as") }
        let manner = manner(fields)
        guard let head = head(of: fields, among: Grammar.ConditionKey.heads) else {
            readParts(of: fields, manner)
            return nil
        }
        let fitting = ([head] + head.companions).map(\.rawValue)
        for entry in fields.known where !fitting.contains(entry.key) {
            fault(.misplacedKey(entry.key, head: head.rawValue), atKey: entry)
        }
        guard let value = fields[head], let kind = kind(head, value, fields, manner) else { return nil }
        return Condition(kind, name: label, at: position(of: node.place))
    }

    /// Reads for its faults what stands in a condition of no head, or of several: each head by itself, and once what is theirs.
    private func readParts(of fields: Fields<Grammar.ConditionKey>, _ manner: PhraseCondition) {
        _ = within(fields)
        if let gap = fields[.gap] { _ = self.gap(gap) }
        for head in Grammar.ConditionKey.heads {
            guard let value = fields[head] else { continue }
            _ = kind(head, value, Fields(fields.node), manner)
        }
    }

    private func kind(
        _ head: Grammar.ConditionKey, _ value: RuleNode, _ fields: Fields<Grammar.ConditionKey>, _ manner: PhraseCondition
    ) -> Condition.Kind? {
        switch head {
        case .phrase: return phrase(value, manner).map(Condition.Kind.phrase)
        case .concept: return concepts(value, name: "concept").map(Condition.Kind.concept)
        case .entity: return entity(value, fields).map(Condition.Kind.entity)
        case .evidence: return evidence(value, fields).map(Condition.Kind.evidence)
        case .pattern: return pattern(value).map(Condition.Kind.pattern)
        case .any: return parts(value, name: "any").map(Condition.Kind.any)
        case .count:
            let count = fields[.atLeast].map { number($0, name: "at-least", in: 1...Grammar.countLimit) } ?? 3
            let scope = within(fields)
            guard let part = condition(value, name: "count"), let count, let scope else { return nil }
            return .count(part, atLeast: count, within: scope)
        case .sequence:
            let gap = fields[.gap].map { self.gap($0) } ?? 0...Expression.gapLimit
            guard let parts = parts(value, name: "sequence"), let gap else { return nil }
            return .sequence(parts, gap: gap)
        default:
            let scope = within(fields)
            guard let parts = parts(value, name: head.rawValue), let scope else { return nil }
            return head == .all ? .all(parts, within: scope) : .near(parts, within: scope)
        }
    }

    /// The one key that says what a mapping is.
    func head<Key: GrammarKey>(of fields: Fields<Key>, among heads: [Key]) -> Key? {
        let found = fields.entries(heads)
        guard let first = found.first else {
            guard fields.isComplete else { return nil }
            fault(.noHead(of: Key.owner, known: heads.map(\.rawValue)), at: fields.node)
            return nil
        }
        if found.count > 1 {
            fault(.severalHeads(of: Key.owner, found.map(\.key)), atKey: found[1])
            return nil
        }
        return Key(rawValue: first.key)
    }

    // MARK: Leaves

    /// How a phrase must be written; read even where the phrase's own key is misspelt, so that all faults are told.
    private func manner(_ fields: Fields<Grammar.ConditionKey>) -> PhraseCondition {
        PhraseCondition(
            [], letterCase: fields[.letterCase].flatMap { word($0, PhraseCondition.Case.self, name: "case") } ?? .any,
            marks: fields[.marks].flatMap { word($0, PhraseCondition.Marks.self, name: "marks") } ?? .auto,
            place: fields[.at].flatMap { word($0, PhraseCondition.Place.self, name: "at") } ?? .anywhere)
    }

    private func phrase(_ node: RuleNode, _ manner: PhraseCondition) -> PhraseCondition? {
        let phrases = items(node, name: "phrase").compactMap { item -> String? in
            guard let text = text(item, name: "phrase") else { return nil }
            guard text.hasLetterOrDigit else {
                fault(.emptyPhrase(text), at: item)
                return nil
            }
            return text
        }
        guard !phrases.isEmpty else { return nil }
        return PhraseCondition(phrases, letterCase: manner.letterCase, marks: manner.marks, place: manner.place)
    }

    /// Concepts by their names; a group that has only sub-concepts is known as well.
    func concepts(_ node: RuleNode, name: String) -> [ConceptID]? {
        let ids = items(node, name: name).compactMap { item -> ConceptID? in
            guard let text = identifier(item, name: name) else { return nil }
            let id = ConceptID(text)
            if let knownConcepts, !knownConcepts.contains(id) {
                fault(
                    .unknownConcept(text, nearest: Spelling.nearest(to: text, in: knownConcepts.map(\.text).sorted())), at: item
                )
                return nil
            }
            return id
        }
        return ids.isEmpty ? nil : ids
    }

    private func entity(_ node: RuleNode, _ fields: Fields<Grammar.ConditionKey>) -> EntityCondition? {
        let kind = word(node, EntityKind.self, name: "entity")
        // Of an unknown kind any attribute may be meant.
        let known = kind?.attributes
        let required = fields[.required].map { words($0, EntityAttribute.self, name: "is", among: known) } ?? []
        let excluded = fields[.excluded].map { words($0, EntityAttribute.self, name: "not", among: known) } ?? []
        if let both = required.intersection(excluded).map(\.rawValue).min(), let place = fields[.excluded] {
            fault(.contradiction(both), at: place)
        }
        guard let kind else { return nil }
        return EntityCondition(kind, is: required, not: excluded)
    }

    private func evidence(_ node: RuleNode, _ fields: Fields<Grammar.ConditionKey>) -> EvidenceCondition? {
        let category = word(node, Category.self, name: "evidence")
        let bar = fields[.atLeast].map { fraction($0, name: "at-least") } ?? EvidenceCondition.defaultBar
        guard let category, let bar else { return nil }
        return EvidenceCondition(category, atLeast: bar)
    }

    private func pattern(_ node: RuleNode) -> PatternCondition? {
        guard let source = text(node, name: "pattern") else { return nil }
        // Those of the program were checked when it was built.
        if lines != nil, let problem = PatternCondition.problem(in: source) {
            fault(.badPattern(problem), at: node)
            return nil
        }
        return PatternCondition(source)
    }

    // MARK: Frames

    private func parts(_ node: RuleNode, name: String) -> [Condition]? {
        let nodes = list(node, name: name)
        if case .sequence = node.content, nodes.isEmpty { fault(.emptyList(of: name), at: node) }
        let conditions = nodes.compactMap { condition($0, name: name) }
        return conditions.isEmpty ? nil : conditions
    }

    private func within(_ fields: Fields<Grammar.ConditionKey>) -> Scope? {
        fields[.within].map { scope($0) } ?? .sentence
    }

    func scope(_ node: RuleNode) -> Scope? {
        guard let text = text(node, name: "within") else { return nil }
        if let named = Grammar.scopes.first(where: { $0.name == text }) { return named.scope }
        let parts = text.split(separator: " ")
        if parts.count == 2, parts[1] == "syllables" || parts[1] == "syllable", let count = Int(parts[0]),
            (0...Grammar.syllableLimit).contains(count)
        {
            return .syllables(count)
        }
        fault(.badScope(text, nearest: Spelling.nearest(to: text, in: Grammar.scopes.map(\.name))), at: node)
        return nil
    }

    /// `2` or `0..6`.
    private func gap(_ node: RuleNode) -> ClosedRange<Int>? {
        guard let text = text(node, name: "gap") else { return nil }
        let limit = 0...Grammar.syllableLimit
        if let high = Int(text[...].trimmingSpaces), limit.contains(high) { return 0...high }
        if let dots = text.utf8.firstIndex(of: UInt8(ascii: ".")), text[dots...].hasPrefix(".."),
            let low = Int(text[..<dots].trimmingSpaces), let high = Int(text[dots...].dropFirst(2).trimmingSpaces),
            low <= high, limit.contains(low), limit.contains(high)
        {
            return low...high
        }
        fault(.badGap(text), at: node)
        return nil
    }
}
