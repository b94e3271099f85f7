internal import Crypto

/// Thirty-two bytes of the ledger: an entry's hash, a commitment, the root of a tree, a public key.
///
/// A post's `Fingerprint` is another type on purpose: the plain hash of a short text could be guessed back, so it has no
/// way into an entry.
public struct Digest32: Sendable, Hashable, CustomStringConvertible {
    public static let byteCount = 32
    /// What the first entry gives as the hash before it.
    public static let zero = Digest32(a: 0, b: 0, c: 0, d: 0)

    // As the bytes lie in memory. In place, for one is made of every entry and of every node of the tree.
    private let a: UInt64
    private let b: UInt64
    private let c: UInt64
    private let d: UInt64

    private init(a: UInt64, b: UInt64, c: UInt64, d: UInt64) {
        (self.a, self.b, self.c, self.d) = (a, b, c, d)
    }

    /// - Precondition: there are 32.
    private init(loading raw: UnsafeRawBufferPointer) {
        unsafe self.init(
            a: raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self), b: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
            c: raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
            d: raw.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
    }

    /// - Returns: `nil` unless there are exactly 32.
    public init?(_ bytes: some Collection<UInt8>) {
        self.init(Array(bytes).span)
    }

    /// - Returns: `nil` unless there are exactly 32.
    public init?(_ bytes: borrowing Span<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self = unsafe bytes.withUnsafeBytes { unsafe Digest32(loading: $0) }
    }

    /// Reads 64 lowercase hexadecimal digits.
    public init?(hexadecimal text: some StringProtocol) {
        guard let bytes = Hexadecimal.bytes(of: text) else { return nil }
        self.init(bytes)
    }

    init(_ digest: SHA256.Digest) {
        self = unsafe digest.withUnsafeBytes { unsafe Digest32(loading: $0) }
    }

    public var bytes: [UInt8] { unsafe withUnsafeBytes(of: self) { unsafe Array($0) } }

    /// 64 lowercase hexadecimal digits.
    public var description: String { Hexadecimal.text(of: bytes) }

    /// Whether `digits` are its 64 lowercase hexadecimal digits.
    func isSpelled(_ digits: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
        guard digits.count == 2 * Self.byteCount, digits.upperBound <= text.count else { return false }
        return unsafe withUnsafeBytes(of: self) { raw in
            for i in 0..<Self.byteCount {
                let byte = unsafe raw[i]
                let place = digits.lowerBound + 2 * i
                if text[place] != Hexadecimal.digit(byte >> 4) || text[place + 1] != Hexadecimal.digit(byte & 15) {
                    return false
                }
            }
            return true
        }
    }

    /// The SHA-256 of some bytes.
    public static func sha256(_ bytes: [UInt8]) -> Digest32 {
        Digest32(SHA256.hash(data: bytes))
    }

    /// The hash of an entry, which is also its leaf in the Merkle tree: SHA-256 of 0x00 and the entry's bytes.
    ///
    /// - Source: RFC 6962 §2.1.
    public static func leaf(_ entry: borrowing Span<UInt8>) -> Digest32 {
        var hash = SHA256()
        hash.take(0x00)
        hash.take(entry)
        return Digest32(hash.finalize())
    }

    public static func leaf(_ entry: [UInt8]) -> Digest32 { leaf(entry.span) }

    /// An inner node: SHA-256 of 0x01 and its two halves.
    ///
    /// - Source: RFC 6962 §2.1.
    static func node(_ left: Digest32, _ right: Digest32) -> Digest32 {
        var hash = SHA256()
        hash.take(0x01)
        unsafe withUnsafeBytes(of: left) { unsafe hash.update(bufferPointer: $0) }
        unsafe withUnsafeBytes(of: right) { unsafe hash.update(bufferPointer: $0) }
        return Digest32(hash.finalize())
    }
}

extension SHA256 {
    mutating func take(_ bytes: borrowing Span<UInt8>) {
        unsafe bytes.withUnsafeBytes { unsafe update(bufferPointer: $0) }
    }

    mutating func take(_ byte: UInt8) {
        unsafe withUnsafeBytes(of: byte) { unsafe update(bufferPointer: $0) }
    }
}
