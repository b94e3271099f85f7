/// Reads a chain from its beginning and says where it does not hold.
///
/// Costs one SHA-256 over an entry's bytes; keeps nothing but the last hash.
public struct ChainVerifier: Sendable {
    /// What is wrong with an entry.
    public enum Fault: Error, Sendable, Hashable {
        /// The number that should come next did not.
        case missing(number: Int)
        /// The bytes are no entry of this format.
        case unreadable(number: Int)
        /// The bytes give another hash than the one stored beside them.
        case edited(number: Int)
        /// The entry is whole, but follows another one than the entry before it.
        case unlinked(number: Int)
        /// The first entry does not open a log, or a later one does.
        case misplaced(number: Int)

        /// The number of the entry that it speaks of.
        public var number: Int {
            switch self {
            case .missing(let n), .unreadable(let n), .edited(let n), .unlinked(let n), .misplaced(let n): n
            }
        }
    }

    public private(set) var chain = HashChain()

    public init() {}

    /// Takes the next entry.
    ///
    /// - Parameters:
    ///   - number: the number it is stored under.
    ///   - bytes: as stored.
    ///   - hash: as stored beside the bytes.
    /// - Returns: where the members of the entry stand.
    /// - Throws: ``Fault``; the verifier then stays where it was.
    @discardableResult
    public mutating func check(
        number: Int, bytes: borrowing Span<UInt8>, hash: borrowing Span<UInt8>
    ) throws(Fault) -> EntryOutline {
        guard number == chain.count else { throw .missing(number: chain.count) }
        let leaf = Digest32.leaf(bytes)
        guard Digest32(hash) == leaf else { throw .edited(number: number) }
        guard let outline = EntryOutline(bytes), outline.isEntry(bytes), Self.isText(bytes) else {
            throw .unreadable(number: number)
        }
        guard chain.head.isSpelled(outline.previous, in: bytes) else { throw .unlinked(number: number) }
        guard outline.number(in: bytes) == number else { throw .misplaced(number: number) }
        guard outline.hasKind(.logOpened, bytes) == (number == 0) else { throw .misplaced(number: number) }
        chain = HashChain(count: number + 1, head: leaf)
        return outline
    }

    /// Whether bytes are UTF-8.
    private static func isText(_ bytes: borrowing Span<UInt8>) -> Bool {
        (try? UTF8Span(validating: copy bytes)) != nil
    }
}
