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

/// Fields written one behind the other so that no two lists of fields give the same bytes: each stands behind its
/// length, a number is eight bytes, the highest first.
struct CanonicalFields {
    private(set) var bytes: [UInt8] = []

    /// - Parameter domain: what the bytes are for, so that a signature on one thing is none on another.
    init(domain: String) { append(domain) }

    mutating func append(_ text: String) { append(Array(text.utf8)) }

    mutating func append(_ field: [UInt8]) {
        append(count: field.count)
        bytes += field
    }

    mutating func append(_ texts: [String]) {
        append(count: texts.count)
        for text in texts { append(text) }
    }

    mutating func append(count: Int) {
        let value = UInt64(bitPattern: Int64(count))
        bytes += (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) }
    }
}

/// Reads what ``CanonicalFields`` wrote; every fault of the bytes is an end, never a trap.
struct CanonicalFieldReader {
    private var rest: ArraySlice<UInt8>

    /// - Returns: `nil` where the bytes are for something else.
    init?(_ bytes: [UInt8], domain: String) {
        rest = bytes[...]
        guard text() == domain else { return nil }
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func count() -> Int? {
        guard rest.count >= 8 else { return nil }
        let value = rest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        rest = rest.dropFirst(8)
        return Int(truncatingIfNeeded: Int64(bitPattern: value))
    }

    mutating func field() -> [UInt8]? {
        guard let count = count(), count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    mutating func text() -> String? {
        guard let bytes = field() else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    mutating func texts() -> [String]? {
        guard let count = count(), count >= 0, count <= rest.count else { return nil }
        var list: [String] = []
        for _ in 0..<count {
            guard let text = text() else { return nil }
            list.append(text)
        }
        return list
    }
}
