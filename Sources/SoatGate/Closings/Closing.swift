/// How a finding is closed without changing the text. Contract §6.
public struct Closing: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A record of the consent of those concerned covers it.
        case consent
        /// *Báo nhầm*: the rule is wrong here.
        case falseAlarm = "false-alarm"
        /// *Có căn cứ*: the rule is right, and so is the post.
        case wellFounded = "well-founded"
        /// A warning that somebody other than the author lets pass.
        case waiver
        /// *Nhà trường đăng tin này*: the school makes the words its own.
        case schoolPublishes = "school-publishes"

        /// Whether a reason in words belongs to it.
        public var needsReason: Bool { [.falseAlarm, .wellFounded, .waiver].contains(self) }
    }

    /// The finding's number in its revision.
    public let finding: Int
    public let kind: Kind

    public init(finding: Int, kind: Kind) {
        self.finding = finding
        self.kind = kind
    }
}

/// Something that a rule asks to be signed, signed.
public struct Attestation: Sendable, Hashable {
    /// The finding's number in its revision.
    public let finding: Int
    /// As the rule names it: `consent-pupil`.
    public let name: String

    public init(finding: Int, name: String) {
        self.finding = finding
        self.name = name
    }
}
