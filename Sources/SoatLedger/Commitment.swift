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
        var code = HMAC<SHA256>(key: SymmetricKey(data: key.bytes))
        code.update(data: Array("soat/ledger/1/text\u{0}\(name)\u{0}".utf8))
        code.update(data: Array(text.utf8))
        digest = Digest32(code.finalize())
    }
}

extension Commitment {
    /// The commitments of an entry, read from its bytes without reading the rest of it.
    ///
    /// - Returns: `nil` when the bytes are not in the one spelling.
    public static func all(in entry: [UInt8]) -> [String: Commitment]? {
        guard let outline = EntryOutline(entry.span) else { return nil }
        guard let place = outline.value("texts", entry.span) else { return [:] }
        guard case .object(let texts)? = CanonicalJSON(Array(entry[place])) else { return nil }
        var result: [String: Commitment] = [:]
        for (name, value) in texts {
            guard case .string(let digits) = value, let digest = Digest32(hexadecimal: digits) else { return nil }
            result[name] = Commitment(digest)
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
