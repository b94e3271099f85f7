public import SoatText

/// Leave to publish one exact content at its places until a day, given by one person under one version of the rules. Contract §6.
public struct Approval: Sendable, Hashable {
    public let revision: Int
    public let content: Fingerprint
    /// The places it was judged for; a later revision may name others, which this one knows nothing of.
    public let channels: Set<Channel>
    public let rulesVersion: String
    public let approver: PersonID
    public let at: Moment
    /// The first moment at which it no longer holds.
    public let until: Moment

    public init(
        revision: Int, content: Fingerprint, channels: Set<Channel>, rulesVersion: String, approver: PersonID, at: Moment,
        until: Moment
    ) {
        self.revision = revision
        self.content = content
        self.channels = channels
        self.rulesVersion = rulesVersion
        self.approver = approver
        self.at = at
        self.until = until
    }

    public func hasExpired(at now: Moment) -> Bool { now >= until }

    /// What stands between this approval and publishing a content now.
    ///
    /// - Parameter standing: the versions of the rules under which an approval stands.
    func blockers(for content: Fingerprint, _ standing: Set<String>, now: Moment) -> [Blocker] {
        var list: [Blocker] = []
        if content != self.content { list.append(.approvedOtherContent) }
        if !standing.contains(rulesVersion) { list.append(.approvedUnderOtherRules) }
        if hasExpired(at: now) { list.append(.approvalExpired(at: until)) }
        return list
    }
}
