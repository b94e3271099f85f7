internal import Foundation
internal import GRDB
public import SoatLedger

extension School {
    /// Proves that an entry is in the ledger: to whoever has the entry, the proof and the school's public key, without
    /// another line of the ledger. Who may read the entry may have it.
    ///
    /// - Throws: ``StoreError/brokenLedger`` when the ledger does not hold.
    /// - Complexity: as an audit.
    public func proof(of number: Int, for member: Member) async throws -> InclusionProof {
        _ = try await entry(number, by: member)
        let checkpoint = try await checkpoint()
        let hashes = try await read { db in
            let leaves = try Data.fetchAll(
                db, sql: "SELECT hash FROM ledger_entries WHERE n < ? ORDER BY n", arguments: [checkpoint.size]
            ).compactMap { Digest32($0) }
            guard let hashes = MerkleProof.inclusion(of: number, in: leaves) else { throw StoreError.corrupt }
            return hashes
        }
        let proof = InclusionProof(index: number, hashes: hashes, checkpoint: checkpoint)
        guard try await holds(proof) else { throw StoreError.brokenLedger }
        return proof
    }

    /// Whether a proof that somebody kept is of this ledger, signed by the school, and about the entry as it is here now.
    ///
    /// - Throws: ``StoreError/noEntry(_:)``.
    public func holds(_ proof: InclusionProof) async throws -> Bool {
        try await read { db in
            guard let stored = try StoredEntry.fetch(proof.index, in: db) else { throw StoreError.noEntry(proof.index) }
            return try proof.holds(for: .leaf(stored.entry.bytes)) && Self.isOwn(proof.checkpoint, in: db)
        }
    }

    /// Whether a checkpoint is of this ledger and signed with one of its keys.
    private static func isOwn(_ checkpoint: Checkpoint, in db: Database) throws -> Bool {
        let first = try Data.fetchOne(db, sql: "SELECT hash FROM ledger_entries WHERE n = 0").flatMap { Digest32($0) }
        guard let first, checkpoint.origin == Checkpoint.origin(of: first) else { return false }
        return checkpoint.isSigned(with: try publicKeys(in: db))
    }
}

extension Checkpoint {
    /// Whether its own log signed it with one of these keys.
    func isSigned(with keys: [[UInt8]]) -> Bool {
        keys.contains { key in
            let keyID = Checkpoint.keyID(name: origin, publicKey: key)
            return signatures.contains { signature in
                signature.name == origin && signature.keyID == keyID
                    && SigningKey.isValid(signature.bytes, of: Array(body.utf8), publicKey: key)
            }
        }
    }
}
