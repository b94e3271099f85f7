internal import SoatGate
internal import SoatLedger
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
        case .eventPost where Int(parts[1]) == nil:
            // Of a post that tells of an event itself.
            guard Word(parts[1]) != nil else { return nil }
            self = .byItself
        case .eventPost, .seminarNotice, .publishReceived, .linkChange, .answer, .reminder:
            guard let number = Int(parts[1]) else { return nil }
            self = .record(.settled(number, note: note))
        case .morningCheck, .afternoonCheck:
            guard let day = CalendarDate(iso: parts[1]) else { return nil }
            self = .record(.portalCheck(kind == .morningCheck ? .morning : .afternoon, on: day, found: note))
        case .monthlyReport, .quarterlyReport, .yearlyReport, .yearlyReview:
            guard let period = Self.period(parts[1], of: kind) else { return nil }
            self = .record(.reportIssued(kind, for: period, note: note))
        case .breachStep:
            guard let number = Int(parts[1]) else { return nil }
            self = .record(.stepSettled(number, note: note))
        case .monthlyPosts, .monthlyNominations, .removalDecision, .breachAnswer, .breachDecision, .retention:
            self = .byItself
        }
    }

    /// A day of the period that a report is about.
    ///
    /// - Parameter text: of a month `2026-11`, of a quarter `2026-Q4`, of a school year `2026-2027`.
    private static func period(_ text: String, of kind: Duty.Kind) -> CalendarDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, let year = number(parts[0]) else { return nil }
        switch kind {
        case .monthlyReport:
            guard parts[1].count == 2, let month = number(parts[1]) else { return nil }
            return CalendarDate(year: year, month: month, day: 1)
        case .quarterlyReport:
            guard parts[1].first == "Q", let quarter = number(parts[1].dropFirst()), (1...4).contains(quarter) else {
                return nil
            }
            return CalendarDate(year: year, month: quarter * 3 - 2, day: 1)
        default:
            guard number(parts[1]) == year + 1 else { return nil }
            // Every school year that begins in this year holds its last day.
            return CalendarDate(year: year, month: 12, day: 31)
        }
    }

    /// Digits only.
    private static func number(_ text: Substring) -> Int? {
        text.allSatisfy { ("0"..."9").contains($0) } ? Int(text) : nil
    }
}
