public import SoatRules
public import SoatText

extension MarkedText {
    /// The unmarked text as a post, by default of an unknown channel and role on the examples' day.
    public func document(
        channel: Channel? = nil, authorRole: AuthorRole? = nil,
        postedOn: CalendarDate = CalendarDate(secondsSince1970: 1_767_225_600, offset: 0)
    ) -> Document {
        Document(plain, context: PostContext(channel: channel, authorRole: authorRole, postedOn: postedOn))
    }

    /// See ``document(channel:authorRole:postedOn:)``.
    public var document: Document { document() }
}
