public import SoatText

/// A file that belongs to a post.
public struct Attachment: Sendable, Hashable {
    /// As it is shown; never a path.
    public let name: String
    public let content: Fingerprint
    /// Bytes.
    public let size: Int

    public init(name: String, content: Fingerprint, size: Int) {
        self.name = name
        self.content = content
        self.size = size
    }
}

/// What a revision consists of, as the bytes whose SHA-256 an approval is bound to.
public enum ContentBytes {
    /// A domain, the text exactly as it is, the channels by name, the files in their order; every part behind its length.
    public static func bytes(text: String, channels: Set<Channel>, attachments: [Attachment]) -> [UInt8] {
        var fields = CanonicalFields(domain: "soat-content-v1")
        fields.append(text)
        fields.append(channels.map(\.rawValue).sorted())
        fields.append(count: attachments.count)
        for attachment in attachments {
            fields.append(attachment.name)
            fields.append(attachment.content.bytes)
            fields.append(count: attachment.size)
        }
        return fields.bytes
    }
}
