public import SoatText

/// The terms by which duties fall due: the regulation's, or the school's own where it leaves them open.
public struct DutyPlan: Sendable, Hashable {
    public let calendar: SchoolCalendar
    public var postsAMonth = 8
    public var nominationsAMonth = 3
    /// The regulation says 25.
    public var reportDay = 25
    /// Days after an event, a seminar, a receipt.
    public var eventTerm = 1
    /// Calendar days after a link changed.
    public var linkTerm = 5
    /// Working days in which somebody who waits is answered.
    public var answerTerm = 3

    public init(calendar: SchoolCalendar) {
        self.calendar = calendar
    }

    /// All duties that touch a stretch of days: whose term lies in it, or that were open before and still are.
    ///
    /// - Parameters:
    ///   - days: what is looked at; at most some years, since every working day has two checks.
    ///   - today: what is past it and not done is overdue.
    /// - Returns: in the order of their terms.
    public func duties(_ days: ClosedRange<CalendarDate>, on today: CalendarDate, _ records: DutyRecords) -> [Duty] {
        let all =
            matters(records, today) + months(days, today, records) + checks(days, today, records) + years(days, today, records)
        return all.filter { duty in
            duty.due >= records.since && (days.contains(duty.due) || duty.due < days.lowerBound && duty.isOpen)
        }.sorted { ($0.due, $0.kind.rawValue, $0.subject) < ($1.due, $1.kind.rawValue, $1.subject) }
    }

    /// The duties of a day as a school looks at them: overdue ones, and those due within the next two weeks. Of the
    /// checks of the portal only those of today and the missed ones.
    public func duties(on today: CalendarDate, _ records: DutyRecords) -> [Duty] {
        duties(max(records.since, today.adding(days: -31))...max(today.adding(days: 14), records.since), on: today, records)
            .filter { ($0.isOpen || $0.due == today) && ($0.due <= today || !$0.kind.isPortalCheck) }
    }

    private func matters(_ records: DutyRecords, _ today: CalendarDate) -> [Duty] {
        records.matters.map { matter in
            Duty(
                matter.kind, matter.id, from: matter.day, due: matter.due ?? term(of: matter.kind, from: matter.day),
                doneOn: matter.done, on: today)
        }
    }

    private func term(of kind: Duty.Kind, from day: CalendarDate) -> CalendarDate {
        switch kind {
        case .eventPost, .seminarNotice, .publishReceived: day.adding(days: eventTerm)
        case .linkChange: day.adding(days: linkTerm)
        case .answer, .removalDecision, .breachDecision: calendar.workday(answerTerm, after: day)
        default: day
        }
    }

    private func months(_ days: ClosedRange<CalendarDate>, _ today: CalendarDate, _ records: DutyRecords) -> [Duty] {
        var list: [Duty] = []
        // Posts that were not written in their month cannot be made up for: they are looked at a month back. A report can,
        // however late.
        let counts = days.lowerBound.firstOfMonth.adding(days: -1).firstOfMonth
        var month = records.since.firstOfMonth
        while month <= days.upperBound {
            let last = month.lastOfMonth
            let subject = String(month.description.prefix(7))
            if month >= counts {
                list.append(counted(.monthlyPosts, subject, month...last, records.published, postsAMonth, today))
                list.append(counted(.monthlyNominations, subject, month...last, records.nominated, nominationsAMonth, today))
            }
            let report = month.adding(days: min(max(reportDay, 1), last.day) - 1)
            list.append(
                Duty(
                    .monthlyReport, subject, from: report.adding(days: -5), due: report,
                    doneOn: issued(.monthlyReport, month...last, records), on: today))
            if month.month % 3 == 0 {
                let quarter = last.adding(days: -80).firstOfMonth...last
                list.append(
                    Duty(
                        .quarterlyReport, "\(month.year)-Q\(month.month / 3)", from: last.adding(days: -10), due: last,
                        doneOn: issued(.quarterlyReport, quarter, records), on: today))
            }
            month = last.adding(days: 1)
            if month == last { break }
        }
        return list
    }

    /// So many of something in a month: done on the day the last one needed came.
    private func counted(
        _ kind: Duty.Kind, _ subject: String, _ month: ClosedRange<CalendarDate>, _ days: [CalendarDate], _ needed: Int,
        _ today: CalendarDate
    ) -> Duty {
        let hits = days.filter(month.contains).sorted()
        let done = needed > 0 && hits.count >= needed ? hits[needed - 1] : nil
        return Duty(
            kind, subject, from: month.lowerBound, due: month.upperBound, doneOn: done, on: today,
            count: Duty.Count(done: hits.count, needed: needed))
    }

    private func checks(_ days: ClosedRange<CalendarDate>, _ today: CalendarDate, _ records: DutyRecords) -> [Duty] {
        // A check that was missed cannot be made up for: only the days looked at count.
        let recorded = Dictionary(
            records.checks.map { (DutyRecords.PortalCheck(day: $0.day, isMorning: $0.isMorning), $0.recorded) },
            uniquingKeysWith: min)
        return (days.lowerBound.daysSince1970...days.upperBound.daysSince1970).flatMap { number -> [Duty] in
            let day = CalendarDate(daysSince1970: number)
            guard calendar.isWorkday(day) else { return [] }
            return [true, false].map { isMorning in
                Duty(
                    isMorning ? .morningCheck : .afternoonCheck, day.description, from: day, due: day,
                    doneOn: recorded[.init(day: day, isMorning: isMorning)], on: today)
            }
        }
    }

    private func years(_ days: ClosedRange<CalendarDate>, _ today: CalendarDate, _ records: DutyRecords) -> [Duty] {
        var list: [Duty] = []
        var year = calendar.schoolYear(of: records.since)
        while year.first <= days.upperBound {
            for kind in [Duty.Kind.yearlyReport, .yearlyReview] {
                list.append(
                    Duty(
                        kind, year.name, from: year.last.adding(days: -60), due: year.last,
                        doneOn: issued(kind, year.first...year.last, records), on: today))
            }
            let next = year.next
            if next == year { break }
            year = next
        }
        return list
    }

    private func issued(_ kind: Duty.Kind, _ period: ClosedRange<CalendarDate>, _ records: DutyRecords) -> CalendarDate? {
        records.reports.filter { $0.kind == kind && period.contains($0.period) }.map(\.issued).min()
    }
}
