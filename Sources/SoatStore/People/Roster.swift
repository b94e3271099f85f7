internal import GRDB
internal import SoatGate
internal import Synchronization

/// Who somebody is, asked once in a transaction, though many share it.
///
/// ``WriteQueue`` says when it may be used: from job to job of one transaction, and not in nor across a job that may change
/// anything about people. Readers never see it.
final class Roster: Sendable {
    private struct State {
        var isOpen = false
        var members: [PersonID: Member] = [:]
    }

    private let state = Mutex(State())

    /// From here on what is found is kept.
    func open() { state.withLock { $0.isOpen = true } }

    /// Forgets all, and keeps nothing from here on.
    func close() { state.withLock { $0 = State() } }

    /// - Parameter fetch: asks the database.
    func member(_ person: PersonID, in db: Database, _ fetch: () throws -> Member) throws -> Member {
        guard !db.configuration.readonly else { return try fetch() }
        if let known = state.withLock({ $0.members[person] }) { return known }
        let member = try fetch()
        state.withLock { if $0.isOpen { $0.members[person] = member } }
        return member
    }
}
