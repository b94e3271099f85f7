public import SoatText

/// A draft as a plain text file: UTF-8, or UTF-16 that says so by its byte order mark.
public enum TextFile {
    /// The whole of a file or of standard input, as a post.
    ///
    /// A byte order mark is the encoding's sign, not part of the text: offsets count from after it.
    ///
    /// - Parameters:
    ///   - name: a path, or `-` for standard input.
    ///   - longest: bytes that a post may have.
    public static func document(named name: String, context: PostContext, longest: Int) throws(IntakeError) -> Document {
        try draft(named: name, context: context, longest: longest).document
    }

    /// A post, and the mark that its file begins with.
    public struct Draft: Sendable {
        public let document: Document
        /// The byte order mark as UTF-8 has it, in whichever encoding the file is; empty where there is none.
        public let mark: [UInt8]
    }

    /// The same, for who writes the text out again and must not lose the mark.
    public static func draft(named name: String, context: PostContext, longest: Int) throws(IntakeError) -> Draft {
        let input = try InputDescriptor(name: name)
        let bytes = try bytes(of: input, longest: longest)
        let isMarked = bytes.starts(with: mark) || UTF16Text.ByteOrder(markIn: bytes) != nil
        return Draft(
            document: Document(utf8: try utf8(of: bytes, name: name), context: context), mark: isMarked ? mark : [])
    }

    private static func bytes(of input: borrowing InputDescriptor, longest: Int) throws(IntakeError) -> [UInt8] {
        if let size = input.size, size > longest { throw .tooLarge(input.name, limit: longest) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity((input.size ?? 0) + chunk)
        while try input.read(upTo: chunk, appendingTo: &bytes) > 0 {
            if bytes.count > longest { throw .tooLarge(input.name, limit: longest) }
        }
        return bytes
    }

    /// The text in UTF-8, ill-formed where the file is.
    static func utf8(of bytes: [UInt8], name: String) throws(IntakeError) -> [UInt8] {
        if bytes.isEmpty { throw .empty(name) }
        let text: [UInt8]
        if bytes.starts(with: mark) {
            text = Array(bytes.dropFirst(mark.count))
        } else if let order = UTF16Text.ByteOrder(markIn: bytes) {
            text = UTF16Text.utf8(of: bytes.dropFirst(2), order: order)
        } else if let format = BinaryFormat(signatureIn: bytes) {
            throw .binary(name, format)
        } else {
            text = bytes
        }
        if text.isEmpty { throw .empty(name) }
        if text.contains(0) { throw .binary(name, .unknown) }
        return text
    }

    /// U+FEFF in UTF-8.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let chunk = 1 << 16
}

extension BinaryFormat {
    /// The format whose signature the bytes begin with.
    ///
    /// - Source: the formats' own specifications; the same list as `file(1)` uses for them.
    init?(signatureIn bytes: [UInt8]) {
        let signatures: [(BinaryFormat, [UInt8])] = [
            (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
            (.pdf, [0x25, 0x50, 0x44, 0x46, 0x2D]),
            (.image, [0x89, 0x50, 0x4E, 0x47]), (.image, [0xFF, 0xD8, 0xFF]), (.image, [0x47, 0x49, 0x46, 0x38]),
            (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0]),
            (.compressed, [0x1F, 0x8B]), (.compressed, [0x37, 0x7A, 0xBC, 0xAF]), (.compressed, [0x52, 0x61, 0x72, 0x21]),
        ]
        guard let found = signatures.first(where: { bytes.starts(with: $0.1) }) else { return nil }
        self = found.0
    }
}
