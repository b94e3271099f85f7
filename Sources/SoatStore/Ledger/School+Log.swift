internal import Foundation
internal import GRDB
public import SoatGate
public import SoatLedger
public import SoatRules
public import SoatText

/// Which entries somebody asks for.
public struct LogFilter: Sendable, Hashable {
    public var kinds: Set<EntryKind> = []
    /// A word before the dot of the kinds: `post`, `record`, `breach`…
    public var group: String?
    /// Whom an entry is about.
    public var person: PersonID?
    public var post: String?
    /// Of what kind, how grave, and where: what entries on breaches and findings say openly.
    public var category: SoatRules.Category?
    public var level: Level?
    public var channel: Channel?
    /// By the school's calendar.
    public var days: ClosedRange<CalendarDate>?
    /// Entries below this number.
    public var before: Int?
    public var limit = 50

    public init() {}
}

extension School {
    /// Who may read every entry; others read those that are about them or that they made.
    public static let logReaders: Set<AuthorRole> = [.secretary, .deputy, .principal]

    /// Entries, newest first.
    public func log(_ filter: LogFilter, by member: Member) async throws -> [StoredEntry] {
        try await read { [self] db in
            let reader = try found(member.person, in: db)
            var before: Moment?
            if let number = filter.before {
                before =
                    try StoredEntry.fetch(number, in: db)?.entry.time
                    ?? (number > 0 ? Moment(secondsSince1970: .max) : Moment(secondsSince1970: .min))
            }
            let calendar = try SchoolSettings(in: db).calendar
            let asksForMatter = filter.category != nil || filter.level != nil || filter.channel != nil
            let query = try LogQuery(
                filter, reader: Self.logReaders.contains(reader.role) ? nil : reader.person, calendar, before: before,
                corrected: asksForMatter ? try BreachHistory.corrected(calendar, in: db) : [])
            var access = TextAccess(reader, in: db)
            return try String.fetchAll(db, sql: query.sql, arguments: query.arguments).map {
                try access.shown(StoredEntry($0, in: db))
            }
        }
    }

    /// One entry, for who may read it; of a post with its texts only for who may read these.
    public func entry(_ number: Int, by member: Member) async throws -> StoredEntry {
        try await read { [self] db in
            let reader = try found(member.person, in: db)
            guard let stored = try StoredEntry.fetch(number, in: db) else { throw StoreError.noEntry(number) }
            let isOwn = [stored.entry.person, stored.entry.actor].contains(reader.person)
            // Asked of nobody by name, it is asked of the board.
            let isAsked = stored.entry.kind == .adviceAsked && stored.entry.person == nil && reader.role != .teacher
            guard isOwn || isAsked || Self.logReaders.contains(reader.role) else {
                throw StoreError.notAllowed(needed: AuthorRole.allCases.filter(Self.logReaders.contains).map(\.rawValue))
            }
            var access = TextAccess(reader, in: db)
            return try access.shown(stored)
        }
    }

    /// The names behind random ids, as far as they are kept.
    public func names() async throws -> [PersonID: String] {
        try await read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT id, name FROM people WHERE name IS NOT NULL")
            return Dictionary(rows.map { (PersonID(rawValue: $0["id"]), $0["name"] as String) }) { first, _ in first }
        }
    }

    /// A line of an export.
    public struct ExportedEntry: Sendable {
        public let stored: StoredEntry
        /// The exact bytes of the entry: canonical JSON.
        public let json: String
        public let hash: Digest32
        /// With the texts: what they were committed under.
        public let key: EntryKey?
    }

    /// Hands over the whole chain, entry by entry.
    ///
    /// Without a reason it holds nothing that people wrote. With one, the head gets the texts and keys that are still
    /// kept, and the ledger says so; drafts stay their authors' all the same.
    ///
    /// - Parameter reason: why texts are needed; `nil`: they are left out.
    public func export(
        withTexts reason: String?, by member: Member, _ body: @escaping @Sendable (ExportedEntry) throws -> Void
    ) async throws {
        if let reason {
            guard !reason.allSatisfy(\.isWhitespace) else { throw StoreError.emptyText(field: "reason") }
            try await write { [self] db in
                let head = try require([.principal], of: member, in: db)
                try ledger.append(
                    EntryDraft(
                        .exportedUnmasked, at: clock(), by: head.person, as: head.role, texts: ["reason": reason]),
                    in: db)
            }
        }
        try await read { [self] db in
            var access = TextAccess(try require(Self.logReaders, of: member, in: db), in: db)
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT e.entry, e.hash, (SELECT t.key FROM ledger_texts t WHERE t.n = e.n LIMIT 1) AS key
                    FROM ledger_entries e ORDER BY e.n
                    """)
            while let row = try rows.next() {
                let json: String = row["entry"]
                guard let hash = Digest32(row["hash"] as Data), let entry = LedgerEntry(bytes: Array(json.utf8)) else {
                    throw StoreError.corrupt
                }
                let stored = reason == nil ? StoredEntry(entry: entry, texts: [:]) : try access.shown(StoredEntry(json, in: db))
                let key = reason == nil || stored.isWithheld ? nil : (row["key"] as Data?).flatMap { EntryKey($0) }
                try body(ExportedEntry(stored: stored, json: json, hash: hash, key: key))
            }
        }
    }
}
