internal import Crypto

/// What the chain holds of a text: proof that it was this one, of no use to who does not have it and its key.
public struct Commitment: Sendable, Hashable {
    public let digest: Digest32

    public init(_ digest: Digest32) {
        self.digest = digest
    }

    /// The commitment to a text under an entry's key.
    ///
    /// Short texts can be guessed, so a bare hash would give them away; with the key deleted nothing can be tried out.
    ///
    /// - Parameters:
    ///   - name: the text's name in the entry, so that one text cannot pass for another of the same entry.
    ///   - key: the entry's 32 random bytes.
    /// - Source: `docs/ledger-format.md`: HMAC-SHA-256 over `soat/ledger/1/text`, 0x00, name, 0x00, text in UTF-8.
    public init(to text: String, named name: String, key: EntryKey) {
        var inner: [UInt8] = []
        inner.reserveCapacity(Self.block + 64 + text.utf8.count)
        for byte in key.bytes { inner.append(byte ^ 0x36) }
        inner.append(contentsOf: repeatElement(0x36, count: Self.block - EntryKey.byteCount))
        inner.append(contentsOf: "soat/ledger/1/text".utf8)
        inner.append(0)
        inner.append(contentsOf: name.utf8)
        inner.append(0)
        inner.append(contentsOf: text.utf8)
        var outer: [UInt8] = []
        outer.reserveCapacity(Self.block + Digest32.byteCount)
        for byte in key.bytes { outer.append(byte ^ 0x5C) }
        outer.append(contentsOf: repeatElement(0x5C, count: Self.block - EntryKey.byteCount))
        outer.append(contentsOf: SHA256.hash(data: inner))
        digest = Digest32(SHA256.hash(data: outer))
    }

    /// Bytes of a block of SHA-256. HMAC (RFC 2104) is written out here: a million texts are verified at a time, and two
    /// hashes over whole arrays cost a third of what the library's general way does.
    private static let block = 64
}

extension Commitment {
    /// The commitments of an entry, read from its bytes without reading the rest of it.
    ///
    /// - Returns: `nil` when the bytes are not in the one spelling.
    public static func all(in entry: [UInt8]) -> [String: Commitment]? {
        guard let outline = EntryOutline(entry.span) else { return nil }
        guard let place = outline.value("texts", entry.span) else { return [:] }
        // The one spelling leaves no choice: `{"name":"64 digits","name":"64 digits"}`.
        var result: [String: Commitment] = [:]
        var start = place.lowerBound + 1
        while start < place.upperBound - 1 {
            guard let end = entry[(start + 1)..<place.upperBound].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
            let digits = (end + 3)..<(end + 3 + 2 * Digest32.byteCount)
            guard digits.upperBound < place.upperBound, let bytes = Hexadecimal.bytes(of: entry[digits]),
                let digest = Digest32(bytes)
            else { return nil }
            result[String(decoding: entry[(start + 1)..<end], as: UTF8.self)] = Commitment(digest)
            start = digits.upperBound + 2
        }
        return result
    }
}

/// The secret of one entry's commitments. It is kept outside the chain, and deleting it erases what they stand for.
public struct EntryKey: Sendable, Hashable {
    public static let byteCount = 32
    public let bytes: [UInt8]

    public var hexadecimal: String { Hexadecimal.text(of: bytes) }

    public init(using random: inout some RandomNumberGenerator) {
        var bytes: [UInt8] = []
        while bytes.count < Self.byteCount {
            let word: UInt64 = random.next()
            for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
        }
        self.bytes = bytes
    }

    /// - Returns: `nil` unless there are exactly 32.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = Array(bytes)
    }
}
