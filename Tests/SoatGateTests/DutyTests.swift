import SoatGate
import SoatText
import Testing

@Suite("Days of a school") struct SchoolCalendarTests {
    @Test(
        "Days are counted without a calendar library",
        arguments: [
            ("1970-01-01", 0, Weekday.thursday), ("2026-11-21", 20_778, .saturday), ("2024-02-29", 19_782, .thursday),
            ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
        ])
    func count(_ row: (iso: String, number: Int, weekday: Weekday)) {
        let day = Samples.day(row.iso)
        #expect(day.daysSince1970 == row.number)
        #expect(CalendarDate(daysSince1970: row.number) == day)
        #expect(day.weekday == row.weekday)
    }

    @Test("Every day of 400 years follows the one before it")
    func consecutive() {
        var day = Samples.day("1900-01-01")
        for _ in 0..<146_097 {
            let next = day.adding(days: 1)
            #expect(next > day && next.daysSince1970 == day.daysSince1970 + 1 && next.adding(days: -1) == day)
            day = next
        }
        #expect(day == Samples.day("2300-01-01"))
    }

    @Test("A moment is written and read in UTC, and belongs to a day in the school's zone")
    func moments() {
        let late = Moment(iso: "2026-08-31T17:00:00Z")
        #expect(late?.description == "2026-08-31T17:00:00Z")
        #expect(late.map(Samples.calendar.day) == Samples.day("2026-09-01"))
        #expect(Samples.calendar.end(of: Samples.day("2026-08-31")) == late)
        for text in ["2026-08-31", "2026-08-31T24:00:00Z", "2026-13-31T10:00:00Z", "2026-08-31T10:00:00+", ""] {
            #expect(Moment(iso: text) == nil)
        }
    }

    @Test("A school year ends after it began, the last that is counted too", arguments: [1, 2, 2026, 9_997, 9_998, 9_999])
    func order(number: Int) throws {
        for calendar in [Samples.calendar, SchoolCalendar(yearStart: .init(month: 12, day: 31) ?? .september)] {
            let day = try #require(CalendarDate(year: number, month: 12, day: 31))
            let year = calendar.schoolYear(of: day)
            #expect(year.first < year.last && year.contains(year.first) && year.contains(year.last))
        }
    }

    @Test("A school year goes from 1 September to 31 August, or from the school's own day")
    func years() {
        let year = Samples.calendar.schoolYear(of: Samples.day("2026-11-21"))
        #expect(year.name == "2026-2027")
        #expect(year.first == Samples.day("2026-09-01") && year.last == Samples.day("2027-08-31"))
        #expect(Samples.calendar.schoolYear(of: Samples.day("2026-08-31")).name == "2025-2026")
        let own = SchoolCalendar(yearStart: .init(month: 8, day: 15) ?? .september)
        #expect(own.schoolYear(of: Samples.day("2026-08-15")).name == "2026-2027")
        #expect(SchoolCalendar.MonthDay(month: 2, day: 29) == nil)
    }

    @Test("Texts are kept to the end of the next school year")
    func retention() {
        #expect(Samples.calendar.textsKept(from: Samples.day("2026-11-21")) == Samples.day("2028-08-31"))
        #expect(Samples.calendar.textsKept(from: Samples.day("2026-11-21"), years: 0) == Samples.day("2027-08-31"))
    }

    @Test("Working days pass over the week's end and holidays")
    func workdays() {
        #expect(Samples.calendar.workday(3, after: Samples.day("2026-11-20")) == Samples.day("2026-11-25"))
        let closed = SchoolCalendar(daysOff: [Samples.day("2026-11-23")])
        #expect(closed.workday(1, after: Samples.day("2026-11-20")) == Samples.day("2026-11-24"))
        #expect(SchoolCalendar(workdays: []).workday(2, after: Samples.day("2026-11-20")) == Samples.day("2026-11-22"))
    }
}

@Suite("Duties") struct DutyTests {
    let plan = DutyPlan(calendar: Samples.calendar)

    private func records() -> DutyRecords { DutyRecords(since: Samples.day("2026-11-02")) }

    private func duty(_ id: String, on today: String, _ records: DutyRecords) -> Duty? {
        plan.duties(Samples.day("2026-11-01")...Samples.day("2026-12-31"), on: Samples.day(today), records).first {
            $0.id == id
        }
    }

    @Test(
        "Each kind of matter has its own term",
        arguments: [
            (Duty.Kind.eventPost, "2026-11-21"), (.seminarNotice, "2026-11-21"), (.publishReceived, "2026-11-21"),
            (.linkChange, "2026-11-25"), (.answer, "2026-11-25"), (.removalDecision, "2026-11-25"), (.reminder, "2026-11-20"),
        ])
    func terms(_ row: (kind: Duty.Kind, due: String)) {
        var records = records()
        records.matters = [.init(id: "x", kind: row.kind, day: Samples.day("2026-11-20"))]
        #expect(duty("\(row.kind.rawValue):x", on: "2026-11-20", records)?.due == Samples.day(row.due))
    }

    @Test("A duty is due through its day, then overdue; what is done late says so")
    func status() {
        func status(_ today: String, done: String? = nil) -> Duty.Status? {
            var records = records()
            records.matters = [
                .init(id: "e", kind: .eventPost, day: Samples.day("2026-11-20"), done: done.map(Samples.day))
            ]
            return duty("event-post:e", on: today, records)?.status
        }
        #expect(status("2026-11-21") == .due)
        #expect(status("2026-11-22") == .overdue)
        #expect(status("2026-11-22", done: "2026-11-21") == .done(Samples.day("2026-11-21")))
        #expect(status("2026-11-24", done: "2026-11-23") == .doneLate(Samples.day("2026-11-23")))
    }

    @Test("Eight posts a month, three of them nominated: counted, and done on the day of the last one needed")
    func counts() {
        var records = records()
        records.published = (2...8).map { Samples.day("2026-11-0\($0)") }
        records.nominated = ["2026-11-02", "2026-11-03", "2026-11-05", "2026-10-30"].map(Samples.day)
        let posts = duty("monthly-posts:2026-11", on: "2026-11-10", records)
        #expect(posts?.count?.done == 7 && posts?.count?.needed == 8 && posts?.status == .due)
        #expect(posts?.due == Samples.day("2026-11-30"))
        let nominated = duty("monthly-nominations:2026-11", on: "2026-11-10", records)
        #expect(nominated?.status == .done(Samples.day("2026-11-05")))
        #expect(duty("monthly-posts:2026-11", on: "2026-12-01", records)?.status == .overdue)
    }

    @Test("A report is due on the 25th, one a quarter and two a school year at their ends")
    func reports() {
        var records = records()
        #expect(duty("monthly-report:2026-11", on: "2026-11-25", records)?.status == .due)
        #expect(duty("monthly-report:2026-11", on: "2026-11-26", records)?.status == .overdue)
        records.reports = [.init(kind: .monthlyReport, period: Samples.day("2026-11-01"), issued: Samples.day("2026-11-24"))]
        #expect(duty("monthly-report:2026-11", on: "2026-11-26", records)?.status == .done(Samples.day("2026-11-24")))
        #expect(duty("quarterly-report:2026-Q4", on: "2026-11-26", records)?.due == Samples.day("2026-12-31"))
        let year = plan.duties(Samples.day("2027-08-01")...Samples.day("2027-09-01"), on: Samples.day("2027-08-02"), records)
        #expect(
            year.filter { $0.kind == .yearlyReport || $0.kind == .yearlyReview }.map(\.due) == [
                Samples.day("2027-08-31"), Samples.day("2027-08-31"),
            ])
    }

    @Test("Each working day has a check in the morning and one in the afternoon")
    func checks() {
        var records = records()
        records.checks = [.init(day: Samples.day("2026-11-20"), isMorning: true)]
        let list = plan.duties(Samples.day("2026-11-20")...Samples.day("2026-11-22"), on: Samples.day("2026-11-21"), records)
            .filter { $0.kind == .morningCheck || $0.kind == .afternoonCheck }
        #expect(list.map(\.id) == ["portal-check-afternoon:2026-11-20", "portal-check-morning:2026-11-20"])
        #expect(list.map(\.status) == [.overdue, .done(Samples.day("2026-11-20"))])
    }

    @Test("A check written down days later is late; a report that was never issued is overdue however long ago")
    func late() {
        var records = records()
        let (day, later) = (Samples.day("2026-11-17"), Samples.day("2026-11-20"))
        records.checks = [.init(day: day, isMorning: true, recorded: later)]
        #expect(plan.duties(day...day, on: later, records).first { $0.kind == .morningCheck }?.status == .doneLate(later))
        records.checks.insert(.init(day: day, isMorning: true))
        #expect(plan.duties(day...day, on: later, records).first { $0.kind == .morningCheck }?.status == .done(day))
        let open = DutyRecords(since: Samples.day("2026-01-05"))
        let list = plan.duties(on: Samples.day("2027-11-21"), open).filter { $0.status == .overdue }.map(\.id)
        for id in ["monthly-report:2026-01", "quarterly-report:2026-Q1", "yearly-report:2025-2026", "monthly-report:2027-10"] {
            #expect(list.contains(id), "\(id)")
        }
        #expect(!list.contains("monthly-posts:2026-03"))
    }

    @Test("Nothing was due before the school began to use Soát")
    func since() {
        let records = DutyRecords(since: Samples.day("2026-11-21"))
        let list = plan.duties(on: Samples.day("2026-11-21"), records)
        #expect(list.allSatisfy { $0.due >= Samples.day("2026-11-21") })
        #expect(list.contains { $0.kind == .monthlyPosts })
    }

    @Test("The list of a day has what is overdue and what comes within two weeks, in the order of terms")
    func today() {
        var records = records()
        records.matters = [
            .init(id: "old", kind: .eventPost, day: Samples.day("2026-11-03")),
            .init(id: "far", kind: .reminder, day: Samples.day("2026-12-20")),
        ]
        let list = plan.duties(on: Samples.day("2026-11-21"), records)
        #expect(list.first?.due ?? Samples.day("2999-01-01") <= list.last?.due ?? Samples.day("1999-01-01"))
        #expect(list.contains { $0.id == "event-post:old" && $0.status == .overdue })
        #expect(!list.contains { $0.id == "reminder:far" })
        #expect(list.contains { $0.id == "portal-check-morning:2026-11-20" && $0.status == .overdue })
        #expect(!list.contains { $0.id == "portal-check-morning:2026-11-23" })
    }
}

@Suite("The calendar feed") struct CalendarFeedTests {
    static let feed = CalendarFeed.text(
        name: "Việc của Trường THCS Bến Sậy",
        events: [
            .init(
                uid: "event-post:k7@soat", summary: "Đăng bài về Hội khỏe Phù Đổng, khối 6; xong trong hôm nay \\ ngày mai",
                details: "Dòng một\nDòng hai", day: Samples.day("2026-11-30")),
            .init(
                uid: "check@soat", summary: "Xem cổng thông tin", day: Samples.day("2026-11-23"), weekly: [.friday, .monday]),
        ], now: Samples.now)

    private var unfolded: [String] {
        Self.feed.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test("No line is longer than 75 octets, each ends in CR LF, none is broken within a letter")
    func folding() {
        let lines = Self.feed.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.last == "")
        for line in lines { #expect(line.utf8.count <= 75 && !line.contains("\n")) }
        #expect(lines.contains { $0.hasPrefix(" ") })
    }

    @Test("Commas, semicolons, backslashes and line ends are escaped")
    func escaping() {
        #expect(
            unfolded.contains(
                "SUMMARY:Đăng bài về Hội khỏe Phù Đổng\\, khối 6\\; xong trong hôm nay \\\\ ngày mai"))
        #expect(unfolded.contains("DESCRIPTION:Dòng một\\nDòng hai"))
    }

    @Test("An event lasts its whole day; the next day, across months, is its end")
    func days() {
        #expect(unfolded.contains("DTSTART;VALUE=DATE:20261130") && unfolded.contains("DTEND;VALUE=DATE:20261201"))
        #expect(unfolded.contains("DTSTAMP:20261121T070500Z"))
        #expect(unfolded.contains("RRULE:FREQ=WEEKLY;BYDAY=MO,FR"))
    }

    @Test("What has to stand in a calendar and in an event stands there")
    func obligatory() {
        #expect(unfolded.first == "BEGIN:VCALENDAR" && unfolded.last == "END:VCALENDAR")
        for line in ["VERSION:2.0", "UID:event-post:k7@soat", "UID:check@soat"] { #expect(unfolded.contains(line)) }
        #expect(unfolded.filter { $0 == "BEGIN:VEVENT" }.count == 2 && unfolded.filter { $0 == "END:VEVENT" }.count == 2)
    }
}
