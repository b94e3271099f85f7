import SoatGate
import SoatText

/// Days as people here write them in a field: 30/4/2027, and 1/9 where every year is meant.
enum WrittenDay {
    /// - Returns: `nil` for what is no day of 2000 to 2100.
    static func day(_ text: some StringProtocol) -> CalendarDate? {
        guard let parts = numbers(text), parts.count == 3, (2000...2100).contains(parts[2]) else { return nil }
        return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
    }

    static func yearStart(_ text: some StringProtocol) -> SchoolCalendar.MonthDay? {
        guard let parts = numbers(text), parts.count == 2 else { return nil }
        return SchoolCalendar.MonthDay(month: parts[1], day: parts[0])
    }

    static func text(_ start: SchoolCalendar.MonthDay) -> String { "\(start.day)/\(start.month)" }

    /// - Returns: `nil` where one of them is none; at most four digits each.
    private static func numbers(_ text: some StringProtocol) -> [Int]? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.count <= 4 && part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
        }
        return parts.contains(nil) ? nil : parts.compactMap(\.self)
    }
}
