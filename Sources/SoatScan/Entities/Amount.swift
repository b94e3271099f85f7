internal import SoatRules
internal import SoatText

/// Numbers and sums of money.
enum Amount {
    /// - Parameter kind: `number` or `money`.
    static func entities(_ kind: EntityKind, in post: PostText) -> [Entity] {
        var found: [Entity] = []
        for index in post.numerals {
            guard found.last.map({ $0.last < index }) != false else { continue }
            guard let bytes = kind == .money ? money(at: index, post) : number(at: index, post) else { continue }
            let (first, last) = post.syllables(in: bytes)
            found.append(Entity(kind: kind, first: first, last: last, bytes: bytes))
        }
        return found
    }

    /// The digits with their points and commas: indices of syllables, both inclusive.
    private static func digits(at index: Int, _ post: PostText) -> Int? {
        guard post.number(index) != nil else { return nil }
        if index > 0, post.isNumeral(index - 1), let mark = post.mark(before: index), ".,/-:".utf8.contains(mark) { return nil }
        var last = index
        while let mark = post.mark(before: last + 1), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","),
            post.number(last + 1) != nil
        {
            last += 1
        }
        return last
    }

    private static func number(at index: Int, _ post: PostText) -> ByteSpan? {
        guard let last = digits(at: index, post) else { return nil }
        if let mark = post.mark(before: last + 1), "/-:".utf8.contains(mark), post.isNumeral(last + 1) { return nil }
        var end = Int(post.syllables[last].end)
        guard end - Int(post.syllables[index].start) <= 15 else { return nil }
        if end < post.utf8.count, post.utf8[end] == UInt8(ascii: "%") { end += 1 }
        return ByteSpan(start: Int(post.syllables[index].start), end: end)
    }

    private static let units: Set<String> = [
        "đ", "đồng", "vnđ", "vnd", "nghìn", "ngàn", "triệu", "tr", "tỷ", "tỉ", "usd", "k", "dong", "nghin", "ngan", "trieu",
    ]

    private static func money(at index: Int, _ post: PostText) -> ByteSpan? {
        let start = Int(post.syllables[index].start)
        // `500k`, `3tr5`, `200đ`
        let word = post.utf8[start..<Int(post.syllables[index].end)]
        let head = word.prefix { (0x30...0x39).contains($0) }
        if !head.isEmpty, head.count < word.count {
            guard post.cue(endingAt: index - 1)?.cue.contains(.classWord) != true else { return nil }
            let rest = String(decoding: word.dropFirst(head.count), as: UTF8.self).lowercased()
            let isMoney =
                ["k", "đ", "tr", "vnđ", "vnd"].contains(rest)
                || rest.hasPrefix("tr") && rest.dropFirst(2).allSatisfy(\.isNumber)
            return isMoney ? ByteSpan(start: start, end: Int(post.syllables[index].end)) : nil
        }
        guard var last = digits(at: index, post) else {
            return nil
        }
        // The last part may bear the unit: `1.200.000đ`.
        if let mark = post.mark(before: last + 1), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","),
            post.isNumeral(last + 1)
        {
            let part = post.lower(last + 1)
            let unit = part.drop { $0.isNumber }
            if ["đ", "k", "tr", "vnđ"].contains(unit) { return ByteSpan(start: start, end: Int(post.syllables[last + 1].end)) }
        }
        var isMoney = false
        while last + 1 < post.count, post.isJoined(last + 1) || post.gap(before: last + 1).isEmpty {
            let unit = post.lower(last + 1)
            guard units.contains(unit) else { break }
            isMoney = true
            last += 1
        }
        if !isMoney {
            let end = Int(post.syllables[last].end)
            // ₫ and $.
            if post.utf8[end...].starts(with: "₫".utf8) { return ByteSpan(start: start, end: end + 3) }
            return nil
        }
        return ByteSpan(start: start, end: Int(post.syllables[last].end))
    }
}
