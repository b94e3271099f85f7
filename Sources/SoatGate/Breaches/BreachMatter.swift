public import SoatRules
public import SoatText

/// A post that the public reads or has read, at one of its places.
///
/// There is no other way to name a post in a report, and this value comes of the published state only: a precheck, a
/// draft or a submission yields none, whatever was found in it.
public struct PublishedPost: Sendable, Hashable {
    public let post: String
    public let author: PersonID
    public let channel: Channel

    /// - Returns: `nil` unless the post stands at that place now, or stood somewhere and was removed.
    public init?(_ post: Post, at channel: Channel) {
        guard post.live?.channels.contains(channel) == true || post.state == .removed else { return nil }
        self.post = post.id
        author = post.author
        self.channel = channel
    }
}

/// Something that somebody published without the school's gate: its address says what it is.
public struct OutsidePublication: Sendable, Hashable {
    public let address: String
    public let channel: Channel

    /// - Returns: `nil` without an address.
    public init?(address: String, channel: Channel) {
        guard address.contains(where: { !$0.isWhitespace }) else { return nil }
        self.address = address
        self.channel = channel
    }
}

/// Information that was not supplied as it should have been (Đ19.2).
public enum SupplyFault: String, Sendable, Hashable, CaseIterable {
    case late, missing, inaccurate
}

/// What a report is about. Nothing that is still on its way to the public is among it.
public enum BreachMatter: Sendable, Hashable {
    case post(PublishedPost)
    case outside(OutsidePublication)
    case supply(SupplyFault)

    public var sort: BreachSort {
        switch self {
        case .post, .outside: .content
        case .supply(.late): .late
        case .supply(.missing): .missing
        case .supply(.inaccurate): .inaccurate
        }
    }

    public var channel: Channel? {
        switch self {
        case .post(let post): post.channel
        case .outside(let publication): publication.channel
        case .supply: nil
        }
    }
}

/// What sort of breach it may be.
public enum BreachSort: String, Sendable, Hashable, CaseIterable {
    /// Something published is not as it should be.
    case content
    case late, missing, inaccurate

    /// The steps that follow a confirmed one, in their order (361/PGD&ĐT §1). What was not published is not asked to be
    /// taken down.
    public var steps: [BreachStep] {
        self == .content ? [.remind, .askRemoval, .reportUpward] : [.remind, .reportUpward]
    }
}

/// What follows a confirmed breach.
public enum BreachStep: String, Sendable, Hashable, CaseIterable {
    case remind
    /// Taken down, or corrected where it must stay.
    case askRemoval = "ask-removal"
    case reportUpward = "report-upward"
}
