internal import Crypto

/// Thirty-two bytes of the ledger: an entry's hash, a commitment, the root of a tree, a public key.
///
/// A post's `Fingerprint` is another type on purpose: the plain hash of a short text could be guessed back, so it has no
/// way into an entry.
public struct Digest32: Sendable, Hashable, CustomStringConvertible {
    public static let byteCount = 32
    /// What the first entry gives as the hash before it.
    public static let zero = Digest32(unchecked: [UInt8](repeating: 0, count: byteCount))

    public let bytes: [UInt8]

    /// - Returns: `nil` unless there are exactly 32.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = Array(bytes)
    }

    /// Reads 64 lowercase hexadecimal digits.
    public init?(hexadecimal text: some StringProtocol) {
        guard let bytes = Hexadecimal.bytes(of: text) else { return nil }
        self.init(bytes)
    }

    private init(unchecked bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(_ digest: SHA256.Digest) {
        bytes = Array(digest)
    }

    /// 64 lowercase hexadecimal digits.
    public var description: String { Hexadecimal.text(of: bytes) }

    /// The SHA-256 of some bytes.
    public static func sha256(_ bytes: [UInt8]) -> Digest32 {
        Digest32(SHA256.hash(data: bytes))
    }

    /// The hash of an entry, which is also its leaf in the Merkle tree: SHA-256 of 0x00 and the entry's bytes.
    ///
    /// - Source: RFC 6962 §2.1.
    public static func leaf(_ entry: [UInt8]) -> Digest32 {
        var hash = SHA256()
        hash.update(data: [0x00] as [UInt8])
        hash.update(data: entry)
        return Digest32(hash.finalize())
    }
}
