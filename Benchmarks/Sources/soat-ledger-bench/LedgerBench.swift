import Crypto
import Foundation
import Glibc
import GRDB
import SoatGate
import SoatLedger
import SoatStore
import SoatText

/// How fast the ledger takes entries, and how fast it is read: `soat-ledger-bench [ENTRIES] [FOLDER] [ENTRIES TO LIST]`.
///
/// Every rate stands beside one of a plainer thing in the same run: a row of the same size written by SQLite alone, and
/// SHA-256 over the same bytes.
@main
struct LedgerBench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        let entries = arguments.count > 1 ? Int(arguments[1]) ?? 100_000 : 100_000
        let folder = URL(filePath: arguments.count > 2 ? arguments[2] : NSTemporaryDirectory())
            .appending(path: "soat-ledger-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "truong.soat").path(percentEncoded: false)
        let clock: @Sendable () -> Moment = { Moment(secondsSince1970: Int(Date().timeIntervalSince1970)) }
        let (school, _) = try await School.found(
            at: path, SchoolSettings(name: "Trường đo thử"), login: "hieu.truong", name: "Đỗ Thị Bình", clock: clock)
        let head = try await school.member(login: "hieu.truong")

        let single = 4_000
        let alone = try await seconds {
            for i in 0..<single { _ = try await school.record(.acknowledgement(of: "văn bản \(i)"), by: head) }
        }
        let plainAlone = try plain(folder, single, group: 1)
        tell("appends one by one", Double(single) / alone, "a second", ratio: plainAlone * alone / Double(single))

        let writers = 256
        let togetherStart = processor
        let together = try await seconds {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<writers {
                    group.addTask {
                        for i in 0..<(entries / writers) {
                            _ = try await school.record(.acknowledgement(of: "văn bản \(writer)/\(i)"), by: head)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        let count = entries / writers * writers
        print("  (of the processor: \(rounded((processor - togetherStart) / Double(max(count, 1)) * 1e6)) µs an append)")
        let plainTogether = try plain(folder, count, group: 256)
        tell(
            "appends, \(writers) at once", Double(count) / together, "a second", ratio: plainTogether * together / Double(count)
        )

        let clockStart = ContinuousClock.now
        let auditStart = processor
        let audit = try await school.audit()
        let auditTime = (ContinuousClock.now - clockStart) / .seconds(1)
        print("  (of the processor: \(rounded(processor - auditStart)) s)")
        guard audit.fault == nil else { fatalError("the ledger does not hold: \(String(describing: audit.fault))") }
        let bytes = [UInt8](repeating: 0x61, count: 420)
        let hashing = try await seconds { for _ in 0..<audit.count { _ = SHA256.hash(data: bytes) } }
        tell("entries verified (\(audit.count))", Double(audit.count) / auditTime, "a second", ratio: auditTime / hashing)
        print("  \(audit.count) entries in \(rounded(auditTime)) s")

        try school.close()
        let rows = try fill(path, upTo: arguments.count > 3 ? Int(arguments[3]) ?? entries : entries, by: head.person.rawValue)
        let varied = try School(opening: path, clock: clock)
        for (name, filter) in filters(head, rows) {
            var best = Double.infinity
            for _ in 0..<3 { best = min(best, try await seconds { _ = try await varied.log(filter, by: head) }) }
            print("  list of \(rows), \(name): \(rounded(best * 1_000)) ms")
        }
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        print("  file: \(size / 1_048_576) MiB")
    }

    /// Every filter alone, a rare and a frequent value of some, and some together.
    private static func filters(_ head: Member, _ count: Int) -> [(String, LogFilter)] {
        func filter(_ change: (inout LogFilter) -> Void) -> LogFilter {
            var filter = LogFilter()
            filter.limit = 100
            change(&filter)
            return filter
        }
        let old = CalendarDate(iso: "2030-01-01").map { $0...$0.adding(days: 300) }
        return [
            ("newest", filter { _ in }), ("a rare kind", filter { $0.kinds = [.logOpened] }),
            ("a frequent kind", filter { $0.kinds = [.postRevised] }), ("a group", filter { $0.group = "breach" }),
            ("a large group", filter { $0.group = "post" }), ("a person", filter { $0.person = PersonID(rawValue: person(3)) }),
            ("a post", filter { $0.post = "b000123" }), ("a category", filter { $0.category = .defamation }),
            ("a frequent level", filter { $0.level = .warning }), ("a channel", filter { $0.channel = .portal }),
            ("a year long ago", filter { $0.days = old }), ("from the middle", filter { $0.before = count / 2 }),
            (
                "a person, a category and a year",
                filter { ($0.person, $0.category, $0.days) = (PersonID(rawValue: person(3)), .defamation, old) }
            ),
        ]
    }

    private static func person(_ number: Int) -> String {
        "p" + String(String(repeating: "0", count: 20) + "\(number)").suffix(20)
    }

    /// Writes rows of many kinds behind those that are there, without a chain: only for lists. A thousand people, posts
    /// and breaches, thirty years.
    ///
    /// - Returns: how many there are now.
    private static func fill(_ path: String, upTo count: Int, by actor: String) throws -> Int {
        let queue = try DatabaseQueue(path: path)
        return try queue.write { db in
            for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
                try db.execute(sql: "DROP TRIGGER \(name)")
            }
            for table in ["ledger_texts", "deputies", "ledger_checkpoints"] {
                try db.execute(sql: "DELETE FROM \(table)")
            }
            try db.execute(sql: "DELETE FROM ledger_entries WHERE n > 1")
            try db.execute(
                sql: """
                    WITH RECURSIVE i(x) AS (SELECT 2 UNION ALL SELECT x + 1 FROM i WHERE x + 1 < :count)
                    INSERT INTO ledger_entries SELECT x, e, zeroblob(32), json_extract(e, '$.kind'), json_extract(e, '$.at'),
                        json_extract(e, '$.by'), json_extract(e, '$.person'), json_extract(e, '$.post'), json_extract(e, '$.ref'),
                        json_extract(e, '$.facts.category'), json_extract(e, '$.facts.level'), json_extract(e, '$.facts.channel')
                    FROM (SELECT x,
                        '{"at":"' || strftime('%Y-%m-%dT%H:%M:%SZ', 1795000000 + x * 900, 'unixepoch') || '","by":"' || :actor || '",' ||
                        CASE WHEN x % 10 = 0 THEN '"facts":{"answer-by":"2030-01-01","category":"' ||
                            CASE WHEN x % 1000 = 0 THEN 'defamation' ELSE 'personal-data' END ||
                            '","channel":"group","day":"2030-01-01","level":"warning","sort":"content"},"kind":"breach.reported","n":' || x
                            || ',"person":"' || printf('p%020d', x % 1000) || '",'
                        ELSE '"facts":{"channel":"portal","level":"note"},"kind":"' ||
                            CASE WHEN x % 3 = 0 THEN 'post.submitted' ELSE 'post.revised' END || '","n":' || x
                            || ',"post":"' || printf('b%06d', x % 50000) || '",' END
                        || '"prev":"' || printf('%064d', x) || '","v":1}' AS e FROM i)
                    """, arguments: ["count": count, "actor": actor])
            return try Int.fetchOne(db, sql: "SELECT count(*) FROM ledger_entries") ?? 0
        }
    }

    /// Seconds that this program has had of the processors.
    private static var processor: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Rows of an entry's size a second, as durable, by SQLite alone.
    private static func plain(_ folder: URL, _ rows: Int, group: Int) throws -> Double {
        let pool = try DatabasePool(path: folder.appending(path: "plain-\(group).sqlite").path(percentEncoded: false))
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try pool.write { try $0.execute(sql: "CREATE TABLE rows (n INTEGER PRIMARY KEY, entry TEXT)") }
        let text = String(repeating: "a", count: 420)
        let start = ContinuousClock.now
        var done = 0
        while done < rows {
            try pool.write { db in
                let statement = try db.cachedStatement(sql: "INSERT INTO rows (entry) VALUES (?)")
                for _ in 0..<min(group, rows - done) { try statement.execute(arguments: [text]) }
            }
            done += group
        }
        return Double(rows) / ((ContinuousClock.now - start) / .seconds(1))
    }

    private static func seconds(_ body: @Sendable () async throws -> Void) async throws -> Double {
        let start = ContinuousClock.now
        try await body()
        return (ContinuousClock.now - start) / .seconds(1)
    }

    private static func tell(_ what: String, _ rate: Double, _ unit: String, ratio: Double) {
        print("  \(what): \(Int(rate)) \(unit); the plain thing is \(rounded(ratio)) times as fast")
    }

    private static func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
}
