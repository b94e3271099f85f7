import SoatDiagnostics
import SoatText

/// `unless`, `requires` and `when`. Contract §5.
extension NodeReader {
    func exception(_ node: RuleNode) -> Exception? {
        guard let fields = fields(node, Grammar.ExceptionKey.self, name: "unless") else { return nil }
        guard let head = head(of: fields, among: Grammar.ExceptionKey.heads), let value = fields[head] else { return nil }
        if head != .near {
            for entry in fields.entries([.within, .side]) { fault(.companionWithoutNear(entry.key), atKey: entry) }
        }
        let kind: Exception.Kind?
        switch head {
        case .near:
            let within = fields[.within].map { scope($0) } ?? .sentence
            let side = fields[.side].map { word($0, Exception.Side.self, name: "side") } ?? .either
            let condition = condition(value, name: "near")
            if let condition, let within, let side {
                kind = .near(condition, within: within, side: side)
            } else {
                kind = nil
            }
        case .covers: kind = condition(value, name: "covers").map(Exception.Kind.covers)
        case .inside: kind = word(value, Exception.Surroundings.self, name: "inside").map(Exception.Kind.inside)
        default: kind = when(value).map(Exception.Kind.when)
        }
        return kind.map { Exception($0, at: position(of: node.place)) }
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
        let known = [Grammar.anyStance] + Stance.allCases.map(\.rawValue)
        let found = items(node, name: "stance").compactMap { item -> Stance? in
            guard let text = text(item, name: "stance") else { return nil }
            if let stance = Stance(rawValue: text) { return stance }
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
