internal import Crypto
internal import CryptoExtras
internal import Dispatch
internal import Foundation
internal import GRDB

/// A password as it is kept: what scrypt makes of it, so that a stolen file does not give it away.
struct Password: Sendable {
    let salt: Data
    let rounds: Int
    let blockSize: Int
    let parallelism: Int
    let hash: Data

    /// Today's cost: about 0.1 s and 32 MiB for each try.
    static let rounds = 1 << 15
    static let least = 10
    static let most = 256

    /// Makes one of what was typed.
    init(_ typed: String) async throws {
        var random = SystemRandomNumberGenerator()
        salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        rounds = Self.rounds
        blockSize = 8
        parallelism = 1
        hash = try await Self.derived(from: typed, salt: salt, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    }

    init(_ row: Row) {
        salt = row["salt"]
        rounds = row["rounds"]
        blockSize = row["block_size"]
        parallelism = row["parallelism"]
        hash = row["hash"]
    }

    /// Whether it is this one; takes as long for a wrong one as for the right one.
    func matches(_ typed: String) async throws -> Bool {
        let found = try await Self.derived(
            from: typed, salt: salt, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        return Self.areEqual(found, hash)
    }

    /// Costs what ``matches(_:)`` costs, for a name that nobody has: the time taken does not tell who has an account.
    static func pretend(_ typed: String) async throws {
        _ = try await derived(from: typed, salt: Data(count: 16), rounds: rounds, blockSize: 8, parallelism: 1)
    }

    /// - Throws: ``StoreError/weakPassword(_:)``.
    /// - Source: NIST SP 800-63B §5.1.1: length counts; no rules on kinds of letters.
    static func check(_ typed: String, login: String) throws(StoreError) {
        guard typed.count >= least else { throw .weakPassword(.short(least: least)) }
        guard typed.count <= most else { throw .weakPassword(.long(most: most)) }
        let letters = Set(typed.lowercased())
        guard letters.count >= 5, !typed.lowercased().contains(login.lowercased()) else { throw .weakPassword(.guessable) }
    }

    func save(for person: String, at time: String, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO credentials (person, salt, rounds, block_size, parallelism, hash, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [person, salt, rounds, blockSize, parallelism, hash, time])
    }

    /// On a thread of its own: nobody else's request waits meanwhile, and of many tries at once each waits for the others.
    private static func derived(
        from typed: String, salt: Data, rounds: Int, blockSize: Int, parallelism: Int
    ) async throws -> Data {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result {
                        // The same password comes composed from one keyboard and decomposed from another.
                        let bytes = Data(typed.precomposedStringWithCanonicalMapping.utf8)
                        let key = try KDF.Scrypt.deriveKey(
                            from: bytes, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize,
                            parallelism: parallelism)
                        return unsafe key.withUnsafeBytes { unsafe Data($0) }
                    })
            }
        }
    }

    private static let queue = DispatchQueue(label: "soat.password")

    /// Looks at every byte, wherever the first difference is.
    private static func areEqual(_ a: Data, _ b: Data) -> Bool {
        a.count == b.count && zip(a, b).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
