internal import Foundation
internal import GRDB
internal import SoatLedger

/// Writes entries into the ledger, within the transaction of what they tell.
struct Ledger: Sendable {
    /// Appends an entry; its texts are kept beside the chain, under a key of its own.
    ///
    /// - Returns: the entry, with its number. It stands once the transaction of `db` is committed.
    /// - Throws: ``LedgerError``, or an error of the database.
    @discardableResult
    func append(_ draft: EntryDraft, in db: Database) throws -> LedgerEntry {
        var chain = try end(in: db)
        var random = SystemRandomNumberGenerator()
        let key = draft.texts.isEmpty ? nil : EntryKey(using: &random)
        let link = try chain.append(draft, key: key)
        try db.cachedStatement(sql: "INSERT INTO ledger_entries (n, entry, hash) VALUES (?, ?, ?)").execute(
            arguments: [link.entry.number, String(decoding: link.bytes, as: UTF8.self), Data(link.hash.bytes)])
        if let key {
            try db.cachedStatement(sql: "INSERT INTO ledger_keys (n, key) VALUES (?, ?)").execute(
                arguments: [link.entry.number, Data(key.bytes)])
            let insert = try db.cachedStatement(sql: "INSERT INTO ledger_texts (n, name, text) VALUES (?, ?, ?)")
            for (name, text) in draft.texts { try insert.execute(arguments: [link.entry.number, name, text]) }
        }
        return link.entry
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
