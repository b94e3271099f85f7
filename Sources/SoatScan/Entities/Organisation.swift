internal import SoatRules
internal import SoatText

/// Names of bodies: `Sở GD&ĐT Lào Cai`, `UBND xã Tân An`, `Công ty Hoa Mai`, `WHO`.
enum Organisation {
    static func entities(in post: PostText) -> [Entity] {
        var found: [Entity] = []
        for cue in post.cues where !cue.cue.isDisjoint(with: [.namedBody, .body, .press]) {
            // “03/PA-UBND” is the number of a document.
            guard !"-/&".utf8.contains(post.byte(before: cue.first)), found.last.map({ $0.last < cue.first }) != false,
                let last = end(of: cue, post)
            else { continue }
            found.append(
                Entity(
                    kind: .organisation, first: cue.first, last: last, bytes: post.bytes(from: cue.first, through: last)))
        }
        return found
    }

    /// The last syllable of the body that begins with a word; `nil` where it is no name.
    static func end(of cue: CueLexicon.Hit, _ post: PostText) -> Int? {
        if cue.cue.contains(.press) {
            // Papers are called by common words: only in capitals, or behind `báo`.
            guard post.isCapital(cue.first) else { return nil }
            let isNamed =
                cue.first > 0 && post.isJoined(cue.first)
                && ["báo", "tờ", "đài", "trang"].contains(post.lower(cue.first - 1))
            return isNamed || post.isAllCapitals(cue.first) || cue.first == cue.last && post.length(cue.first) > 5
                ? cue.last : nil
        }
        var last = cue.last
        // `GD&ĐT`, `GD và ĐT`
        if last + 1 < post.count, post.isCapital(last + 1), post.gap(before: last + 1).contains(UInt8(ascii: "&")),
            post.gap(before: last + 1).count <= 3
        {
            last += 1
        }
        if post.isJoined(last + 1), post.isNumeral(last + 1), post.length(last + 1) <= 2,
            ["phường", "quận"].contains(post.lower(last))
        {
            return last + 1
        }
        if cue.cue.contains(.namedBody) {
            guard post.isCapital(cue.first) || cue.last > cue.first else { return nil }
        } else {
            guard let end = place(after: last, post) ?? post.properRun(from: last + 1), post.isJoined(last + 1) else {
                return nil
            }
            if cue.first == cue.last, !post.isCapital(cue.first) { return nil }
            // In a heading of capitals no end can be told.
            if post.isAllCapitals(cue.first), post.isAllCapitals(end), post.length(cue.first) > 4 || cue.last > cue.first {
                return nil
            }
            return end
        }
        if let end = place(after: last, post) {
            last = end
        } else if post.isJoined(last + 1), let run = post.properRun(from: last + 1, limit: 3) {
            last = run
        }
        return last
    }

    /// `xã Tân An`, `tỉnh Lào Cai`, `phường 5`.
    private static func place(after last: Int, _ post: PostText) -> Int? {
        guard last + 1 < post.count, post.isJoined(last + 1), let cue = post.cue(startingAt: last + 1) else { return nil }
        if cue.cue.contains(.provinceName) { return cue.last }
        guard !cue.cue.isDisjoint(with: [.commune, .district, .province]), cue.last + 1 < post.count,
            post.isJoined(cue.last + 1)
        else {
            return nil
        }
        if post.isNumeral(cue.last + 1), post.length(cue.last + 1) <= 2 { return cue.last + 1 }
        return post.properRun(from: cue.last + 1)
    }
}
