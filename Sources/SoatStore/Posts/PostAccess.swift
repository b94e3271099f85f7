internal import GRDB
internal import SoatGate
internal import SoatText

/// How much of a post somebody sees.
enum PostView: Sendable {
    case whole
    /// What the public reads, and nothing of the way there.
    case published
}

/// Who sees which post.
enum PostAccess {
    /// A draft is its author's; what the public reads is everybody's; the rest is the board's and its author's. An editor
    /// sees the posts of other groups as any teacher does. What was given up as a draft stays one.
    ///
    /// - Returns: `nil` where they see nothing of it.
    static func view(of post: Post, for member: Member, in db: Database) throws -> PostView? {
        if post.author == member.person { return .whole }
        if post.state == .draft { return nil }
        guard member.actor.party(for: post) != .teacher else { return post.state.isLive ? .published : nil }
        return try post.state != .cancelled || leftItsAuthor(post.id, in: db) ? .whole : nil
    }

    /// The same as a condition on `p`, with the reader as `:me`.
    static func condition(for member: Member) -> String {
        let live = "p.state IN (\(list(State.allCases.filter(\.isLive))))"
        let left = """
            p.state <> 'draft' AND (p.state <> 'cancelled' OR EXISTS (SELECT 1 FROM post_steps x WHERE x.post = p.id AND \(left)))
            """
        let others =
            switch member.role {
            case .teacher: live
            case .editor: "(\(live) OR \(left) AND \(isOfGroups))"
            case .secretary, .deputy, .principal: left
            }
        return "(p.author = :me OR \(others))"
    }

    /// Whether an editor answers for a post.
    static let isOfGroups = """
        (p.group_name IS NULL OR p.group_name IN (SELECT g.name FROM account_groups g WHERE g.person = :me))
        """

    /// Of a step `x`: whether after it others than the author read the revision.
    static let left = "x.to_state NOT IN ('draft', 'cancelled')"

    /// - Parameter revision: `nil`: any of them.
    static func leftItsAuthor(_ post: String, revision: Int? = nil, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT 1 FROM post_steps x WHERE x.post = :post AND \(left) AND (:revision IS NULL OR x.revision = :revision)
                    LIMIT 1
                    """), arguments: ["post": post, "revision": revision]) ?? false
    }

    /// Names of ours only, so that they can stand in SQL as they are.
    static func list(_ states: [State]) -> String {
        states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}

/// The first words of a text, by which lists call it.
enum PostTitle {
    private static let longest = 80

    static func of(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first { String($0).hasWords } ?? ""
        let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count > longest ? words.prefix(longest - 1) + "…" : words
    }
}
