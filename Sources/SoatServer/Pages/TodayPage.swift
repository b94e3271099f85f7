import Hummingbird
import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatRules
import SoatStore
import SoatText

/// *Hôm nay*: what is due and overdue, and what waits for this person.
enum TodayPage {
    static let routes = [
        Route(.get, "/today", .page, for: .members) { call in
            try await shown(call, try await call.work())
        },
        Route(.post, "/today/done", .page, for: .members, form: .token) { call in
            let work = try await call.work()
            let note = call.field("note")
            do {
                guard case .record(let record) = DutySettlement(call.field("duty"), note: note.isEmpty ? nil : note) else {
                    throw WebFault.notFound
                }
                _ = try await work.school.record(record, by: work.member)
                return .seeOther("/today")
            } catch {
                guard let refusal = SchoolRefusal(error, call.language) else { throw error }
                return try await shown(call, work, problem: refusal.message, status: .init(code: refusal.status))
            }
        },
        Route(.post, "/today/erase", .page, for: .administrators, form: .token) { call in
            let work = try await call.work()
            _ = try await work.school.eraseOldTexts(by: work.member)
            return .seeOther("/today")
        },
    ]

    private static func shown(
        _ call: Call, _ work: SchoolWork, problem: String? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let records = try await work.school.dutyRecords(for: work.member)
        let duties = DutyPlan(calendar: work.calendar).duties(on: work.today, records)
        let filter = PostFilter(waitingUnder: work.scanner.standingVersions, limit: 6)
        let waiting = try await work.school.posts(filter, for: work.member)
        let desk = DutyMatter.Desk(
            work: work, members: try await work.school.members(), names: try await work.school.names())
        var mine: [(duty: Duty, matter: DutyMatter)] = []
        for duty in duties {
            if let matter = await desk.matter(of: duty) { mine.append((duty, matter)) }
        }
        let isAlone = desk.members.count == 1
        let advice = try await work.school.adviceStates(of: waiting.map(\.post.id), for: work.member)
        let lines = waiting.map { PostLine($0, work, advice) }
        let answered = try await work.school.answers(to: work.member, since: work.now.adding(seconds: -14 * 86_400))
        let view = View(call, work, mine, lines, answered, problem, isAlone: isAlone)
        return try call.page("today", view, hasForm: true, status: status)
    }

    fileprivate struct View: Sendable {
        struct Item: Sendable {
            let id: String
            let title: String
            let about: String?
            let term: String
            let isOverdue: Bool
            let isDone: Bool
            let tally: String?
            let link: String?
            /// Whether it is done by saying so.
            let canSay: Bool
            let canErase: Bool
            let isCheck: Bool
            let clause: String?
        }

        struct Answer: Sendable {
            let id: String
            let title: String
            let by: String
        }

        struct Group: Sendable {
            let name: String
            let duties: [Item]
            let openCount: Int
        }

        let frame: Frame
        let hello: String
        let day: String
        let school: String
        let problem: String?
        let groups: [Group]
        let hasDuties: Bool
        let waiting: [PostLine]
        let hasWaiting: Bool
        /// One's own posts on their way about which a question was answered lately.
        let answers: [Answer]
        let isBoard: Bool
        /// Nobody else has been asked in.
        let isAlone: Bool
        /// Checks of the portal that were not recorded: they cannot be made up for, so one line is enough.
        let missedChecks: String?

        init(
            _ call: Call, _ work: SchoolWork, _ mine: [(duty: Duty, matter: DutyMatter)], _ waiting: [PostLine],
            _ answered: [AnsweredPost], _ problem: String?, isAlone: Bool
        ) {
            answers = answered.map {
                Answer(id: $0.id, title: $0.title, by: $0.personName ?? work.say("(đã xóa tên)", "(name erased)"))
            }
            self.isAlone = isAlone
            frame = Frame(call, current: "/today")
            hello = work.member.name ?? work.member.login
            day = Self.weekday(work.today)[call.language] + ", " + work.day(work.today)
            school = work.settings.name
            self.problem = problem
            self.waiting = waiting
            hasWaiting = !waiting.isEmpty
            isBoard = work.member.role != .teacher
            let isMissed = { (duty: Duty) in duty.kind.isCheck && duty.status == .overdue }
            let missed = mine.count { isMissed($0.duty) }
            missedChecks =
                missed == 0
                ? nil
                : work.say(
                    "Tháng qua có \(missed) buổi chưa ghi kiểm tra cổng.",
                    "\(missed) portal checks of the last month were not recorded.")
            let open = mine.filter { $0.duty.isOpen && !isMissed($0.duty) }
            let parts: [(Localized, [(duty: Duty, matter: DutyMatter)])] = [
                (Localized(vi: "Quá hạn", en: "Overdue"), open.filter { $0.duty.status == .overdue }),
                (
                    Localized(vi: "Hôm nay", en: "Today"),
                    mine.filter { $0.duty.due == work.today && $0.duty.status != .overdue }
                ),
                (Localized(vi: "Sắp đến hạn", en: "Coming"), open.filter { $0.duty.due > work.today }),
            ]
            groups = parts.filter { !$0.1.isEmpty }.map { name, list in
                Group(
                    name: name[call.language], duties: list.map { Item($0.duty, $0.matter, call) },
                    openCount: list.count(where: \.duty.isOpen))
            }
            hasDuties = !groups.isEmpty
        }

        private static func weekday(_ day: CalendarDate) -> Localized {
            switch day.weekday {
            case .monday: Localized(vi: "Thứ Hai", en: "Monday")
            case .tuesday: Localized(vi: "Thứ Ba", en: "Tuesday")
            case .wednesday: Localized(vi: "Thứ Tư", en: "Wednesday")
            case .thursday: Localized(vi: "Thứ Năm", en: "Thursday")
            case .friday: Localized(vi: "Thứ Sáu", en: "Friday")
            case .saturday: Localized(vi: "Thứ Bảy", en: "Saturday")
            case .sunday: Localized(vi: "Chủ nhật", en: "Sunday")
            }
        }
    }
}

extension TodayPage.View.Item {
    fileprivate init(_ duty: Duty, _ matter: DutyMatter, _ call: Call) {
        id = duty.id
        title = DutyWords.title(of: duty.kind)[call.language]
        (about, link) = (matter.about, matter.link)
        let status = DutyWords.status(of: duty)[call.language]
        term = status.prefix(1).uppercased() + status.dropFirst()
        isOverdue = duty.status == .overdue
        isDone = !duty.isOpen
        tally = duty.count.map { "\($0.done)/\($0.needed)" }
        isCheck = duty.kind.isCheck
        canSay = duty.isOpen && matter.canSay
        canErase = duty.isOpen && matter.canErase
        clause = duty.kind.clause.map { ClauseID($0) }.flatMap { call.app.words(in: call.language).citation(of: $0) }
            .map(ClauseWords.label)
    }
}

extension Duty.Kind {
    fileprivate var isCheck: Bool { self == .morningCheck || self == .afternoonCheck }
}
