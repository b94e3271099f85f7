public import SoatText

/// What a school's records say of its duties: days only, by the school's calendar.
public struct DutyRecords: Sendable, Hashable {
    /// Something with one term: an event that ended, a link that changed, a question asked.
    public struct Matter: Sendable, Hashable {
        /// Of the record.
        public let id: String
        public let kind: Duty.Kind
        /// The day it happened.
        public let day: CalendarDate
        /// A term of its own, where the kind has none or the record says another.
        public let due: CalendarDate?
        /// The day it was settled; `nil`: not yet.
        public let done: CalendarDate?

        public init(id: String, kind: Duty.Kind, day: CalendarDate, due: CalendarDate? = nil, done: CalendarDate? = nil) {
            self.id = id
            self.kind = kind
            self.day = day
            self.due = due
            self.done = done
        }
    }

    public struct PortalCheck: Sendable, Hashable {
        public let day: CalendarDate
        public let isMorning: Bool
        /// The day it was written down.
        public let recorded: CalendarDate

        /// - Parameter recorded: `nil`: on the day itself.
        public init(day: CalendarDate, isMorning: Bool, recorded: CalendarDate? = nil) {
            self.day = day
            self.isMorning = isMorning
            self.recorded = recorded ?? day
        }
    }

    /// The day a periodical report was issued.
    public struct Report: Sendable, Hashable {
        public let kind: Duty.Kind
        /// A day of the month, quarter or year it is about.
        public let period: CalendarDate
        public let issued: CalendarDate

        public init(kind: Duty.Kind, period: CalendarDate, issued: CalendarDate) {
            self.kind = kind
            self.period = period
            self.issued = issued
        }
    }

    /// The day the school began to use Soát: nothing was due before.
    public var since: CalendarDate
    public var matters: [Matter]
    /// The day on which each post first stood on the portal.
    public var published: [CalendarDate]
    /// The day of publication of each nominated post.
    public var nominated: [CalendarDate]
    public var checks: Set<PortalCheck>
    public var reports: [Report]

    public init(
        since: CalendarDate, matters: [Matter] = [], published: [CalendarDate] = [], nominated: [CalendarDate] = [],
        checks: Set<PortalCheck> = [], reports: [Report] = []
    ) {
        self.since = since
        self.matters = matters
        self.published = published
        self.nominated = nominated
        self.checks = checks
        self.reports = reports
    }
}
