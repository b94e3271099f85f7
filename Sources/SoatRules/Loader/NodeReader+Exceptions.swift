import SoatDiagnostics
import SoatText

/// `unless`, `requires` and `when`. Contract §5.
extension NodeReader {
    func exception(_ node: RuleNode) -> Exception? {
        guard let fields = fields(node, Grammar.ExceptionKey.self, name: "unless") else { return nil }
        let within = fields[.within].map { scope($0) } ?? .sentence
        let side = fields[.side].map { word($0, Exception.Side.self, name: "side") } ?? .either
        guard let head = head(of: fields, among: Grammar.ExceptionKey.heads), let value = fields[head] else {
            // What stands under each of too many heads is read for its faults.
            for head in Grammar.ExceptionKey.heads {
                if let value = fields[head] { _ = kind(head, value, within: within, side: side) }
            }
            return nil
        }
        if head != .near {
            for entry in fields.entries([.within, .side]) { fault(.companionWithoutNear(entry.key), atKey: entry) }
        }
        return kind(head, value, within: within, side: side).map { Exception($0, at: position(of: node.place)) }
    }

    private func kind(
        _ head: Grammar.ExceptionKey, _ value: RuleNode, within: Scope?, side: Exception.Side?
    ) -> Exception.Kind? {
        switch head {
        case .near:
            guard let condition = condition(value, name: "near"), let within, let side else { return nil }
            return .near(condition, within: within, side: side)
        case .covers: return condition(value, name: "covers").map(Exception.Kind.covers)
        case .inside: return word(value, Exception.Surroundings.self, name: "inside").map(Exception.Kind.inside)
        default: return when(value).map(Exception.Kind.when)
        }
    }

    func requirement(_ node: RuleNode) -> Requirement? {
        guard let fields = fields(node, Grammar.RequirementKey.self, name: "requires") else { return nil }
        let within = fields[.within].map { scope($0) } ?? .sentence
        guard let near = required(.near, of: fields), let condition = condition(near, name: "near"), let within else {
            return nil
        }
        return Requirement(condition, within: within, at: position(of: node.place))
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

    /// `any`, one stance, or a list of them.
    func stances(_ node: RuleNode) -> Set<Stance>? {
        if case .scalar(Grammar.anyStance, _) = node.content { return Set(Stance.allCases) }
        let isList = if case .sequence = node.content { true } else { false }
        let known = (isList ? [] : [Grammar.anyStance]) + Stance.allCases.map(\.rawValue)
        let found = items(node, name: "stance").compactMap { item -> Stance? in
            guard let text = text(item, name: "stance") else { return nil }
            if let stance = Stance(rawValue: text) { return stance }
            guard text != Grammar.anyStance else {
                fault(.anyAmongStances, at: item)
                return nil
            }
            fault(.unknownValue(text, of: "stance", nearest: Spelling.nearest(to: text, in: known), known: known), at: item)
            return nil
        }
        return found.isEmpty ? nil : Set(found)
    }

    /// `mask`, `remove`, `none`, or `{replace: "…"}`.
    func fix(_ node: RuleNode) -> Fix? {
        if case .mapping = node.content {
            guard let fields = fields(node, Grammar.FixKey.self, name: "fix"), let value = required(.replace, of: fields) else {
                return nil
            }
            return text(value, name: "replace").map(Fix.replace)
        }
        guard let text = text(node, name: "fix") else { return nil }
        if let known = Grammar.fixes.first(where: { $0.name == text }) { return known.fix }
        let names = Grammar.fixes.map(\.name)
        fault(
            .unknownValue(text, of: "fix", nearest: Spelling.nearest(to: text, in: names), known: names + ["{replace: …}"]),
            at: node)
        return nil
    }
}
