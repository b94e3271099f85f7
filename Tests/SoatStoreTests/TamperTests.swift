import Foundation
import GRDB
import SoatGate
import SoatLedger
import Testing

@testable import SoatStore

/// Somebody has the raw file, drops the triggers, and tries everything at every place of a log of 200 entries.
@Suite("Tampering") struct TamperTests {
    private static let size = 200

    /// A file whose triggers are gone, with the checkpoints that somebody else keeps.
    private struct Target {
        let sample: SampleSchool
        let queue: DatabaseQueue
        /// One every twenty entries.
        let checkpoints: [Checkpoint]
        let key: SigningKey

        init() async throws {
            sample = try SampleSchool()
            let school = try await sample.foundedUnsigned()
            let head = try await school.member(login: "hieu.truong")
            let today = try await school.settings().calendar.day(of: sample.clock.read())
            var checkpoints: [Checkpoint] = []
            var count = 2
            while count < TamperTests.size {
                let found = count % 5 == 0 ? "chưa mở được trang \(count)" : nil
                _ = try await school.record(.portalCheck(.morning, on: today.adding(days: -count), found: found), by: head)
                count += 1
                if count % 20 == 0 { checkpoints.append(try await school.checkpoint()) }
            }
            self.checkpoints = checkpoints
            key = try await school.signingKey()
            try school.close()
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            queue = try DatabaseQueue(path: sample.path, configuration: configuration)
            try await queue.write { db in
                for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
                    try db.execute(sql: "DROP TRIGGER \(name)")
                }
                // What stands in the file itself is the first thing to go.
                try db.execute(sql: "DELETE FROM ledger_checkpoints")
            }
        }

        /// What an audit finds after a change, which is then undone.
        func fault(_ change: (Database) throws -> Void, against held: Bool = true) throws -> LedgerAudit.Fault? {
            var fault: LedgerAudit.Fault?
            try queue.writeWithoutTransaction { db in
                try db.inTransaction {
                    try change(db)
                    fault = try School.audit(in: db, against: held ? checkpoints : []).fault
                    return .rollback
                }
            }
            return fault
        }
    }

    @Test("Nothing goes unseen, whatever is tried at whichever entry, and the entry is named")
    func everyPlace() async throws {
        let target = try await Target()
        #expect(try target.fault { _ in } == nil)
        for n in 0..<Self.size {
            // Edited, as it is, and with a hash that fits it.
            #expect(try target.fault { try Self.edit(n, in: $0, rehashed: false) } == .edited(n))
            let rehashed = try target.fault { try Self.edit(n, in: $0, rehashed: true) }
            #expect(rehashed?.entry == n || rehashed?.entry == n + 1, "\(n): \(String(describing: rehashed))")

            // Deleted, as it is, and with all after it moved up.
            let last = n == Self.size - 1
            #expect(
                try target.fault { try $0.execute(sql: "DELETE FROM ledger_entries WHERE n = ?", arguments: [n]) }
                    == (last ? .cutOff(n) : .missing(n)))
            let closed = try target.fault { db in
                try db.execute(sql: "DELETE FROM ledger_entries WHERE n = ?", arguments: [n])
                try Self.move(from: n + 1, by: -1, in: db)
            }
            #expect(closed?.entry == n, "\(n): \(String(describing: closed))")

            // Another put in before it: a copy, with all after it moved on.
            let inserted = try target.fault { db in
                try Self.move(from: n, by: 1, in: db)
                try db.execute(
                    sql: "INSERT INTO ledger_entries (n, entry, hash) SELECT ?, entry, hash FROM ledger_entries WHERE n = ?",
                    arguments: [n, n == 0 ? 1 : n - 1])
            }
            #expect(inserted?.entry == n, "\(n): \(String(describing: inserted))")

            // Changed places with the next, numbers and all hashes fitting their own entries.
            if !last {
                let swapped = try target.fault { db in
                    for (from, to) in [(n, 100_000), (n + 1, n), (100_000, n + 1)] {
                        try db.execute(sql: "UPDATE ledger_entries SET n = ? WHERE n = ?", arguments: [to, from])
                    }
                }
                #expect(swapped?.entry == n, "\(n): \(String(describing: swapped))")
            }

            // Cut off from it on, with the keys of what is gone.
            let cut = try target.fault { db in
                for table in ["ledger_entries", "ledger_keys", "ledger_texts"] {
                    try db.execute(sql: "DELETE FROM \(table) WHERE n >= ?", arguments: [n])
                }
            }
            #expect(cut == (n == 0 ? .missing(0) : .cutOff(n)))
        }
    }

    @Test("The chain written anew from any entry on, every hash fitting: only what somebody else keeps tells, and it does")
    func rechained() async throws {
        let target = try await Target()
        for n in 1..<Self.size {
            let change: (Database) throws -> Void = { try Self.rechain(from: n, in: $0) }
            guard case .rewritten(let range) = try target.fault(change) else {
                #expect(Bool(false), "\(n) went unseen")
                continue
            }
            #expect(range.contains(n) && range.count <= 20)
        }
        // The very first entry names the log: then it is another.
        let another = try target.fault { try Self.rechain(from: 0, in: $0) }
        #expect(another == .foreignCheckpoint(size: 20))
        // Alone, the file cannot show it.
        #expect(try target.fault({ try Self.rechain(from: 100, in: $0) }, against: false) == nil)
    }

    /// A moment later than it was: one second in the text of the entry.
    private static func edit(_ n: Int, in db: Database, rehashed: Bool) throws {
        let entry = try entry(n, in: db)
        var draft = draft(entry)
        draft.time = draft.time.adding(seconds: 1)
        let link = try link(draft, after: entry.previous, n, entry.commitments)
        try db.execute(
            sql: "UPDATE ledger_entries SET entry = ? WHERE n = ?", arguments: [String(decoding: link.bytes, as: UTF8.self), n])
        if rehashed {
            try db.execute(sql: "UPDATE ledger_entries SET hash = ? WHERE n = ?", arguments: [Data(link.hash.bytes), n])
        }
    }

    private static func rechain(from first: Int, in db: Database) throws {
        var head = try entry(first, in: db).previous
        for n in first..<size {
            let entry = try entry(n, in: db)
            var draft = draft(entry)
            if n == first { draft.time = draft.time.adding(seconds: 1) }
            let link = try link(draft, after: head, n, entry.commitments)
            head = link.hash
            try db.execute(
                sql: "UPDATE ledger_entries SET entry = ?, hash = ? WHERE n = ?",
                arguments: [String(decoding: link.bytes, as: UTF8.self), Data(link.hash.bytes), n])
        }
    }

    private static func move(from n: Int, by step: Int, in db: Database) throws {
        // By way of numbers that nobody has: the key is unique at every row.
        try db.execute(sql: "UPDATE ledger_entries SET n = n + 100000 WHERE n >= ?", arguments: [n])
        try db.execute(sql: "UPDATE ledger_entries SET n = n - 100000 + ? WHERE n >= 100000", arguments: [step])
    }

    private static func entry(_ n: Int, in db: Database) throws -> LedgerEntry {
        let text = try String.fetchOne(db, sql: "SELECT entry FROM ledger_entries WHERE n = ?", arguments: [n])
        return try #require(text.flatMap { LedgerEntry(bytes: Array($0.utf8)) })
    }

    private static func draft(_ entry: LedgerEntry) -> EntryDraft {
        EntryDraft(
            entry.kind, at: entry.time, by: entry.actor, as: entry.role, standingInFor: entry.standingInFor,
            about: entry.person, post: entry.post, refersTo: entry.refersTo, facts: entry.facts)
    }

    /// The entry as its forger writes it: with the commitments that stand there, whose texts need no change.
    private static func link(
        _ draft: EntryDraft, after previous: Digest32, _ n: Int, _ commitments: [String: Commitment]
    ) throws -> (bytes: [UInt8], hash: Digest32) {
        var chain = HashChain(count: n, head: previous)
        var bytes = try chain.append(draft, key: nil).bytes
        if !commitments.isEmpty {
            let texts = commitments.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value.digest)\"" }
            let text = String(decoding: bytes, as: UTF8.self)
                .replacing(",\"v\":1}", with: ",\"texts\":{\(texts.joined(separator: ","))},\"v\":1}")
            bytes = Array(text.utf8)
        }
        return (bytes, Digest32.leaf(bytes))
    }
}

extension LedgerAudit.Fault {
    /// The entry that it names.
    fileprivate var entry: Int? {
        switch self {
        case .missing(let n), .unreadable(let n), .edited(let n), .unlinked(let n), .misplaced(let n), .textChanged(let n),
            .textMissing(let n), .cutOff(let n):
            n
        case .rewritten(let range): range.lowerBound
        case .foreignCheckpoint, .damaged: nil
        }
    }
}
