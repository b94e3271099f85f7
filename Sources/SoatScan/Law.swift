internal import SoatRules
internal import SoatText

/// Which clauses are in force on a post's day.
///
/// - Source: contract §5, "Law".
struct Law: Sendable {
    private let clauses: [ClauseID: Clause]

    /// Where each document stands in the school's basis; what is not in it comes last.
    private let ranks: [String: Int]

    /// - Parameter basis: the documents that findings cite first, as a school's configuration names them.
    init(_ documents: [GoverningDocument], basis: [String] = []) {
        clauses = Dictionary(documents.flatMap(\.clauses).map { ($0.id, $0) }) { first, _ in first }
        var ranks: [String: Int] = [:]
        for document in documents {
            let rank = basis.firstIndex(of: document.id)
            ranks[document.id] = rank ?? (document.isNational ? basis.firstIndex(of: SchoolConfiguration.national) : nil)
        }
        self.ranks = ranks
    }

    /// Clauses in the order the school's basis asks for; otherwise as they stand.
    private func ordered(_ ids: [ClauseID]) -> [ClauseID] {
        guard !ranks.isEmpty, ids.count > 1 else { return ids }
        func rank(_ id: ClauseID) -> Int { ranks[id.document] ?? ranks.count }
        return ids.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }

    /// What a rule rests on at one time.
    struct Standing: Sendable {
        let clauses: [ClauseID]
        /// No clause is in force yet: the finding is kept as a note.
        let isFuture: Bool
    }

    /// - Returns: `nil` when all of a rule's clauses have been repealed: it is dead on that day. A rule
    ///   without known clauses stands as it is.
    func standing(of rule: Rule, on day: CalendarDate) -> Standing? {
        let known = rule.clauses.compactMap { clauses[$0] }
        guard !known.isEmpty else { return Standing(clauses: rule.clauses, isFuture: false) }
        let inForce = rule.clauses.filter { clauses[$0]?.isInForce(on: day) ?? true }
        if inForce.contains(where: { clauses[$0] != nil }) { return Standing(clauses: ordered(inForce), isFuture: false) }
        let isFuture = known.contains { day < $0.from }
        return isFuture ? Standing(clauses: ordered(rule.clauses), isFuture: true) : nil
    }

    /// A clause by its id; `nil` for one that is not known.
    func clause(_ id: ClauseID) -> Clause? { clauses[id] }
}
