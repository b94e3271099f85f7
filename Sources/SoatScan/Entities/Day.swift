internal import SoatRules
internal import SoatText

/// Days in a post: `05/09/2025`, `ngày 5 tháng 9`, `mai`, `thứ Hai tuần sau`.
struct Day: Sendable {
    /// Indices of syllables, both inclusive.
    let first: Int
    let last: Int
    /// `nil` for a day that is told by a word, and for one without a year that could be in either.
    let date: CalendarDate?
    let hasYear: Bool
    /// Before, on or after the post's day.
    let tense: EntityAttribute?
}

/// Finds the days of a post.
struct DayFinder {
    private let post: PostText
    private(set) var days: [Day] = []

    init(_ post: PostText) {
        self.post = post
    }

    /// - Complexity: O(numbers and day words of the post).
    mutating func run() {
        var taken = -1
        for index in post.numerals {
            guard index > taken, let day = written(at: index) ?? spelled(at: index) else { continue }
            days.append(day)
            taken = day.last
        }
        for cue in post.cues where !cue.cue.isDisjoint(with: .days) {
            guard let day = named(cue), !days.contains(where: { $0.first <= day.last && $0.last >= day.first }) else {
                continue
            }
            days.append(day)
        }
        days.sort { $0.first < $1.first }
    }

    // MARK: Digits

    /// `5/9/2025`, `05-09-2025`, `2025-09-05`, and `20/11` where words say that it is a day.
    private func written(at index: Int) -> Day? {
        guard let a = post.number(index),
            !"/-.,".utf8.contains(post.byte(before: index)) || index == 0 || post.mark(before: index) == nil
        else { return nil }
        guard let mark = post.mark(before: index + 1), "/-.".utf8.contains(mark), let b = post.number(index + 1) else {
            return nil
        }
        if post.mark(before: index + 2) == mark, let c = post.number(index + 2),
            post.length(index) <= 2 || post.length(index) == 4
        {
            if post.length(index) == 4 {
                guard let date = CalendarDate(year: a, month: b, day: c) else { return nil }
                return day(index, index + 2, date)
            }
            guard post.length(index + 2) == 4 || post.length(index + 2) == 2 && mark == UInt8(ascii: "/") else { return nil }
            guard let date = CalendarDate(year: c < 100 ? 2000 + c : c, month: b, day: a), date.year >= 1800, date.year < 2200
            else {
                return nil
            }
            return day(index, index + 2, date)
        }
        guard post.length(index) <= 2, post.length(index + 1) <= 2, mark != UInt8(ascii: ".") || isCalledDay(index) else {
            return nil
        }
        // A third part that fits no day: a code.
        if let next = post.mark(before: index + 2), next == mark, post.isNumeral(index + 2) { return nil }
        guard post.cue(endingAt: index - 1)?.cue.contains(.classWord) != true, !"%".utf8.contains(post.byte(after: index + 1))
        else {
            return nil
        }
        let looksLikeOne =
            mark == UInt8(ascii: "/")
            && (a > 12 || post.utf8[Int(post.syllables[index].start)] == 0x30
                || post.utf8[Int(post.syllables[index + 1].start)] == 0x30 && post.length(index + 1) == 2)
        // `24/7`: always.
        guard isCalledDay(index) || looksLikeOne && !isFraction(index + 1) && !(a == 24 && b == 7) else { return nil }
        return nearest(day: a, month: b).map { day(index, index + 1, $0, hasYear: false) }
    }

    /// Words before a number by which it is a day.
    private func isCalledDay(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if post.cue(endingAt: index - 1)?.cue.contains(.weekday) == true { return true }
        return [
            "ngày", "ngay", "hôm", "trước", "hạn", "sáng", "chiều", "tối", "đêm", "mùng", "đến", "từ", "tới", "sau", "trưa",
        ]
        .contains(post.lower(index - 1))
    }

    /// “23/25 em”: so many of so many.
    private func isFraction(_ last: Int) -> Bool {
        guard last + 1 < post.count, post.isJoined(last + 1) else { return false }
        return ["em", "học", "hs", "bạn", "cháu", "phiếu", "lớp", "trường", "điểm", "câu", "người", "bé", "con", "giáo", "xã"]
            .contains(post.lower(last + 1))
    }

    /// `ngày 5 tháng 9 năm 2025`, `5 tháng 9`, `mùng 8 tháng 2`.
    private func spelled(at index: Int) -> Day? {
        guard let a = post.number(index), (1...31).contains(a), post.isJoined(index + 1),
            ["tháng", "thang"].contains(post.lower(index + 1)), post.isJoined(index + 2),
            let month = post.number(index + 2)
        else { return nil }
        var last = index + 2
        var year: Int?
        if let mark = post.mark(before: last + 1), "/-".utf8.contains(mark), let value = post.number(last + 1), value > 1800 {
            year = value
            last += 1
        } else if post.isJoined(last + 1), ["năm", "nam"].contains(post.lower(last + 1)), post.isJoined(last + 2),
            let value = post.number(last + 2), value > 1800
        {
            year = value
            last += 2
        }
        guard let year else { return nearest(day: a, month: month).map { day(index, last, $0, hasYear: false) } }
        return CalendarDate(year: year, month: month, day: a).map { day(index, last, $0) }
    }

    /// The day of that name that is nearest to the post's.
    private func nearest(day: Int, month: Int) -> CalendarDate? {
        let today = post.context.postedOn
        let dates = [-1, 0, 1].compactMap { CalendarDate(year: today.year + $0, month: month, day: day) }
        return dates.min { abs(Self.distance($0, today)) < abs(Self.distance($1, today)) }
    }

    /// Days between two dates, near enough to compare.
    private static func distance(_ a: CalendarDate, _ b: CalendarDate) -> Int {
        (a.year - b.year) * 372 + (a.month - b.month) * 31 + a.day - b.day
    }

    private func day(_ first: Int, _ last: Int, _ date: CalendarDate, hasYear: Bool = true) -> Day {
        let today = post.context.postedOn
        return Day(
            first: first, last: last, date: date, hasYear: hasYear,
            tense: date < today ? .past : date == today ? .today : .future)
    }

    // MARK: Words

    private func named(_ cue: CueLexicon.Hit) -> Day? {
        if cue.cue.contains(.weekday) { return weekday(cue) }
        if cue.first == cue.last, !isDay(cue.first) { return nil }
        let tense: EntityAttribute = cue.cue.contains(.nextDay) ? .future : cue.cue.contains(.pastDay) ? .past : .today
        if isWeekdayBefore(cue.first) { return nil }
        return Day(first: cue.first, last: cue.last, date: nil, hasYear: false, tense: tense)
    }

    /// `mai` the day, not the flower, the name or the matchmaker.
    private func isDay(_ index: Int) -> Bool {
        if post.isCapital(index), !post.beginsSentence(index) { return false }
        if index > 0, post.isJoined(index),
            [
                "hoa", "cây", "cành", "vườn", "chậu", "cô", "chị", "một", "thời", "áo", "váy", "bông", "gốc", "nhành", "ô",
                "con", "tháng", "em",
            ]
            .contains(post.lower(index - 1))
        {
            return post.lower(index - 1) == "con" && post.lower(index) == "mai"
        }
        guard index + 1 < post.count, post.isJoined(index + 1) else { return true }
        if post.isCapital(index + 1), post.isCapital(index) { return false }
        return !["vàng", "táng", "mối", "một", "mỉa", "danh", "rùa", "tứ", "anh"].contains(post.lower(index + 1))
    }

    private func isWeekdayBefore(_ index: Int) -> Bool {
        index > 0 && post.isJoined(index) && post.cue(endingAt: index - 1)?.cue.contains(.weekday) == true
    }

    /// `thứ Hai`, with the week behind it.
    private func weekday(_ cue: CueLexicon.Hit) -> Day? {
        // `T2`, `CN` in capitals only.
        if cue.first == cue.last, !post.isCapital(cue.first) { return nil }
        if isOrdinal(cue) { return nil }
        let next = cue.last + 1
        guard next < post.count, post.isJoined(next) else {
            return Day(first: cue.first, last: cue.last, date: nil, hasYear: false, tense: nil)
        }
        if let week = post.cue(startingAt: next), !week.cue.isDisjoint(with: [.nextDay, .pastDay]) {
            let tense: EntityAttribute = week.cue.contains(.nextDay) ? .future : .past
            return Day(first: cue.first, last: week.last, date: nil, hasYear: false, tense: tense)
        }
        switch post.lower(next) {
        case "này", "tới", "sau", "ni": return Day(first: cue.first, last: next, date: nil, hasYear: false, tense: .future)
        case "trước", "rồi", "qua": return Day(first: cue.first, last: next, date: nil, hasYear: false, tense: .past)
        default: return Day(first: cue.first, last: cue.last, date: nil, hasYear: false, tense: nil)
        }
    }
}

extension DayFinder {
    /// “lần thứ ba”, “Thứ hai, …”: the place in a row, no day of the week.
    private func isOrdinal(_ cue: CueLexicon.Hit) -> Bool {
        guard cue.first < cue.last else { return false }
        if cue.first > 0, post.isJoined(cue.first), Self.counted.contains(post.lower(cue.first - 1)) { return true }
        guard post.beginsSentence(cue.first), cue.last + 1 < post.count else { return false }
        if ["là", "nữa"].contains(post.lower(cue.last + 1)) { return true }
        return post.gap(before: cue.last + 1).first == UInt8(ascii: ",")
            && post.utf8[Int(post.syllables[cue.last].start)] > 0x39
            && !post.isCapital(cue.last)
    }

    private static let counted: Set<String> = [
        "lần", "người", "cuốn", "góc", "câu", "chuyện", "hạng", "giải", "đứa", "con", "kỳ", "kì", "tập", "vị", "bài", "điều",
        "loại", "bàn",
        "hàng", "nhóm", "đợt", "cái", "chỗ", "phần", "việc", "vòng", "trận", "năm", "tháng", "đội", "tiết", "dãy", "ngôi",
        "nhà",
    ]
}

extension Day {
    /// Days as entities.
    static func entities(_ days: [Day], in post: PostText) -> [Entity] {
        days.map { day in
            Entity(
                kind: .date, attributes: day.tense.map { [$0] } ?? [], first: day.first, last: day.last,
                bytes: post.bytes(from: day.first, through: day.last))
        }
    }
}
