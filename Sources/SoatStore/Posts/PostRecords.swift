public import SoatGate
public import SoatText

/// A line of a list of posts.
public struct PostSummary: Hashable, Sendable {
    public internal(set) var post: Post
    /// Counts every step.
    public let version: Int
    /// The first words of the newest text; empty once it was erased.
    public internal(set) var title: String
    /// `nil` once it was erased.
    public let authorName: String?
    public internal(set) var openCount: Int
    /// The last day of the event it tells of.
    public let eventEnd: CalendarDate?
    public let createdAt: Moment
    public let changedAt: Moment
}

/// A post with all that somebody who works on it sees.
public struct PostDossier: Hashable, Sendable {
    public let summary: PostSummary
    /// `nil` once it was erased.
    public let text: String?
    public let attachments: [Attachment]
    public let scan: GateScan
    public let settled: Settled
    /// What stands in the way of the next step to the public.
    public private(set) var blockers: [Blocker]
    public let comments: [PostComment]
    public let publications: [Publication]
    /// What the reader may do now.
    public let actions: [Action]

    /// The same where some findings stand in the way of nothing any more.
    ///
    /// - Parameter gone: their numbers.
    public func leaving(out gone: Set<Int>) -> PostDossier {
        var dossier = self
        dossier.blockers.removeAll { blocker in
            switch blocker {
            case .openFinding(let finding, _), .unsigned(let finding, _): gone.contains(finding.number)
            default: false
            }
        }
        return dossier
    }
}

/// A step of a post's history.
public struct PostStep: Hashable, Sendable {
    public let version: Int
    /// The number of its entry in the ledger.
    public let entry: Int
    /// `nil`: the post was begun.
    public let action: Action?
    public let party: Party
    public let person: PersonID?
    public let personName: String?
    public let from: State?
    public let to: State
    public let revision: Int
    public let at: Moment
    /// Erased with the texts; `nil` too where it is not for its reader.
    public internal(set) var reason: String?
}

/// One of the texts that a post had, as its reader may see it.
public struct PostRevision: Hashable, Sendable {
    public let number: Int
    /// `nil` once it was erased.
    public let text: String?
    public let authorName: String?
    public let at: Moment
}

/// What an editor says of a stretch of a revision.
public struct PostComment: Hashable, Sendable {
    public let revision: Int
    /// UTF-16 code units of that revision's text, half open.
    public let start: Int
    public let end: Int
    public let text: String

    public init(revision: Int, start: Int, end: Int, text: String) {
        self.revision = revision
        self.start = start
        self.end = end
        self.text = text
    }
}

/// Where and when a post went online.
public struct Publication: Hashable, Sendable {
    public let channel: Channel
    public let revision: Int
    public let address: String
    public let at: Moment
}

/// What somebody writes: a text, its places and its files.
public struct PostContent: Sendable {
    public var text: String
    public var channels: Set<Channel>
    public var files: [PostFile]

    /// Characters of a text.
    public static let longestText = 200_000

    public init(text: String, channels: Set<Channel>, files: [PostFile] = []) {
        self.text = text
        self.channels = channels
        self.files = files
    }
}

/// A file to be kept with a post.
public struct PostFile: Sendable {
    /// As it is shown; never a path.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Which posts a list shows.
public struct PostFilter: Hashable, Sendable {
    /// Empty: any.
    public var states: Set<State>
    public var isMine: Bool
    /// Only what waits for the reader: the versions of the rules under which approvals stand, since an approval under another
    /// waits for who approves. `nil`: whether it waits or not.
    public var waitingUnder: Set<String>?
    public var group: String?
    public var limit: Int
    public var offset: Int

    public init(
        states: Set<State> = [], isMine: Bool = false, waitingUnder: Set<String>? = nil, group: String? = nil,
        limit: Int = 50, offset: Int = 0
    ) {
        self.states = states
        self.isMine = isMine
        self.waitingUnder = waitingUnder
        self.group = group
        self.limit = limit
        self.offset = offset
    }
}
