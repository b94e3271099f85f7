internal import Foundation
internal import GRDB
internal import SoatLedger
internal import Synchronization

/// Writes entries into the ledger, within the transaction of what they tell.
///
/// Where the chain ends is read once in a transaction, though many share it: nobody else writes meanwhile, in another
/// process neither. ``WriteQueue`` says when a transaction begins and ends, and when something of it was taken back.
final class Ledger: Sendable {
    private struct State {
        var isInTransaction = false
        var end: HashChain?
    }

    private let state = Mutex(State())

    /// A transaction begins: from here on the end of the chain is kept.
    func begin() { state.withLock { $0 = State(isInTransaction: true) } }

    /// Something was taken back: the end is read anew.
    func forgetEnd() { state.withLock { $0.end = nil } }

    /// The transaction is over.
    func finish() { state.withLock { $0 = State() } }

    /// Appends an entry; its texts are kept beside the chain, under a key of its own.
    ///
    /// - Returns: the entry, with its number. It stands once the transaction of `db` is committed.
    /// - Throws: ``LedgerError``, or an error of the database.
    @discardableResult
    func append(_ draft: EntryDraft, in db: Database) throws -> LedgerEntry {
        var chain = try state.withLock { $0.end } ?? end(in: db)
        forgetEnd()
        var random = KernelRandom()
        let key = draft.texts.isEmpty ? nil : EntryKey(using: &random)
        let link = try chain.append(draft, key: key)
        try write(link, in: db)
        if let key {
            let row = try RawInsert(db, sql: "INSERT INTO ledger_texts (n, name, key, text) VALUES (?, ?, ?, ?)")
            for (name, text) in draft.texts {
                try row.bind(1, link.entry.number)
                try row.bind(2, name)
                try row.bind(3, blob: key.bytes.span)
                try row.bind(4, text)
                try row.run()
            }
        }
        state.withLock { state in
            if state.isInTransaction { state.end = chain }
        }
        return link.entry
    }

    /// Writes the entry, and in columns what it is found by.
    private func write(_ link: HashChain.Link, in db: Database) throws {
        let row = try RawInsert(
            db,
            sql: """
                INSERT INTO ledger_entries (n, entry, hash, kind, at, actor, person, post, ref, category, level, channel)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let entry = link.entry
        try row.bind(1, entry.number)
        try row.bind(2, text: link.bytes.span)
        try row.bind(3, blob: link.hash.bytes.span)
        try row.bind(4, entry.kind.rawValue)
        try row.bind(5, entry.time.description)
        try row.bind(6, entry.actor?.rawValue)
        try row.bind(7, entry.person?.rawValue)
        try row.bind(8, entry.post?.description)
        try row.bind(9, entry.refersTo)
        for (place, name) in [(10 as Int32, "category"), (11, "level"), (12, "channel")] {
            try row.bind(place, entry.facts[name]?.text)
        }
        try row.run()
    }

    /// Where the chain ends now.
    func end(in db: Database) throws -> HashChain {
        let last = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT n, hash FROM ledger_entries ORDER BY n DESC LIMIT 1"))
        guard let last else { return HashChain() }
        guard let head = Digest32(last[1] as Data) else { throw StoreError.corrupt }
        return HashChain(count: last[0] as Int + 1, head: head)
    }
}
