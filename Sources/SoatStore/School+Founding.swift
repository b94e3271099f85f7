internal import Foundation
internal import GRDB
public import SoatGate
internal import SoatLedger

extension School {
    /// Makes a school's file with its first account, and the key beside it.
    ///
    /// - Returns: the school, and the code with which the first account sets its password.
    public static func found(
        at path: String, _ settings: SchoolSettings, login: String, name: String, clock: @escaping @Sendable () -> Moment
    ) async throws -> (school: School, code: OneTimeCode) {
        try settings.validated()
        try AccountName.check(login)
        guard !SchoolFile.exists(path) else { throw StoreError.alreadyThere(path) }
        let key = SigningKey()
        guard let publicKey = Digest32(key.publicKey) else { throw StoreError.failed(code: 0) }
        try key.write(to: SigningKey.path(beside: path))
        do {
            let school = try School(creating: path, clock: clock)
            let code = try await school.write { db in
                try school.ledger.append(
                    EntryDraft(.logOpened, at: clock(), by: nil, facts: ["key": .digest(publicKey)]), in: db)
                try settings.save(in: db)
                return try school.add(login: login, name: name, role: .principal, groups: [], by: nil, in: db).code
            }
            return (school, code)
        } catch {
            for left in [path, path + "-wal", path + "-shm", SigningKey.path(beside: path)] {
                try? FileManager.default.removeItem(atPath: left)
            }
            throw error
        }
    }
}
