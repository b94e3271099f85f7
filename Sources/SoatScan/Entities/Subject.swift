internal import SoatRules
internal import SoatText

/// School subjects: `Toán`, `Tiếng Anh`; `Văn` and `Lý` behind `môn`, `đề`, or in a row with others.
enum Subject {
    static func entities(in post: PostText) -> [Entity] {
        var found: [Entity] = []
        for cue in post.cues where !cue.cue.isDisjoint(with: [.subject, .shortSubject]) {
            guard cue.cue.contains(.subject) ? isSubject(cue, post) : isShortSubject(cue, found.last, post) else { continue }
            found.append(
                Entity(
                    kind: .subject, first: cue.first, last: cue.last, bytes: post.bytes(from: cue.first, through: cue.last)
                ))
        }
        return found
    }

    /// `toán` in small letters is also a reckoning (`tính toán`), a troop (`toán lính`).
    private static func isSubject(_ cue: CueLexicon.Hit, _ post: PostText) -> Bool {
        guard cue.first == cue.last, !post.isCapital(cue.first) else { return true }
        return isLabelled(cue, post)
    }

    private static func isLabelled(_ cue: CueLexicon.Hit, _ post: PostText) -> Bool {
        guard cue.first > 0, post.isJoined(cue.first), let label = post.cue(endingAt: cue.first - 1) else { return false }
        return label.cue.contains(.subjectLabel)
    }

    private static func isShortSubject(_ cue: CueLexicon.Hit, _ before: Entity?, _ post: PostText) -> Bool {
        if isLabelled(cue, post) {
            let label = post.lower(cue.first - 1)
            if label == "môn" || label == "mon" { return true }
            guard post.isCapital(cue.first) else { return false }
            // “cô Văn” may be a name, “cô Sinh” too.
            return label != "cô" && label != "thầy" && !goesOnAsName(cue, post)
        }
        guard post.isCapital(cue.first), let before, cue.first - before.last <= 2, post.isListed(cue.first),
            !post.isJoined(cue.first) || post.word(cue.first - 1) == "và"
        else { return false }
        return !goesOnAsName(cue, post)
    }

    private static func goesOnAsName(_ cue: CueLexicon.Hit, _ post: PostText) -> Bool {
        post.isCapital(cue.last + 1) && post.isJoined(cue.last + 1)
    }
}
