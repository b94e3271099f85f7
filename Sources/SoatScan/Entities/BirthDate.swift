internal import SoatRules
internal import SoatText

/// Birth dates: behind a label, or in a row with a name.
enum BirthDate {
    static func entities(in post: PostText, days: [Day], names: [PersonName]) -> [Entity] {
        var found: [Entity] = []
        for day in days {
            guard let date = day.date else { continue }
            let isLabelled = isLabelled(day.first, post) && isSomebody(day.first, names, post)
            guard isLabelled || day.hasYear && isInRow(day, date, names, post) else { continue }
            found.append(entity(day.first, day.last, year: day.hasYear ? date.year : nil, isLabelled: isLabelled, post))
        }
        for index in post.numerals {
            guard let year = post.number(index), post.length(index) == 4, (1900...2100).contains(year), isLabelled(index, post),
                isSomebody(index, names, post), !found.contains(where: { $0.first <= index && $0.last >= index })
            else { continue }
            found.append(entity(index, index, year: year, isLabelled: true, post))
        }
        return found.sorted { $0.first < $1.first }
    }

    private static func entity(_ first: Int, _ last: Int, year: Int?, isLabelled: Bool, _ post: PostText) -> Entity {
        var attributes: Set<EntityAttribute> = isLabelled ? [.labelled] : []
        if let year, isMinor(year, post.context.postedOn) { attributes.insert(.minor) }
        return Entity(
            kind: .birthDate, attributes: attributes, first: first, last: last,
            bytes: post.bytes(from: first, through: last))
    }

    /// Three to eighteen in the year of the post.
    private static func isMinor(_ year: Int, _ today: CalendarDate) -> Bool { (3...18).contains(today.year - year) }

    /// A label within four syllables before, on the same line.
    private static func isLabelled(_ first: Int, _ post: PostText) -> Bool {
        for index in max(0, first - 4)..<first {
            guard let cue = post.cue(endingAt: index), cue.cue.contains(.birthLabel), post.isSameLine(index, first) else {
                continue
            }
            // `sinh` alone only right before it.
            if cue.first == cue.last, first - index > 1, post.lower(index) == "sinh",
                !["mùng", "mồng", "ngày", "vào", "năm"].contains(post.lower(index + 1))
            {
                continue
            }
            let between = post.utf8[Int(post.syllables[index].end)..<Int(post.syllables[first].start)]
            if between.contains(where: { ".;|".utf8.contains($0) }) && index < first - 1 { continue }
            // `tuyển sinh năm`, `hy sinh ngày`: another word.
            if cue.first > 0, post.isJoined(cue.first), others.contains(post.lower(cue.first - 1)) { continue }
            return true
        }
        return false
    }

    /// Words that go on with `sinh`, and those after which nobody in particular is born.
    private static let others: Set<String> = [
        "tuyển", "học", "hy", "hi", "thí", "vệ", "giáo", "phát", "ký", "kí", "khai", "tái", "nảy", "môi", "dưỡng", "nữ", "nam",
        "sản", "tân",
        "trẻ", "ai", "tuyen", "hoc", "thi", "sơ", "mưu", "nhân", "hộ", "người", "đều",
    ]

    /// Whether somebody is spoken of: a name or a pupil's title near by.
    private static func isSomebody(_ first: Int, _ names: [PersonName], _ post: PostText) -> Bool {
        if names.contains(where: { $0.last < first && first - $0.last <= 25 || $0.first > first && $0.first - first <= 5 }) {
            return true
        }
        return (max(0, first - 12)..<min(post.count, first + 6)).contains { index in
            guard let cue = post.cue(endingAt: index), cue.cue.contains(.closeTitle) else { return false }
            return !["các", "những"].contains(post.lower(max(0, cue.first - 1)))
        }
    }

    /// “3. Nguyễn An – 6A – 05/09/2012”: a name before it on the line, and nothing but signs and a class between.
    private static func isInRow(_ day: Day, _ date: CalendarDate, _ names: [PersonName], _ post: PostText) -> Bool {
        let age = post.context.postedOn.year - date.year
        guard (2...100).contains(age), let name = names.last(where: { $0.last < day.first && $0.form == .full }) else {
            return false
        }
        guard day.first - name.last <= 5, post.isSameLine(name.last, day.first), !name.isHistoric else { return false }
        for index in name.last + 1..<day.first {
            guard
                post.isNumeral(index) || post.cue(covering: index)?.cue.isDisjoint(with: [.classWord, .birthLabel]) == false
                    || post.isAllCapitals(index) || ["nam", "nữ"].contains(post.lower(index))
            else { return false }
        }
        return post.gap(before: day.first).contains { "\t|-,;:(".utf8.contains($0) || $0 == 0xE2 } || day.first == name.last + 1
    }
}
