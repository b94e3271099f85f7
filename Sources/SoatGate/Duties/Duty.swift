public import SoatText

/// Something that is to be done by a day.
public struct Duty: Sendable, Hashable {
    /// - Source: 111/QĐ-THCS, the article beside each.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A post about an event, within one day of its end (Đ16.4).
        case eventPost = "event-post"
        /// Plan and information of a seminar to the education office, within one day (Đ16.4).
        case seminarNotice = "seminar-notice"
        /// What was received from the host of a seminar goes online within one day (Đ16.4).
        case publishReceived = "publish-received"
        /// Eight posts a month (Đ16.3).
        case monthlyPosts = "monthly-posts"
        /// Three of them nominated (Đ16.3).
        case monthlyNominations = "monthly-nominations"
        /// First thing in the morning (Đ12.2).
        case morningCheck = "portal-check-morning"
        /// Last thing in the afternoon (Đ12.2).
        case afternoonCheck = "portal-check-afternoon"
        /// On the 25th (Đ11, Đ18.1).
        case monthlyReport = "monthly-report"
        /// Every quarter (Đ8.2, Đ12.3).
        case quarterlyReport = "quarterly-report"
        /// Every year (Đ8.2, Đ12.3).
        case yearlyReport = "yearly-report"
        /// How everybody used the portal, made public (Đ21.1).
        case yearlyReview = "yearly-review"
        /// A new address of the *công khai* pages is told within five days (Đ13.1.c).
        case linkChange = "link-change"
        /// Somebody waits for an answer: an outside request, a person asked to explain, advice.
        case answer
        /// Somebody asked that a post be removed (Đ15.3).
        case removalDecision = "removal-decision"
        /// A reminder that a person set.
        case reminder
        /// Somebody may say what they have to say of a possible breach.
        case breachAnswer = "breach-answer"
        /// A possible breach is to be decided on, or an appeal.
        case breachDecision = "breach-decision"
        /// A step that follows a confirmed breach.
        case breachStep = "breach-step"
        /// Texts of posts are kept longer than the school has set.
        case retention

        var isPortalCheck: Bool { [.morningCheck, .afternoonCheck].contains(self) }

        /// The clause it rests on; `nil` where people set it themselves.
        public var clause: String? {
            switch self {
            case .eventPost, .seminarNotice, .publishReceived: "111-2022/qc.16.4"
            case .monthlyPosts, .monthlyNominations: "111-2022/qc.16.3"
            case .morningCheck, .afternoonCheck: "111-2022/qc.12.2"
            case .monthlyReport: "111-2022/qc.18.1"
            case .quarterlyReport, .yearlyReport: "111-2022/qc.8.2"
            case .yearlyReview: "111-2022/qc.21.1"
            case .linkChange: "111-2022/qc.13.1.c"
            case .removalDecision: "111-2022/qc.15.3"
            case .breachAnswer, .breachDecision, .breachStep: "111-2022/qc.19.2"
            case .answer, .reminder, .retention: nil
            }
        }
    }

    public enum Status: Sendable, Hashable {
        case done(CalendarDate)
        case doneLate(CalendarDate)
        /// The day is today or still to come.
        case due
        case overdue
    }

    /// Stable: the kind and what it is for (`monthly-report:2026-11`, `event-post:` and the event's id).
    public let id: String
    public let kind: Kind
    /// The record, event or period it is for.
    public let subject: String
    /// The first day on which it makes sense to do it.
    public let from: CalendarDate
    /// The last day in time.
    public let due: CalendarDate
    public let status: Status
    /// How many there are and how many there should be, where that is the duty.
    public let count: Count?

    public struct Count: Sendable, Hashable {
        public let done: Int
        public let needed: Int
    }

    init(
        _ kind: Kind, _ subject: String, from: CalendarDate, due: CalendarDate, doneOn: CalendarDate?, on today: CalendarDate,
        count: Count? = nil
    ) {
        id = "\(kind.rawValue):\(subject)"
        self.kind = kind
        self.subject = subject
        self.from = from
        self.due = due
        self.count = count
        status =
            if let doneOn { doneOn <= due ? .done(doneOn) : .doneLate(doneOn) } else { today > due ? .overdue : .due }
    }

    public var isOpen: Bool { status == .due || status == .overdue }
}
