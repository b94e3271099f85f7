import SoatDiagnostics

/// Concepts and their expressions. Contract §5.
extension NodeReader {
    /// The concepts of a file: one that is named by its key `concept`, or a list under `concepts`.
    func concepts(_ root: RuleNode) -> [Concept] {
        guard case .mapping(let entries) = root.content,
            entries.contains(where: { $0.key == Grammar.ConceptsKey.concepts.rawValue })
        else { return [concept(root)].compactMap { $0 } }
        guard let fields = fields(root, Grammar.ConceptsKey.self, name: "concepts"),
            let nodes = required(.concepts, of: fields)
        else { return [] }
        return list(nodes, name: "concepts").compactMap(concept)
    }

    private func concept(_ node: RuleNode) -> Concept? {
        guard let fields = fields(node, Grammar.ConceptKey.self, name: "concepts") else { return nil }
        let id = required(.concept, of: fields).flatMap { identifier($0, name: "concept") }
        if let id { note(conceptID: id, at: node.place) }
        let expressions = fields[.expressions].map { items($0, name: "expressions").compactMap(expression) } ?? []
        let clean = fields[.clean].map { items($0, name: "clean").compactMap(expression) } ?? []
        let includes = fields[.includes].map { items($0, name: "includes") } ?? []
        let names = includes.compactMap { identifier($0, name: "includes") }
        if fields[.includes] == nil { _ = required(.expressions, of: fields) }
        guard let id else { return nil }
        return Concept(
            id: ConceptID(id), expressions: expressions, clean: clean, includes: names.map(ConceptID.init),
            position: position(of: node.place))
    }

    private func expression(_ node: RuleNode) -> Expression? {
        guard case .mapping = node.content else { return expression(node, needs: 0) }
        if isTornText(node, Grammar.ExpressionKey.self, name: "expressions") { return nil }
        guard let fields = fields(node, Grammar.ExpressionKey.self, name: "expressions") else { return nil }
        let needs = fields[.needs].map { number($0, name: "needs", in: 0...Grammar.countLimit) } ?? 0
        let expression = required(.text, of: fields).flatMap { self.expression($0, needs: needs ?? 0) }
        return needs == nil ? nil : expression
    }

    private func expression(_ node: RuleNode, needs: Int) -> Expression? {
        guard let text = text(node, name: "expressions") else { return nil }
        do {
            return Expression(text: text, parts: try ExpressionText.parts(of: text), needs: needs)
        } catch {
            fault(.badExpression(text, error), at: node)
            return nil
        }
    }
}
