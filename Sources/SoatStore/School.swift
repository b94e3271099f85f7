internal import GRDB
public import SoatGate
internal import SoatLedger

/// A school's file: the door to everything that is kept.
///
/// A method is a transaction. What a writing method returns from is on the disk, together with its entry in the ledger;
/// what it throws from left nothing behind.
public final class School: Sendable {
    public let path: String
    let pool: DatabasePool
    let queue: WriteQueue
    let ledger = Ledger()
    let roster = Roster()
    let clock: @Sendable () -> Moment

    private init(_ path: String, _ pool: DatabasePool, clock: @escaping @Sendable () -> Moment) {
        self.path = path
        self.pool = pool
        self.clock = clock
        queue = WriteQueue(pool, roster, ledger)
    }

    /// Opens a school's file, and brings an older one up to date.
    ///
    /// - Throws: ``StoreError``; the file is then as it was.
    public convenience init(opening path: String, clock: @escaping @Sendable () -> Moment) throws(StoreError) {
        self.init(path, try SchoolFile.open(at: path), clock: clock)
    }

    /// Makes the tables of a new file, without a school in them yet.
    convenience init(creating path: String, clock: @escaping @Sendable () -> Moment) throws(StoreError) {
        self.init(path, try SchoolFile.create(at: path), clock: clock)
    }

    /// Whether a file of that name is there, a school's or not.
    public static func exists(at path: String) -> Bool { SchoolFile.exists(path) }

    /// Runs `body` in a transaction that may share its sync with others.
    ///
    /// - Parameter leavingPeople: whether `body` changes nothing about accounts, names, deputies and the school's zone.
    /// - Returns: once it is on the disk.
    func write<Value: Sendable>(
        leavingPeople: Bool = false, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await queue.write(leavingPeople: leavingPeople, body)
    }

    /// Runs `body` on one state of the file, beside whoever writes.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await pool.read(body)
        } catch {
            throw StoreError.explained(error)
        }
    }

    /// Writes what is still in the log beside the file into it, and lets go of it.
    public func close() throws {
        do {
            // When others are reading, their close does it.
            try? pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            try pool.close()
        } catch {
            throw StoreError.explained(error)
        }
    }
}
