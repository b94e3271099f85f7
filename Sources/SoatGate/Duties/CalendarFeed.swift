public import SoatText

/// Duties as an iCalendar feed, which every calendar program can subscribe to.
///
/// - Source: RFC 5545; RFC 7986 (`NAME`, `REFRESH-INTERVAL`).
public enum CalendarFeed {
    /// A day with something to do.
    public struct Event: Sendable, Hashable {
        /// Stable from feed to feed, so that programs move an event instead of doubling it.
        public let uid: String
        public let summary: String
        public let details: String
        public let day: CalendarDate
        /// Comes again on these days of each week.
        public let weekly: Set<Weekday>

        public init(uid: String, summary: String, details: String = "", day: CalendarDate, weekly: Set<Weekday> = []) {
            self.uid = uid
            self.summary = summary
            self.details = details
            self.day = day
            self.weekly = weekly
        }
    }

    /// - Parameters:
    ///   - name: what calendar programs call it.
    ///   - now: when the feed was made.
    public static func text(name: String, events: [Event], now: Moment) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Soat//Soat duties//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "NAME:" + escaped(name), "X-WR-CALNAME:" + escaped(name), "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        ]
        for event in events {
            lines += [
                "BEGIN:VEVENT", "UID:" + escaped(event.uid), "DTSTAMP:" + stamp(now),
                "DTSTART;VALUE=DATE:" + stamp(event.day), "DTEND;VALUE=DATE:" + stamp(event.day.adding(days: 1)),
                "SUMMARY:" + escaped(event.summary),
            ]
            if !event.details.isEmpty { lines.append("DESCRIPTION:" + escaped(event.details)) }
            if !event.weekly.isEmpty {
                let days = event.weekly.sorted { $0.rawValue < $1.rawValue }.map(\.code)
                lines.append("RRULE:FREQ=WEEKLY;BYDAY=" + days.joined(separator: ","))
            }
            lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
        }
        lines.append("END:VCALENDAR")
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    /// A value of the type TEXT (§3.3.11). Controls that no calendar may hold are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n": result += "\\n"
            case "\r": break
            case "\t": result += "\t"
            default: if scalar.value >= 0x20 && scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    /// Lines of at most 75 octets (§3.1), broken between characters; each that goes on begins with a blank.
    static func folded(_ line: String) -> String {
        var result = ""
        var width = 0
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if width + octets > 75 {
                result += "\r\n "
                width = 1
            }
            result.unicodeScalars.append(scalar)
            width += octets
        }
        return result
    }

    private static func stamp(_ day: CalendarDate) -> String {
        day.description.filter { $0 != "-" }
    }

    private static func stamp(_ moment: Moment) -> String {
        moment.description.filter { $0 != "-" && $0 != ":" }
    }
}

extension Weekday {
    /// As iCalendar writes it.
    fileprivate var code: String {
        switch self {
        case .monday: "MO"
        case .tuesday: "TU"
        case .wednesday: "WE"
        case .thursday: "TH"
        case .friday: "FR"
        case .saturday: "SA"
        case .sunday: "SU"
        }
    }
}
