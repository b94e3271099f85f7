public import SoatText

/// How a school counts days: its zone, its year, the days it works.
public struct SchoolCalendar: Sendable, Hashable {
    /// Seconds east of UTC. Viet Nam has been at UTC+7 all year since 1975.
    public let utcOffset: Int
    /// The month and day on which a school year begins.
    public let yearStart: MonthDay
    public let workdays: Set<Weekday>
    /// Holidays: no portal check is due.
    public let daysOff: Set<CalendarDate>

    /// A day of every year; 29 February is not one.
    public struct MonthDay: Sendable, Hashable {
        public let month: Int
        public let day: Int

        public init?(month: Int, day: Int) {
            guard CalendarDate(year: 2023, month: month, day: day) != nil else { return nil }
            self.month = month
            self.day = day
        }

        private init(_ month: Int, _ day: Int) {
            self.month = month
            self.day = day
        }

        /// 1 September.
        public static let september = MonthDay(9, 1)
    }

    public init(
        utcOffset: Int = 25_200, yearStart: MonthDay = .september,
        workdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday], daysOff: Set<CalendarDate> = []
    ) {
        self.utcOffset = min(max(utcOffset, -50_400), 50_400)
        self.yearStart = yearStart
        self.workdays = workdays
        self.daysOff = daysOff
    }

    /// The school's day that holds a moment.
    public func day(of moment: Moment) -> CalendarDate {
        CalendarDate(secondsSince1970: moment.secondsSince1970, offset: utcOffset)
    }

    /// The first second after a day.
    public func end(of day: CalendarDate) -> Moment {
        Moment(startOf: day.adding(days: 1), offset: utcOffset)
    }

    /// A time of a day.
    public func moment(_ day: CalendarDate, hour: Int, minute: Int = 0) -> Moment {
        Moment(startOf: day, offset: utcOffset).adding(seconds: hour * 3_600 + minute * 60)
    }

    public func isWorkday(_ day: CalendarDate) -> Bool {
        workdays.contains(day.weekday) && !daysOff.contains(day)
    }

    /// Days that are looked at for one with work: a school's holidays end, and this guards against a calendar that says
    /// otherwise.
    private static let farthest = 3_660

    /// The day that lies `count` working days after another; with no working day at all, calendar days.
    public func workday(_ count: Int, after day: CalendarDate) -> CalendarDate {
        guard !workdays.isEmpty else { return day.adding(days: count) }
        var result = day
        var left = count
        for _ in 0..<Self.farthest where left > 0 {
            result = result.adding(days: 1)
            if isWorkday(result) { left -= 1 }
        }
        return result
    }

    /// Days in a row without work that a school's holidays may have: a summer and a month. After more, what falls due by
    /// working days would never come.
    public static let longestHoliday = 120

    /// A row of days without work that is longer than any holiday; days that no week ever works are not told here.
    public var endlessHoliday: ClosedRange<CalendarDate>? {
        guard !workdays.isEmpty else { return nil }
        var last: CalendarDate?
        for day in daysOff.sorted() where last.map({ $0 < day }) ?? true {
            let holiday = holiday(around: day)
            if holiday.count > Self.longestHoliday { return holiday.days }
            last = holiday.days.upperBound
        }
        return nil
    }

    /// The days without work around one of them, and how many they are.
    private func holiday(around day: CalendarDate) -> (days: ClosedRange<CalendarDate>, count: Int) {
        func end(_ step: Int) -> CalendarDate {
            var end = day
            for _ in 0..<Self.farthest {
                let next = end.adding(days: step)
                guard next != end, !isWorkday(next) else { break }
                end = next
            }
            return end
        }
        let (first, last) = (end(-1), end(1))
        return (first...last, last.daysSince1970 - first.daysSince1970 + 1)
    }

    public func schoolYear(of day: CalendarDate) -> SchoolYear {
        let starts = CalendarDate(year: day.year, month: yearStart.month, day: yearStart.day) ?? day
        return SchoolYear(firstYear: day < starts ? day.year - 1 : day.year, start: yearStart)
    }

    /// The last day on which the texts of a post's revisions are kept, counted from the last day anything happened to it.
    ///
    /// - Parameter years: the end of how many school years after that day's own; 1: of the next one.
    public func textsKept(from day: CalendarDate, years: Int = 1) -> CalendarDate {
        (0..<max(years, 0)).reduce(schoolYear(of: day)) { year, _ in year.next }.last
    }
}

/// From one 1 September (or the school's own day) to the next.
public struct SchoolYear: Sendable, Hashable, Comparable {
    /// The calendar year in which it begins.
    public let firstYear: Int
    private let start: SchoolCalendar.MonthDay

    init(firstYear: Int, start: SchoolCalendar.MonthDay) {
        self.firstYear = min(max(firstYear, 1), 9_998)
        self.start = start
    }

    public var first: CalendarDate {
        CalendarDate(year: firstYear, month: start.month, day: start.day) ?? CalendarDate(daysSince1970: 0)
    }

    public var last: CalendarDate {
        // Not the day before ``next``: the last year that is counted has none.
        let after = CalendarDate(year: firstYear + 1, month: start.month, day: start.day) ?? CalendarDate(daysSince1970: 0)
        return after.adding(days: -1)
    }

    public var next: SchoolYear { SchoolYear(firstYear: firstYear + 1, start: start) }

    /// `2026-2027`, as schools write it.
    public var name: String { "\(firstYear)-\(firstYear + 1)" }

    public func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }

    public static func < (a: SchoolYear, b: SchoolYear) -> Bool { a.first < b.first }
}
