public import SoatText

/// A post as the gate sees it: where it stands and what it is bound to, without a word of its text.
public struct Post: Sendable, Hashable {
    /// Random, stable.
    public let id: String
    public let author: PersonID
    public let authorRole: AuthorRole
    /// The subject group whose editors answer for it; `nil`: any editor.
    public let group: String?
    /// *Công khai* (Đ13.1.c): it may not be removed or hidden, only corrected.
    public internal(set) var isDisclosure: Bool
    public internal(set) var state: State
    /// The newest revision, counted from 1.
    public internal(set) var revision: Int
    /// What the newest revision consists of.
    public internal(set) var content: Fingerprint
    /// Where the newest revision is to stand.
    public internal(set) var channels: Set<Channel>
    public internal(set) var approval: Approval?
    public internal(set) var live: LiveCopy?
    public internal(set) var isNominated: Bool
    /// Whose words the newest revision brought: striking some out makes nobody a writer.
    public internal(set) var writer: PersonID

    /// Everywhere the newest revision is to stand: where it says, and where the post stands already.
    public var places: Set<Channel> { channels.union(live?.channels ?? []) }

    /// Where the published text was approved for and does not stand yet.
    public var pendingPlaces: Set<Channel> {
        guard let live, let approval, approval.content == live.content else { return [] }
        return approval.channels.subtracting(live.channels)
    }

    /// Whether somebody began the post, or wrote what it says now.
    public func isWritten(by person: PersonID) -> Bool { person == author || person == writer }

    /// The post as the public knows it; `nil` where it stands nowhere.
    public var asPublished: Post? {
        guard let live else { return nil }
        var post = self
        post.revision = live.revision
        post.content = live.content
        post.channels = live.channels
        post.approval = nil
        post.writer = author
        return post
    }

    /// What the public can read.
    public struct LiveCopy: Sendable, Hashable {
        public let revision: Int
        public let content: Fingerprint
        /// Where it already stands.
        public internal(set) var channels: Set<Channel>
        /// A newer version has taken the place of the first one.
        public let isCorrected: Bool

        public init(revision: Int, content: Fingerprint, channels: Set<Channel>, isCorrected: Bool) {
            self.revision = revision
            self.content = content
            self.channels = channels
            self.isCorrected = isCorrected
        }
    }

    /// A new post, a draft with its first revision.
    public init(
        id: String, author: PersonID, authorRole: AuthorRole, group: String? = nil, isDisclosure: Bool = false,
        content: Fingerprint, channels: Set<Channel>
    ) {
        self.init(
            id: id, author: author, authorRole: authorRole, group: group, isDisclosure: isDisclosure, state: .draft,
            revision: 1,
            content: content, channels: channels, approval: nil, live: nil, isNominated: false)
    }

    /// A post as it was kept.
    public init(
        id: String, author: PersonID, authorRole: AuthorRole, group: String?, isDisclosure: Bool, state: State, revision: Int,
        content: Fingerprint, channels: Set<Channel>, approval: Approval?, live: LiveCopy?, isNominated: Bool,
        writer: PersonID? = nil
    ) {
        self.id = id
        self.author = author
        self.authorRole = authorRole
        self.group = group
        self.isDisclosure = isDisclosure
        self.state = state
        self.revision = revision
        self.content = content
        self.channels = channels
        self.approval = approval
        self.live = live
        self.isNominated = isNominated
        self.writer = writer ?? author
    }
}

/// The SHA-256 of something, which stands for its exact bytes.
public struct Fingerprint: Sendable, Hashable {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// - Returns: `nil` unless there are 32 bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.bytes = Array(bytes)
    }

    /// Lower-case hexadecimal digits.
    public init?(hex: some StringProtocol) {
        var bytes: [UInt8] = []
        var high: UInt8?
        for byte in hex.utf8 {
            guard let digit = Self.digit(byte) else { return nil }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        guard high == nil else { return nil }
        self.init(bytes: bytes)
    }

    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
