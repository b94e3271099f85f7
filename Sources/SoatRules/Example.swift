public import SoatDiagnostics
public import SoatText

/// A text that a rule must match, or must leave alone.
public struct Example: Sendable, Hashable {
    /// In `match`, the exact spans stand between `[[` and `]]`.
    public let text: String
    public let channel: Channel?
    public let authorRole: AuthorRole?
    public let postedOn: CalendarDate?
    public let position: FilePosition

    public init(
        text: String, channel: Channel? = nil, authorRole: AuthorRole? = nil, postedOn: CalendarDate? = nil,
        at position: FilePosition
    ) {
        self.text = text
        self.channel = channel
        self.authorRole = authorRole
        self.postedOn = postedOn
        self.position = position
    }
}

/// The examples of a rule.
public struct Examples: Sendable, Hashable {
    public let match: [Example]
    public let pass: [Example]

    public init(match: [Example], pass: [Example]) {
        self.match = match
        self.pass = pass
    }
}
