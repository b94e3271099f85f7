/// What can be done with a post.
public enum Action: String, Sendable, Hashable, CaseIterable {
    /// A new text, other files or other channels.
    case revise
    case submit
    /// An editor or the secretary takes a submitted post in hand.
    case review
    /// Reviewed: on to the head.
    case forward
    case returnToEditor = "return-to-editor"
    case returnToAuthor = "return-to-author"
    /// A finding is closed; which closing is open to whom, ``ClosingRules`` say.
    case close
    /// Something is signed that a rule asks to be signed.
    case attest
    case approve
    /// The post stands at an address.
    case publish
    /// The newest revision takes the place of the published one.
    case correct
    /// Put forward for the education office's page (Đ16.3).
    case nominate
    /// The post is *công khai*, and stays (Đ13.1.c).
    case disclose
    case requestRemoval = "request-removal"
    case refuseRemoval = "refuse-removal"
    case remove
    case cancel
    /// An approval was not used by its day.
    case expire

    /// Whether one who wrote the post, or its newest words, may not do it, whatever the role.
    public var needsAnotherPerson: Bool {
        switch self {
        case .close, .attest, .approve, .correct: true
        default: false
        }
    }

    /// Whether a reason in words belongs to it.
    public var needsReason: Bool {
        switch self {
        case .returnToEditor, .returnToAuthor, .correct, .requestRemoval, .refuseRemoval, .remove: true
        default: false
        }
    }
}
