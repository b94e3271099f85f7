/// `coverage.yaml`: what answers each requirement of the law.
extension NodeReader {
    func requirements(_ root: RuleNode) -> [LegalRequirement] {
        guard let fields = fields(root, Grammar.AnswersKey.self, name: "coverage.yaml"),
            let nodes = required(.requirements, of: fields)
        else { return [] }
        return list(nodes, name: "requirements").compactMap(requirement)
    }

    private func requirement(_ node: RuleNode) -> LegalRequirement? {
        guard let fields = fields(node, Grammar.LegalRequirementKey.self, name: "requirements") else { return nil }
        let id = required(.id, of: fields).flatMap { identifier($0, name: "id") }
        let document = required(.document, of: fields).flatMap { identifier($0, name: "document") }
        let asks = required(.asks, of: fields).flatMap { text($0, name: "asks") }
        let place = fields[.place].flatMap { text($0, name: "place") }
        let answers = fields[.answers].map { list($0, name: "answers").compactMap(answer) } ?? []
        guard let id, let document, let asks else { return nil }
        return LegalRequirement(
            id: id, document: document, place: place ?? "", asks: asks, answers: answers, position: position(of: node.place))
    }

    /// What is outside says why; what is planned says what is missing; all else has a name.
    private func answer(_ node: RuleNode) -> LegalAnswer? {
        guard let fields = fields(node, Grammar.AnswerKey.self, name: "answers") else { return nil }
        let kind = required(.kind, of: fields).flatMap { word($0, LegalAnswer.Kind.self, name: "kind") }
        let isPlanned = fields[.planned].flatMap { word($0, YesOrNo.self, name: "planned") } == .yes
        guard let kind else { return nil }
        let needsReason = isPlanned || kind == .outside
        let reason = needsReason ? required(.reason, of: fields) : fields[.reason]
        let name = kind == .outside ? fields[.name] : required(.name, of: fields)
        return LegalAnswer(
            kind: kind, name: name.flatMap { text($0, name: "name") }, isPlanned: isPlanned,
            reason: reason.flatMap { text($0, name: "reason") }, position: position(of: node.place))
    }
}
