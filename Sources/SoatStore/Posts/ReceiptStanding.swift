internal import GRDB
public import SoatGate

/// What has become of the text that a receipt is about, as anybody may know it.
public enum ReceiptStanding: Sendable, Hashable {
    /// The public reads this very text; its title, which is public too.
    case live(title: String?)
    /// The public reads another text of the same post.
    case corrected
    case removed
    /// Approved, and not yet published.
    case waiting
    /// The approval is over, or the text was changed before it was published.
    case lapsed
}

extension School {
    public func standing(of receipt: Receipt) async throws -> ReceiptStanding {
        try await read { [self] db in
            let summary = try PostSummary.fetch(receipt.post, in: db)
            let post = summary.post
            if post.state == .removed { return .removed }
            if let live = post.live, post.state.isLive {
                guard live.revision == receipt.revision else { return .corrected }
                // The row keeps the newest revision's title.
                return .live(title: post.revision == live.revision ? summary.title : nil)
            }
            let isApproved = post.approval?.revision == receipt.revision && receipt.until > clock()
            return isApproved && post.state == .approved ? .waiting : .lapsed
        }
    }
}
