internal import Foundation
internal import GRDB
public import SoatGate
internal import SoatLedger
internal import SoatText

/// A finding that the head called a false alarm: it can become a `pass` example of its rule.
public struct FalseAlarm: Hashable, Sendable {
    public let rule: String
    public let quote: String
    /// The line that holds the quote.
    public let line: String
    public let reason: String
    public let at: Moment
}

extension School {
    /// The false alarms whose texts are still kept, newest first; the board may read them.
    public func falseAlarms(for member: Member) async throws -> [FalseAlarm] {
        try await read { [self] db in
            try require([.editor, .secretary, .deputy, .principal], of: member, in: db)
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT e.at, coalesce(json_extract(e.entry, '$.facts.rule'), '') AS rule, q.text AS quote, l.text AS line, r.text AS reason
                    FROM ledger_entries e
                    JOIN ledger_texts q ON q.n = e.n AND q.name = 'quote'
                    JOIN ledger_texts l ON l.n = e.n AND l.name = 'line'
                    JOIN ledger_texts r ON r.n = e.n AND r.name = 'reason'
                    WHERE e.kind = ? AND json_extract(e.entry, '$.facts.closing') = ? ORDER BY e.n DESC
                    """, arguments: [EntryKind.findingClosed.rawValue, Closing.Kind.falseAlarm.rawValue]
            ).map { row in
                FalseAlarm(
                    rule: row["rule"], quote: row["quote"], line: row["line"], reason: row["reason"],
                    at: try Moment(column: row["at"]))
            }
        }
    }

    /// Erases the texts of posts whose time is over, with the keys of their commitments; the entries stand. The secretary
    /// or the head may.
    ///
    /// A post that the public still reads keeps what is published, and loses the texts of its other revisions. Consents and
    /// questions recorded for a post go with it, and the receipts, which hold the hash of a text.
    ///
    /// - Returns: how many posts lost texts.
    public func eraseOldTexts(by member: Member) async throws -> Int {
        let count = try await write { [self] db in
            let actor = try require(Self.erasers, of: member, in: db)
            let old = try postsPastKeeping(in: db)
            for post in old { try erase(post.id, by: actor, in: db) }
            return old.count
        }
        if count > 0 { try await forget() }
        try await sweepFiles()
        return count
    }

    /// Who lets texts go whose time is over.
    static let erasers: Set<AuthorRole> = [.secretary, .principal]

    /// That there are texts whose time is over, as a duty.
    func retentionMatters(in db: Database) throws -> [DutyRecords.Matter] {
        guard let last = try postsPastKeeping(in: db).map(\.last).min() else { return [] }
        return [DutyRecords.Matter(id: "texts", kind: .retention, day: last.adding(days: 1), due: last.adding(days: 30))]
    }

    /// Posts with texts whose time is over, and the last day on which they should have been there.
    private func postsPastKeeping(in db: Database) throws -> [(id: String, last: CalendarDate)] {
        let settings = try SchoolSettings(in: db)
        let today = settings.calendar.day(of: clock())
        return try Row.fetchAll(
            db,
            sql: """
                SELECT p.id, p.changed_at FROM posts p WHERE
                    EXISTS (SELECT 1 FROM post_steps s JOIN ledger_texts t ON t.n = s.entry WHERE s.post = p.id AND \(Self.isPast))
                    OR EXISTS (SELECT 1 FROM attachments a WHERE a.post = p.id AND a.revision IS NOT p.live_revision)
                """
        ).compactMap { row in
            let day = settings.calendar.day(of: try Moment(column: row["changed_at"]))
            let last = settings.calendar.textsKept(from: day, years: settings.retentionYears)
            return last < today ? (row["id"], last) : nil
        }
    }

    /// Of a step `s` of a post `p`: that it is not about what the public reads, nor closes a finding in it.
    private static let isPast = """
        s.revision IS NOT p.live_revision AND s.entry NOT IN (
            SELECT c.entry FROM settlements c WHERE c.post = p.id AND c.revision = p.live_revision)
        """

    private func erase(_ id: String, by actor: Member, in db: Database) throws {
        let live = try Int.fetchOne(db, sql: "SELECT live_revision FROM posts WHERE id = ?", arguments: [id])
        let past: StatementArguments = ["post": id, "live": live]
        for table in ["attachments", "comments", "receipts"] {
            try db.execute(sql: "DELETE FROM \(table) WHERE post = :post AND revision IS NOT :live", arguments: past)
        }
        try db.execute(
            sql: """
                DELETE FROM ledger_texts WHERE n IN (
                    SELECT s.entry FROM post_steps s JOIN posts p ON p.id = s.post WHERE p.id = :post AND \(Self.isPast))
                """, arguments: ["post": id])
        // The hash of a short text could be guessed back: chance stands in its place.
        let chance = Data((0..<32).map { _ in UInt8.random(in: 0...255) })
        try db.execute(
            sql: """
                UPDATE revisions SET findings = '[]', failures = '[]', content = :chance
                WHERE post = :post AND number IS NOT :live
                """, arguments: past + ["chance": chance])
        try db.execute(
            sql: """
                UPDATE posts SET approval_content = NULL, approval_revision = NULL
                WHERE id = :post AND approval_revision IS NOT :live
                """, arguments: past)
        try db.execute(
            sql: "UPDATE posts SET title = :title, content = :chance WHERE id = :post AND revision IS NOT :live",
            arguments: past + ["title": try liveTitle(id, live, in: db), "chance": chance])
        if live == nil {
            try db.execute(sql: "UPDATE publications SET address = '' WHERE post = ?", arguments: [id])
            try db.execute(
                sql:
                    "DELETE FROM ledger_texts WHERE n IN (SELECT n FROM ledger_entries WHERE post = ? AND kind >= ? AND kind < ?)",
                arguments: [id, "record.", "record/"])
        }
        try ledger.append(EntryDraft(.textsErased, at: clock(), by: actor.person, as: actor.role, post: Word(id)), in: db)
    }

    /// Removes the files that no post has any longer. What says so is on the disk by now, and nobody writes meanwhile.
    private func sweepFiles() async throws {
        let (folder, now) = (AttachmentFolder(beside: path), clock())
        do {
            try await pool.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    try folder.sweep(now: now) { content in
                        try Bool.fetchOne(
                            db, sql: "SELECT 1 FROM attachments WHERE content = ?", arguments: [Data(content.bytes)]) != nil
                    }
                    return .commit
                }
            }
        } catch {
            throw StoreError.explained(error)
        }
    }

    private func liveTitle(_ id: String, _ live: Int?, in db: Database) throws -> String {
        guard let live else { return "" }
        return PostTitle.of(try Revision.fetch(id, live, in: db).text ?? "")
    }

    /// Copies the files of posts beside a copy of a school's file.
    ///
    /// - Parameters:
    ///   - store: the file beside which they stand now.
    ///   - copy: the file beside which they will stand.
    /// - Returns: those that could not be copied, in the order of their posts.
    func copyFiles(from store: String, to copy: String) async throws -> [Copied.LostFile] {
        let rows = try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT post, revision, position, content FROM attachments ORDER BY post, revision, position"
            )
            .compactMap { row in
                Fingerprint(bytes: row["content"] as Data).map { content in
                    (file: Copied.LostFile(post: row["post"], revision: row["revision"], position: row["position"]), content)
                }
            }
        }
        let lost = try AttachmentFolder(beside: copy).take(Array(Set(rows.map(\.1))), from: AttachmentFolder(beside: store))
        return rows.filter { lost.contains($0.1) }.map(\.file)
    }

    /// The events that posts tell of which somebody sees: a post is due within a day of each.
    static func postEvents(
        for reader: Member, _ calendar: SchoolCalendar, in db: Database
    ) throws -> [DutyRecords.Matter] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT p.id, p.event_end, (SELECT min(b.at) FROM publications b WHERE b.post = p.id) AS done FROM posts p
                WHERE p.event_end IS NOT NULL AND p.state <> 'cancelled' AND \(PostAccess.condition(for: reader))
                """, arguments: ["me": reader.person.rawValue]
        ).map { row in
            guard let day = CalendarDate(iso: row["event_end"] as String) else { throw StoreError.corrupt }
            let done = try (row["done"] as String?).map { calendar.day(of: try Moment(column: $0)) }
            return DutyRecords.Matter(id: row["id"], kind: .eventPost, day: day, done: done)
        }
    }
}
