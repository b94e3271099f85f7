internal import GRDB
internal import SoatGate
internal import SoatText

/// A list of posts as SQL.
struct PostQuery {
    let sql: String
    let arguments: StatementArguments

    static let mostAtOnce = 500

    /// - Parameter now: an approval whose day is over counts as none.
    init(_ filter: PostFilter, _ reader: Member, now: Moment) {
        var conditions = [PostAccess.condition(for: reader)]
        var arguments: [String: (any DatabaseValueConvertible)?] = [
            "me": reader.person.rawValue, "now": now.description,
        ]
        if filter.isMine { conditions.append("p.author = :me") }
        if let standing = filter.waitingUnder {
            conditions.append(Self.waiting(for: reader))
            arguments["standing"] = try? JSONText.of(standing.sorted())
        }
        if !filter.states.isEmpty {
            conditions.append(Self.isIn(filter.states))
        }
        if let group = filter.group {
            conditions.append("p.group_name = :group")
            arguments["group"] = group
        }
        arguments["limit"] = min(max(filter.limit, 1), Self.mostAtOnce)
        arguments["offset"] = max(filter.offset, 0)
        sql = """
            SELECT \(PostSummary.columns) FROM (
                SELECT p.id AS page_id FROM posts p INDEXED BY posts_by_change WHERE \(conditions.joined(separator: " AND "))
                ORDER BY p.changed_at DESC, p.id DESC LIMIT :limit OFFSET :offset)
            JOIN posts p ON p.id = page_id JOIN people n ON n.id = p.author
            ORDER BY p.changed_at DESC, p.id DESC
            """
        self.arguments = StatementArguments(arguments)
    }

    /// Approvals that ran out, whether that was written down yet or not. The inner list comes of the index alone.
    private static let expired = """
        p.id IN (SELECT x.id FROM posts x WHERE x.id IN (
            SELECT y.id FROM posts y INDEXED BY posts_by_change WHERE y.state = 'approved') AND x.approved_until <= :now)
        """

    /// Approvals under rules that found less than those of today.
    private static let outdated = """
        p.id IN (SELECT x.id FROM posts x WHERE x.id IN (
            SELECT y.id FROM posts y INDEXED BY posts_by_change WHERE y.state = 'approved')
            AND x.approval_rules NOT IN (SELECT value FROM json_each(:standing)))
        """

    private static func isIn(_ states: Set<State>) -> String {
        let named = "p.state IN (\(PostAccess.list(State.allCases.filter(states.contains))))"
        switch (states.contains(.approved), states.contains(.awaitingApproval)) {
        case (true, false): return "(\(named) AND NOT \(expired))"
        case (false, true): return "(\(named) OR \(expired))"
        default: return named
        }
    }

    /// What a person of this role has to look at next.
    private static func waiting(for reader: Member) -> String {
        var parts = ["(p.author = :me AND p.state IN ('draft', 'returned'))"]
        func add(_ states: Set<State>, own: Bool = true) {
            parts.append("(\(isIn(states))\(own ? "" : " AND p.author <> :me"))")
        }
        switch reader.role {
        case .teacher: break
        case .editor:
            parts.append("(\(isIn([.submitted, .inReview, .approved])) AND \(PostAccess.isOfGroups))")
        case .secretary: add([.submitted, .inReview, .approved, .removalRequested])
        case .deputy where reader.standsInFor == nil: break
        case .deputy, .principal:
            add([.awaitingApproval, .removalRequested], own: false)
            parts.append("(\(outdated) AND p.author <> :me)")
        }
        return "(" + parts.joined(separator: " OR ") + ")"
    }
}
