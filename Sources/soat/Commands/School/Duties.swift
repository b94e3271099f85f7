import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatStore
import SoatText

/// `soat duties`: what is due, what is overdue.
struct Duties: SchoolCommand {
    static let path = ["duties"]

    @Option var on: String?
    @Flag var calendar = false
    @Option var done: String?
    @Option var note: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let id: String
        let kind: String
        let title: String
        let subject: String
        let due: String
        let status: String
        let clause: String?
        let done: Int?
        let needed: Int?
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let asked = try OptionValues.day(on)
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        let settings = try await school.settings()
        let today = settings.calendar.day(of: SchoolChoice.clock())
        if let done {
            let stored = try await school.record(try settled(done), by: actor)
            let told = Localized(vi: "Đã ghi mục \(stored.number).\n", en: "Recorded as entry \(stored.number).\n")
            format == .json ? try console.print(json: EntryAnswer(stored)) : console.print(told[console.language])
            return .clean
        }
        let day = asked ?? today
        let planned = DutyPlan(calendar: settings.calendar).duties(on: day, try await school.dutyRecords(for: actor))
        // The checks of the days to come are the same every day: they say nothing of what waits.
        let duties = planned.filter { !$0.kind.isCheck || $0.due <= day }
        if calendar {
            console.print(feed(duties.filter { !$0.kind.isCheck }, settings, today, console.language))
        } else if format == .json {
            try console.print(json: duties.map { answer($0, console.language) })
        } else {
            try await list(duties, school, actor, console)
        }
        return .clean
    }

    private func list(_ duties: [Duty], _ school: School, _ actor: Member, _ console: Console) async throws {
        if duties.isEmpty {
            console.print(Localized(vi: "Không có việc nào đến hạn.\n", en: "Nothing is due.\n")[console.language])
        }
        for duty in duties {
            var line = "\(DutyWords.status(of: duty)[console.language]) · \(DutyWords.title(of: duty.kind)[console.language])"
            if let number = Int(duty.subject), let text = try? await school.entry(number, by: actor).title {
                line += ": " + VisibleLine.of(text)
            }
            if duty.kind == .retention { line += " (soat post forget)" }
            if let count = duty.count { line += " (\(count.done)/\(count.needed))" }
            console.print("\(line) · \(duty.id)\n")
        }
    }

    private func answer(_ duty: Duty, _ language: Language) -> Answer {
        Answer(
            id: duty.id, kind: duty.kind.rawValue, title: DutyWords.title(of: duty.kind)[language], subject: duty.subject,
            due: duty.due.description, status: DutyWords.code(of: duty), clause: duty.kind.clause, done: duty.count?.done,
            needed: duty.count?.needed)
    }

    private func feed(_ duties: [Duty], _ settings: SchoolSettings, _ today: CalendarDate, _ language: Language) -> String {
        var events = duties.filter(\.isOpen).map { duty in
            CalendarFeed.Event(
                uid: duty.id + "@soat", summary: DutyWords.title(of: duty.kind)[language], details: duty.kind.clause ?? "",
                day: duty.due)
        }
        for kind in Duty.Kind.allCases where kind.isCheck {
            events.append(
                CalendarFeed.Event(
                    uid: kind.rawValue + "@soat", summary: DutyWords.title(of: kind)[language], details: kind.clause ?? "",
                    day: today, weekly: settings.calendar.workdays))
        }
        return CalendarFeed.text(name: "Soát · \(settings.name)", events: events, now: SchoolChoice.clock())
    }

    /// The record that settles a duty.
    private func settled(_ id: String) throws(UsageError) -> Record {
        switch DutySettlement(id, note: note) {
        case .record(let record): return record
        case .byItself: throw .doneByItself
        case nil: throw .badForm(option: "--done", example: "breach-step:25")
        }
    }

    static let summary = Localized(vi: "việc đến hạn và quá hạn theo quy chế", en: "what is due and overdue")

    static let help = Localized(
        vi: """
            Liệt kê việc đến hạn và quá hạn: tin sự kiện, tin bài của tháng, kiểm tra cổng, báo cáo, trả lời.

            Cách dùng: soat duties [--on NGÀY] [tùy chọn]
                       soat duties --done MÃ-VIỆC [--note LỜI]

              --on NGÀY           xem theo ngày nào (mặc định hôm nay), dạng 2026-01-31
              --calendar          in dạng iCalendar để đưa vào lịch
              --done MÃ-VIỆC      ghi việc ấy đã xong; mã ở cuối mỗi dòng
              --note LỜI          ghi thêm; với kiểm tra cổng: thấy điều gì chưa ổn
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            List what is due and overdue: posts about events, posts of the month, portal checks, reports, answers.

            Usage: soat duties [--on DAY] [options]
                   soat duties --done ID [--note WORDS]

              --on DAY            as of which day (default today), as 2026-01-31
              --calendar          print it as iCalendar
              --done ID           record it as done; the id ends each line
              --note WORDS        a remark; with a portal check: what was not in order
            \(SchoolHelp.forMembers[.english])

            """)
}

extension Duty.Kind {
    /// Whether it comes every working day.
    fileprivate var isCheck: Bool { self == .morningCheck || self == .afternoonCheck }
}
