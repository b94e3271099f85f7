internal import Foundation
internal import GRDB
internal import Glibc
public import SoatGate
internal import SoatLedger

extension School {
    /// The public half of the key in use, as the ledger has it.
    public func publicKey() async throws -> [UInt8] {
        guard let key = try await publicKeys().first else { throw StoreError.corrupt }
        return key
    }

    /// The public half of every key that ever signed for the school, newest first, as the ledger has them.
    public func publicKeys() async throws -> [[UInt8]] {
        try await read { db in try Self.publicKeys(in: db) }
    }

    static func publicKeys(in db: Database) throws -> [[UInt8]] {
        try StoredEntry.fetchAll([.logOpened, .keyRotated], limit: 10_000, in: db).compactMap { stored in
            stored.entry.facts["key"]?.text.flatMap { Digest32(hexadecimal: $0)?.bytes }
        }
    }

    /// The key that signed a receipt: keys change, and what an older one signed stays valid.
    ///
    /// - Returns: the newest where none of them did.
    public func publicKey(of receipt: SignedReceipt) async throws -> [UInt8] {
        let keys = try await publicKeys()
        let own = keys.first {
            SigningKey.isValid(receipt.signature, of: receipt.receipt.signedBytes, publicKey: $0)
        }
        guard let key = own ?? keys.first else { throw StoreError.corrupt }
        return key
    }

    /// The key that signs receipts and checkpoints.
    ///
    /// - Throws: ``StoreError/missingKey(_:)``, ``StoreError/keyIsPublic(_:)``, ``StoreError/badKey(_:)``: also when the
    ///   key is not the one that the ledger names.
    public func signingKey() async throws -> SigningKey {
        let wanted = try await publicKey()
        let path = SigningKey.path(beside: path)
        if let key = try? SigningKey.read(at: path), key.publicKey == wanted { return key }
        // A rotation that was cut short between the entry and the file.
        let next = path + ".new"
        if let key = try? SigningKey.read(at: next), key.publicKey == wanted {
            try Self.replace(path, by: next)
            return key
        }
        _ = try SigningKey.read(at: path)
        throw StoreError.badKey(path)
    }

    /// Makes a new signing key. What the old one signed stays valid: the ledger says from when to when.
    ///
    /// - Parameter member: the head; `nil` is who owns the file, after a restore without keys.
    public func rotateKey(by member: Member?) async throws {
        let key = SigningKey()
        guard let publicKey = Digest32(key.publicKey) else { throw StoreError.failed(code: 0) }
        let path = SigningKey.path(beside: path)
        let next = path + ".new"
        unsafe _ = unlink(next)
        try key.write(to: next)
        do {
            try await write { [self] db in
                let actor = try member.map { try require([.principal], of: $0, in: db) }
                try ledger.append(
                    EntryDraft(
                        .keyRotated, at: clock(), by: actor?.person, as: actor?.role,
                        facts: ["key": .digest(publicKey), "by-owner-of-file": .flag(actor == nil)]),
                    in: db)
            }
        } catch {
            unsafe _ = unlink(next)
            throw error
        }
        try Self.replace(path, by: next)
    }

    private static func replace(_ path: String, by next: String) throws(StoreError) {
        guard unsafe rename(next, path) == 0 else { throw SchoolFile.failure(errno) }
        PrivateFile.sync(folder: SchoolFile.folder(of: path))
    }
}
