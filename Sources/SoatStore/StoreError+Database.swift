internal import GRDB

extension StoreError {
    /// What SQLite's error means to its reader. Its SQL and its values are never shown.
    init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: self = .readOnly
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt
        // A write that stops at a limit on the file's size fails so: the same to who reads it.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: self = .diskFull
        default: self = .failed(code: Int(error.extendedResultCode.rawValue))
        }
    }

    init(any error: any Error) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError: self.init(error)
        default: self = .failed(code: 0)
        }
    }

    /// Turns SQLite's errors into ours, and leaves others as they are.
    static func explained(_ error: any Error) -> any Error {
        if let error = error as? DatabaseError { return StoreError(error) }
        return error
    }
}
