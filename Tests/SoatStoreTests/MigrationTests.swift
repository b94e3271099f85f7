import GRDB
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
