internal import GRDB
public import SoatGate
internal import SoatLedger
public import SoatRules
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
    /// The official domain, such as `thcsbensay.edu.vn`.
    public var domain: String?
    /// Telephones and accounts of the school itself, which anybody may know, as they were written.
    public var contacts: [String]
    /// Whether reports of breaches may keep a full text, sealed to the head and the secretary together.
    public var keepsFullText: Bool
    /// Marks of lists of what is allowed that were only added to since: an approval under one of them stands.
    public internal(set) var narrower: [String] = []

    public init(
        name: String, calendar: SchoolCalendar = SchoolCalendar(), basis: [String] = ["national"], retentionYears: Int = 1,
        domain: String? = nil, contacts: [String] = [], keepsFullText: Bool = false
    ) {
        self.name = name
        self.calendar = calendar
        self.basis = basis
        self.retentionYears = retentionYears
        self.domain = domain
        self.contacts = contacts
        self.keepsFullText = keepsFullText
    }

    /// What findings leave alone, as in the `allow` of `soat.yaml`.
    public var allowed: AllowList {
        AllowList(numbers: Set(contacts.compactMap(AllowList.number)), domains: Set([domain].compactMap(\.self)))
    }

    /// The rules that this school's posts are judged by: with what it has allowed, which is part of their version.
    public func scanner(_ rules: PostScanner) -> PostScanner {
        guard let mark = marks.first, allowed != AllowList() else { return rules }
        return rules.allowing(allowed, mark: mark, narrower: narrower + marks.dropFirst())
    }

    /// What tells the list of what is allowed from others, an empty word where nothing is; behind it the 16 bits that were
    /// written in earlier files, under which an approval of then stands.
    private var marks: [String] {
        guard allowed != AllowList() else { return [""] }
        let words = (allowed.numbers.sorted() + allowed.domains.sorted()).joined(separator: "\n")
        let digest = Digest32.sha256(Array(words.utf8)).description
        // In fours: an entry of the ledger takes no longer row of digits.
        let fours = stride(from: 0, to: Self.markDigits, by: 4).map { String(digest.dropFirst($0).prefix(4)) }
        return [fours.joined(separator: "-")] + fours.prefix(1)
    }

    /// Hexadecimal digits: 64 bits.
    private static let markDigits = 16

    /// The lists under which an approval stands, where these settings follow others: what is allowed in addition takes
    /// findings away and brings none.
    func narrower(after old: SchoolSettings) -> [String] {
        if allowed == old.allowed { return old.narrower }
        return allowed.contains(old.allowed) ? old.narrower + old.marks : []
    }

    /// - Throws: ``StoreError/emptyName``, ``StoreError/badSetting(_:)``, ``StoreError/noWorkday``,
    ///   ``StoreError/endlessHoliday(_:)``.
    func validated() throws(StoreError) {
        guard !name.allSatisfy(\.isWhitespace) else { throw .emptyName }
        guard (0...50).contains(retentionYears) else { throw .badSetting("retention") }
        guard domain.map(AllowList.isDomain) ?? true else { throw .badSetting("domain") }
        guard contacts.count <= 100, contacts.allSatisfy({ AllowList.number($0) != nil }) else {
            throw .badSetting("contacts")
        }
        guard !calendar.workdays.isEmpty else { throw .noWorkday }
        if let holiday = calendar.endlessHoliday { throw .endlessHoliday(holiday) }
    }

    func save(in db: Database) throws {
        let start = calendar.yearStart
        try db.execute(
            sql: """
                INSERT INTO school (id, name, utc_offset, year_start_month, year_start_day, workdays, basis, retention_years,
                    domain, contacts, keeps_full_text, narrower)
                VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, utc_offset = excluded.utc_offset,
                    year_start_month = excluded.year_start_month, year_start_day = excluded.year_start_day,
                    workdays = excluded.workdays, basis = excluded.basis, retention_years = excluded.retention_years,
                    domain = excluded.domain, contacts = excluded.contacts, keeps_full_text = excluded.keeps_full_text,
                    narrower = excluded.narrower
                """,
            arguments: [
                name, calendar.utcOffset, start.month, start.day,
                try JSONText.of(calendar.workdays.map(\.rawValue).sorted()), try JSONText.of(basis), retentionYears, domain,
                try JSONText.of(contacts), keepsFullText, try JSONText.of(narrower),
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
        domain = row["domain"]
        contacts = try JSONText.strings(row["contacts"])
        keepsFullText = row["keeps_full_text"]
        narrower = try JSONText.strings(row["narrower"])
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

extension SchoolSettings {
    /// What a change is about, by the names under which the ledger keeps it.
    fileprivate func fields(otherThan old: SchoolSettings) -> [String] {
        let changes = [
            ("name", name != old.name), ("basis", basis != old.basis), ("domain", domain != old.domain),
            ("contacts", contacts != old.contacts), ("retention", retentionYears != old.retentionYears),
            ("full-text", keepsFullText != old.keepsFullText), ("utc-offset", calendar.utcOffset != old.calendar.utcOffset),
            ("year-start", calendar.yearStart != old.calendar.yearStart),
            ("workdays", calendar.workdays != old.calendar.workdays), ("days-off", calendar.daysOff != old.calendar.daysOff),
        ]
        return changes.filter(\.1).map(\.0)
    }

    /// What the ledger keeps as text of a change.
    fileprivate var texts: [String: String] {
        var texts = ["name": name]
        if let domain { texts["domain"] = domain }
        if !contacts.isEmpty { texts["contacts"] = contacts.joined(separator: "\n") }
        return texts
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
            let old = try SchoolSettings(in: db)
            if settings.keepsFullText, !old.keepsFullText { try currentSealKeys(in: db) }
            var settings = settings
            settings.narrower = settings.narrower(after: old)
            try settings.save(in: db)
            let start = settings.calendar.yearStart
            let changed = settings.fields(otherThan: old).compactMap { Word($0) }
            try ledger.append(
                EntryDraft(
                    .settingChanged, at: clock(), by: actor.person, as: actor.role,
                    facts: [
                        "retention": .number(settings.retentionYears), "full-text": .flag(settings.keepsFullText),
                        "utc-offset": .number(settings.calendar.utcOffset),
                        "year-start-month": .number(start.month), "year-start-day": .number(start.day),
                        "basis": .words(settings.basis.compactMap { Word($0) }),
                        "workdays": .words(
                            settings.calendar.workdays.sorted { $0.rawValue < $1.rawValue }.compactMap { Word("\($0)") }),
                        "days-off": .days(settings.calendar.daysOff.sorted()), "changed": .words(changed),
                    ], texts: settings.texts),
                in: db)
        }
    }
}
