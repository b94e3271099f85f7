public import SoatGate
public import SoatText

/// What somebody did, before it has a place in the chain.
public struct EntryDraft: Sendable {
    public var kind: EntryKind
    public var time: Moment
    /// Who did it; `nil` for what the house does by itself, such as an approval that expires.
    public var actor: PersonID?
    /// In which role.
    public var role: AuthorRole?
    /// The absent person whom the actor stood in for.
    public var standingInFor: PersonID?
    /// Whom it is about.
    public var person: PersonID?
    /// Which post it is about.
    public var post: Word?
    /// The number of an earlier entry that this one answers, corrects or withdraws.
    public var refersTo: Int?
    /// What stands openly, by name.
    public var facts: [String: Fact] = [:]
    /// What is only committed to, by name: all that people wrote, and all that says something of a person.
    public var texts: [String: String] = [:]

    public init(
        _ kind: EntryKind, at time: Moment, by actor: PersonID?, as role: AuthorRole? = nil,
        standingInFor: PersonID? = nil, about person: PersonID? = nil, post: Word? = nil, refersTo: Int? = nil,
        facts: [String: Fact] = [:], texts: [String: String] = [:]
    ) {
        self.kind = kind
        self.time = time
        self.actor = actor
        self.role = role
        self.standingInFor = standingInFor
        self.person = person
        self.post = post
        self.refersTo = refersTo
        self.facts = facts
        self.texts = texts
    }
}
