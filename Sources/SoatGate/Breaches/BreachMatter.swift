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

    /// - Parameter address: of a page: `https://mang.example/bai/7`, `mang.example/bai/7`. Words about a text are none, nor
    ///   is the id of a post.
    /// - Returns: `nil` for what is no address.
    public init?(address: String, channel: Channel) {
        let address = address.trimmingPrefix(while: \.isWhitespace)
        let end = address.lastIndex { !$0.isWhitespace }.map(address.index(after:)) ?? address.startIndex
        guard Self.isAddress(address[..<end]) else { return nil }
        self.address = String(address[..<end])
        self.channel = channel
    }

    /// Characters.
    private static let longest = 2_000

    private static func isAddress(_ text: Substring) -> Bool {
        guard text.count <= longest, !text.contains(where: \.isWhitespace) else { return false }
        var rest = text
        for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) { rest = text.dropFirst(scheme.count) }
        let host = rest.prefix { !"/?#:".contains($0) }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy(isLabel) && (labels.last ?? "").count >= 2
            && (labels.last ?? "").allSatisfy(\.isLetter)
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.count) && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
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
