import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatRules
import SoatStore
import SoatText

/// A reported breach as lists and tables show it.
struct BreachLine: Sendable {
    let number: Int
    let what: String
    /// Of what sort it is, where its title does not say so.
    let sortName: String?
    let person: String
    let place: String
    let day: String
    let stateName: String
    /// The square beside the state: `yes` filled, `open` hatched, `no` dashed.
    let square: String
    let term: String?

    init(_ breach: Breach, _ names: [PersonID: String], _ work: SchoolWork) {
        number = breach.number
        let sort = breach.sort.title[work.language]
        let sorted = sort.prefix(1).uppercased() + sort.dropFirst()
        what = breach.category?.title[work.language] ?? sorted
        sortName = breach.category == nil ? nil : sorted
        person = names[breach.person] ?? work.say("(đã xóa tên)", "(name erased)")
        place = breach.channel.map { ChannelWords.name($0, work.language) } ?? ""
        day = work.day(breach.day)
        let title = breach.state.title[work.language]
        stateName = title.prefix(1).uppercased() + title.dropFirst()
        square = Self.square(breach.state)
        term =
            breach.state == .reported
            ? work.say("giải thích đến hết ngày \(work.day(breach.answerBy))", "to be answered by \(work.day(breach.answerBy))")
            : nil
    }

    static func square(_ state: BreachState) -> String {
        switch state {
        case .confirmed, .upheld: "yes"
        case .reported, .answered, .contested: "open"
        case .withdrawn: "no"
        }
    }
}

/// The months of a school year as squares, one a case, with their number above: made on the server, so that it needs no script.
struct MonthChart: Sendable {
    struct Square: Sendable {
        let x: Int
        let y: Int
        let tone: String
    }

    struct Month: Sendable {
        let label: String
        let x: Int
        let isNow: Bool
        let cases: String
        let top: Int
    }

    struct Size: Sendable {
        let name: String
        let width: Int
        let height: Int
        let base: Int
        let labelLine: Int
        let side: Int
        let squares: [Square]
        let months: [Month]
    }

    let sizes: [Size]
    let title: String
    let description: String

    /// - Parameters:
    ///   - breaches: by the day they were published.
    ///   - first: the first day of the school year.
    init(_ breaches: [Breach], yearFrom first: CalendarDate, _ work: SchoolWork) {
        // A year that begins within a month ends within it.
        let months = (0..<(first.day == 1 ? 12 : 13)).map { ahead -> CalendarDate in
            (0..<ahead).reduce(first.firstOfMonth) { day, _ in day.lastOfMonth.adding(days: 1) }
        }
        let order = ["yes", "open", "no"]
        let columns = months.map { month in
            breaches.filter { month...month.lastOfMonth ~= $0.day }.map { BreachLine.square($0.state) }
                .sorted { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
        }
        let tallest = max(3, columns.map(\.count).max() ?? 0)
        sizes = [("s", 300, 17), ("l", 640, 22)].map { name, width, side in
            let step = side + 4
            // More than ten in a month are drawn smaller rather than out of the picture.
            let fitted = tallest > 10 ? max(4, 10 * step / tallest) : step
            let height = min(tallest, 10) * step + 42
            let column = Double(width) / Double(months.count)
            let base = height - 22
            return Size(
                name: name, width: width, height: height, base: base, labelLine: height - 6, side: fitted - 4,
                squares: columns.enumerated().flatMap { index, cases in
                    cases.enumerated().map { place, tone in
                        Square(
                            x: Int(column * (Double(index) + 0.5)) - (fitted - 4) / 2, y: base - (place + 1) * fitted,
                            tone: tone)
                    }
                },
                months: months.enumerated().map {
                    let hasYear = $0 == 0 || $1.month == 1
                    return Month(
                        label: hasYear ? "\($1.month)/\($1.year % 100)" : String($1.month),
                        x: Int(column * (Double($0) + 0.5)), isNow: $1 == work.today.firstOfMonth,
                        cases: columns[$0].isEmpty ? "" : String(columns[$0].count),
                        top: base - columns[$0].count * fitted - 5)
                })
        }
        let end = months.last ?? first
        title = work.say(
            "Mục theo tháng, \(first.month)/\(first.year) đến \(end.month)/\(end.year)",
            "Entries per month, \(first.month)/\(first.year) to \(end.month)/\(end.year)")
        description = zip(months, columns).filter { !$1.isEmpty }.map { month, cases in
            let count = { (tone: String) in cases.count { $0 == tone } }
            return work.say(
                "Tháng \(month.month): \(count("yes")) đã xác nhận, \(count("open")) chưa xong, \(count("no")) đã rút.",
                "\(month.month)/\(month.year): \(count("yes")) confirmed, \(count("open")) open, \(count("no")) withdrawn.")
        }.joined(separator: " ")
    }
}
