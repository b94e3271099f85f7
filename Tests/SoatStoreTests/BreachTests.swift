import GRDB
import SoatGate
import SoatLedger
import SoatRules
import SoatText
import Testing

@testable import SoatStore

@Suite("Reported breaches") struct BreachTests {
    private static let day = 86_400

    private static func outside(on login: String, _ what: String = "chia sẻ tin chưa kiểm chứng") throws -> BreachReport {
        let place = try #require(OutsidePublication(address: "https://mang.example/bai/7", channel: .personal))
        return BreachReport(.outside(place), on: login, category: .unverifiedClaim, what: what)
    }

    /// Why an order is not carried out.
    private static func refusal(_ s: PostSchool, _ order: BreachOrder, _ number: Int, by member: Member) async -> BreachError? {
        do {
            _ = try await s.school.carry(out: order, on: number, by: member)
            return nil
        } catch {
            return error as? BreachError
        }
    }

    @Test("A breach in a published post is reported, answered, confirmed and followed by its steps, each with its duty")
    func wholeWay() async throws {
        let s = try await PostSchool()
        let id = try await s.begin()
        try await s.publish(id)
        let post = try await s.school.publishedPost(id, at: nil)
        let report = try await s.school.report(
            BreachReport(.post(post), category: .personalData, level: .error, what: "ảnh có tên học sinh"), by: s.colleague)
        let n = report.number
        #expect(report.entry.person == s.author.person && report.entry.post?.description == id)
        func open(_ member: Member) async throws -> [String] {
            let calendar = try await s.school.settings().calendar
            let today = calendar.day(of: s.sample.clock.read())
            return DutyPlan(calendar: calendar).duties(on: today, try await s.school.dutyRecords(for: member))
                .filter { $0.isOpen && $0.id.hasPrefix("breach") }.map(\.id).sorted()
        }
        #expect(try await open(s.author) == ["breach-answer:\(n)", "breach-decision:\(n)"])
        #expect(try await open(s.head) == ["breach-answer:\(n)", "breach-decision:\(n)"])
        #expect(try await open(s.colleague).isEmpty)

        let early = await Self.refusal(s, .confirm(reason: "rõ"), n, by: s.head)
        guard case .refused(.mayStillAnswer) = early else { return #expect(Bool(false), "\(String(describing: early))") }
        #expect(
            await Self.refusal(s, .answer("không phải tôi"), n, by: s.secretary)
                == .refused(.notForThisParty(allowed: [.subject])))
        #expect(await Self.refusal(s, .answer("x"), n, by: s.colleague) == .unknown(n))
        _ = try await s.school.carry(out: .answer("gia đình đã đồng ý miệng"), on: n, by: s.author)
        #expect(try await open(s.author) == ["breach-decision:\(n)"])
        _ = try await s.school.carry(out: .confirm(reason: "chưa có phiếu đồng ý"), on: n, by: s.head)
        for step in [BreachStep.remind, .askRemoval, .reportUpward] {
            let stored = try await s.school.carry(out: .step(step, due: nil, note: nil), on: n, by: s.secretary)
            #expect(try await open(s.author) == ["breach-step:\(stored.number)"])
            if step == .reportUpward {
                _ = try await s.school.record(.stepSettled(stored.number, note: "đã gửi"), by: s.secretary)
            }
        }
        #expect(try await open(s.head).isEmpty)
        let (breach, entries) = try await s.school.breach(n, for: s.author)
        #expect(breach.state == .confirmed && breach.steps == [.remind, .askRemoval, .reportUpward] && entries.count == 6)
        #expect(try await s.school.audit().fault == nil)
    }

    @Test("An appeal stops the steps, is counted apart, and withdraws or upholds; three confirmed are flagged")
    func appeals() async throws {
        let s = try await PostSchool()
        let today = try await s.school.settings().calendar.day(of: s.sample.clock.read())
        var numbers: [Int] = []
        for i in 0..<4 {
            let stored = try await s.school.report(Self.outside(on: "co.lan", "điều thứ \(i)"), by: s.secretary)
            numbers.append(stored.number)
            _ = try await s.school.carry(out: .answer("thưa…"), on: stored.number, by: s.author)
            _ = try await s.school.carry(out: .confirm(reason: "rõ"), on: stored.number, by: s.head)
        }
        func count(_ member: Member) async throws -> [BreachCount] {
            try await s.school.breachCounts(in: today, for: member).counts
        }
        #expect(try await count(s.head).first?.isFlagged == true)
        for number in numbers.prefix(2) { _ = try await s.school.carry(out: .appeal("xin xem lại"), on: number, by: s.author) }
        var own = try #require(try await count(s.author).first)
        #expect((own.confirmed, own.contested, own.withdrawn, own.isFlagged) == (2, 2, 0, false))
        #expect(
            await Self.refusal(s, .step(.remind, due: nil, note: nil), numbers[0], by: s.head)
                == .refused(.notInThisState(.contested, .step)))
        let upheld = try await s.school.carry(out: .confirm(reason: "vẫn vậy"), on: numbers[0], by: s.head)
        let withdrawn = try await s.school.carry(out: .withdraw(reason: "có lý"), on: numbers[1], by: s.head)
        #expect(upheld.entry.kind == .appealDecided && withdrawn.entry.kind == .appealDecided)
        own = try #require(try await count(s.author).first)
        #expect((own.confirmed, own.contested, own.withdrawn, own.isFlagged) == (3, 0, 1, true))
        #expect(try await count(s.colleague).isEmpty)
        #expect(
            await Self.refusal(s, .withdraw(reason: "thôi"), numbers[1], by: s.head)
                == .refused(.notInThisState(.withdrawn, .withdraw)))
    }

    @Test("A breach on the head is decided by the deputy; nobody decides on themselves")
    func onTheHead() async throws {
        let s = try await PostSchool()
        let number = try await s.school.report(Self.outside(on: "hieu.truong"), by: s.colleague).number
        _ = try await s.school.carry(out: .answer("tôi đã gỡ"), on: number, by: s.head)
        #expect(
            await Self.refusal(s, .confirm(reason: "x"), number, by: s.head) == .refused(.notForThisParty(allowed: [.decider])))
        _ = try await s.school.carry(out: .confirm(reason: "rõ"), on: number, by: s.deputy)
        let other = try await s.school.report(Self.outside(on: "pho"), by: s.colleague).number
        #expect(
            await Self.refusal(s, .withdraw(reason: "x"), other, by: s.deputy)
                == .refused(.notForThisParty(allowed: [.decider])))
        _ = try await s.school.carry(out: .withdraw(reason: "nhầm người"), on: other, by: s.head)
    }

    @Test("Information that came late or not at all is recorded the same way; a correction is a new entry")
    func supplies() async throws {
        let s = try await PostSchool()
        let day = try await s.school.settings().calendar.day(of: s.sample.clock.read())
        for fault in SupplyFault.allCases {
            let number = try await s.school.report(
                BreachReport(.supply(fault), on: "co.lan", day: day.adding(days: -1), what: "kế hoạch chuyên đề"),
                by: s.secretary
            ).number
            _ = try await s.school.carry(
                out: .correct(BreachCorrection(level: .note, day: day.adding(days: -400)), reason: "nhầm ngày"), on: number,
                by: s.secretary)
            let breach = try await s.school.breach(number, for: s.head).breach
            #expect(breach.sort.rawValue == fault.rawValue && breach.level == .note && breach.day == day.adding(days: -400))
        }
        #expect(try await s.school.breachCounts(in: day, for: s.head).counts.isEmpty)
        #expect(try await s.school.breachCounts(in: day.adding(days: -400), for: s.head).counts.first?.open == 3)
        await #expect(throws: BreachError.nobodyNamed) {
            try await s.school.report(BreachReport(.supply(.late), what: "x"), by: s.secretary)
        }
        await #expect(throws: BreachError.refused(.dayToCome)) {
            try await s.school.report(
                BreachReport(.supply(.late), on: "co.lan", day: day.adding(days: 1), what: "x"), by: s.secretary)
        }
    }

    @Test("A person sees every entry on them and no other, by every filter")
    func mine() async throws {
        let s = try await PostSchool()
        let first = try await s.school.report(Self.outside(on: "co.lan"), by: s.colleague).number
        let second = try await s.school.report(Self.outside(on: "thay.nam"), by: s.author).number
        _ = try await s.school.carry(out: .answer("thưa…"), on: first, by: s.author)
        var filter = LogFilter()
        filter.person = s.author.person
        let mine = try await s.school.log(filter, by: s.author)
        #expect(mine.map(\.entry.kind) == [.breachAnswered, .breachReported, .personAdded])
        filter.group = "breach"
        filter.category = .unverifiedClaim
        #expect(try await s.school.log(filter, by: s.author).map(\.number) == [first + 2, first])
        // Another's breach: only the report that they made themselves.
        filter = LogFilter()
        filter.group = "breach"
        #expect(Set(try await s.school.log(filter, by: s.author).map(\.number)) == [first, first + 2, second])
        filter.person = s.colleague.person
        #expect(try await s.school.log(filter, by: s.author).map(\.number) == [second])
        await #expect(throws: BreachError.unknown(second)) { try await s.school.breach(second, for: s.author) }
        #expect(try await s.school.breaches(for: s.author).map(\.number) == [first])
    }

    @Test("Lists follow corrections, and later entries are found by what their breach is about")
    func corrected() async throws {
        let s = try await PostSchool()
        let kept = try await s.school.report(Self.outside(on: "thay.nam"), by: s.secretary).number
        let number = try await s.school.report(Self.outside(on: "co.lan"), by: s.secretary).number
        let answer = try await s.school.carry(out: .answer("thưa…"), on: number, by: s.author).number
        func found(_ change: (inout LogFilter) -> Void, _ member: Member? = nil) async throws -> [Int] {
            var filter = LogFilter()
            filter.group = "breach"
            change(&filter)
            return try await s.school.log(filter, by: member ?? s.head).map(\.number)
        }
        #expect(try await found { $0.category = .unverifiedClaim } == [answer, number, kept])
        let correction = try await s.school.carry(
            out: .correct(BreachCorrection(category: .personalData, level: .error), reason: "nhầm loại"), on: number,
            by: s.secretary
        ).number
        let decision = try await s.school.carry(out: .confirm(reason: "rõ"), on: number, by: s.head).number
        #expect(try await found { $0.category = .unverifiedClaim } == [kept])
        #expect(try await found { $0.category = .personalData } == [decision, answer, number])
        #expect(try await found { ($0.category, $0.level) = (.personalData, .error) } == [decision, answer, number])
        #expect(try await found { ($0.category, $0.level) = (.personalData, .warning) }.isEmpty)
        #expect(try await found { ($0.channel, $0.person) = (.personal, s.author.person) } == [decision, answer, number])
        #expect(try await found({ $0.level = .error }, s.author) == [decision, answer, number])
        #expect(try await found({ $0.level = .error }, s.colleague).isEmpty)
        #expect(try await found { ($0.group, $0.kinds, $0.category) = (nil, [.breachConfirmed], .personalData) } == [decision])
        #expect(
            try await found { ($0.group, $0.category) = (nil, .personalData) } == [decision, correction, answer, number])
    }

    @Test("Every filter finds what a reading of the whole ledger finds")
    func filters() async throws {
        let s = try await PostSchool()
        let id = try await s.begin()
        try await s.publish(id)
        for login in ["co.lan", "thay.nam"] { _ = try await s.school.report(Self.outside(on: login), by: s.secretary) }
        s.sample.clock.advance(seconds: 40 * Self.day)
        _ = try await s.school.report(
            BreachReport(.post(try await s.school.publishedPost(id, at: nil)), level: .note, what: "x"), by: s.head)
        var all = LogFilter()
        all.limit = 1_000
        let entries = try await s.school.log(all, by: s.head).map(\.entry)
        #expect(entries.map(\.number) == Array((0..<entries.count).reversed()))
        let calendar = try await s.school.settings().calendar
        let today = calendar.day(of: s.sample.clock.read())
        typealias Row = (change: (inout LogFilter) -> Void, keeps: (LedgerEntry) -> Bool)
        let rows: [Row] = [
            ({ $0.group = "breach" }, { $0.kind.rawValue.hasPrefix("breach.") }),
            ({ $0.group = "nonsense" }, { _ in false }),
            ({ $0.kinds = [.personAdded, .postPublished] }, { [.personAdded, .postPublished].contains($0.kind) }),
            ({ $0.person = s.author.person }, { $0.person == s.author.person }),
            ({ $0.post = id }, { $0.post?.description == id }),
            ({ $0.category = .unverifiedClaim }, { $0.facts["category"]?.text == "unverified-claim" }),
            ({ $0.level = .note }, { $0.facts["level"]?.text == "note" }),
            ({ $0.channel = .portal }, { $0.facts["channel"]?.text == "portal" }),
            ({ $0.days = today...today }, { calendar.day(of: $0.time) == today }),
            ({ $0.before = 5 }, { $0.number < 5 }), ({ $0.before = 0 }, { _ in false }),
            ({ $0.before = 900_000 }, { _ in true }),
            (
                { ($0.group, $0.channel, $0.post) = ("breach", .portal, id) },
                { $0.kind == .breachReported && $0.post?.description == id }
            ),
        ]
        for (i, row) in rows.enumerated() {
            var filter = all
            row.change(&filter)
            #expect(
                try await s.school.log(filter, by: s.head).map(\.number) == entries.filter(row.keeps).map(\.number), "row \(i)")
            for member in [s.author, s.colleague] {
                let own = entries.filter { row.keeps($0) && [$0.person, $0.actor].contains(member.person) }
                #expect(try await s.school.log(filter, by: member).map(\.number) == own.map(\.number), "row \(i)")
            }
        }
    }
}
