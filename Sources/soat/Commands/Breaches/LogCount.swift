import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore
import SoatText

/// `soat log count`: how often reports came to what, per person and school year.
struct LogCount: SchoolCommand {
    static let path = ["log", "count"]

    @Option var year: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        struct Count: Encodable {
            let person: String
            let confirmed: Int
            let contested: Int
            let withdrawn: Int
            let open: Int
            let flagged: Bool
        }
        let year: String
        let people: [Count]
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let school = try school.open()
        let reader = try await member.member(of: school, console)
        let calendar = try await school.settings().calendar
        let day = try year.map { try SchoolYearChoice.year($0, calendar).first } ?? calendar.day(of: SchoolChoice.clock())
        let (year, counts) = try await school.breachCounts(in: day, for: reader)
        switch format {
        case .json:
            try console.print(
                json: Answer(
                    year: year.name,
                    people: counts.map {
                        Answer.Count(
                            person: $0.person.rawValue, confirmed: $0.confirmed, contested: $0.contested,
                            withdrawn: $0.withdrawn,
                            open: $0.open, flagged: $0.isFlagged)
                    }))
        case .text:
            let names = try await school.names()
            console.print(Localized(vi: "Năm học \(year.name)\n", en: "School year \(year.name)\n")[console.language])
            for count in counts {
                let name = VisibleLine.of(names[count.person] ?? count.person.rawValue)
                console.print(line(count, name)[console.language])
            }
            if counts.isEmpty { console.tell(Localized(vi: "Chưa có gì.", en: "Nothing.")[console.language]) }
        }
        return .clean
    }

    private func line(_ count: BreachCount, _ name: String) -> Localized {
        let flag =
            count.isFlagged
            ? Localized(
                vi: " · từ \(BreachCount.flaggedFrom) lần (Điều 19.2)",
                en: " · \(BreachCount.flaggedFrom) or more (article 19.2)")
            : Localized(vi: "", en: "")
        return Localized(
            vi: "\(name): đã xác nhận \(count.confirmed), đang xem lại \(count.contested), đã rút \(count.withdrawn), "
                + "chưa kết luận \(count.open)\(flag.vietnamese)\n",
            en: "\(name): confirmed \(count.confirmed), contested \(count.contested), withdrawn \(count.withdrawn), "
                + "open \(count.open)\(flag.english)\n")
    }

    static let summary = Localized(vi: "đếm theo người và năm học", en: "count per person and school year")

    static let help = BreachHelp.text(
        Localized(vi: "log count [--year NĂM-HỌC] [tùy chọn]", en: "log count [--year YEAR] [options]"),
        Localized(
            vi: """
                Đếm theo người: đã xác nhận, đang xem lại, đã rút, chưa kết luận. Từ ba lần đã xác nhận trong năm học thì đánh dấu; mục đã
                rút không tính. Giáo viên, ủy viên chỉ thấy số của mình.
                """,
            en: """
                Per person: confirmed, contested, withdrawn, open. Three confirmed in a school year are flagged; withdrawn ones never
                count. Teachers and editors see their own.
                """),
        lines: Localized(
            vi: "  --year NĂM-HỌC      dạng 2026-2027 (mặc định năm học này)",
            en: "  --year YEAR         as 2026-2027 (default: this one)"))
}

/// A school year on the command line.
enum SchoolYearChoice {
    /// Reads `2026-2027`.
    static func year(_ text: String, _ calendar: SchoolCalendar) throws(UsageError) -> SchoolYear {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 2, let first = parts[0], let second = parts[1], (1...9_998).contains(first), second == first + 1,
            let day = CalendarDate(year: first, month: calendar.yearStart.month, day: calendar.yearStart.day)
        else { throw .badForm(option: "--year", example: "2026-2027") }
        return calendar.schoolYear(of: day)
    }
}
