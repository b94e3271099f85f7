internal import GRDB
internal import SoatGate
internal import SoatText

/// A list of posts as SQL.
struct PostQuery {
    let sql: String
    let arguments: StatementArguments

    static let mostAtOnce = 500

    init(_ filter: PostFilter, _ reader: Member) {
        var conditions = [PostAccess.condition(for: reader)]
        var arguments: [String: (any DatabaseValueConvertible)?] = ["me": reader.person.rawValue]
        if filter.isMine { conditions.append("p.author = :me") }
        if filter.isWaiting { conditions.append(Self.waiting(for: reader)) }
        if !filter.states.isEmpty {
            conditions.append("p.state IN (\(PostAccess.list(State.allCases.filter(filter.states.contains))))")
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

    /// What a person of this role has to look at next.
    private static func waiting(for reader: Member) -> String {
        var parts = ["(p.author = :me AND p.state IN ('draft', 'returned'))"]
        func add(_ states: [State], own: Bool = true) {
            parts.append("(p.state IN (\(PostAccess.list(states)))\(own ? "" : " AND p.author <> :me"))")
        }
        switch reader.role {
        case .teacher: break
        case .editor:
            parts.append(
                """
                (p.state IN ('submitted', 'in-review', 'approved') AND (p.group_name IS NULL OR p.group_name IN
                    (SELECT g.name FROM account_groups g WHERE g.person = :me)))
                """)
        case .secretary: add([.submitted, .inReview, .approved, .removalRequested])
        case .deputy: if reader.standsInFor != nil { add([.awaitingApproval, .removalRequested], own: false) }
        case .principal: add([.awaitingApproval, .removalRequested], own: false)
        }
        return "(" + parts.joined(separator: " OR ") + ")"
    }
}
