public import SoatText

/// A day of the week, Monday first, as ISO 8601 numbers it.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension CalendarDate {
    /// Days since 1970-01-01; negative before.
    ///
    /// - Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days from civil).
    public var daysSince1970: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// - Parameter days: days from 0001-01-01 to 9999-12-31 are kept within these.
    public init(daysSince1970 days: Int) {
        self.init(secondsSince1970: min(max(days, -719_162), 2_932_896) * 86_400, offset: 0)
    }

    public func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
        return overflow ? self : CalendarDate(daysSince1970: sum)
    }

    public var weekday: Weekday {
        let index = (daysSince1970 + 3) % 7
        return Weekday(rawValue: (index < 0 ? index + 7 : index) + 1) ?? .monday
    }

    public var firstOfMonth: CalendarDate { adding(days: 1 - day) }

    public var firstOfNextMonth: CalendarDate { firstOfMonth.adding(days: 31).firstOfMonth }

    public var lastOfMonth: CalendarDate { firstOfNextMonth.adding(days: -1) }
}
