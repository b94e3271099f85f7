internal import GRDB
internal import GRDBSQLite

/// The rows of a query as SQLite has them, with nothing made of their values: for reading a million at a time.
///
/// Columns count from 0. What a column's bytes point at stays until ``next()`` is called again.
struct RawRows {
    private let statement: Statement
    private let database: Database

    /// - Parameter db: within whose access the rows are read.
    init(_ db: Database, sql: String) throws {
        database = db
        statement = try db.makeStatement(sql: sql)
    }

    /// Goes on to the next row, at first to the first.
    ///
    /// - Returns: whether there is one.
    func next() throws -> Bool {
        let code = unsafe sqlite3_step(statement.sqliteStatement)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
        }
    }

    func integer(_ column: Int32) -> Int { unsafe Int(sqlite3_column_int64(statement.sqliteStatement, column)) }

    /// The bytes of a text or of a blob; none for `NULL`.
    func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        // The length is asked afterwards: asking for the bytes is what may change it.
        let start = unsafe sqlite3_column_blob(statement.sqliteStatement, column)
        let count = unsafe Int(sqlite3_column_bytes(statement.sqliteStatement, column))
        return unsafe UnsafeBufferPointer(start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : count)
    }

    /// Whether a column holds what stands there in an entry, digit for digit and letter for letter; nothing where nothing does.
    func says(_ column: Int32, _ place: Range<Int>, of entry: borrowing Span<UInt8>) -> Bool {
        guard unsafe sqlite3_column_type(statement.sqliteStatement, column) != SQLITE_NULL else { return place.isEmpty }
        let value = unsafe bytes(column).span
        guard value.count == place.count, !place.isEmpty else { return false }
        for i in 0..<value.count where value[i] != entry[place.lowerBound + i] { return false }
        return true
    }
}
