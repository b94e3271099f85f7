import Foundation
import GRDB
import SoatGate
import SoatLedger
import SoatText
import Testing

@testable import SoatStore

@Suite("Records") struct RecordTests {
    static let covers = [Cover(.personalData)].compactMap(\.self)
    static let consent = Record.consent(
        from: "Bà Nguyễn Thị Mẫu", for: "Em Trần Mẫu", .parent, covers: covers,
        scope: "ảnh Hội khỏe trên cổng", until: CalendarDate(iso: "2026-12-31"), evidence: "tủ số 2")

    @Test("A consent covers what it says, until its day, unless it was withdrawn")
    func consents() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        let stored = try await school.record(Self.consent, by: head)
        let before = try await school.consent(stored.number)
        let (good, late) = (try #require(CalendarDate(iso: "2026-12-31")), try #require(CalendarDate(iso: "2027-01-01")))
        #expect(before.covers(rule: "personal-data.photo", category: "personal-data", on: good))
        #expect(!before.covers(rule: "personal-data.photo", category: "personal-data", on: late))
        #expect(!before.covers(rule: "confidential.exam", category: "confidential", on: good))
        _ = try await school.record(.consentWithdrawn(stored.number, reason: "gia đình đổi ý"), by: head)
        #expect(try await !school.consent(stored.number).covers(rule: "x", category: "personal-data", on: good))
        await #expect(throws: StoreError.wrongEntry(0)) {
            try await school.record(.consentWithdrawn(0, reason: "nhầm"), by: head)
        }
        await #expect(throws: StoreError.noEntry(99)) {
            try await school.record(.consentWithdrawn(99, reason: "nhầm"), by: head)
        }
    }

    @Test("A consent covers categories and known rules only, and is for a post that its recorder sees: no free word gets in")
    func openWords() async throws {
        let s = try await PostSchool()
        let rules = [PostSchool.rule("personal-data.phone", .personalData, .error, "số riêng")]
        #expect(Cover("personal-data", in: rules) != nil && Cover("personal-data.phone", in: rules) != nil)
        for word in ["Tran-Bao-Ngoc/6A", "personal-data.tran-bao-ngoc", "nguyen.thi.ha", ""] {
            #expect(Cover(word, in: rules) == nil, "\(word)")
        }
        let draft = try await s.begin()
        for (post, member) in [("Nguyen.Thi.Ha", s.head), ("b00000a0", s.head), (draft, s.secretary)] {
            await #expect(throws: PostError.unknownPost(post)) {
                try await s.school.record(
                    .consent(
                        from: "a", for: "b", .parent, covers: Self.covers, scope: "c", until: nil, evidence: "d",
                        post: Word(post)), by: member)
            }
            await #expect(throws: PostError.unknownPost(post)) {
                try await s.school.record(.adviceAsked("a", of: nil, post: Word(post)), by: member)
            }
        }
    }

    @Test("Nothing ends before it begins, and a group is one line")
    func sound() async throws {
        let s = try await PostSchool()
        let days = try ["2027-01-01", "2026-01-01"].map { try #require(CalendarDate(iso: $0)) }
        await #expect(throws: StoreError.badSetting("until")) {
            try await s.school.record(.spokesperson("co.lan", on: "tuyển sinh", from: days[0], until: days[1]), by: s.head)
        }
        for group in ["a\nb", "a\u{2028}b", " ", String(repeating: "a", count: 81)] {
            await #expect(throws: StoreError.badSetting("group")) { try await s.begin(group: group) }
            await #expect(throws: StoreError.badSetting("group")) {
                try await s.school.setGroups([group], login: "co.lan", by: s.head)
            }
        }
        var settings = try await s.school.settings()
        settings.calendar = SchoolCalendar(workdays: [.monday, .saturday], daysOff: [days[0]])
        try await s.school.change(settings, by: s.head)
        let facts = try #require(try await s.school.entries([.settingChanged]).first).entry.facts
        #expect(facts["workdays"]?.words == ["monday", "saturday"] && facts["days-off"]?.words == ["2027-01-01"])
    }

    @Test("Who asked reads the answer")
    func answers() async throws {
        let s = try await PostSchool()
        let asked = try await s.school.record(.adviceAsked("đăng được không", of: "uy.vien"), by: s.author).number
        let answer = try await s.school.record(.adviceAnswered(asked, "được, che tên em"), by: s.editor).number
        #expect(try await s.school.entry(answer, by: s.author).texts["answer"] == "được, che tên em")
        await #expect(throws: StoreError.self) { try await s.school.entry(answer, by: s.colleague) }
    }

    @Test("Who may not keep a record is told which role may")
    func roles() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        let (teacher, _) = try await school.add(login: "co.lan", name: "Hồ Thị Lan", role: .teacher, by: head)
        let today = try #require(CalendarDate(iso: "2026-11-21"))
        await #expect(throws: StoreError.notAllowed(needed: ["principal"])) {
            try await school.record(.spokesperson("co.lan", on: "tuyển sinh", from: today, until: nil), by: teacher)
        }
        await #expect(throws: StoreError.emptyText(field: "document")) {
            try await school.record(.acknowledgement(of: "  "), by: teacher)
        }
    }

    @Test("Duties follow the records: due, overdue, done")
    func duties() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        let calendar = try await school.settings().calendar
        let today = calendar.day(of: sample.clock.read())
        let event = try await school.record(.event("Hội khỏe", .event, ends: today), by: head)
        _ = try await school.record(.portalCheck(.morning, on: today, found: nil), by: head)
        func status(_ day: CalendarDate) async throws -> Duty.Status? {
            let duties = DutyPlan(calendar: calendar).duties(
                today...today.adding(days: 5), on: day, try await school.dutyRecords(for: head))
            return duties.first { $0.id == "event-post:\(event.number)" }?.status
        }
        #expect(try await status(today) == .due)
        #expect(try await status(today.adding(days: 2)) == .overdue)
        sample.clock.advance(seconds: 2 * 86_400)
        _ = try await school.record(.settled(event.number, note: nil), by: head)
        #expect(try await status(today.adding(days: 2)) == .doneLate(today.adding(days: 2)))
        #expect(try await school.dutyRecords(for: head).checks == [.init(day: today, isMorning: true)])
    }

    @Test("What settles a duty names a period that there is, and that has come")
    func settlements() async throws {
        for id in [
            "quarterly-report:2026-Q9", "quarterly-report:2026-11", "yearly-report:2026-11", "yearly-report:2026-2028",
            "monthly-report:2026-13", "monthly-report:2026-Q4", "monthly-report:2026-+1", "monthly-report:", "x:1",
            "event-post:có dấu cách",
        ] {
            #expect(DutySettlement(id, note: nil) == nil, "\(id)")
        }
        guard case .byItself = DutySettlement("event-post:b3a05gas", note: nil) else { return #expect(Bool(false)) }
        let s = try await PostSchool()
        // 2026-11-18
        for (id, isTaken) in [
            ("quarterly-report:2026-Q4", true), ("quarterly-report:2027-Q1", false), ("yearly-review:2026-2027", true),
            ("yearly-report:2027-2028", false), ("monthly-report:2026-11", true), ("monthly-report:2099-12", false),
            ("portal-check-morning:2026-11-10", true), ("portal-check-morning:2031-01-01", false),
        ] {
            guard case .record(let record) = DutySettlement(id, note: nil) else { return #expect(Bool(false), "\(id)") }
            do {
                _ = try await s.school.record(record, by: s.secretary)
                #expect(isTaken, "\(id)")
            } catch {
                #expect(!isTaken && error as? StoreError == .dayToCome, "\(id)")
            }
        }
        let records = try await s.school.dutyRecords(for: s.head)
        let calendar = try await s.school.settings().calendar
        let year = try #require(records.reports.first { $0.kind == .yearlyReview })
        #expect(calendar.schoolYear(of: year.period).name == "2026-2027")
        #expect(records.checks.first?.recorded == calendar.day(of: s.sample.clock.read()))
    }

    @Test("A post on somebody's own page is none of the portal's")
    func portal() async throws {
        let s = try await PostSchool()
        let own = try await s.begin(channels: [.personal])
        try await s.handIn(own)
        try await s.take(.approve(until: s.until), own, by: s.head)
        try await s.take(.publish(.personal, address: "https://mang.example/lan/1"), own, by: s.secretary)
        try await s.take(.nominate, own, by: s.secretary)
        let post = try await s.begin()
        try await s.publish(post)
        let records = try await s.school.dutyRecords(for: s.head)
        #expect(records.published.count == 1 && records.nominated.isEmpty)
    }

    @Test("A private matter is told to who recorded it, who was asked and the office; only they settle it")
    func privateMatters() async throws {
        let s = try await PostSchool()
        let today = try await s.school.settings().calendar.day(of: s.sample.clock.read())
        let event = try await s.school.record(.event("Hội khỏe", .event, ends: today), by: s.author).number
        let reminder = try await s.school.record(.reminder(to: "co.lan", "sửa ảnh", due: today), by: s.editor).number
        let asked = try await s.school.record(.adviceAsked("em này", of: "uy.vien"), by: s.author).number
        let ofBoard = try await s.school.record(.adviceAsked("bài này", of: nil), by: s.author).number
        let request = try await s.school.record(
            .outsideRequest(from: "mẹ em", "che tên", received: today, due: nil), by: s.author
        ).number
        let draft = try await s.begin(eventEnd: today)
        func seen(_ member: Member) async throws -> Set<String> {
            Set(try await s.school.dutyRecords(for: member).matters.map(\.id))
        }
        let all = Set([event, reminder, asked, ofBoard, request].map(String.init))
        #expect(try await seen(s.author) == all.union([draft]))
        for member in [s.head, s.deputy, s.secretary] { #expect(try await seen(member) == all) }
        #expect(try await seen(s.editor) == Set([event, reminder, asked, ofBoard].map(String.init)))
        #expect(try await seen(s.otherEditor) == Set([event, ofBoard].map(String.init)))
        #expect(try await seen(s.colleague) == Set([event].map(String.init)))
        for number in [event, reminder, asked, request] {
            for member in [s.colleague, s.otherEditor] {
                await #expect(throws: StoreError.notAllowed(needed: ["secretary", "deputy", "principal"])) {
                    try await s.school.record(.settled(number, note: nil), by: member)
                }
            }
        }
        for (number, member) in [(reminder, s.author), (asked, s.editor), (request, s.secretary), (event, s.author)] {
            _ = try await s.school.record(.settled(number, note: nil), by: member)
        }
    }

    @Test("Entries, keys and texts cannot be changed, and entries cannot be deleted or put out of order")
    func triggers() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        _ = try await school.record(Self.consent, by: head)
        for sql in [
            "UPDATE ledger_entries SET hash = zeroblob(32)", "DELETE FROM ledger_entries",
            "UPDATE ledger_texts SET key = zeroblob(32)",
            "UPDATE ledger_texts SET text = 'khác'",
            "INSERT INTO ledger_entries (n, entry, hash) VALUES (99, '{}', zeroblob(32))",
            "INSERT OR REPLACE INTO ledger_entries (n, entry, hash) VALUES (1, '{}', zeroblob(32))",
            "INSERT OR REPLACE INTO ledger_entries (n, entry, hash) VALUES (2, '{}', zeroblob(32))",
            "INSERT INTO ledger_entries (n, entry, hash) VALUES (3, 'no JSON', zeroblob(32))",
            "INSERT INTO ledger_entries (n, entry, hash, kind) VALUES (3, '{\"kind\":\"post.revised\"}', zeroblob(32), 'log.opened')",
            "INSERT INTO ledger_entries (n, entry, hash) VALUES (3, '{\"person\":\"p\"}', zeroblob(32))",
        ] {
            await #expect(throws: (any Error).self, "\(sql)") { try await school.write { try $0.execute(sql: sql) } }
        }
        let audit = try await school.audit()
        #expect(audit.count == 3 && audit.fault == nil)
    }

    @Test("With the triggers gone, an edit is still found, and named")
    func tampering() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        for i in 0..<20 { _ = try await school.record(.acknowledgement(of: "văn bản \(i)"), by: head) }
        try await school.write { db in
            for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
                try db.execute(sql: "DROP TRIGGER \(name)")
            }
        }
        /// What an audit finds after `sql`, which is then undone.
        func found(_ sql: String) async throws -> LedgerAudit.Fault? {
            let copy = try SampleSchool()
            defer { withExtendedLifetime(copy) {} }
            _ = try await school.backup(to: copy.path)
            let changed = try copy.open()
            try await changed.pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA foreign_keys = OFF")
                try db.execute(sql: sql)
            }
            return try await changed.audit().fault
        }
        for n in [1, 7, 19] {
            #expect(
                try await found("UPDATE ledger_entries SET entry = replace(entry, '\"n\":\(n)', '\"n\":\(n) ') WHERE n = \(n)")
                    == .edited(n))
            #expect(try await found("DELETE FROM ledger_entries WHERE n = \(n)") == .missing(n))
        }
        #expect(try await found("DELETE FROM ledger_entries WHERE n > 15") == .cutOff(16))
        // What an entry is found by in lists: another value, one where there was none, and none where there was one.
        for column in ["kind", "at", "actor", "person", "post", "ref", "category", "level", "channel"] {
            #expect(try await found("UPDATE ledger_entries SET \(column) = 7 WHERE n = 7") == .misfiled(7), "\(column)")
        }
        #expect(try await found("UPDATE ledger_entries SET kind = NULL WHERE n = 19") == .misfiled(19))
        #expect(try await found("UPDATE ledger_texts SET text = 'khác' WHERE n = 5") == .textChanged(5))
        #expect(
            try await found("UPDATE ledger_texts SET name = 'titel' WHERE n = 5") == .textChanged(5))
        #expect(try await found("UPDATE ledger_texts SET key = zeroblob(32) WHERE n = 5") == .textChanged(5))
        #expect(try await found("DELETE FROM ledger_texts WHERE n = 5") == .textMissing(5))
    }
}
