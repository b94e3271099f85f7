internal import GRDB
internal import Synchronization

/// Lets those who wait for the disk share one sync.
///
/// A durable transaction costs a sync, whatever it writes. While one is on its way, others line up; the next transaction
/// takes all of them, each in a savepoint of its own, and only after it is on the disk does any of them hear of success.
final class WriteQueue: Sendable {
    /// One who waits.
    private struct Job: Sendable {
        /// Does the work; returns what to tell afterwards, if the commit holds.
        let run: @Sendable (Database) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private struct State {
        var waiting: [Job] = []
        var isRunning = false
    }

    /// How many share a transaction at most, so that nobody waits for long.
    private static let most = 256

    private let pool: DatabasePool
    private let state = Mutex(State())

    init(_ pool: DatabasePool) {
        self.pool = pool
    }

    /// Runs `body` in a transaction.
    ///
    /// - Returns: what `body` returns, once it is on the disk.
    /// - Throws: what `body` throws, with nothing of it written; or ``StoreError``.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { (waiter: CheckedContinuation<Value, any Error>) in
            let job = Job(
                run: { db in
                    let value = try body(db)
                    return { waiter.resume(returning: value) }
                },
                fail: { waiter.resume(throwing: StoreError.explained($0)) })
            let isFirst = state.withLock { state in
                state.waiting.append(job)
                defer { state.isRunning = true }
                return !state.isRunning
            }
            if isFirst {
                pool.asyncWriteWithoutTransaction { db in
                    while let batch = self.next() { self.commit(batch, in: db) }
                }
            }
        }
    }

    private func next() -> [Job]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isRunning = false
                return nil
            }
            let batch = Array(state.waiting.prefix(Self.most))
            state.waiting.removeFirst(batch.count)
            return batch
        }
    }

    private func commit(_ batch: [Job], in db: Database) {
        var done: [@Sendable () -> Void] = []
        var failed: [(job: Job, error: any Error)] = []
        do {
            try db.inTransaction(.immediate) {
                for job in batch {
                    do {
                        try db.inSavepoint {
                            done.append(try job.run(db))
                            return .commit
                        }
                    } catch {
                        // A full disk or a failed write ends the whole transaction, not only this part of it.
                        guard db.isInsideTransaction else { throw error }
                        failed.append((job, error))
                    }
                }
                return .commit
            }
        } catch {
            for job in batch { job.fail(error) }
            return
        }
        for tell in done { tell() }
        for (job, error) in failed { job.fail(error) }
    }
}
