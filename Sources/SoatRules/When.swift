public import SoatText

/// Another level where its `when` holds.
public struct LevelOverride: Sendable, Hashable {
    public let when: When
    public let level: Level

    public init(when: When, level: Level) {
        self.when = when
        self.level = level
    }
}

/// A condition on a post's context. What the post does not say is unknown, and not met.
public struct When: Sendable, Hashable {
    /// Empty: any.
    public let channels: Set<Channel>
    /// Empty: any.
    public let authorRoles: Set<AuthorRole>
    /// The inner condition must not hold.
    public let excluded: [When]

    public init(channels: Set<Channel> = [], authorRoles: Set<AuthorRole> = [], not excluded: [When] = []) {
        self.channels = channels
        self.authorRoles = authorRoles
        self.excluded = excluded
    }

    public func holds(for context: PostContext) -> Bool {
        if !channels.isEmpty {
            guard let channel = context.channel, channels.contains(channel) else { return false }
        }
        if !authorRoles.isEmpty {
            guard let role = context.authorRole, authorRoles.contains(role) else { return false }
        }
        return !excluded.contains { $0.holds(for: context) }
    }
}
