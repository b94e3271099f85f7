internal import GRDB
internal import GRDBSQLite

/// A statement that writes one row, its values handed to SQLite as they lie in memory: for the rows that every step of
/// anybody writes.
///
/// Values count from 1. All of them are bound anew for each row.
struct RawInsert {
    private let statement: Statement
    private let database: Database

    /// - Parameter db: within whose access the row is written.
    init(_ db: Database, sql: String) throws {
        database = db
        statement = try db.cachedStatement(sql: sql)
    }

    func bind(_ place: Int32, _ number: Int?) throws {
        if let number {
            try check(unsafe sqlite3_bind_int64(statement.sqliteStatement, place, Int64(number)))
        } else {
            try check(unsafe sqlite3_bind_null(statement.sqliteStatement, place))
        }
    }

    func bind(_ place: Int32, _ text: String?) throws {
        if let text {
            try bind(place, text: text.utf8.span)
        } else {
            try check(unsafe sqlite3_bind_null(statement.sqliteStatement, place))
        }
    }

    /// - Parameter text: UTF-8.
    func bind(_ place: Int32, text: borrowing Span<UInt8>) throws {
        let code = unsafe text.withUnsafeBytes { bytes in
            // A null pointer would be `NULL`, not a text of no bytes.
            unsafe withUnsafePointer(to: 0 as CChar) { none in
                let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self) ?? none
                return unsafe sqlite3_bind_text64(
                    statement.sqliteStatement, place, start, UInt64(bytes.count), Self.copied, UInt8(SQLITE_UTF8))
            }
        }
        try check(code)
    }

    func bind(_ place: Int32, blob: borrowing Span<UInt8>) throws {
        let code = unsafe blob.withUnsafeBytes { bytes in
            unsafe sqlite3_bind_blob64(statement.sqliteStatement, place, bytes.baseAddress, UInt64(bytes.count), Self.copied)
        }
        try check(code)
    }

    /// Writes the row, and keeps none of its values.
    func run() throws {
        let code = unsafe sqlite3_step(statement.sqliteStatement)
        let error = code == SQLITE_DONE ? nil : failure
        unsafe sqlite3_reset(statement.sqliteStatement)
        unsafe sqlite3_clear_bindings(statement.sqliteStatement)
        if let error { throw error }
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw failure }
    }

    /// What SQLite says went wrong last. It names the rule, never a value.
    private var failure: DatabaseError {
        DatabaseError(
            resultCode: unsafe ResultCode(rawValue: sqlite3_extended_errcode(database.sqliteConnection)),
            message: database.lastErrorMessage)
    }

    /// `SQLITE_TRANSIENT`, a macro that Swift does not see: SQLite makes its own copy.
    private static var copied: sqlite3_destructor_type { unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
