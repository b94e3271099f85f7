internal import SoatRules
internal import SoatText

/// Names of ethnic and religious groups: `Ê Đê`, `người Mông`, `Công giáo`. The span is the name alone.
///
/// - Source: the list of the 54 peoples (QĐ 121-TCTK/PPCĐ, 1979) and the recognised religions.
enum PeopleGroup {
    static func entities(in post: PostText) -> [Entity] {
        post.cues.compactMap { cue in
            guard !cue.cue.isDisjoint(with: [.people, .shortPeople]) else { return nil }
            if !cue.cue.contains(.people) || cue.first == cue.last {
                // “người Hoa”, “dân tộc Thái”; names of one syllable are words and names of persons, too.
                guard cue.first > 0, post.isJoined(cue.first), post.isCapital(cue.first),
                    let label = post.cue(endingAt: cue.first - 1), label.cue.contains(.peopleLabel)
                else { return nil }
            } else if post.syllables[cue.first].marks.isEmpty, post.syllables[cue.last].marks.isEmpty,
                !post.isCapital(cue.first)
            {
                return nil
            }
            return Entity(
                kind: .group, first: cue.first, last: cue.last, bytes: post.bytes(from: cue.first, through: cue.last))
        }
    }
}
