/// The end of a chain: all that is needed to write the next entry.
///
/// Each entry holds the hash of the one before, so that changing one changes every hash after it.
public struct HashChain: Sendable, Hashable {
    /// How many entries there are; the next one's number.
    public private(set) var count: Int
    /// The hash of the last entry.
    public private(set) var head: Digest32

    /// A chain without entries.
    public init() {
        count = 0
        head = .zero
    }

    /// A chain that ends with entry `count - 1`, whose hash is `head`.
    public init(count: Int, head: Digest32) {
        self.count = count
        self.head = head
    }

    /// An entry with its place, as it is to be stored.
    public struct Link: Sendable, Hashable {
        public let entry: LedgerEntry
        public let bytes: [UInt8]
        public let hash: Digest32
    }

    /// Gives `draft` the next place.
    ///
    /// - Parameter key: the entry's own; may be `nil` where there are no texts.
    /// - Throws: ``LedgerError``.
    public mutating func append(_ draft: EntryDraft, key: EntryKey?) throws(LedgerError) -> Link {
        let entry = try LedgerEntry(draft, number: count, previous: head, key: key)
        let bytes = entry.bytes
        let hash = Digest32.leaf(bytes)
        count += 1
        head = hash
        return Link(entry: entry, bytes: bytes, hash: hash)
    }
}
