public import SoatText

/// A line of JSON lines: a post, or why it is none.
public struct PostLine: Sendable {
    /// The line's number in its file, from 1.
    public let line: Int
    /// The `id` as JSON, byte for byte as it was given; `nil` where there is none.
    public let id: [UInt8]?
    public let content: Result<Document, LineFault>

    /// How the post is called: its id as text, or the number of its line.
    public var name: String {
        guard let id else { return String(line) }
        guard id.count > 1, id.first == UInt8(ascii: "\"") else { return String(decoding: id, as: UTF8.self) }
        return String(decoding: JSONEscapes.removed(from: id.span.extracting(1..<id.count - 1)), as: UTF8.self)
    }
}

/// Reads posts from lines of JSON (contract §3, input).
public struct PostLineReader: Sendable {
    private let unsaid: PostContext
    private let longestLine: Int
    private var parser = PostParser()

    /// - Parameters:
    ///   - unsaid: what holds for a post that does not say its channel, role or date.
    ///   - longestLine: bytes; a longer line is a fault.
    public init(unsaid: PostContext, longestLine: Int) {
        self.unsaid = unsaid
        self.longestLine = longestLine
    }

    /// Hands each line of a block that is not blank to `body`, in order.
    public mutating func read(_ block: LineBlock, _ body: (PostLine) -> Void) {
        let bytes = block.bytes.span
        var number = block.firstLine
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count
            if let line = read(bytes.extracting(start..<end), number: number) { body(line) }
            start = end + 1
            number += 1
        }
    }

    /// Reads one post that need not stand on one line.
    ///
    /// - Returns: `nil` where there is nothing but space.
    public mutating func read(post bytes: Span<UInt8>, number: Int) -> PostLine? {
        read(bytes, number: number)
    }

    /// - Returns: `nil` for a blank line.
    mutating func read(_ bytes: Span<UInt8>, number: Int) -> PostLine? {
        if bytes.count > longestLine { return Self.overlong(line: number, limit: longestLine) }
        do throws(LineFault) {
            guard try parser.parse(bytes) else { return nil }
            return PostLine(line: number, id: parser.id(in: bytes), content: .success(try document(bytes)))
        } catch {
            return PostLine(line: number, id: parser.id(in: bytes), content: .failure(error))
        }
    }

    /// What stands in the place of a line that was too long to be held.
    public static func overlong(line: Int, limit: Int) -> PostLine {
        PostLine(line: line, id: nil, content: .failure(.tooLong(limit: limit)))
    }

    private func document(_ bytes: Span<UInt8>) throws(LineFault) -> Document {
        if parser.hasBadID { throw .badID }
        var context = unsaid
        if let value = parser.channel, value.kind != .null {
            guard let channel = value.string(in: bytes).flatMap(Channel.init(rawValue:)) else { throw .badChannel }
            context.channel = channel
        }
        if let value = parser.authorRole, value.kind != .null {
            guard let role = value.string(in: bytes).flatMap(AuthorRole.init(rawValue:)) else { throw .badAuthorRole }
            context.authorRole = role
        }
        if let value = parser.postedOn, value.kind != .null {
            guard let day = value.string(in: bytes).flatMap({ CalendarDate(iso: $0) }) else { throw .badDate }
            context.postedOn = day
        }
        guard let text = parser.text, text.kind != .null else { throw .missingText }
        guard let utf8 = text.unescaped(in: bytes) else { throw .textNotString }
        return Document(utf8: utf8, context: context)
    }
}
