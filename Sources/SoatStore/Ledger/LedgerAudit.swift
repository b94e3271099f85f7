internal import Foundation
internal import GRDB
internal import SoatLedger

/// What a reading of the whole ledger came to.
public struct LedgerAudit: Sendable, Hashable {
    /// How many entries hold.
    public let count: Int
    /// The first that does not hold.
    public let fault: Fault?

    public enum Fault: Sendable, Hashable {
        case missing(Int)
        case unreadable(Int)
        case edited(Int)
        case unlinked(Int)
        case misplaced(Int)
        /// A text kept beside the chain is not the one that the entry was made with.
        case textChanged(Int)
        /// A key or text is kept for an entry that is not there: the end was cut off.
        case cutOff(Int)
        /// SQLite's own structures do not hold.
        case damaged

        init(_ fault: ChainVerifier.Fault) {
            switch fault {
            case .missing(let n): self = .missing(n)
            case .unreadable(let n): self = .unreadable(n)
            case .edited(let n): self = .edited(n)
            case .unlinked(let n): self = .unlinked(n)
            case .misplaced(let n): self = .misplaced(n)
            }
        }
    }
}

extension School {
    /// Reads the whole ledger: every hash, every link, every text that is still kept, and SQLite's own structures.
    ///
    /// A chain in one file proves nothing against who can write that file anew from some entry on: that takes a
    /// checkpoint which somebody else keeps.
    public func audit() async throws -> LedgerAudit {
        try await read { db in
            var verifier = ChainVerifier()
            do {
                guard try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok" else {
                    return LedgerAudit(count: 0, fault: .damaged)
                }
                let rows = try Row.fetchCursor(db, sql: "SELECT n, entry, hash FROM ledger_entries ORDER BY n")
                while let row = try rows.next() {
                    try verifier.check(
                        number: row["n"], bytes: Array((row["entry"] as String).utf8), hash: Array(row["hash"] as Data))
                }
            } catch let fault as ChainVerifier.Fault {
                return LedgerAudit(count: verifier.chain.count, fault: LedgerAudit.Fault(fault))
            }
            let count = verifier.chain.count
            let beyond = try Int.fetchOne(db, sql: "SELECT min(n) FROM ledger_keys WHERE n >= ?", arguments: [count])
            if let beyond { return LedgerAudit(count: count, fault: .cutOff(beyond)) }
            if let changed = try Self.changedText(in: db) { return LedgerAudit(count: count, fault: .textChanged(changed)) }
            guard count > 0 else { return LedgerAudit(count: 0, fault: .missing(0)) }
            return LedgerAudit(count: count, fault: nil)
        }
    }

    /// The first entry one of whose texts is another than it committed to.
    private static func changedText(in db: Database) throws -> Int? {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT t.n, t.name, t.text, k.key, e.entry FROM ledger_texts t
                JOIN ledger_keys k ON k.n = t.n JOIN ledger_entries e ON e.n = t.n ORDER BY t.n
                """)
        while let row = try rows.next() {
            let (number, name): (Int, String) = (row["n"], row["name"])
            let entry = LedgerEntry(bytes: Array((row["entry"] as String).utf8))
            guard let key = EntryKey(row["key"] as Data), let commitment = entry?.commitments[name],
                commitment == Commitment(to: row["text"], named: name, key: key)
            else { return number }
        }
        return nil
    }
}
