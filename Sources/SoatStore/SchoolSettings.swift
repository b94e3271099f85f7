internal import GRDB
public import SoatGate
internal import SoatLedger
internal import SoatText

/// What a school has decided about itself.
public struct SchoolSettings: Sendable, Hashable {
    public var name: String
    /// Its zone, school year, and days off.
    public var calendar: SchoolCalendar
    /// The documents that findings cite first, such as `national`, `111-2022`.
    public var basis: [String]
    /// Texts go at the end of the school year that comes so many years after their own. Default 1: the next one.
    public var retentionYears: Int
    /// Whether reports of breaches may keep a full text, sealed to the head and the secretary together.
    public var keepsFullText: Bool

    public init(
        name: String, calendar: SchoolCalendar = SchoolCalendar(), basis: [String] = ["national"], retentionYears: Int = 1,
        keepsFullText: Bool = false
    ) {
        self.name = name
        self.calendar = calendar
        self.basis = basis
        self.retentionYears = retentionYears
        self.keepsFullText = keepsFullText
    }

    /// - Throws: ``StoreError/emptyName``, ``StoreError/badSetting(_:)``.
    func validated() throws(StoreError) {
        guard !name.allSatisfy(\.isWhitespace) else { throw .emptyName }
        guard (0...50).contains(retentionYears) else { throw .badSetting("retention") }
    }

    func save(in db: Database) throws {
        let start = calendar.yearStart
        try db.execute(
            sql: """
                INSERT INTO school (id, name, utc_offset, year_start_month, year_start_day, workdays, basis, retention_years,
                    keeps_full_text)
                VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, utc_offset = excluded.utc_offset,
                    year_start_month = excluded.year_start_month, year_start_day = excluded.year_start_day,
                    workdays = excluded.workdays, basis = excluded.basis, retention_years = excluded.retention_years,
                    keeps_full_text = excluded.keeps_full_text
                """,
            arguments: [
                name, calendar.utcOffset, start.month, start.day,
                try JSONText.of(calendar.workdays.map(\.rawValue).sorted()), try JSONText.of(basis), retentionYears,
                keepsFullText,
            ])
        try db.execute(sql: "DELETE FROM days_off")
        for day in calendar.daysOff.sorted() {
            try db.execute(sql: "INSERT INTO days_off (day) VALUES (?)", arguments: [day.description])
        }
    }

    init(in db: Database) throws {
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM school") else { throw StoreError.corrupt }
        name = row["name"]
        basis = try JSONText.strings(row["basis"])
        retentionYears = row["retention_years"]
        keepsFullText = row["keeps_full_text"]
        let workdays = try JSONText.numbers(row["workdays"])
        let daysOff = try String.fetchAll(db, sql: "SELECT day FROM days_off").compactMap { CalendarDate(iso: $0) }
        guard let start = SchoolCalendar.MonthDay(month: row["year_start_month"], day: row["year_start_day"]) else {
            throw StoreError.corrupt
        }
        calendar = SchoolCalendar(
            utcOffset: row["utc_offset"], yearStart: start, workdays: Set(workdays.compactMap(Weekday.init(rawValue:))),
            daysOff: Set(daysOff))
    }
}

extension School {
    public func settings() async throws -> SchoolSettings {
        try await read { try SchoolSettings(in: $0) }
    }

    /// Changes what the school has decided; the head or the secretary may.
    ///
    /// - Throws: ``StoreError/noSealKey(_:)`` where full texts are to be kept before both have their keys.
    public func change(_ settings: SchoolSettings, by member: Member) async throws {
        try settings.validated()
        try await write { [self] db in
            let actor = try require([.principal, .secretary], of: member, in: db)
            if settings.keepsFullText, try !SchoolSettings(in: db).keepsFullText { try currentSealKeys(in: db) }
            try settings.save(in: db)
            let start = settings.calendar.yearStart
            try ledger.append(
                EntryDraft(
                    .settingChanged, at: clock(), by: actor.person, as: actor.role,
                    facts: [
                        "retention": .number(settings.retentionYears), "full-text": .flag(settings.keepsFullText),
                        "utc-offset": .number(settings.calendar.utcOffset),
                        "year-start-month": .number(start.month), "year-start-day": .number(start.day),
                        "basis": .words(settings.basis.compactMap { Word($0) }),
                    ], texts: ["name": settings.name]),
                in: db)
        }
    }
}
