internal import SoatRules
internal import SoatText

/// Names of schools: `THCS Nguyễn Du`, `Mầm non Hoa Sen`, `trường Mường Khoa`. The span is without the word `trường`.
enum School {
    static func entities(in post: PostText) -> [Entity] {
        var found: [Entity] = []
        for cue in post.cues where !cue.cue.isDisjoint(with: [.school, .schoolLevel]) {
            guard found.last.map({ $0.last < cue.first }) != false, let range = name(from: cue, post) else { continue }
            found.append(
                Entity(
                    kind: .school, first: range.lowerBound, last: range.upperBound,
                    bytes: post.bytes(from: range.lowerBound, through: range.upperBound)))
        }
        return found
    }

    private static func name(from cue: CueLexicon.Hit, _ post: PostText) -> ClosedRange<Int>? {
        var level = cue
        var first = cue.first
        if cue.cue.contains(.schoolLevel) {
            // `th`, `mn`, `chuyên` are words of their own in small letters.
            if cue.first == cue.last, !post.isAllCapitals(cue.first),
                post.length(cue.first) < 4 || post.lower(cue.first) == "chuyên"
            {
                return nil
            }
        } else {
            if post.words(cue.first, cue.last).lowercased().hasPrefix("nhà") { return nil }
            first = cue.last + 1
            if first < post.count, post.isJoined(first), let next = post.cue(startingAt: first), next.cue.contains(.schoolLevel)
            {
                level = next
            }
        }
        // Levels may follow one another: “PTDTBT THCS”, “TH & THCS”.
        if level.first == first, level.first == level.last, post.lower(level.first) == "chuyên" { return nil }
        while level.last + 1 < post.count, post.gap(before: level.last + 1).count <= 3,
            post.isSameLine(level.last, level.last + 1),
            let next = post.cue(startingAt: level.last + 1), next.cue.contains(.schoolLevel), next.first > level.last,
            next.first != next.last || post.isAllCapitals(next.first) || post.length(next.first) > 3
        {
            level = next
        }
        var start = level.last + 1
        // “Tiểu học số 2 Mường Cơi”
        if start + 1 < post.count, post.isJoined(start), ["số", "Số", "SỐ"].contains(post.word(start)),
            post.isNumeral(start + 1)
        {
            start += 2
        }
        guard start < post.count, post.isJoined(start), let last = post.properRun(from: start) else { return nil }
        // “Trường Thông báo”: a title in capitals, no name.
        if !level.cue.contains(.schoolLevel) {
            guard last > start || !post.beginsSentence(cue.first), !post.isAllCapitals(start) else { return nil }
            if let other = post.cue(startingAt: start), !other.cue.isDisjoint(with: [.classWord, .namedBody, .subject, .days]) {
                return nil
            }
        }
        return first...last
    }
}
