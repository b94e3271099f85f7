import Crypto
import Foundation
import GRDB
import SoatGate
import SoatLedger
import SoatStore

/// How fast the ledger takes entries, and how fast it is read: `soat-ledger-bench [ENTRIES] [FOLDER]`.
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
        let plainTogether = try plain(folder, count, group: 256)
        tell(
            "appends, \(writers) at once", Double(count) / together, "a second", ratio: plainTogether * together / Double(count)
        )

        let clockStart = ContinuousClock.now
        let audit = try await school.audit()
        let auditTime = (ContinuousClock.now - clockStart) / .seconds(1)
        guard audit.fault == nil else { fatalError("the ledger does not hold: \(String(describing: audit.fault))") }
        let bytes = [UInt8](repeating: 0x61, count: 420)
        let hashing = try await seconds { for _ in 0..<audit.count { _ = SHA256.hash(data: bytes) } }
        tell("entries verified (\(audit.count))", Double(audit.count) / auditTime, "a second", ratio: auditTime / hashing)
        print("  \(audit.count) entries in \(rounded(auditTime)) s")

        for (name, filter) in filters(head, count) {
            let time = try await seconds { _ = try await school.log(filter, by: head) }
            print("  list, \(name): \(rounded(time * 1_000)) ms")
        }
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        print("  file: \(size / 1_048_576) MiB")
    }

    private static func filters(_ head: Member, _ count: Int) -> [(String, LogFilter)] {
        var newest = LogFilter()
        newest.limit = 100
        var kind = newest
        kind.kinds = [.logOpened]
        var group = newest
        group.group = "breach"
        var person = newest
        person.person = head.person
        var post = newest
        post.post = "post-1"
        var before = newest
        before.before = count / 2
        return [
            ("newest", newest), ("a rare kind", kind), ("a group", group), ("a person", person), ("a post", post),
            ("from the middle", before),
        ]
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
