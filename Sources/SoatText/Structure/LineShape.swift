/// How one line is laid out: what opens it, what it says, how it ends.
struct LineShape {
    /// What stands before the line's words.
    enum Opening: Equatable {
        case none
        /// `-`, `+`, `*`, a bullet or an emoji.
        case bullet
        /// `1.`, `2)`, `a)`, `1.2.`
        case number
        /// `I.`, `IV/`
        case roman
        /// `# `, `## `
        case markdown
    }

    let opening: Opening
    /// Where the words begin, and where the line ends without white space.
    let content: Int
    let end: Int

    /// - Parameters: the line's bytes, half open, with or without its end.
    /// - Complexity: O(what opens the line).
    init(_ utf8: [UInt8], _ start: Int, _ limit: Int) {
        var end = limit
        while end > start {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, before: end)
            guard UTF8Reading.isBlank(scalar) else { break }
            end = max(start, end - length)
        }
        self.end = end
        var position = Self.afterBlanks(utf8, start, end)
        let (scalar, length) = UTF8Reading.scalar(in: utf8, at: position)
        var opening = Opening.none
        if position >= end {
            // Nothing stands on it.
        } else if scalar == 0x23 {
            var sign = position
            while sign < end, utf8[sign] == 0x23 { sign += 1 }
            if sign - position <= 6, sign < end, utf8[sign] == 0x20 {
                opening = .markdown
                position = sign
            }
        } else if scalar == 0x2D || scalar == 0x2B || scalar == 0x2A || scalar == 0x2013 || Pictograph.isOne(scalar) {
            position += length
            while position < end {
                let (next, length) = UTF8Reading.scalar(in: utf8, at: position)
                guard Pictograph.isOne(next) || Pictograph.isJoiner(next) else { break }
                position += length
            }
            opening = .bullet
        } else if let number = Self.number(utf8, position, end) {
            (opening, position) = number
        }
        self.opening = opening
        content = Self.afterBlanks(utf8, position, end)
    }

    var isBlank: Bool { content >= end && opening == .none }
    var isItem: Bool { opening == .bullet || opening == .number }

    /// A number, a letter or a Roman number with the sign behind it.
    private static func number(_ utf8: [UInt8], _ start: Int, _ end: Int) -> (Opening, Int)? {
        var position = start
        var isRoman = true
        while position < end, position - start < 8 {
            let byte = utf8[position]
            if byte == 0x49 || byte == 0x56 || byte == 0x58 {
                position += 1
            } else if UTF8Reading.isDigit(UInt32(byte))
                || byte == 0x2E && position + 1 < end && UTF8Reading.isDigit(UInt32(utf8[position + 1]))
            {
                isRoman = false
                position += 1
            } else {
                break
            }
        }
        if position == start, start < end, (0x41...0x5A).contains(utf8[start] & 0xDF) {
            isRoman = false
            position += 1
        }
        guard position > start, position < end, [0x2E, 0x29, 0x2F, 0x2D].contains(utf8[position]) else { return nil }
        let next = position + 1
        // `1.5 kg` and `7-8 giờ` open no list.
        guard next >= end || UTF8Reading.isBlank(UInt32(utf8[next])) || utf8[position] == 0x29 else { return nil }
        return (isRoman ? .roman : .number, next)
    }

    private static func afterBlanks(_ utf8: [UInt8], _ start: Int, _ end: Int) -> Int {
        var position = start
        while position < end {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: position)
            guard UTF8Reading.isBlank(scalar) else { break }
            position += length
        }
        return min(position, end)
    }
}
