internal import GRDB
internal import SoatGate
internal import SoatLedger
internal import SoatText

extension School {
    /// What reported breaches ask of people: to answer, to decide, to take a step, each with its term.
    static func breachMatters(
        on person: PersonID?, _ calendar: SchoolCalendar, in db: Database
    ) throws -> [DutyRecords.Matter] {
        let histories = try BreachHistory.fetchAll(on: person, calendar, in: db)
        let done = try String.fetchAll(
            db, sql: "SELECT entry FROM ledger_entries WHERE kind = ? ORDER BY n", arguments: [EntryKind.dutyDone.rawValue]
        ).compactMap { LedgerEntry(bytes: Array($0.utf8)) }
        let settled = Dictionary(
            done.compactMap { entry in entry.refersTo.map { ($0, calendar.day(of: entry.time)) } },
            uniquingKeysWith: { a, _ in a })
        return histories.flatMap { $0.matters(calendar, settled) }
    }
}

extension BreachHistory {
    /// - Parameter settled: the day on which an entry was said to be done, by its number.
    fileprivate func matters(_ calendar: SchoolCalendar, _ settled: [Int: CalendarDate]) -> [DutyRecords.Matter] {
        let heard = later.first { $0.entry.kind != .correction }
        let decided = later.first { !$0.state.isOpen }
        var matters = [
            DutyRecords.Matter(
                id: String(breach.number), kind: .breachAnswer, day: breach.reportedOn, due: breach.answerBy,
                done: heard.map { calendar.day(of: $0.entry.time) }),
            // Nobody need wait for the end of the term once the person has answered.
            DutyRecords.Matter(
                id: String(breach.number), kind: .breachDecision,
                day: heard?.entry.kind == .breachAnswered
                    ? heard.map { calendar.day(of: $0.entry.time) } ?? breach.answerBy
                    : breach.answerBy,
                done: decided.map { calendar.day(of: $0.entry.time) }),
        ]
        for (i, (entry, _)) in later.enumerated() {
            let after = later[(i + 1)...]
            switch entry.kind {
            case .breachAppealed:
                let end = after.first { $0.entry.kind == .appealDecided }
                matters.append(
                    DutyRecords.Matter(
                        id: String(entry.number), kind: .breachDecision, day: calendar.day(of: entry.time),
                        done: end.map { calendar.day(of: $0.entry.time) }))
            case .breachStep:
                // The next step, or a breach that was none, leaves nothing to wait for.
                let end = after.first { $0.entry.kind == .breachStep || $0.state == .withdrawn }
                matters.append(
                    DutyRecords.Matter(
                        id: String(entry.number), kind: .breachStep, day: calendar.day(of: entry.time),
                        due: entry.facts["due"]?.text.flatMap { CalendarDate(iso: $0) },
                        done: settled[entry.number] ?? end.map { calendar.day(of: $0.entry.time) }))
            default: break
            }
        }
        return matters
    }
}
