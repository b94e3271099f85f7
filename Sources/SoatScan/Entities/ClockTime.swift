internal import SoatRules
internal import SoatText

/// Times of the day: `7h30`, `14:00`, `7 giờ 30`; with the tense of a day that stands beside them.
enum ClockTime {
    static func entities(in post: PostText, days: [Day]) -> [Entity] {
        var found: [Entity] = []
        for index in post.numerals {
            guard found.last.map({ $0.last < index }) != false, let last = end(at: index, post) else { continue }
            let beside = days.first {
                ($0.first - last <= 4 && $0.first > last || index - $0.last <= 4 && $0.last < index)
                    && post.isSameLine(min(index, $0.first), max(last, $0.last))
            }
            found.append(
                Entity(
                    kind: .time, attributes: beside?.tense.map { [$0] } ?? [], first: index, last: last,
                    bytes: post.bytes(from: index, through: last)))
        }
        return found
    }

    private static func end(at index: Int, _ post: PostText) -> Int? {
        let bytes = post.utf8[Int(post.syllables[index].start)..<Int(post.syllables[index].end)]
        let digits = bytes.prefix { (0x30...0x39).contains($0) }
        guard digits.count >= 1, digits.count <= 2 else { return nil }
        let hour = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard hour <= 24 else { return nil }
        var rest = bytes.dropFirst(digits.count)
        if let unit = rest.first, unit | 0x20 == UInt8(ascii: "h") || unit | 0x20 == UInt8(ascii: "g") {
            rest = rest.dropFirst()
            guard rest.count <= 2, rest.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return unit | 0x20 == UInt8(ascii: "g") && rest.isEmpty ? nil : index
        }
        guard rest.isEmpty else { return nil }
        if post.mark(before: index + 1) == UInt8(ascii: ":"), let minutes = post.number(index + 1), minutes < 60,
            post.length(index + 1) == 2
        {
            return index + 1
        }
        guard post.isJoined(index + 1), index + 1 < post.count else { return nil }
        guard ["giờ", "gio", "h"].contains(post.lower(index + 1)) else { return nil }
        guard post.isJoined(index + 2), let minutes = post.number(index + 2), minutes < 60 else { return index + 1 }
        return index + 2
    }
}
