internal import SoatGate
internal import SoatText

/// Who sees which post.
enum PostAccess {
    /// A draft is its author's; what the public reads is everybody's; the rest is the board's and its author's.
    static func canSee(_ post: Post, _ member: Member) -> Bool {
        if post.author == member.person { return true }
        if post.state == .draft { return false }
        return member.role != .teacher || post.state.isLive
    }

    /// The same as a condition on `p`, with the reader as `:me`.
    static func condition(for member: Member) -> String {
        let others = member.role == .teacher ? "p.state IN (\(list(State.allCases.filter(\.isLive))))" : "p.state <> 'draft'"
        return "(p.author = :me OR \(others))"
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
