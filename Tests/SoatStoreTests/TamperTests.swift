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
        /// As they are stored, and where the hash of the one before stands in each.
        let entries: [[UInt8]]
        let links: [Range<Int>]

        init() async throws {
            sample = try SampleSchool()
            let school = try await sample.foundedUnsigned()
            let head = try await school.member(login: "hieu.truong")
            let today = try await school.settings().calendar.day(of: sample.clock.read())
            var checkpoints: [Checkpoint] = []
            var count = 2
            while count < TamperTests.size {
                let found = count % 40 == 1 ? "chưa mở được trang \(count)" : nil
                _ = try await school.record(.portalCheck(.morning, on: today.adding(days: -count), found: found), by: head)
                count += 1
                if count % 20 == 0 { checkpoints.append(try await school.checkpoint()) }
            }
            self.checkpoints = checkpoints
            entries = try await school.read { try String.fetchAll($0, sql: "SELECT entry FROM ledger_entries ORDER BY n") }
                .map { Array($0.utf8) }
            links = try entries.map { entry in
                let place = try #require(Data(entry).range(of: Data("\"prev\":\"".utf8)))
                return place.upperBound..<(place.upperBound + 64)
            }
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
            let bytes = Self.edited(n, target)
            // Edited, as it is, and with a hash that fits it.
            #expect(try target.fault { try Self.put(bytes, nil, at: n, in: $0) } == .edited(n))
            // …which is where the next does not follow; of the last one only a checkpoint tells.
            let last = n == Self.size - 1
            let rehashed = try target.fault { try Self.put(bytes, Digest32.leaf(bytes), at: n, in: $0) }
            #expect(rehashed == (last ? .rewritten(180..<200) : .unlinked(n + 1)))

            // Deleted, as it is, and with all after it moved up.
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
            // Before the first stands a copy of the first: it is the second that does not fit.
            #expect(inserted?.entry == max(n, 1), "\(n): \(String(describing: inserted))")

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
                for table in ["ledger_entries", "ledger_texts"] {
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
            let change: (Database) throws -> Void = { try Self.rechain(from: n, target, in: $0) }
            guard case .rewritten(let range) = try target.fault(change) else {
                #expect(Bool(false), "\(n) went unseen")
                continue
            }
            #expect(range.contains(n) && range.count <= 20)
        }
        // The very first entry names the log: then it is another.
        let another = try target.fault { try Self.rechain(from: 0, target, in: $0) }
        #expect(another == .foreignCheckpoint(size: 20))
        // Alone, the file cannot show it.
        #expect(try target.fault({ try Self.rechain(from: 100, target, in: $0) }, against: false) == nil)
    }

    @Test("An entry put in, taken out or moved so that it fits its neighbour before it does not fit the one after it")
    func fitting() async throws {
        let target = try await Target()
        for n in 1..<Self.size {
            // Written anew at its place, with the right number, link and hash; those after it only moved.
            for (change, parts) in Self.changes(at: n, target) {
                let found = try target.fault {
                    try Self.replace(from: n, with: parts.made + parts.rest, made: parts.made.count, in: $0)
                }
                let end = n + parts.made.count
                switch found {
                case .unlinked(let place), .misplaced(let place), .missing(let place):
                    #expect(place == end, "\(change) at \(n)")
                case .rewritten(let range): #expect(parts.rest.isEmpty && range.contains(n), "\(change) at \(n)")
                case .cutOff(let place): #expect(parts.rest.isEmpty && place == end, "\(change) at \(n)")
                default: #expect(Bool(false), "\(change) at \(n): \(String(describing: found))")
                }
            }
        }
    }

    @Test("…and when all after it is written anew too, what somebody else keeps tells")
    func fittingRechained() async throws {
        let target = try await Target()
        for n in stride(from: 1, to: Self.size, by: 3) {
            for (change, parts) in Self.changes(at: n, target) {
                let all = parts.made + parts.rest
                let found = try target.fault { try Self.replace(from: n, with: all, made: all.count, in: $0) }
                switch found {
                case .rewritten(let range): #expect(range.contains(n), "\(change) at \(n)")
                case .cutOff(let place): #expect(place == n + all.count && n >= 180, "\(change) at \(n)")
                default: #expect(Bool(false), "\(change) at \(n): \(String(describing: found))")
                }
            }
        }
    }

    /// Entries to stand from `n` on: first those that are made to fit, then the others as they are.
    private typealias Parts = (made: [[UInt8]], rest: [[UInt8]])

    private static func changes(at n: Int, _ target: Target) -> [(String, Parts)] {
        let entries = target.entries
        var list: [(String, Parts)] = [
            ("inserted", ([edited(n, target)], Array(entries[n...]))), ("deleted", ([], Array(entries[(n + 1)...]))),
        ]
        if n + 1 < size { list.append(("swapped", ([entries[n + 1], entries[n]], Array(entries[(n + 2)...])))) }
        return list
    }

    /// Writes entries from `first` on, of which so many are given their number, their link and their hash.
    private static func replace(from first: Int, with entries: [[UInt8]], made: Int, in db: Database) throws {
        var head = try Digest32(
            Data.fetchOne(db, sql: "SELECT hash FROM ledger_entries WHERE n = ?", arguments: [first - 1]) ?? Data())
        // Texts would tell by themselves; here only the chain is asked.
        for table in ["ledger_texts", "ledger_entries"] {
            try db.execute(sql: "DELETE FROM \(table) WHERE n >= ?", arguments: [first])
        }
        for (i, entry) in entries.enumerated() {
            var text = String(decoding: entry, as: UTF8.self)
            if i < made, let link = head {
                text = text.replacing(/"n":[0-9]+,/, with: "\"n\":\(first + i),", maxReplacements: 1)
                    .replacing(/"prev":"[0-9a-f]+"/, with: "\"prev\":\"\(link)\"", maxReplacements: 1)
                    .replacing(/,"texts":{[^}]*}/, with: "")
            }
            let hash = Digest32.leaf(Array(text.utf8))
            head = hash
            try db.execute(
                sql: "INSERT INTO ledger_entries (n, entry, hash) VALUES (?, ?, ?)",
                arguments: [first + i, text, Data(hash.bytes)])
        }
    }

    @Test("A post that says something else than its entries is named; an end that was cut off shows in what rests on it")
    func posts() async throws {
        let s = try await PostSchool()
        let id = try await s.begin()
        try await s.publish(id)
        let draft = try await s.begin()
        let count = try await s.school.audit().count
        try s.school.close()
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: s.sample.path, configuration: configuration)
        try await queue.write { db in
            for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
                try db.execute(sql: "DROP TRIGGER \(name)")
            }
        }
        func fault(_ sql: String) throws -> LedgerAudit.Fault? {
            var fault: LedgerAudit.Fault?
            try queue.writeWithoutTransaction { db in
                try db.inTransaction {
                    try db.execute(sql: sql)
                    fault = try School.audit(in: db, against: []).fault
                    return .rollback
                }
            }
            return fault
        }
        #expect(try fault("SELECT 1") == nil)
        for sql in [
            "UPDATE posts SET state = 'approved', approval_content = content WHERE id = '\(draft)'",
            "UPDATE posts SET version = 7 WHERE id = '\(draft)'",
            "UPDATE posts SET state = 'submitted' WHERE id = '\(draft)'; UPDATE post_steps SET to_state = 'submitted' WHERE post = '\(draft)'",
            "UPDATE post_steps SET person = '\(s.head.person.rawValue)' WHERE post = '\(draft)'",
            "DELETE FROM revisions WHERE post = '\(draft)'; DELETE FROM post_steps WHERE post = '\(draft)'",
        ] {
            #expect(try fault(sql) == .strayPost(draft), "\(sql)")
        }
        let cut = "DELETE FROM ledger_entries WHERE n >= \(count - 2); DELETE FROM ledger_texts WHERE n >= \(count - 2)"
        #expect(try fault(cut) == .cutOff(count - 2))
    }

    /// The bytes of entry `n`, said to be of another second.
    private static func edited(_ n: Int, _ target: Target) -> [UInt8] {
        var bytes = target.entries[n]
        // `{"at":"2026-11-21T08:30:00Z"`: the last digit of the time.
        bytes[25] = bytes[25] == UInt8(ascii: "7") ? UInt8(ascii: "8") : UInt8(ascii: "7")
        return bytes
    }

    private static func put(_ bytes: [UInt8], _ hash: Digest32?, at n: Int, in db: Database) throws {
        try db.execute(
            sql: """
                UPDATE ledger_entries SET entry = :entry, at = json_extract(:entry, '$.at'), hash = coalesce(:hash, hash)
                WHERE n = :n
                """, arguments: ["entry": String(decoding: bytes, as: UTF8.self), "hash": hash.map { Data($0.bytes) }, "n": n])
    }

    /// Entry `first` edited, and every entry after it made to follow.
    private static func rechain(from first: Int, _ target: Target, in db: Database) throws {
        var bytes = edited(first, target)
        for n in first..<size {
            if n > first {
                let head = Digest32.leaf(bytes)
                bytes = target.entries[n]
                bytes.replaceSubrange(target.links[n], with: Array(head.description.utf8))
            }
            try put(bytes, Digest32.leaf(bytes), at: n, in: db)
        }
    }

    private static func move(from n: Int, by step: Int, in db: Database) throws {
        // By way of numbers that nobody has: the key is unique at every row.
        try db.execute(sql: "UPDATE ledger_entries SET n = n + 100000 WHERE n >= ?", arguments: [n])
        try db.execute(sql: "UPDATE ledger_entries SET n = n - 100000 + ? WHERE n >= 100000", arguments: [step])
    }

}

extension LedgerAudit.Fault {
    /// The entry that it names.
    fileprivate var entry: Int? {
        switch self {
        case .missing(let n), .unreadable(let n), .edited(let n), .unlinked(let n), .misplaced(let n), .textChanged(let n),
            .textMissing(let n), .misfiled(let n), .cutOff(let n):
            n
        case .rewritten(let range): range.lowerBound
        case .foreignCheckpoint, .strayPost, .damaged: nil
        }
    }
}
