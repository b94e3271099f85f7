/// Links and e-mail addresses: their words are not the writer's.
package enum LinkText {
    /// The link or address that holds a stretch; `nil` where it stands in none.
    ///
    /// - Parameter bytes: UTF-8 bytes of the document, half open.
    /// - Complexity: O(length of the run without spaces around it), at most some hundred bytes.
    package static func stretch(around bytes: ByteSpan, in utf8: [UInt8]) -> ByteSpan? {
        var start = min(max(0, bytes.start), utf8.count)
        var end = min(max(start, bytes.end), utf8.count)
        while start > 0, bytes.start - start < reach, utf8[start - 1] > 0x20 { start -= 1 }
        while end < utf8.count, end - bytes.end < reach, utf8[end] > 0x20 { end += 1 }
        guard isLink(utf8[start..<end]) else { return nil }
        while start < bytes.start, opening.contains(utf8[start]) { start += 1 }
        while end > bytes.end, closing.contains(utf8[end - 1]) { end -= 1 }
        return ByteSpan(start: start, end: end)
    }

    private static let reach = 256
    private static let opening = Array("([<{\"'".utf8)
    private static let closing = Array(")]>}\"'.,;:!?".utf8)
    private static let domains = [".vn", ".com", ".net", ".org", ".edu", ".gov", ".info", ".me/", ".gle/", ".ly/"]

    private static func isLink(_ run: ArraySlice<UInt8>) -> Bool {
        guard run.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else { return false }
        if has("://", in: run) || has("www.", in: run) { return true }
        if let at = run.firstIndex(of: UInt8(ascii: "@")), at > run.startIndex {
            return run[at...].contains(UInt8(ascii: "."))
        }
        // `truong.edu.vn/thu-tien`
        return domains.contains { has($0, in: run) }
    }

    private static func has(_ needle: String, in run: ArraySlice<UInt8>) -> Bool {
        let needle = Array(needle.utf8)
        guard run.count >= needle.count else { return false }
        return (run.startIndex...run.endIndex - needle.count).contains { run[$0..<$0 + needle.count].elementsEqual(needle) }
    }
}
