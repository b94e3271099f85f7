/// A stretch of the original text, as the contract counts it.
///
/// UTF-16 code units, half open. It cannot be mixed up with ``ByteSpan``: the two count differently.
public struct SourceSpan: Sendable, Hashable {
    public let start: Int
    public let end: Int

    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    public var count: Int { end - start }
}

/// A stretch of a document's UTF-8, as the scanner counts it: bytes, half open.
public struct ByteSpan: Sendable, Hashable {
    public let start: Int
    public let end: Int

    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    public var count: Int { end - start }
}
