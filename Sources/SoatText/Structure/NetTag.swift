/// Hashtags and mentions: a sign and the name behind it.
enum NetTag {
    /// The name with its sign that holds a stretch; `nil` where it stands in none.
    ///
    /// - Parameter sign: `#` or `@`.
    /// - Complexity: O(length of the name), at most some hundred bytes.
    static func stretch(_ sign: UInt8, around span: ByteSpan, in utf8: [UInt8]) -> ByteSpan? {
        var start = min(max(0, span.start), utf8.count)
        if start < utf8.count, utf8[start] != sign {
            while start > 0, span.start - start < 256 {
                let (scalar, length) = UTF8Reading.scalar(in: utf8, before: start)
                guard isPart(scalar) else { break }
                start -= length
            }
            guard start > 0, utf8[start - 1] == sign else { return nil }
            start -= 1
        }
        guard start < utf8.count, !UTF8Reading.isWord(UTF8Reading.scalar(in: utf8, before: start).scalar) else { return nil }
        var end = start + 1
        while end < utf8.count, end - start < 512 {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: end)
            guard isPart(scalar) else { break }
            end += length
        }
        return end > start + 1 && span.end <= end ? ByteSpan(start: start, end: end) : nil
    }

    private static func isPart(_ scalar: UInt32) -> Bool { UTF8Reading.isWord(scalar) || scalar == 0x5F }
}
