internal import Crypto
internal import Foundation
internal import GRDB
internal import SoatGate
internal import SoatLedger

extension School {
    /// Makes a holder's key for full texts, under a passphrase of their own. Texts sealed before stay under the key before.
    ///
    /// - Parameter member: the head or the secretary; the key is theirs.
    /// - Returns: the entry that tells of it.
    @discardableResult
    public func makeSealKey(passphrase: String, by member: Member) async throws -> StoredEntry {
        let (publicKey, secret) = try SealKey.make(passphrase: passphrase)
        return try await write { [self] db in
            let actor = try require(Set(SealHolder.allCases.map(\.role)), of: member, in: db)
            guard let holder = SealHolder(actor.role) else { throw StoreError.corrupt }
            let entry = try ledger.append(
                EntryDraft(
                    .sealKeyMade, at: clock(), by: actor.person, as: actor.role,
                    facts: ["holder": .choice(holder), "key": .digest(publicKey)]), in: db)
            try db.execute(
                sql: "INSERT INTO seal_keys (entry, holder, person, public_key, secret) VALUES (?, ?, ?, ?, ?)",
                arguments: [entry.number, holder.rawValue, actor.person.rawValue, Data(publicKey.bytes), secret])
            return StoredEntry(entry: entry, texts: [:])
        }
    }

    /// Opens the full text that was kept with an entry. That it was opened, by whom and why, is an entry, which the person
    /// concerned sees too; it stands before the text is handed over.
    ///
    /// - Parameters:
    ///   - passphrases: of both holders of the keys it was sealed to.
    ///   - member: the head or the secretary.
    /// - Throws: ``StoreError/noSealedText(_:)``, ``StoreError/wrongSealPassphrase(_:)``.
    public func openText(
        of number: Int, passphrases: [SealHolder: String], reason: String, by member: Member
    ) async throws -> String {
        _ = try Self.checked(["reason": reason])
        let (sealed, keys) = try await read { [self] db in
            try require(Set(SealHolder.allCases.map(\.role)), of: member, in: db)
            guard let stored = try StoredEntry.fetch(number, in: db) else { throw StoreError.noEntry(number) }
            guard let sealed = stored.texts[SealedText.name].flatMap({ SealedText(text: $0) }) else {
                throw StoreError.noSealedText(number)
            }
            return (sealed, try sealed.keys.map { try SealKey.fetch($0, entry: $1, in: db) }.compactMap(\.self))
        }
        var opened: [SealHolder: Curve25519.KeyAgreement.PrivateKey] = [:]
        for key in keys.sorted(by: { $0.entry < $1.entry }) {
            opened[key.holder] = try key.opened(with: passphrases[key.holder] ?? "")
        }
        let text = try sealed.opened(with: opened)
        try await write { [self] db in
            let actor = try require(Set(SealHolder.allCases.map(\.role)), of: member, in: db)
            let about = try StoredEntry.fetch(number, in: db)?.entry.person
            try ledger.append(
                EntryDraft(
                    .textOpened, at: clock(), by: actor.person, as: actor.role, about: about, refersTo: number,
                    texts: ["reason": reason]), in: db)
        }
        return text
    }

    /// Seals a full text to the two who hold the keys today.
    ///
    /// - Throws: ``StoreError/fullTextOff``; ``StoreError/noSealKey(_:)`` also where the key is that of somebody who no longer
    ///   holds the role.
    func sealed(_ text: String, in db: Database) throws -> SealedText {
        guard try SchoolSettings(in: db).keepsFullText else { throw StoreError.fullTextOff }
        return try SealedText(text, to: try currentSealKeys(in: db))
    }

    /// - Throws: ``StoreError/noSealKey(_:)``.
    @discardableResult
    func currentSealKeys(in db: Database) throws -> [SealKey] {
        try SealHolder.allCases.map { holder in
            guard let key = try SealKey.fetch(holder, in: db), case let person = try found(key.person, in: db),
                person.role == holder.role, !person.isDisabled
            else { throw StoreError.noSealKey(holder) }
            return key
        }
    }
}
