import SoatDiagnostics
import SoatText

/// Conditions, exceptions and `when`. Contract §5.
extension NodeReader {
    func condition(_ node: RuleNode, name: String) -> Condition? {
        guard case .mapping = node.content else {
            fault(.wrongShape(of: name, expected: .condition, found: shape(of: node)), at: node)
            return nil
        }
        guard let fields = fields(node, Grammar.ConditionKey.self, name: name) else { return nil }
        let manner = manner(fields)
        guard let head = head(of: fields) else { return nil }
        let fitting = ([head] + head.companions).map(\.rawValue)
        for entry in fields.known where !fitting.contains(entry.key) {
            fault(.misplacedKey(entry.key, head: head.rawValue), atKey: entry)
        }
        guard let value = fields[head] else { return nil }
        let kind: Condition.Kind?
        switch head {
        case .phrase: kind = phrase(value, manner).map(Condition.Kind.phrase)
        case .entity: kind = entity(value, fields).map(Condition.Kind.entity)
        default: kind = alternatives(value).map(Condition.Kind.any)
        }
        return kind.map { Condition($0, at: position(of: node.place)) }
    }

    /// The one key that says what the condition is.
    private func head(of fields: Fields<Grammar.ConditionKey>) -> Grammar.ConditionKey? {
        let heads = fields.entries(Grammar.ConditionKey.heads)
        guard let first = heads.first else {
            guard fields.isComplete else { return nil }
            fault(.noHead(known: Grammar.ConditionKey.heads.map(\.rawValue)), at: fields.node)
            return nil
        }
        if heads.count > 1 {
            fault(.severalHeads(heads.map(\.key)), atKey: heads[1])
            return nil
        }
        return Grammar.ConditionKey(rawValue: first.key)
    }

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

    private func entity(_ node: RuleNode, _ fields: Fields<Grammar.ConditionKey>) -> EntityCondition? {
        guard let kind = word(node, EntityKind.self, name: "entity") else { return nil }
        let required = fields[.required].map { words($0, EntityAttribute.self, name: "is", among: kind.attributes) } ?? []
        let excluded = fields[.excluded].map { words($0, EntityAttribute.self, name: "not", among: kind.attributes) } ?? []
        if let both = required.intersection(excluded).map(\.rawValue).min(), let place = fields[.excluded] {
            fault(.contradiction(both), at: place)
        }
        return EntityCondition(kind, is: required, not: excluded)
    }

    private func alternatives(_ node: RuleNode) -> [Condition]? {
        let nodes = list(node, name: "any")
        if case .sequence = node.content, nodes.isEmpty { fault(.emptyList(of: "any"), at: node) }
        let conditions = nodes.compactMap { condition($0, name: "any") }
        return conditions.isEmpty ? nil : conditions
    }

    func exception(_ node: RuleNode) -> Exception? {
        guard let fields = fields(node, Grammar.ExceptionKey.self, name: "unless") else { return nil }
        let position = position(of: node.place)
        switch (fields[.near], fields[.when]) {
        case (let near?, nil):
            let within = fields[.within].map { scope($0) } ?? .sentence
            let side = fields[.side].map { word($0, Exception.Side.self, name: "side") } ?? .either
            guard let condition = condition(near, name: "near"), let within, let side else { return nil }
            return Exception(.near(condition, within: within, side: side), at: position)
        case (nil, let when?):
            for entry in fields.entries([.within, .side]) {
                fault(.companionWithoutNear(entry.key), atKey: entry)
            }
            return self.when(when).map { Exception(.when($0), at: position) }
        case (_?, _?):
            fault(.bothNearAndWhen, at: node)
        case (nil, nil):
            if fields.isComplete { fault(.neitherNearNorWhen, at: node) }
        }
        return nil
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

    func when(_ node: RuleNode) -> When? {
        guard let fields = fields(node, Grammar.WhenKey.self, name: "when") else { return nil }
        let channels = fields[.channel].map { words($0, Channel.self, name: "channel") } ?? []
        let roles = fields[.authorRole].map { words($0, AuthorRole.self, name: "author_role") } ?? []
        let excluded = fields[.excluded].map { node in
            if case .sequence(let nodes) = node.content { return nodes.compactMap(when) }
            return [node].compactMap(when)
        }
        if case .mapping(let entries) = node.content, entries.isEmpty { fault(.emptyWhen, at: node) }
        return When(channels: channels, authorRoles: roles, not: excluded ?? [])
    }
}
