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
    let sortName: String
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
        sortName = sort.prefix(1).uppercased() + sort.dropFirst()
        what = breach.category?.title[work.language] ?? sortName
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

/// The months of a year as squares, one a case: made on the server, so that it needs no script.
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

    /// - Parameter breaches: by the day they were published.
    init(_ breaches: [Breach], _ work: SchoolWork) {
        let months = (0..<12).reversed().map { back -> CalendarDate in
            (0..<back).reduce(work.today.firstOfMonth) { day, _ in day.adding(days: -1).firstOfMonth }
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
            let height = min(tallest, 10) * step + 26
            let column = Double(width) / 12
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
                    Month(label: String($1.month), x: Int(column * (Double($0) + 0.5)), isNow: $0 == 11)
                })
        }
        let first = months.first ?? work.today
        title = work.say(
            "Mục theo tháng, \(first.month)/\(first.year) đến \(work.today.month)/\(work.today.year)",
            "Entries per month, \(first.month)/\(first.year) to \(work.today.month)/\(work.today.year)")
        description = zip(months, columns).filter { !$1.isEmpty }.map { month, cases in
            let count = { (tone: String) in cases.count { $0 == tone } }
            return work.say(
                "Tháng \(month.month): \(count("yes")) đã xác nhận, \(count("open")) chưa xong, \(count("no")) đã rút.",
                "\(month.month)/\(month.year): \(count("yes")) confirmed, \(count("open")) open, \(count("no")) withdrawn.")
        }.joined(separator: " ")
    }
}
