internal import Foundation
internal import GRDB
public import SoatLedger

/// An entry with those of its texts that are still kept.
public struct StoredEntry: Sendable, Hashable {
    public let entry: LedgerEntry
    /// By name; what was erased is missing.
    public let texts: [String: String]
    /// Whether its texts are not for who asked.
    public private(set) var isWithheld = false

    public var number: Int { entry.number }

    /// The texts that were erased.
    public var erased: [String] { isWithheld ? [] : entry.commitments.keys.filter { texts[$0] == nil }.sorted() }

    init(entry: LedgerEntry, texts: [String: String]) {
        self.entry = entry
        self.texts = texts
    }

    /// The same for somebody whom its texts are not for.
    var withheld: StoredEntry {
        guard !entry.commitments.isEmpty else { return self }
        var result = StoredEntry(entry: entry, texts: [:])
        result.isWithheld = true
        return result
    }
}

extension StoredEntry {
    static func fetch(_ number: Int, in db: Database) throws -> StoredEntry? {
        let text = try String.fetchOne(
            db.cachedStatement(sql: "SELECT entry FROM ledger_entries WHERE n = ?"), arguments: [number])
        return try text.map { try StoredEntry($0, in: db) }
    }

    /// Entries of some kinds, newest first.
    static func fetchAll(_ kinds: Set<EntryKind>, limit: Int, in db: Database) throws -> [StoredEntry] {
        let marks = databaseQuestionMarks(count: kinds.count)
        return try String.fetchAll(
            db, sql: "SELECT entry FROM ledger_entries WHERE kind IN (\(marks)) ORDER BY n DESC LIMIT ?",
            arguments: StatementArguments(kinds.map(\.rawValue)) + [limit]
        ).map { try StoredEntry($0, in: db) }
    }

    /// - Throws: ``StoreError/corrupt`` when the entry cannot be read.
    init(_ text: String, in db: Database) throws {
        guard let entry = LedgerEntry(bytes: Array(text.utf8)) else { throw StoreError.corrupt }
        self.entry = entry
        guard !entry.commitments.isEmpty else {
            texts = [:]
            return
        }
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT name, text FROM ledger_texts WHERE n = ?"), arguments: [entry.number])
        texts = Dictionary(rows.map { ($0["name"] as String, $0["text"] as String) }) { first, _ in first }
    }
}
