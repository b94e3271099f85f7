import SoatDiagnostics
import SoatText

/// `sources.yaml`: the governing documents and their clauses. Contract §5.
extension NodeReader {
    func law(_ root: RuleNode) -> [GoverningDocument] {
        guard let fields = fields(root, Grammar.LawKey.self, name: "sources.yaml"),
            let nodes = required(.documents, of: fields)
        else { return [] }
        var first: [String: FilePosition] = [:]
        return list(nodes, name: "documents").compactMap { node in
            guard let document = document(node) else { return nil }
            if let place = first[document.id] {
                fault(.duplicateDocument(document.id, first: place), at: node)
                return nil
            }
            first[document.id] = position(of: node.place)
            return document
        }
    }

    private func document(_ node: RuleNode) -> GoverningDocument? {
        guard let fields = fields(node, Grammar.DocumentKey.self, name: "documents") else { return nil }
        let id = required(.id, of: fields).flatMap { identifier($0, name: "id") }
        let number = required(.number, of: fields).flatMap { text($0, name: "number") }
        let title = required(.title, of: fields).flatMap { text($0, name: "title") }
        let issuer = required(.issuer, of: fields).flatMap { text($0, name: "issuer") }
        let isNational = fields[.national].flatMap { word($0, YesOrNo.self, name: "national") } == .yes
        let from = required(.from, of: fields).flatMap { date($0, name: "from") }
        let to = fields[.to].flatMap { date($0, name: "to") }
        let clauseNodes = fields[.clauses].map { list($0, name: "clauses") } ?? []
        if let from, let to, to < from { fault(.datesReversed, at: node) }
        var first: [ClauseID: FilePosition] = [:]
        let clauses = clauseNodes.compactMap { node -> Clause? in
            guard let clause = clause(node, document: id, from: from, to: to) else { return nil }
            if let place = first[clause.id] {
                fault(.duplicateClause(clause.id.text, first: place), at: node)
                return nil
            }
            first[clause.id] = position(of: node.place)
            return clause
        }
        guard let id, let number, let title, let issuer, let from else { return nil }
        return GoverningDocument(
            id: id, number: number, title: title, issuer: issuer, isNational: isNational, from: from, to: to,
            clauses: clauses)
    }

    /// - Parameters:
    ///   - document: `nil` where its own id is broken; likewise `from`.
    ///   - from: the document's first day, the clause's too unless it says otherwise; likewise `to`.
    private func clause(_ node: RuleNode, document: String?, from: CalendarDate?, to: CalendarDate?) -> Clause? {
        guard let fields = fields(node, Grammar.ClauseKey.self, name: "clauses") else { return nil }
        let id = required(.id, of: fields).flatMap { identifier($0, name: "id") }
        let summary = required(.summary, of: fields).flatMap { text($0, name: "summary") }
        let english = fields[.summaryEnglish].flatMap { text($0, name: "summary_en") }
        let requirements = fields[.requirements].map {
            list($0, name: "requirements").compactMap { text($0, name: "requirements") }
        }
        let first = fields[.from].flatMap { date($0, name: "from") } ?? from
        let last = fields[.to].flatMap { date($0, name: "to") } ?? to
        let isUnverified = fields[.unverified].flatMap { word($0, YesOrNo.self, name: "unverified") } == .yes
        if let first, let last, last < first { fault(.datesReversed, at: node) }
        guard let id else { return nil }
        let clause = ClauseID(id)
        if let document, clause.document != document || clause.text == document {
            fault(.foreignClause(id, document: document), at: fields[.id] ?? node)
            return nil
        }
        guard let summary, let first else { return nil }
        return Clause(
            id: clause, summary: summary, summaryEnglish: english, requirements: requirements ?? [], from: first, to: last,
            isUnverified: isUnverified)
    }

    enum YesOrNo: String, CaseIterable {
        case yes = "true"
        case no = "false"
    }
}
