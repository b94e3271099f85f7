internal import GRDB
public import SoatGate
internal import SoatLedger
internal import SoatText

extension School {
    /// What the ledger says of the school's duties.
    ///
    /// What the school as a whole owes is told to everybody. A question, a reminder, somebody's request, a breach: to who
    /// recorded it, whom it is about or asked of, and who may read every entry.
    ///
    /// - Parameter member: who asks.
    public func dutyRecords(for member: Member) async throws -> DutyRecords {
        try await read { [self] db in
            let reader = try found(member.person, in: db)
            let days = DayReader(calendar: try SchoolSettings(in: db).calendar)
            let opened = try StoredEntry.fetchAll([.logOpened], limit: 1, in: db).first
            var records = DutyRecords(since: days.day(of: opened))
            records.matters = try Self.matters(for: reader, days, in: db)
            records.matters += try Self.postEvents(for: reader, days.calendar, in: db)
            records.matters += try Self.breachMatters(
                on: Self.logReaders.contains(reader.role) ? nil : reader.person, days.calendar, in: db)
            if Self.erasers.contains(reader.role) { records.matters += try retentionMatters(in: db) }
            var published: [String: CalendarDate] = [:]
            for entry in try Self.plain([.postPublished], in: db).reversed() {
                guard let post = entry.post?.description, entry.facts["channel"]?.text == Channel.portal.rawValue else {
                    continue
                }
                published[post] = published[post] ?? days.calendar.day(of: entry.time)
            }
            records.published = published.values.sorted()
            let nominated = Set(try Self.plain([.postNominated, .nomination], in: db).compactMap(\.post?.description))
            records.nominated = nominated.compactMap { published[$0] }.sorted()
            for entry in try Self.plain([.portalCheck], in: db) {
                guard let day = days.day("day", of: entry), let half = entry.facts["half"]?.text else { continue }
                records.checks.insert(
                    .init(
                        day: day, isMorning: half == Record.HalfDay.morning.rawValue,
                        recorded: max(day, days.calendar.day(of: entry.time))))
            }
            for entry in try Self.plain([.dutyDone], in: db) {
                guard let kind = entry.facts["duty"]?.text.flatMap(Duty.Kind.init(rawValue:)),
                    let period = days.day("period", of: entry)
                else { continue }
                records.reports.append(.init(kind: kind, period: period, issued: days.calendar.day(of: entry.time)))
            }
            return records
        }
    }

    /// Duties with one term each, and when each was settled.
    private static func matters(
        for reader: Member, _ days: DayReader, in db: Database
    ) throws -> [DutyRecords.Matter] {
        let settling: Set<EntryKind> = [.dutyDone, .adviceAnswered, .postPublished]
        var done: [Int: CalendarDate] = [:]
        for entry in try plain(settling, in: db) {
            if let number = entry.refersTo { done[number] = days.calendar.day(of: entry.time) }
        }
        var decided: [String: [LedgerEntry]] = [:]
        for entry in try plain([.removalRefused, .postRemoved, .postCorrected], in: db).reversed() {
            if let post = entry.post { decided[post.description, default: []].append(entry) }
        }
        let kinds: Set<EntryKind> = [
            .event, .linkChange, .outsideRequest, .adviceAsked, .reminder, .removalRequested,
        ]
        return try plain(kinds, in: db).reversed().compactMap { entry in
            guard let kind = days.duty(of: entry), try isTold(entry, to: reader, in: db) else { return nil }
            let decision = entry.post.flatMap { decided[$0.description]?.first { $0.number > entry.number } }
            let settled = kind == .removalDecision ? decision.map { days.calendar.day(of: $0.time) } : done[entry.number]
            return DutyRecords.Matter(
                id: String(entry.number), kind: kind, day: days.start(of: entry), due: days.day("due", of: entry), done: settled
            )
        }
    }

    /// Whether a matter is any business of a reader's.
    private static func isTold(_ entry: LedgerEntry, to reader: Member, in db: Database) throws -> Bool {
        if logReaders.contains(reader.role) || [entry.person, entry.actor].contains(reader.person) { return true }
        switch entry.kind {
        case .event, .linkChange: return true
        // Asked of nobody by name, it is asked of the board.
        case .adviceAsked: return entry.person == nil && reader.role != .teacher
        case .removalRequested:
            if reader.role != .teacher { return true }
            return try entry.post.flatMap { post in
                try String.fetchOne(db, sql: "SELECT author FROM posts WHERE id = ?", arguments: [post.description])
            } == reader.person.rawValue
        default: return false
        }
    }

    /// Entries of some kinds without their texts, newest first.
    private static func plain(_ kinds: Set<EntryKind>, in db: Database) throws -> [LedgerEntry] {
        let marks = databaseQuestionMarks(count: kinds.count)
        return try String.fetchAll(
            db, sql: "SELECT entry FROM ledger_entries WHERE kind IN (\(marks)) ORDER BY n DESC",
            arguments: StatementArguments(kinds.map(\.rawValue))
        ).map { text in
            guard let entry = LedgerEntry(bytes: Array(text.utf8)) else { throw StoreError.corrupt }
            return entry
        }
    }
}

/// Reads days out of entries, by the school's calendar.
private struct DayReader {
    let calendar: SchoolCalendar

    func day(of stored: StoredEntry?) -> CalendarDate {
        calendar.day(of: stored?.entry.time ?? Moment(secondsSince1970: 0))
    }

    func day(_ name: String, of entry: LedgerEntry) -> CalendarDate? {
        entry.facts[name]?.text.flatMap { CalendarDate(iso: $0) }
    }

    /// The day from which the term of a matter runs.
    func start(of entry: LedgerEntry) -> CalendarDate {
        for name in ["ends", "day", "received"] {
            if let day = day(name, of: entry) { return day }
        }
        return calendar.day(of: entry.time)
    }

    func duty(of entry: LedgerEntry) -> Duty.Kind? {
        switch entry.kind {
        case .event:
            switch entry.facts["occasion"]?.text.flatMap(Record.Occasion.init(rawValue:)) {
            case .seminar: .seminarNotice
            case .received: .publishReceived
            default: .eventPost
            }
        case .linkChange: .linkChange
        case .outsideRequest, .adviceAsked: .answer
        case .reminder: entry.facts["due"] == nil ? nil : .reminder
        case .removalRequested: .removalDecision
        default: nil
        }
    }
}
