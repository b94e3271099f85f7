public import SoatRules
public import SoatText

/// Something recognised in a post that no phrase list could name: a number with a meaning, a name, a day.
public struct Entity: Sendable, Hashable {
    public let kind: EntityKind
    public let attributes: Set<EntityAttribute>
    /// Indices of the syllables that hold it, both inclusive.
    public let first: Int
    public let last: Int
    /// UTF-8 bytes of the value alone, without label or punctuation; half open.
    public let bytes: ByteSpan
    /// How disguised digits were read; `nil` for plain ones.
    public let reading: String?
    /// What else is known: the successor of a lapsed document, the full name that a short one carries on.
    public let detail: String?

    init(
        kind: EntityKind, attributes: Set<EntityAttribute> = [], first: Int, last: Int, bytes: ByteSpan,
        reading: String? = nil, detail: String? = nil
    ) {
        self.kind = kind
        self.attributes = attributes
        self.first = first
        self.last = last
        self.bytes = bytes
        self.reading = reading
        self.detail = detail
    }
}
