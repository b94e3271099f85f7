/// Where a post is to stand. Contract §3.
public enum Channel: String, Sendable, Hashable, CaseIterable {
    case portal
    case schoolPage = "school-page"
    /// Parents are in it.
    case group
    /// Closed, colleagues only.
    case staffGroup = "staff-group"
    case personal
}

/// Who wrote a post. Contract §3.
public enum AuthorRole: String, Sendable, Hashable, CaseIterable {
    case teacher, editor, secretary, deputy, principal
}

/// What is known about a post beside its text; a `nil` is unknown, and a `when` on it is not met.
public struct PostContext: Sendable, Hashable {
    public var channel: Channel?
    public var authorRole: AuthorRole?
    /// The day whose law judges the post.
    public var postedOn: CalendarDate

    public init(channel: Channel? = nil, authorRole: AuthorRole? = nil, postedOn: CalendarDate) {
        self.channel = channel
        self.authorRole = authorRole
        self.postedOn = postedOn
    }
}
