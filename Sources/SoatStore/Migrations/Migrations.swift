internal import GRDB

/// The versions that a school's file has had; each step takes the tables from one to the next.
///
/// A step is never changed once it was released: what it made stands in schools' files.
enum Migrations {
    struct Step: Sendable {
        /// The version that the file has afterwards, counted from 1.
        let version: Int
        let sql: String
    }

    static let steps: [Step] = [
        Step(version: 1, sql: Schema1.people + Schema1.ledger + PostsSchema.sql),
        Step(version: 2, sql: Schema2.filters + Schema2.fairness),
        Step(version: 3, sql: Schema3.tokens + Schema3.outside),
        Step(version: 4, sql: Schema4.sealing),
        Step(version: 5, sql: Schema5.ledger + Schema5.triggers),
        Step(version: 6, sql: Schema6.allowed),
    ]

    static var newest: Int { steps.count }

    /// Takes the steps that are missing, all in one transaction: a file is old or new, never between.
    ///
    /// - Parameter last: the version to stop at; tests stop earlier.
    static func run(on pool: DatabasePool, upTo last: Int = newest) throws {
        try pool.writeWithoutTransaction { db in
            let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard found <= newest else { throw StoreError.newerVersion(found: found, known: newest) }
            guard found < last else { return }
            // A table that others rest on is made anew: meanwhile they rest on nothing. Where a step fails, nobody goes on
            // with this connection.
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.inTransaction(.immediate) {
                // Somebody else may have done it while we waited.
                let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                for step in steps where step.version > version && step.version <= last {
                    try db.execute(sql: step.sql)
                    try db.execute(sql: "PRAGMA user_version = \(step.version)")
                }
                return .commit
            }
            try db.execute(sql: "PRAGMA foreign_keys = ON")
        }
    }
}
