internal import GRDB
internal import SoatGate
internal import SoatLedger
internal import SoatRules
internal import SoatText

/// A breach with what happened to it.
///
/// A breach is nothing but its entries, read in their order: there is no other place in which its state could be changed.
struct BreachHistory {
    /// As it stands after all of them.
    var breach: Breach
    let report: LedgerEntry
    var later: [(entry: LedgerEntry, state: BreachState)] = []

    /// The kinds of the entries that follow a report.
    static let laterKinds: Set<EntryKind> = [
        .breachAnswered, .breachConfirmed, .breachWithdrawn, .breachStep, .breachAppealed, .appealDecided, .correction,
    ]

    /// - Returns: `nil` where there is no report of that number.
    static func fetch(_ number: Int, _ calendar: SchoolCalendar, in db: Database) throws -> BreachHistory? {
        guard let report = try StoredEntry.fetch(number, in: db)?.entry, report.kind == .breachReported else { return nil }
        // Other entries refer to a report too: that its full text was opened, that its words were erased.
        let later = try String.fetchAll(
            db.cachedStatement(sql: "SELECT entry FROM ledger_entries WHERE ref = ? ORDER BY n"), arguments: [number]
        ).map(entry).filter { laterKinds.contains($0.kind) }
        return try list([report] + later, calendar).first
    }

    /// All that were reported since a time, in the order of their reports.
    ///
    /// - Complexity: O(*n*) in their entries; other entries are not looked at.
    static func fetchAll(
        since start: Moment? = nil, on person: PersonID? = nil, _ calendar: SchoolCalendar, in db: Database
    ) throws -> [BreachHistory] {
        let kinds = laterKinds.union([.breachReported]).map(\.rawValue).sorted()
        var sql = "SELECT entry FROM ledger_entries WHERE kind IN (\(databaseQuestionMarks(count: kinds.count)))"
        var arguments = StatementArguments(kinds)
        if let start {
            sql += " AND at >= ?"
            arguments += [start.description]
        }
        if let person {
            sql += " AND person = ?"
            arguments += [person.rawValue]
        }
        return try list(try String.fetchAll(db, sql: sql + " ORDER BY n", arguments: arguments).map(entry), calendar)
    }

    /// The breaches in whose report something was put right, as they stand.
    ///
    /// - Complexity: O(*n*) in their entries; corrections are rare.
    static func corrected(_ calendar: SchoolCalendar, in db: Database) throws -> [Breach] {
        let reports = try Int.fetchAll(
            db,
            sql: """
                SELECT DISTINCT ref FROM ledger_entries INDEXED BY ledger_kinds WHERE kind = ? AND ref IS NOT NULL ORDER BY ref
                """, arguments: [EntryKind.correction.rawValue])
        return try reports.compactMap { try fetch($0, calendar, in: db)?.breach }
    }

    private static func entry(_ text: String) throws -> LedgerEntry {
        guard let entry = LedgerEntry(bytes: Array(text.utf8)) else { throw StoreError.corrupt }
        return entry
    }

    private static func list(_ entries: [LedgerEntry], _ calendar: SchoolCalendar) throws -> [BreachHistory] {
        var histories: [BreachHistory] = []
        var places: [Int: Int] = [:]
        for entry in entries {
            if entry.kind == .breachReported {
                places[entry.number] = histories.count
                histories.append(BreachHistory(breach: try Breach(entry, calendar), report: entry))
            } else if let place = entry.refersTo.flatMap({ places[$0] }) {
                guard let event = BreachEvent(entry), histories[place].breach.replay(event) else { throw StoreError.corrupt }
                histories[place].later.append((entry, histories[place].breach.state))
            }
        }
        return histories
    }
}

extension Breach {
    fileprivate init(_ report: LedgerEntry, _ calendar: SchoolCalendar) throws {
        guard let person = report.person, let sort: BreachSort = report.choice("sort"),
            let level: Level = report.choice("level"),
            let day = report.day("day"), let answerBy = report.day("answer-by")
        else { throw StoreError.corrupt }
        self.init(
            number: report.number, person: person, reporter: report.actor, reportedOn: calendar.day(of: report.time),
            sort: sort, post: report.post?.description, category: report.choice("category"), level: level,
            channel: report.choice("channel"), day: day, answerBy: answerBy)
    }
}

extension BreachEvent {
    /// What a later entry says; `nil` where it says nothing that the table knows.
    fileprivate init?(_ entry: LedgerEntry) {
        guard let party: BreachParty = entry.choice("party") else { return nil }
        switch entry.kind {
        case .breachAnswered: self = .took(.answer, by: party)
        case .breachConfirmed: self = .took(.confirm, by: party)
        case .breachWithdrawn: self = .took(.withdraw, by: party)
        case .breachAppealed: self = .took(.appeal, by: party)
        case .appealDecided:
            guard let outcome: BreachState = entry.choice("outcome") else { return nil }
            self = .took(outcome == .upheld ? .confirm : .withdraw, by: party)
        case .breachStep:
            guard let step: BreachStep = entry.choice("step") else { return nil }
            self = .stepped(step, by: party)
        case .correction:
            self = .corrected(
                BreachCorrection(
                    category: entry.choice("category"), level: entry.choice("level"), channel: entry.choice("channel"),
                    day: entry.day("day")), by: party)
        default: return nil
        }
    }

    /// The entry that says so.
    func draft(on breach: Breach, was: BreachState) -> (kind: EntryKind, facts: [String: Fact]) {
        var facts: [String: Fact] = ["party": .choice(party)]
        let kind: EntryKind
        switch self {
        case .corrected(let correction, _):
            facts["category"] = correction.category.map(Fact.choice)
            facts["level"] = correction.level.map(Fact.choice)
            facts["channel"] = correction.channel.map(Fact.choice)
            facts["day"] = correction.day.map(Fact.day)
            return (.correction, facts)
        case .took(.answer, _): kind = .breachAnswered
        case .took(.appeal, _): kind = .breachAppealed
        case .took where was == .contested:
            facts["outcome"] = .choice(breach.state)
            kind = .appealDecided
        case .took(let action, _): kind = action == .confirm ? .breachConfirmed : .breachWithdrawn
        case .stepped(let step, _):
            facts["step"] = .choice(step)
            kind = .breachStep
        }
        // What it is about as it stands now, so that lists find it by that too.
        facts["category"] = breach.category.map(Fact.choice)
        facts["level"] = .choice(breach.level)
        facts["channel"] = breach.channel.map(Fact.choice)
        return (kind, facts)
    }
}

extension LedgerEntry {
    fileprivate func choice<Value: RawRepresentable<String>>(_ name: String) -> Value? {
        facts[name]?.text.flatMap { Value(rawValue: $0) }
    }

    fileprivate func day(_ name: String) -> CalendarDate? {
        facts[name]?.text.flatMap { CalendarDate(iso: $0) }
    }
}
