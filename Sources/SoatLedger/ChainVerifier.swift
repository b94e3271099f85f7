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
    /// - Throws: ``Fault``; the verifier then stays where it was.
    public mutating func check(number: Int, bytes: [UInt8], hash: [UInt8]) throws(Fault) {
        guard number == chain.count else { throw .missing(number: chain.count) }
        let leaf = Digest32.leaf(bytes)
        guard leaf.bytes == hash else { throw .edited(number: number) }
        guard let place = Self.place(bytes) else { throw .unreadable(number: number) }
        guard place.previous == chain.head else { throw .unlinked(number: number) }
        guard place.number == number else { throw .misplaced(number: number) }
        guard place.opens == (number == 0) else { throw .misplaced(number: number) }
        chain = HashChain(count: number + 1, head: leaf)
    }

    /// What an entry's bytes say of its place, where they are in the one spelling.
    private static func place(_ bytes: [UInt8]) -> (number: Int, previous: Digest32, opens: Bool)? {
        let span = bytes.span
        guard let outline = EntryOutline(span), let version = outline.value("v", span), let number = outline.value("n", span),
            let previous = outline.value("prev", span), let kind = outline.value("kind", span),
            EntryOutline.isEqual(span, version, "1"), String(validating: bytes, as: UTF8.self) != nil,
            let digits = Hexadecimal.bytes(of: bytes[previous]).flatMap({ Digest32($0) }),
            let value = Int(String(decoding: bytes[number], as: UTF8.self))
        else { return nil }
        return (value, digits, EntryOutline.isEqual(span, kind, "log.opened"))
    }
}
