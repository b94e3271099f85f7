internal import GRDB
internal import Synchronization

/// Lets those who wait for the disk share one sync.
///
/// A durable transaction costs a sync, whatever it writes. While one is on its way, others line up; the next transaction
/// takes all of them, and only after it is on the disk does any of them hear of success. Whoever fails takes back what
/// they wrote, and nothing of the others.
final class WriteQueue: Sendable {
    /// One who waits.
    private struct Job: Sendable {
        /// Does the work; returns what to tell afterwards, if the commit holds. May be called again after a rollback.
        let run: @Sendable (Database) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
        let leavesPeople: Bool
    }

    private struct State {
        var waiting: [Job] = []
        var isRunning = false
    }

    /// How many share a transaction at most, so that nobody waits for long.
    private static let most = 256

    private let pool: DatabasePool
    private let roster: Roster
    private let ledger: Ledger
    private let state = Mutex(State())

    init(_ pool: DatabasePool, _ roster: Roster, _ ledger: Ledger) {
        self.pool = pool
        self.roster = roster
        self.ledger = ledger
    }

    /// Runs `body` in a transaction.
    ///
    /// - Parameter body: writes to the database, and to nothing else that a rollback would not take back.
    /// - Returns: what `body` returns, once it is on the disk.
    /// - Throws: what `body` throws, with nothing of it written; or ``StoreError``.
    func write<Value: Sendable>(
        leavingPeople: Bool, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { (waiter: CheckedContinuation<Value, any Error>) in
            let job = Job(
                run: { db in
                    let value = try body(db)
                    return { waiter.resume(returning: value) }
                },
                fail: { waiter.resume(throwing: StoreError.explained($0)) }, leavesPeople: leavingPeople)
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
        do {
            // Nearly always all of them hold, and a savepoint for each would cost as much as what it keeps safe.
            let outcome: Outcome
            do {
                outcome = try transaction(of: batch, withSavepoints: false, in: db)
            } catch is Entangled {
                outcome = try transaction(of: batch, withSavepoints: true, in: db)
            }
            for tell in outcome.done { tell() }
            for (job, error) in outcome.failed { job.fail(error) }
        } catch {
            for job in batch { job.fail(error) }
        }
    }

    /// What became of those who share a transaction.
    private struct Outcome {
        var done: [@Sendable () -> Void] = []
        var failed: [(job: Job, error: any Error)] = []
    }

    /// One of several failed after it had written something: without a savepoint only all can be taken back.
    private struct Entangled: Error {}

    /// - Throws: ``Entangled`` only without savepoints; then nothing was written.
    private func transaction(of batch: [Job], withSavepoints: Bool, in db: Database) throws -> Outcome {
        var outcome = Outcome()
        // Who they are and where the chain ends is read anew in every transaction: others may have changed it, in another
        // process too.
        roster.close()
        defer {
            roster.close()
            ledger.finish()
        }
        try db.inTransaction(.immediate) {
            ledger.begin()
            for job in batch {
                if job.leavesPeople { roster.open() } else { roster.close() }
                let written = db.totalChangesCount
                do {
                    if withSavepoints {
                        try db.inSavepoint {
                            outcome.done.append(try job.run(db))
                            return .commit
                        }
                    } else {
                        outcome.done.append(try job.run(db))
                    }
                } catch {
                    // A full disk or a failed write ends the whole transaction, not only this part of it.
                    guard db.isInsideTransaction else { throw error }
                    if !withSavepoints, db.totalChangesCount != written { throw Entangled() }
                    ledger.forgetEnd()
                    outcome.failed.append((job, error))
                }
            }
            return .commit
        }
        return outcome
    }
}
