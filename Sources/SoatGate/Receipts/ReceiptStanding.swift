/// What became of the content that a receipt proves was approved.
public enum ReceiptStanding: String, Sendable, Hashable, CaseIterable {
    /// It may be published now.
    case approved
    /// The public reads it.
    case published
    /// The public reads another revision.
    case replaced
    /// The post was taken down.
    case removed
    /// The approval ran out, or was taken back by an edit.
    case lapsed

    /// - Parameter post: as it is now, see ``Gate/current(_:now:)``.
    public init(of receipt: Receipt, _ post: Post) {
        self =
            if post.state == .removed {
                .removed
            } else if let live = post.live {
                live.content == receipt.content ? .published : .replaced
            } else {
                post.approval?.content == receipt.content ? .approved : .lapsed
            }
    }
}
