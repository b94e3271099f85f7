internal import SoatText

/// Whether a stretch lies in a link or an e-mail address: its words are not the writer's.
enum LinkText {
    /// - Parameter bytes: UTF-8 bytes of the document, half open.
    /// - Complexity: O(length of the run without spaces around it), at most some hundred bytes.
    static func contains(_ bytes: ByteSpan, in utf8: [UInt8]) -> Bool {
        var start = bytes.start
        var end = bytes.end
        while start > 0, bytes.start - start < 256, utf8[start - 1] > 0x20 { start -= 1 }
        while end < utf8.count, end - bytes.end < 256, utf8[end] > 0x20 { end += 1 }
        let run = utf8[start..<end]
        guard run.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else { return false }
        if has("://", in: run) || has("www.", in: run) { return true }
        if let at = run.firstIndex(of: UInt8(ascii: "@")), at > run.startIndex {
            return run[at...].contains(UInt8(ascii: "."))
        }
        // `truong.edu.vn/thu-tien`
        return domains.contains { has($0, in: run) }
    }

    private static let domains = [".vn", ".com", ".net", ".org", ".edu", ".gov", ".info", ".me/", ".gle/", ".ly/"]

    private static func has(_ needle: String, in run: ArraySlice<UInt8>) -> Bool {
        let needle = Array(needle.utf8)
        guard run.count >= needle.count else { return false }
        return (run.startIndex...run.endIndex - needle.count).contains { run[$0..<$0 + needle.count].elementsEqual(needle) }
    }
}
