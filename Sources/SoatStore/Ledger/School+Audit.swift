internal import Foundation
internal import GRDB
public import SoatLedger

extension School {
    /// Reads the whole ledger: every hash, every link, every text that is still kept, and SQLite's own structures.
    ///
    /// A chain in one file proves nothing against who can write that file anew from some entry on: that takes a
    /// checkpoint which somebody else keeps.
    ///
    /// - Parameter checkpoints: kept outside; those in the file are looked at in any case.
    /// - Complexity: two hashes an entry and two a text.
    public func audit(against checkpoints: [Checkpoint] = []) async throws -> LedgerAudit {
        // SQLite looks over its own pages and indexes meanwhile, which takes as long again.
        async let isSound = read { db in try Self.isSound(db) }
        let audit = try await read { db in try Self.audit(in: db, against: checkpoints) }
        // Last: of an entry that was changed in the raw file an index tells too, but not which one it is.
        guard audit.fault == nil, try await !isSound else { return audit }
        return LedgerAudit(count: audit.count, root: audit.root, agreed: audit.agreed, fault: .damaged)
    }

    private static func isSound(_ db: Database) throws -> Bool {
        try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok"
            && Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
    }

    /// The chain, its texts and the checkpoints; not SQLite's own structures.
    static func audit(in db: Database, against checkpoints: [Checkpoint]) throws -> LedgerAudit {
        var reading = Reading()
        do {
            let kept = try String.fetchAll(db, sql: "SELECT note FROM ledger_checkpoints").compactMap {
                Checkpoint(note: $0)
            }
            reading.sizes = Set((kept + checkpoints).map(\.size))
            var texts = try KeptTexts(in: db)
            let rows = try RawRows(
                db,
                sql: """
                    SELECT n, entry, hash, ref, kind, at, actor, person, post, category, level, channel
                    FROM ledger_entries ORDER BY n
                    """)
            while try rows.next() { try reading.take(rows, &texts) }
            if reading.count == 0 { return reading.audit(.missing(0)) }
            if try Self.lastEntryNamed(in: db) >= reading.count { return reading.audit(.cutOff(reading.count)) }
            if let fault = try texts.finish() { return reading.audit(fault) }
            let keys = try Self.publicKeys(in: db)
            // The checkpoints in the file narrow down where a change began; those from outside are what counts.
            for checkpoint in kept { _ = reading.fault(of: checkpoint, keys) }
            for checkpoint in (kept + checkpoints).sorted(by: { $0.size < $1.size }) {
                if let fault = reading.fault(of: checkpoint, keys) { return reading.audit(fault) }
            }
            if let number = reading.misfiled { return reading.audit(.misfiled(number)) }
            return reading.audit(try Self.strayPost(in: db).map { .strayPost($0) })
        } catch let fault as ChainVerifier.Fault {
            return reading.audit(LedgerAudit.Fault(fault))
        }
    }

    /// The highest number of an entry that anything in the file rests on: where the end was cut off, it is beyond it.
    private static func lastEntryNamed(in db: Database) throws -> Int {
        let tables = [
            "post_steps", "revisions", "settlements", "comments", "publications", "receipts", "deputies", "seal_keys",
        ]
        let columns = [("ledger_texts", "n")] + tables.map { ($0, "entry") }
        return try columns.map { table, column in
            try Int.fetchOne(db, sql: "SELECT max(\(column)) FROM \(table)") ?? -1
        }.max() ?? -1
    }

    /// A post of which the rows say something else than its entries: its steps, its last step, its state.
    ///
    /// - Complexity: O(*n*) in the steps of all posts.
    private static func strayPost(in db: Database) throws -> String? {
        try String.fetchOne(
            db,
            sql: """
                SELECT s.post FROM post_steps s LEFT JOIN ledger_entries e ON e.n = s.entry
                WHERE e.post IS NOT s.post OR json_extract(e.entry, '$.facts.to') IS NOT s.to_state
                    OR json_extract(e.entry, '$.facts.revision') IS NOT s.revision OR e.actor IS NOT s.person
                UNION ALL
                SELECT p.id FROM posts p LEFT JOIN post_steps s ON s.post = p.id AND s.version = p.version
                WHERE s.to_state IS NOT p.state OR s.revision IS NOT p.revision
                    OR (SELECT count(*) FROM post_steps x WHERE x.post = p.id) <> p.version
                UNION ALL
                SELECT e.post FROM ledger_entries e
                WHERE e.kind IN (\(stepKinds)) AND NOT EXISTS (SELECT 1 FROM post_steps s WHERE s.entry = e.n)
                LIMIT 1
                """)
    }

    /// The kinds of entries that are steps of posts. Names of ours only, so that they can stand in SQL as they are.
    private static let stepKinds =
        EntryKind.allCases.filter(\.isOfPost).map { "'\($0.rawValue)'" }.joined(separator: ", ")

    /// Reads the whole ledger and signs what it is now.
    ///
    /// - Returns: a note to be kept by somebody else.
    /// - Throws: ``StoreError/brokenLedger`` when it does not hold: nothing is signed then.
    public func checkpoint() async throws -> Checkpoint {
        let audit = try await audit()
        guard audit.fault == nil else { throw StoreError.brokenLedger }
        let key = try await signingKey()
        return try await write { db in
            let hash = try Data.fetchOne(db, sql: "SELECT hash FROM ledger_entries WHERE n = 0")
            guard let first = hash.flatMap({ Digest32($0) }) else { throw StoreError.corrupt }
            let origin = Checkpoint.origin(of: first)
            let plain = Checkpoint(origin: origin, size: audit.count, root: audit.root)
            let signed = plain.signed(
                name: origin, publicKey: key.publicKey, signature: try key.signature(of: Array(plain.body.utf8)))
            try db.execute(
                sql: "INSERT OR IGNORE INTO ledger_checkpoints (size, note) VALUES (?, ?)",
                arguments: [signed.size, signed.note])
            return signed
        }
    }

    /// An audit on its way.
    private struct Reading {
        private var verifier = ChainVerifier()
        private var frontier = MerkleFrontier()
        private var first: Digest32?
        /// The sizes at which somebody wrote down the root.
        var sizes: Set<Int> = []
        private var roots: [Int: Digest32] = [:]
        private var agreed: Set<Int> = []
        /// The first entry of which a column says something else than the entry.
        private(set) var misfiled: Int?

        var count: Int { verifier.chain.count }

        /// Takes the next entry: number, bytes, hash, and the columns that it is found by.
        mutating func take(_ rows: RawRows, _ texts: inout KeptTexts) throws {
            let number = rows.integer(0)
            let bytes = unsafe rows.bytes(1).span
            let outline = try unsafe verifier.check(number: number, bytes: bytes, hash: rows.bytes(2).span)
            if first == nil { first = verifier.chain.head }
            frontier.append(verifier.chain.head)
            if sizes.contains(count) { roots[count] = frontier.root }
            if misfiled == nil, !Self.isFiled(rows, bytes, outline) { misfiled = number }
            try texts.take(number, bytes, outline)
        }

        /// Whether the columns that an entry is found by say what it says.
        private static func isFiled(_ rows: RawRows, _ entry: borrowing Span<UInt8>, _ outline: EntryOutline) -> Bool {
            rows.says(3, outline.refersTo, of: entry) && rows.says(4, outline.kind, of: entry)
                && rows.says(5, outline.time, of: entry) && rows.says(6, outline.actor, of: entry)
                && rows.says(7, outline.person, of: entry) && rows.says(8, outline.post, of: entry)
                && rows.says(9, outline.category, of: entry) && rows.says(10, outline.level, of: entry)
                && rows.says(11, outline.channel, of: entry)
        }

        func audit(_ fault: LedgerAudit.Fault?) -> LedgerAudit {
            LedgerAudit(count: count, root: frontier.root, agreed: agreed.sorted(), fault: fault)
        }

        mutating func fault(of checkpoint: Checkpoint, _ keys: [[UInt8]]) -> LedgerAudit.Fault? {
            guard let first else { return .missing(0) }
            guard checkpoint.origin == Checkpoint.origin(of: first), checkpoint.isSigned(with: keys) else {
                return .foreignCheckpoint(size: checkpoint.size)
            }
            guard checkpoint.size <= count else { return .cutOff(count) }
            guard roots[checkpoint.size] == checkpoint.root else {
                let good = agreed.filter { $0 < checkpoint.size }.max() ?? 0
                return .rewritten(good..<checkpoint.size)
            }
            agreed.insert(checkpoint.size)
            return nil
        }
    }
}
