public import SoatGate
internal import SoatText

/// What is recorded when somebody says that a duty is done.
public enum DutySettlement: Sendable {
    case record(Record)
    /// What was done shows by itself: posts that were published, a decision that was taken.
    case byItself

    /// - Parameters:
    ///   - id: a duty's, such as `monthly-report:2026-11`.
    ///   - note: of a portal check: what was not in order.
    /// - Returns: `nil` where the id is none.
    public init?(_ id: String, note: String?) {
        let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let kind = Duty.Kind(rawValue: parts[0]) else { return nil }
        switch kind {
        case .eventPost, .seminarNotice, .publishReceived, .linkChange, .answer, .reminder:
            guard let number = Int(parts[1]) else { return nil }
            self = .record(.settled(number, note: note))
        case .morningCheck, .afternoonCheck:
            guard let day = CalendarDate(iso: parts[1]) else { return nil }
            self = .record(.portalCheck(kind == .morningCheck ? .morning : .afternoon, on: day, found: note))
        case .monthlyReport, .quarterlyReport, .yearlyReport, .yearlyReview:
            guard let period = Self.period(parts[1]) else { return nil }
            self = .record(.reportIssued(kind, for: period, note: note))
        case .breachStep:
            guard let number = Int(parts[1]) else { return nil }
            self = .record(.stepSettled(number, note: note))
        case .monthlyPosts, .monthlyNominations, .removalDecision, .breachAnswer, .breachDecision, .retention:
            self = .byItself
        }
    }

    /// A day of `2026-11`, `2026-Q4` or `2026-2027`.
    private static func period(_ text: String) -> CalendarDate? {
        if let quarter = text.split(separator: "-Q").last.flatMap({ Int($0) }), text.contains("-Q"), (1...4).contains(quarter) {
            return CalendarDate(iso: "\(text.prefix(4))-\(quarter < 4 ? "0" : "")\(quarter * 3)-01")
        }
        return CalendarDate(iso: "\(text)-01") ?? CalendarDate(iso: "\(text.prefix(4))-12-01")
    }
}
