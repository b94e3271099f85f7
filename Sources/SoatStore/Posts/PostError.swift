public import SoatGate

/// Why something could not be done with a post. No case holds a word of its text.
public enum PostError: Error, Hashable, Sendable {
    /// There is none of that id, or it is a draft of somebody else's.
    case unknownPost(String)
    case refused(Refusal)
    /// Somebody was faster.
    case conflict(PostConflict)
    case textTooLong(most: Int)
    case emptyAddress
    case missingFile(String)
    /// A file of the post is gone from beside the store, or no longer what it was.
    case lostFile(String)
    case fileTooLarge(String, most: Int)
    case badFileName(String)
    /// A closing by consent names the entry that records it.
    case missingConsent
    /// The consent is withdrawn, over, or about something else.
    case consentDoesNotCover(Int)
    /// The text was erased when its time was over.
    case textErased
    /// A comment on a stretch that the text does not have.
    case badStretch
    case notPublished
    case notApproved
}

/// What happened to a post since somebody read it.
public struct PostConflict: Hashable, Sendable {
    public let expected: Int
    public let found: Int
    /// The steps in between, oldest first.
    public let steps: [PostStep]
    /// How the text changed in between; empty where it did not.
    public let differences: [PublishedText.Difference]
}
