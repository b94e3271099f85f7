internal import CSQLite
internal import GRDB
internal import Glibc
internal import SoatDiagnostics

/// Opens the SQLite file of a school so that what it acknowledges is on the disk, and so that nobody else can read it.
enum SchoolFile {
    /// Tells our files from other SQLite files: "Soát" in ASCII.
    static let applicationID: Int32 = 0x536F_6174
    /// How long to wait for somebody else's write to end, in seconds.
    static let patience = 5.0

    /// Makes a new file, mode 0600, with every table.
    ///
    /// - Throws: ``StoreError``; a file that is there already stays as it is.
    static func create(at path: String) throws(StoreError) -> DatabasePool {
        guard !exists(path) else { throw .alreadyThere(path) }
        guard exists(folder(of: path)) else { throw .missingFolder(folder(of: path)) }
        // SQLite gives the files beside it (-wal, -shm) the same rights.
        let descriptor = unsafe Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(errno) }
        close(descriptor)
        do {
            let pool = try DatabasePool(path: path, configuration: configuration())
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(applicationID)") }
            try makeDurable(pool)
            try Migrations.run(on: pool)
            // Out of the log and into the file: it is known by its first bytes, whatever happens from here on.
            try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            PrivateFile.sync(folder: folder(of: path))
            return pool
        } catch {
            throw StoreError(any: error)
        }
    }

    /// Opens a file, and brings an older one up to date.
    static func open(at path: String) throws(StoreError) -> DatabasePool {
        guard exists(path) else {
            throw exists(folder(of: path)) ? .missingFile(path) : .missingFolder(folder(of: path))
        }
        try checkHeader(path)
        try makePrivate(path)
        do {
            let pool = try DatabasePool(path: path, configuration: configuration())
            try makeDurable(pool)
            try Migrations.run(on: pool)
            return pool
        } catch {
            throw StoreError(any: error)
        }
    }

    private static let isReady: Void = soat_sqlite_keep_no_statistics()

    private static func configuration() -> Configuration {
        _ = isReady
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.label = "soat"
        configuration.prepareDatabase { db in
            // What is erased is overwritten, not only forgotten.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            // A damaged page is told at once, not handed on.
            try db.execute(sql: "PRAGMA cell_size_check = ON")
        }
        return configuration
    }

    /// GRDB sets `synchronous = NORMAL` when it turns WAL on, which loses the last transactions with the power; and it
    /// does so after `prepareDatabase`. The writer connection lives as long as the pool, so that once is enough.
    private static func makeDurable(_ pool: DatabasePool) throws {
        let settings = try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            return (
                try Int.fetchOne(db, sql: "PRAGMA synchronous"), try String.fetchOne(db, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(db, sql: "PRAGMA secure_delete"), try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
            )
        }
        guard settings == (2, "wal", 1, 1) else { throw StoreError.notDurable }
    }

    /// Looks at the first 100 bytes, without SQLite and without changing anything.
    ///
    /// - Source: sqlite.org/fileformat2.html §1.3: magic at 0, user version at 60, application id at 68, big-endian.
    private static func checkHeader(_ path: String) throws(StoreError) {
        let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        var header = [UInt8](repeating: 0, count: 100)
        let count = unsafe header.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        guard count >= 0 else { throw failure(errno) }
        guard count == 100, header.starts(with: Array("SQLite format 3\u{0}".utf8)) else { throw .notAStore(path) }
        func number(at place: Int) -> UInt32 { header[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) } }
        guard number(at: 68) == UInt32(bitPattern: applicationID) else { throw .notAStore(path) }
        let version = Int(number(at: 60))
        guard version <= Migrations.newest else { throw .newerVersion(found: version, known: Migrations.newest) }
    }

    /// Takes away the rights of others, should somebody have given them.
    private static func makePrivate(_ path: String) throws(StoreError) {
        for path in [path, path + "-wal", path + "-shm"] {
            var status = stat()
            guard unsafe stat(path, &status) == 0 else { continue }
            if status.st_mode & 0o077 != 0 {
                guard unsafe chmod(path, 0o600) == 0 else { throw .readOnly }
            }
        }
    }

    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func failure(_ code: Int32) -> StoreError {
        switch code {
        case EACCES, EPERM, EROFS: .readOnly
        case ENOSPC, EDQUOT, EFBIG: .diskFull
        default: .failed(code: Int(code))
        }
    }
}
