/// The places of posts in a body: one object, or the elements of one array.
///
/// Only brackets, strings and commas are looked at here; each post is then read by the parser of posts, which is strict.
struct PostList: Sendable {
    let isArray: Bool
    let posts: [Range<Int>]

    /// - Throws: ``WebFault/unreadable(_:byte:post:)`` where an array is not closed, or something stands behind it.
    init(_ body: [UInt8]) throws(WebFault) {
        let first = body.firstIndex { !Self.isSpace($0) } ?? body.count
        guard first < body.count, body[first] == UInt8(ascii: "[") else {
            isArray = false
            posts = [0..<body.count]
            return
        }
        isArray = true
        var walk = Walk(body: body, at: first + 1)
        posts = try walk.elements()
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private struct Walk {
        let body: [UInt8]
        var at: Int

        mutating func elements() throws(WebFault) -> [Range<Int>] {
            var found: [Range<Int>] = []
            var start = at
            var depth = 0
            while at < body.count {
                switch body[at] {
                case UInt8(ascii: "\""): skipString()
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "]") where depth == 0:
                    let isEmpty = found.isEmpty && body[start..<at].allSatisfy(PostList.isSpace)
                    if !isEmpty { found.append(start..<at) }
                    if let after = body[(at + 1)...].firstIndex(where: { !PostList.isSpace($0) }) { throw broken(after) }
                    return found
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                case UInt8(ascii: ",") where depth == 0:
                    found.append(start..<at)
                    start = at + 1
                default: break
                }
                if depth < 0 { throw broken(at) }
                at += 1
            }
            throw broken(body.count)
        }

        /// Moves to the quote that closes a string; to the end where none does.
        private mutating func skipString() {
            at += 1
            while at < body.count, body[at] != UInt8(ascii: "\"") {
                at += body[at] == UInt8(ascii: "\\") ? 2 : 1
            }
        }

        private func broken(_ index: Int) -> WebFault { .unreadable(CheckAPI.brokenJSON, byte: index + 1) }
    }
}
