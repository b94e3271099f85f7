/// Emoji, arrows and bullets, as far as they part the clauses of a post.
enum Pictograph {
    static func isOne(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x2022: false
        // Bullets, arrows, geometric shapes.
        case 0x2022, 0x2023, 0x2043, 0x2190...0x21FF, 0x25A0...0x25FF: true
        // Miscellaneous symbols and dingbats without the numbers in circles.
        case 0x2600...0x2775, 0x2794...0x27BF, 0x2B00...0x2BFF: true
        // Letters in squares and regional indicators may spell words.
        case 0x1F000...0x1F0FF, 0x1F200...0x1FAFF: true
        default: false
        }
    }

    /// What only continues an emoji: joiner, variation selectors, keycap, tags.
    static func isJoiner(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x200D, 0xFE0E, 0xFE0F, 0x20E3, 0xE0020...0xE007F: true
        default: false
        }
    }
}
