import Foundation
import GRDB
import SoatGate
import Testing

@testable import SoatStore

@Suite("Migrations") struct MigrationTests {
    @Test(
        "A file of every earlier version becomes one of the newest, with all that was in it", arguments: 0..<Migrations.newest)
    func upgrade(_ version: Int) async throws {
        let sample = try SampleSchool()
        let fresh = try SampleSchool()
        try await fresh.foundedUnsigned().close()
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA application_id = \(SchoolFile.applicationID)") }
        let old = try DatabasePool(path: sample.path, configuration: configuration)
        try Migrations.run(on: old, upTo: version)
        if version >= 1 {
            try await old.write { db in
                try db.execute(
                    sql: "INSERT INTO people (id, name, created_at) VALUES (?, 'Hồ Thị Lan', '2026-09-01T00:00:00Z')",
                    arguments: [String(repeating: "p", count: 21)])
            }
        }
        try old.close()
        let school = try sample.open()
        let schema = try await school.read { try Self.schema(in: $0) }
        #expect(try await fresh.open().read { try Self.schema(in: $0) } == schema)
        if version >= 1 {
            #expect(try await school.read { try String.fetchOne($0, sql: "SELECT name FROM people") } == "Hồ Thị Lan")
        }
    }

    @Test(
        "A real file of every earlier version goes on: its ledger verifies, its posts are there",
        arguments: 1..<Migrations.newest)
    func real(_ version: Int) async throws {
        let s = try await PostSchool()
        let id = try await s.begin()
        try await s.publish(id)
        _ = try await s.begin(PostSchool.phone)
        let consent = try await s.school.record(RecordTests.consent, by: s.head).number
        let post = try await s.school.publishedPost(id, at: nil)
        let report = try await s.school.report(BreachReport(.post(post), what: "ảnh"), by: s.colleague).number
        _ = try await s.school.carry(out: .answer("thưa…"), on: report, by: s.author)
        let checkpoint = try await s.school.checkpoint()
        try s.school.close()

        let sample = try SampleSchool()
        try Self.write(s.sample.path, asVersion: version, to: sample.path)
        let school = try sample.open()
        let audit = try await school.audit(against: [checkpoint])
        #expect(audit.fault == nil && audit.agreed == [checkpoint.size])
        #expect(try await school.post(id, for: s.author, s.scanner).text == PostSchool.clean)
        #expect(try await school.posts(PostFilter(), for: s.author).count == 2)
        #expect(try await school.entry(consent).texts["from"] == "Bà Nguyễn Thị Mẫu")
        // And it is written on.
        _ = try await school.carry(out: .withdraw(reason: "có phiếu"), on: report, by: s.head)
        #expect(try await school.breach(report, for: s.author).breach.state == .withdrawn)
        #expect(try await school.audit(against: [checkpoint]).fault == nil)
    }

    @Test("A file of an earlier version with an entry that is none any more opens too, and the entry is named")
    func damaged() async throws {
        let s = try await PostSchool()
        for i in 0..<5 { _ = try await s.school.record(.acknowledgement(of: "văn bản \(i)"), by: s.head) }
        let last = try await s.school.audit().count - 1
        try s.school.close()
        let sample = try SampleSchool()
        try Self.write(s.sample.path, asVersion: 4, to: sample.path)
        var file = try Data(contentsOf: URL(filePath: sample.path))
        let entry = try #require(file.range(of: Data("\"n\":\(last),".utf8)))
        file[entry.lowerBound] = UInt8(ascii: "x")
        try file.write(to: URL(filePath: sample.path))
        #expect(try await sample.open().audit().fault == .edited(last))
    }

    /// Writes what a file of the newest version holds into one of an earlier version, as far as that had a place for it.
    private static func write(_ source: String, asVersion version: Int, to path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA application_id = \(SchoolFile.applicationID)") }
        let old = try DatabasePool(path: path, configuration: configuration)
        try Migrations.run(on: old, upTo: version)
        try old.writeWithoutTransaction { db in
            // Migrations leave it on, and tables are copied in no order.
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: "ATTACH DATABASE ? AS newest", arguments: [source])
            let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'")
            for row in triggers { try db.execute(sql: "DROP TRIGGER \(row["name"] as String)") }
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            for table in tables {
                guard table != "ledger_keys" else {
                    try db.execute(sql: "INSERT INTO main.ledger_keys SELECT DISTINCT n, key FROM newest.ledger_texts")
                    continue
                }
                let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('\(table)', 'main')")
                    .joined(separator: ", ")
                try db.execute(sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM newest.\(table)")
            }
            for row in triggers { try db.execute(sql: row["sql"] as String) }
            try db.execute(sql: "DETACH DATABASE newest")
        }
        try old.close()
    }

    @Test("Versions are counted without gaps")
    func numbers() {
        #expect(Migrations.steps.map(\.version) == Array(1...Migrations.newest))
    }

    private static func schema(in db: Database) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name")
            + [String(try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0)]
    }
}
