internal import GRDB
internal import SoatGate
internal import SoatLedger
public import SoatText

extension School {
    /// The longest text of a record, in characters.
    static let longestText = 20_000

    /// Keeps a record.
    ///
    /// - Throws: ``PostError/unknownPost(_:)`` where it names a post that there is not, or that this person may not see.
    /// - Returns: its number in the ledger, by which later records answer it.
    public func record(_ record: Record, by member: Member) async throws -> StoredEntry {
        _ = try Self.checked(record.texts)
        return try await write(leavingPeople: true) { [self] db in
            let actor = try require(record.roles, of: member, in: db)
            var person = try record.person.map { try found(login: $0, in: db).person }
            var post = record.post
            if let (number, kinds) = record.answers {
                guard let earlier = try StoredEntry.fetch(number, in: db) else { throw StoreError.noEntry(number) }
                guard kinds.contains(earlier.entry.kind) else { throw StoreError.wrongEntry(number) }
                try checked(record, of: earlier.entry, by: actor)
                switch earlier.entry.kind {
                case .breachStep: person = earlier.entry.person
                // Who asked reads the answer.
                case .adviceAsked where record.kind == .adviceAnswered: person = earlier.entry.actor
                default: break
                }
                // What is said of a post goes when its texts go.
                if earlier.entry.kind != .breachStep { post = earlier.entry.post }
            }
            try guardDays(record, in: db)
            if let named = record.post { try visible(named.description, for: actor, in: db) }
            let entry = try ledger.append(
                EntryDraft(
                    record.kind, at: clock(), by: actor.person, as: actor.role, about: person, post: post,
                    refersTo: record.answers?.number, facts: record.facts, texts: record.texts),
                in: db)
            return StoredEntry(entry: entry, texts: record.texts)
        }
    }

    /// What has not come yet was neither looked at nor received, and a period that has not begun has no report.
    ///
    /// - Throws: ``StoreError/dayToCome``; ``StoreError/badSetting(_:)`` where something ends before it begins.
    private func guardDays(_ record: Record, in db: Database) throws {
        func day(_ name: String) -> CalendarDate? { record.facts[name]?.text.flatMap { CalendarDate(iso: $0) } }
        if let from = day("from"), let until = day("until"), until < from { throw StoreError.badSetting("until") }
        let name: String
        switch record.kind {
        case .portalCheck, .linkChange: name = "day"
        case .outsideRequest: name = "received"
        case .dutyDone: name = "period"
        default: return
        }
        guard var day = day(name) else { return }
        let calendar = try SchoolSettings(in: db).calendar
        if [Duty.Kind.yearlyReport, .yearlyReview].map(\.rawValue).contains(record.facts["duty"]?.text) {
            day = calendar.schoolYear(of: day).first
        }
        guard day <= calendar.day(of: clock()) else { throw StoreError.dayToCome }
    }

    /// Whether somebody may answer or settle an earlier entry.
    private func checked(_ record: Record, of earlier: LedgerEntry, by actor: Member) throws {
        switch (record.kind, earlier.kind) {
        case (.dutyDone, .breachStep):
            // Whom a breach is on sees all that is said of it, and settles nothing of it.
            guard earlier.person != actor.person else {
                throw BreachError.refused(.notForThisParty(allowed: [.decider, .secretary]))
            }
        case (.dutyDone, _):
            // A matter is settled by who recorded it, who was asked, and the office.
            guard [earlier.actor, earlier.person].contains(actor.person) || Self.logReaders.contains(actor.role) else {
                throw StoreError.notAllowed(needed: AuthorRole.allCases.filter(Self.logReaders.contains).map(\.rawValue))
            }
        default: break
        }
    }

    /// Entries of some kinds, newest first.
    func entries(_ kinds: Set<EntryKind>, limit: Int = 1_000) async throws -> [StoredEntry] {
        try await read { db in try StoredEntry.fetchAll(kinds, limit: limit, in: db) }
    }

    func entry(_ number: Int) async throws -> StoredEntry {
        try await read { db in
            guard let entry = try StoredEntry.fetch(number, in: db) else { throw StoreError.noEntry(number) }
            return entry
        }
    }

    /// A consent as it stands now.
    public func consent(_ number: Int) async throws -> Consent {
        try await read { db in try Consent(number, in: db) }
    }
}

/// What a consent covers, and whether it still holds.
public struct Consent: Sendable, Hashable {
    public let number: Int
    /// Categories or rules whose findings it may close.
    public let covers: [String]
    public let until: CalendarDate?
    public let isWithdrawn: Bool
    /// The one post it is for; `nil`: any.
    public let post: String?

    /// - Throws: ``StoreError/noEntry(_:)``, ``StoreError/wrongEntry(_:)``.
    init(_ number: Int, in db: Database) throws {
        guard let stored = try StoredEntry.fetch(number, in: db) else { throw StoreError.noEntry(number) }
        guard stored.entry.kind == .consent else { throw StoreError.wrongEntry(number) }
        self.number = number
        covers = stored.entry.facts["covers"]?.words ?? []
        post = stored.entry.post?.description
        until = stored.entry.facts["until"]?.text.flatMap { CalendarDate(iso: $0) }
        isWithdrawn =
            try Bool.fetchOne(
                db, sql: "SELECT 1 FROM ledger_entries WHERE ref = ? AND kind = ? LIMIT 1",
                arguments: [number, EntryKind.consentWithdrawn.rawValue]) ?? false
    }

    /// Whether a finding of a rule, in some post, may rest on it on a day.
    public func covers(rule: String, category: String, in post: String? = nil, on day: CalendarDate) -> Bool {
        !isWithdrawn && until.map { day <= $0 } ?? true && (self.post == nil || self.post == post)
            && (covers.contains(rule) || covers.contains(category))
    }
}
