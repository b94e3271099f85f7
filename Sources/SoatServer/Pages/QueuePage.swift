import SoatDiagnostics
import SoatGate
import SoatStore
import SoatText

/// *Duyệt*: what waits for this person of the board, the urgent first.
enum QueuePage {
    static let routes = [
        Route(.get, "/queue", .page, for: .board) { call in
            let work = try await call.work()
            let filter = PostFilter(waitingUnder: work.scanner.standingVersions, limit: most)
            let waiting = try await work.school.posts(filter, for: work.member).filter { $0.waits(for: work.member) }
            let advice = try await work.school.adviceStates(of: waiting.map(\.post.id), for: work.member)
            return try call.page("queue", View(call, work, waiting, advice))
        }
    ]

    /// Beyond that the page says so.
    private static let most = 200

    private struct View: Sendable {
        struct Group: Sendable {
            let name: String
            let count: Int
            let posts: [Item]
        }

        struct Item: Sendable {
            let line: PostLine
            let term: String?
        }

        let frame: Frame
        let groups: [Group]
        let count: Int
        let isCut: Bool
        let hasPosts: Bool

        init(_ call: Call, _ work: SchoolWork, _ waiting: [PostSummary], _ advice: [String: AdviceState]) {
            frame = Frame(call, current: "/queue")
            count = waiting.count
            isCut = waiting.count >= most
            hasPosts = !waiting.isEmpty
            var sorted: [(urgency: Urgency, term: CalendarDate?, post: PostSummary)] = waiting.map { post in
                let term = Self.term(of: post, work)
                return (Urgency(post, term, work), term, post)
            }
            sorted.sort {
                ($0.urgency.rawValue, $0.term?.daysSince1970 ?? .max, $0.post.changedAt.secondsSince1970)
                    < ($1.urgency.rawValue, $1.term?.daysSince1970 ?? .max, $1.post.changedAt.secondsSince1970)
            }
            groups = Urgency.allCases.compactMap { urgency in
                let posts = sorted.filter { $0.urgency == urgency }
                guard !posts.isEmpty else { return nil }
                return Group(
                    name: urgency.name[call.language], count: posts.count,
                    posts: posts.map { item in
                        Item(
                            line: PostLine(item.post, work, advice),
                            term: item.term.map { work.say("đăng chậm nhất ngày \(work.day($0))", "due \(work.day($0))") })
                    })
            }
        }

        /// A post about an event is due within a day of its end (Đ16.4); an approval is used by its day.
        private static func term(of summary: PostSummary, _ work: SchoolWork) -> CalendarDate? {
            let event = summary.eventEnd.map { $0.adding(days: 1) }
            let approval =
                summary.post.state == .approved
                ? summary.post.approval.map { work.calendar.day(of: $0.until.adding(seconds: -1)) } : nil
            return [event, approval].compactMap { $0 }.min()
        }
    }

    private enum Urgency: Int, CaseIterable, Sendable {
        case today, removal, week, later

        init(_ summary: PostSummary, _ term: CalendarDate?, _ work: SchoolWork) {
            if let term, term <= work.today {
                self = .today
            } else if summary.post.state == .removalRequested {
                self = .removal
            } else if let term, term <= work.today.adding(days: 7) {
                self = .week
            } else {
                self = .later
            }
        }

        var name: Localized {
            switch self {
            case .today: Localized(vi: "Hạn hôm nay hoặc đã qua", en: "Due today or before")
            case .removal: Localized(vi: "Có đề nghị gỡ", en: "Removal requested")
            case .week: Localized(vi: "Trong tuần", en: "Within a week")
            case .later: Localized(vi: "Bài đang chờ", en: "Waiting")
            }
        }
    }
}
