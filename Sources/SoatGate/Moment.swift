public import SoatText

/// A point of time, in UTC, to the second.
public struct Moment: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let secondsSince1970: Int

    /// - Parameter seconds: kept within the years 1 to 9999.
    public init(secondsSince1970 seconds: Int) {
        secondsSince1970 = min(max(seconds, -62_135_596_800), 253_402_214_399)
    }

    /// Midnight at the beginning of a day, in a zone `offset` seconds east of UTC.
    public init(startOf day: CalendarDate, offset: Int = 0) {
        self.init(secondsSince1970: day.daysSince1970 * 86_400 - offset)
    }

    public static func < (a: Moment, b: Moment) -> Bool { a.secondsSince1970 < b.secondsSince1970 }

    public func adding(seconds: Int) -> Moment {
        let (sum, overflow) = secondsSince1970.addingReportingOverflow(seconds)
        return overflow ? self : Moment(secondsSince1970: sum)
    }

    /// Seconds since midnight UTC.
    private var secondsOfDay: Int {
        let rest = secondsSince1970 % 86_400
        return rest < 0 ? rest + 86_400 : rest
    }

    /// RFC 3339 in UTC: `2026-11-21T07:05:09Z`.
    public var description: String {
        var ascii: [UInt8] = []
        write(to: &ascii)
        return String(decoding: ascii, as: UTF8.self)
    }

    /// Adds ``description``, in ASCII: every entry of the ledger says when it was made.
    package func write(to result: inout [UInt8]) {
        let day = CalendarDate(secondsSince1970: secondsSince1970, offset: 0)
        func write(_ value: Int, then sign: Unicode.Scalar?) {
            result.append(0x30 + UInt8(truncatingIfNeeded: value / 10))
            result.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
            if let sign { result.append(UInt8(truncatingIfNeeded: sign.value)) }
        }
        write(day.year / 100, then: nil)
        write(day.year % 100, then: "-")
        write(day.month, then: "-")
        write(day.day, then: "T")
        write(secondsOfDay / 3_600, then: ":")
        write(secondsOfDay / 60 % 60, then: ":")
        write(secondsOfDay % 60, then: "Z")
    }

    /// Hours and minutes in a zone `offset` seconds east of UTC.
    public func clock(offset: Int) -> (hour: Int, minute: Int) {
        let local = adding(seconds: offset).secondsOfDay
        return (local / 3_600, local / 60 % 60)
    }

    /// Reads what ``description`` writes.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            bytes[19] == UInt8(ascii: "Z"), let day = CalendarDate(iso: String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        var parts: [Int] = []
        for start in [11, 14, 17] {
            guard (0x30...0x39).contains(bytes[start]), (0x30...0x39).contains(bytes[start + 1]) else { return nil }
            parts.append(Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30))
        }
        guard parts[0] < 24, parts[1] < 60, parts[2] < 60 else { return nil }
        self.init(secondsSince1970: day.daysSince1970 * 86_400 + parts[0] * 3_600 + parts[1] * 60 + parts[2])
    }
}

extension Int {
    /// At least two digits.
    package var twoDigits: String { self < 10 && self >= 0 ? "0\(self)" : String(self) }
}
