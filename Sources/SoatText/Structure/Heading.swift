/// Whether a line stands over the text that follows it: a short line alone, in capitals, numbered, or marked with `#`.
enum Heading {
    /// In bytes: a longer line is text.
    private static let limit = 200

    /// - Parameters:
    ///   - shape: the line.
    ///   - isFollowed: whether text comes after it.
    /// - Complexity: O(length of the line), at most some hundred bytes.
    static func isOne(_ shape: LineShape, in utf8: [UInt8], isFollowed: Bool) -> Bool {
        guard isFollowed, shape.content < shape.end, shape.end - shape.content <= limit else { return false }
        let last = UTF8Reading.scalar(in: utf8, before: shape.end).scalar
        if [0x2E, 0x21, 0x3F, 0x2C, 0x3B, 0x2026].contains(last) { return false }
        switch shape.opening {
        case .markdown, .roman: return true
        case .none, .number, .bullet: return isCapital(shape, utf8) || shape.opening != .bullet && isArticle(shape, utf8)
        }
    }

    /// All letters are capitals, and no label with its value: `THỜI GIAN: 8H`.
    private static func isCapital(_ shape: LineShape, _ utf8: [UInt8]) -> Bool {
        var position = shape.content
        var letters = 0
        while position < shape.end {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: position)
            if scalar == 0x09 || scalar == 0x7C { return false }
            if scalar == 0x3A, position + length < shape.end { return false }
            if UTF8Reading.isLetter(scalar) {
                guard UTF8Reading.isUppercase(scalar) else { return false }
                letters += 1
            }
            position += length
        }
        return letters >= 4
    }

    /// `Điều 5`, `Chương II`: a word of a regulation's parts, then its number.
    private static func isArticle(_ shape: LineShape, _ utf8: [UInt8]) -> Bool {
        let words = String(decoding: utf8[shape.content..<min(shape.end, shape.content + 48)], as: UTF8.self)
            .split(separator: " ", maxSplits: 2)
        guard words.count >= 2, parts.contains(words[0].lowercased()) else { return false }
        let number = words[1].prefix { $0.isLetter || $0.isNumber }
        return !number.isEmpty && number.allSatisfy { $0.isNumber || "IVX".contains($0) }
    }

    private static let parts: Set<String> = ["điều", "chương", "phần", "mục", "bài", "tiết"]
}
