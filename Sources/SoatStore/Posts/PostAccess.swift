internal import GRDB
internal import SoatGate
internal import SoatText

/// Who sees which post.
enum PostAccess {
    /// A draft is its author's; what the public reads is everybody's; the rest is the board's and its author's. What was
    /// given up as a draft stays one.
    static func canSee(_ post: Post, _ member: Member, in db: Database) throws -> Bool {
        if post.author == member.person { return true }
        if post.state == .draft { return false }
        guard member.role != .teacher || post.state.isLive else { return false }
        return try post.state != .cancelled || leftItsAuthor(post.id, in: db)
    }

    /// The same as a condition on `p`, with the reader as `:me`.
    static func condition(for member: Member) -> String {
        let others =
            member.role == .teacher
            ? "p.state IN (\(list(State.allCases.filter(\.isLive))))"
            : "p.state <> 'draft' AND (p.state <> 'cancelled' OR EXISTS (SELECT 1 FROM post_steps x WHERE x.post = p.id AND \(left)))"
        return "(p.author = :me OR \(others))"
    }

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
