public import SoatText

/// A clearance receipt: proof for anyone that a content was approved, without a word of it and without a name.
///
/// What is signed is ``signedBytes``; the key belongs to the school and lives with its file.
public struct Receipt: Sendable, Hashable {
    public let code: ReceiptCode
    public let post: String
    public let revision: Int
    /// Of the exact content: ``ContentBytes``.
    public let content: Fingerprint
    /// Of the text as platforms leave it: ``PublishedText/folded(_:)``. What was pasted back can be compared with it.
    public let text: Fingerprint
    public let rulesVersion: String
    public let channels: Set<Channel>
    /// As what the approver stood before the post.
    public let approvedAs: Party
    public let approvedAt: Moment
    public let until: Moment

    public init(
        code: ReceiptCode, post: String, revision: Int, content: Fingerprint, text: Fingerprint, rulesVersion: String,
        channels: Set<Channel>, approvedAs: Party, approvedAt: Moment, until: Moment
    ) {
        self.code = code
        self.post = post
        self.revision = revision
        self.content = content
        self.text = text
        self.rulesVersion = rulesVersion
        self.channels = channels
        self.approvedAs = approvedAs
        self.approvedAt = approvedAt
        self.until = until
    }

    /// The bytes that the school signs.
    public var signedBytes: [UInt8] {
        var fields = CanonicalFields(domain: Self.domain)
        fields.append(code.description)
        fields.append(post)
        fields.append(count: revision)
        fields.append(content.bytes)
        fields.append(text.bytes)
        fields.append(rulesVersion)
        fields.append(channels.map(\.rawValue).sorted())
        fields.append(approvedAs.rawValue)
        fields.append(count: approvedAt.secondsSince1970)
        fields.append(count: until.secondsSince1970)
        return fields.bytes
    }

    /// - Returns: `nil` where the bytes are no receipt.
    public init?(signedBytes: [UInt8]) {
        guard var fields = CanonicalFieldReader(signedBytes, domain: Self.domain), let written = fields.text(),
            let code = ReceiptCode(written), let post = fields.text(), let revision = fields.count(),
            let content = fields.field().flatMap({ Fingerprint(bytes: $0) }),
            let text = fields.field().flatMap({ Fingerprint(bytes: $0) }), let rulesVersion = fields.text(),
            let channels = fields.texts(), let party = fields.text().flatMap(Party.init(rawValue:)),
            let at = fields.count(), let until = fields.count(), fields.isAtEnd
        else { return nil }
        let named = channels.compactMap(Channel.init(rawValue:))
        guard named.count == channels.count else { return nil }
        self.init(
            code: code, post: post, revision: revision, content: content, text: text, rulesVersion: rulesVersion,
            channels: Set(named), approvedAs: party, approvedAt: Moment(secondsSince1970: at),
            until: Moment(secondsSince1970: until))
    }

    private static let domain = "soat-receipt-v1"
}

/// A receipt and its signature as one word: what the QR code holds.
public struct SignedReceipt: Sendable, Hashable {
    public let receipt: Receipt
    /// Ed25519 over ``Receipt/signedBytes``, 64 bytes.
    public let signature: [UInt8]

    public init(receipt: Receipt, signature: [UInt8]) {
        self.receipt = receipt
        self.signature = signature
    }

    /// `SOAT1:` and base 32.
    public var word: String {
        Self.prefix + CrockfordBase32.encode(receipt.signedBytes + signature)
    }

    /// Reads a word; white space in it is passed over, since people copy it from paper and from mails.
    ///
    /// - Returns: `nil` where it is none. Whether the signature is the school's is another question.
    public init?(word: some StringProtocol) {
        let tight = String(word.filter { !$0.isWhitespace })
        guard tight.uppercased().hasPrefix(Self.prefix), tight.utf8.count <= Self.longest,
            let bytes = CrockfordBase32.decode(tight.dropFirst(Self.prefix.count)), bytes.count > Self.signatureLength,
            let receipt = Receipt(signedBytes: Array(bytes.dropLast(Self.signatureLength)))
        else { return nil }
        self.init(receipt: receipt, signature: Array(bytes.suffix(Self.signatureLength)))
    }

    private static let prefix = "SOAT1:"
    private static let signatureLength = 64
    /// Characters: far more than any receipt has.
    private static let longest = 8_192
}
