/// Texts that are too long for a post: a book, a year of a group's messages in one file.
///
/// To judge one whole takes some thirty bytes of memory for each of its own; in parts it takes no more than one part does.
/// What stands on both sides of a cut is not seen together, which a post never comes to.
enum LongText {
    /// The longest text that is judged whole, in UTF-8 bytes: some five hundred pages.
    static let partLength = 1 << 20

    /// Parts of at most ``partLength`` bytes, in order, that make up the text: cut behind the last line of each, where it has
    /// none behind its last space, and else between two scalars.
    ///
    /// - Parameter utf8: well-formed.
    /// - Complexity: O(bytes).
    static func parts(of utf8: [UInt8]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        while utf8.count - start > partLength {
            let limit = start + partLength
            let window = utf8[start..<limit]
            let behindSign =
                window.lastIndex(of: UInt8(ascii: "\n")) ?? window.lastIndex(of: UInt8(ascii: " "))
            let end = behindSign.map { $0 + 1 } ?? utf8[...limit].lastIndex { $0 & 0xC0 != 0x80 } ?? limit
            parts.append(start..<end)
            start = end
        }
        if start < utf8.count { parts.append(start..<utf8.count) }
        return parts
    }
}
