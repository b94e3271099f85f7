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
    ]

    private static func shown(
        _ call: Call, _ work: SchoolWork, problem: String? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let records = try await work.school.dutyRecords(for: work.member)
        let duties = DutyPlan(calendar: work.calendar).duties(on: work.today, records)
        let waiting = try await work.school.posts(PostFilter(isWaiting: true, limit: 6), for: work.member)
        var titles: [String: String] = [:]
        var links: [String: String] = [:]
        // Records that others keep are settled by them, or by the office.
        var others: Set<String> = []
        for duty in duties {
            if let number = Int(duty.subject) {
                guard let entry = try? await work.school.entry(number, by: work.member) else {
                    others.insert(duty.id)
                    continue
                }
                titles[duty.id] = ["title", "question", "text"].compactMap { entry.texts[$0] }.first
                guard duty.kind == .removalDecision, let id = entry.entry.post?.description else { continue }
                links[duty.id] = "/posts/\(id)"
                titles[duty.id] = try? await work.school.post(id, for: work.member, work.scanner).summary.title
            } else if duty.kind == .eventPost,
                let post = try? await work.school.post(duty.subject, for: work.member, work.scanner)
            {
                titles[duty.id] = post.summary.title
            }
        }
        let view = View(call, work, duties, (titles, links, others), waiting.map { PostLine($0, work) }, problem)
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
            let isCheck: Bool
            let clause: String?
        }

        struct Group: Sendable {
            let name: String
            let duties: [Item]
            let count: Int
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
        let isBoard: Bool
        /// Checks of the portal that were not recorded: they cannot be made up for, so one line is enough.
        let missedChecks: String?

        init(
            _ call: Call, _ work: SchoolWork, _ duties: [Duty],
            _ known: (titles: [String: String], links: [String: String], others: Set<String>),
            _ waiting: [PostLine],
            _ problem: String?
        ) {
            frame = Frame(call, current: "/today")
            hello = work.member.name ?? work.member.login
            day = Self.weekday(work.today)[call.language] + ", " + work.day(work.today)
            school = work.settings.name
            self.problem = problem
            self.waiting = waiting
            hasWaiting = !waiting.isEmpty
            let isBoard = work.member.role != .teacher
            self.isBoard = isBoard
            // What the school owes is the board's; of the rest everybody sees their own.
            let mine = duties.filter { isBoard || !$0.kind.isOfSchool }
            let items = { (list: [Duty]) in
                list.map {
                    Item($0, known.titles[$0.id], known.links[$0.id], isOthers: known.others.contains($0.id), work, call)
                }
            }
            let isMissed = { (duty: Duty) in duty.kind.isCheck && duty.status == .overdue }
            let missed = mine.count(where: isMissed)
            missedChecks =
                missed == 0
                ? nil
                : work.say(
                    "Tháng qua có \(missed) buổi chưa ghi kiểm tra cổng.",
                    "\(missed) portal checks of the last month were not recorded.")
            let open = mine.filter { $0.isOpen && !isMissed($0) }
            let parts: [(Localized, [Duty])] = [
                (Localized(vi: "Quá hạn", en: "Overdue"), open.filter { $0.status == .overdue }),
                (Localized(vi: "Hôm nay", en: "Today"), mine.filter { $0.due == work.today && $0.status != .overdue }),
                (Localized(vi: "Sắp đến hạn", en: "Coming"), open.filter { $0.due > work.today }),
            ]
            groups = parts.filter { !$0.1.isEmpty }.map {
                Group(name: $0.0[call.language], duties: items($0.1), count: $0.1.count(where: \.isOpen))
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
    fileprivate init(
        _ duty: Duty, _ about: String?, _ known: String?, isOthers: Bool, _ work: SchoolWork, _ call: Call
    ) {
        id = duty.id
        title = DutyWords.title(of: duty.kind)[call.language]
        self.about = about
        let status = DutyWords.status(of: duty)[call.language]
        term = status.prefix(1).uppercased() + status.dropFirst()
        isOverdue = duty.status == .overdue
        isDone = !duty.isOpen
        tally = duty.count.map { "\($0.done)/\($0.needed)" }
        isCheck = duty.kind.isCheck
        link =
            switch duty.kind {
            case .removalDecision: known
            case .eventPost where Int(duty.subject) == nil: "/posts/\(duty.subject)"
            case .breachAnswer, .breachDecision, .breachStep:
                if let number = Int(duty.subject) { "/log/\(number)" } else { nil }
            case .monthlyPosts, .monthlyNominations: "/posts?show=published"
            default: nil
            }
        let isMine =
            duty.kind.isReport
            ? [.secretary, .deputy, .principal].contains(work.member.role) : !isCheck || work.member.role != .teacher
        if case .record = DutySettlement(duty.id, note: nil) {
            canSay = duty.isOpen && isMine && !isOthers && duty.kind != .breachStep
        } else {
            canSay = false
        }
        clause = duty.kind.clause.map { ClauseID($0) }.flatMap { call.app.words(in: call.language).citation(of: $0) }
            .map(ClauseWords.label)
    }
}

extension Duty.Kind {
    /// Whether it is the school's as a whole.
    fileprivate var isOfSchool: Bool {
        switch self {
        case .answer, .reminder, .breachAnswer, .breachDecision, .breachStep, .eventPost: false
        default: true
        }
    }

    fileprivate var isCheck: Bool { self == .morningCheck || self == .afternoonCheck }

    fileprivate var isReport: Bool {
        [.monthlyReport, .quarterlyReport, .yearlyReport, .yearlyReview].contains(self)
    }
}
