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
        self.init(to: text.utf8.span, named: name.utf8.span, key: key.bytes.span)
    }

    /// The same over UTF-8 as it is stored.
    ///
    /// HMAC (RFC 2104) is written out here: a million texts are verified at a time, and two hashes cost a third of what the
    /// library's general way does.
    init(to text: borrowing Span<UInt8>, named name: borrowing Span<UInt8>, key: borrowing Span<UInt8>) {
        var inner = SHA256()
        inner.take(Self.block(key, 0x36).span)
        inner.take(Self.label.span)
        inner.take(name)
        inner.take(0)
        inner.take(text)
        let innerDigest = inner.finalize()
        var outer = SHA256()
        outer.take(Self.block(key, 0x5C).span)
        unsafe innerDigest.withUnsafeBytes { unsafe outer.update(bufferPointer: $0) }
        digest = Digest32(outer.finalize())
    }

    /// Whether an entry's bytes say at `digits` that a text was this one.
    ///
    /// - Parameters:
    ///   - text: UTF-8, as it is kept beside the chain.
    ///   - key: the entry's own, 32 bytes.
    public static func holds(
        _ digits: Range<Int>, of entry: borrowing Span<UInt8>, text: borrowing Span<UInt8>, named name: borrowing Span<UInt8>,
        key: borrowing Span<UInt8>
    ) -> Bool {
        guard key.count == EntryKey.byteCount else { return false }
        return Commitment(to: text, named: name, key: key).digest.isSpelled(digits, in: entry)
    }

    private static let label = Array("soat/ledger/1/text".utf8) + [0]

    /// A block of SHA-256 with the key in front.
    private static func block(_ key: borrowing Span<UInt8>, _ pad: UInt8) -> [UInt8] {
        var block = [UInt8](repeating: pad, count: 64)
        for i in 0..<min(key.count, block.count) { block[i] ^= key[i] }
        return block
    }
}

/// The secret of one entry's commitments. It is kept outside the chain, and deleting it erases what they stand for.
public struct EntryKey: Sendable, Hashable {
    public static let byteCount = 32
    public let bytes: [UInt8]

    public var hexadecimal: String { Hexadecimal.text(of: bytes) }

    public init(using random: inout some RandomNumberGenerator) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.byteCount)
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
