/// Where a post stands on its way to the public, and after. Contract §6.
public enum State: String, Sendable, Hashable, CaseIterable {
    /// With its author, seen by nobody else.
    case draft
    /// Handed to the editorial board (111/QĐ-THCS Đ15, step 1).
    case submitted
    /// An editor or the secretary reads and mends it (step 2).
    case inReview = "in-review"
    /// Laid before the head (step 3).
    case awaitingApproval = "awaiting-approval"
    /// May be published as it is, until its day (step 4).
    case approved
    case published
    /// Back with its author.
    case returned
    case cancelled
    case removalRequested = "removal-requested"
    case removed
    /// Published, in a newer version in the same place.
    case corrected

    /// Whether the public can read the post.
    public var isLive: Bool { [.published, .corrected, .removalRequested].contains(self) }

    /// Whether nothing more can happen.
    public var isFinal: Bool { [.cancelled, .removed].contains(self) }
}
