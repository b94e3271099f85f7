internal import Crypto
internal import Foundation
internal import GRDB
internal import SoatGate
internal import SoatLedger
public import SoatText

/// Who holds one of the two keys under which full texts are kept.
public enum SealHolder: String, Sendable, Hashable, CaseIterable {
    case principal, secretary

    public var role: AuthorRole { self == .principal ? .principal : .secretary }

    public init?(_ role: AuthorRole) {
        guard let holder = Self.allCases.first(where: { $0.role == role }) else { return nil }
        self = holder
    }
}

/// A holder's key: X25519, its private half under a passphrase of the holder's own.
///
/// The passphrase is not the one that signs in: who may reset a password cannot open a seal thereby.
struct SealKey {
    /// The entry that tells of it, by which seals name it.
    let entry: Int
    let holder: SealHolder
    let person: PersonID
    let publicKey: Digest32
    let secret: PassphraseBox

    private static let label = "soat-sealing-key-1"

    /// A new pair.
    static func make(passphrase: String) throws -> (publicKey: Digest32, secret: String) {
        let key = Curve25519.KeyAgreement.PrivateKey()
        guard let publicKey = Digest32(key.publicKey.rawRepresentation) else { throw StoreError.failed(code: 0) }
        let text = key.rawRepresentation.base64EncodedString()
        return (publicKey, try PassphraseBox(text, label: label, passphrase: passphrase).text)
    }

    /// The newest of a holder, or that of an entry.
    static func fetch(_ holder: SealHolder, entry: Int? = nil, in db: Database) throws -> SealKey? {
        let row = try Row.fetchOne(
            db, sql: "SELECT * FROM seal_keys WHERE holder = ? AND (? IS NULL OR entry = ?) ORDER BY entry DESC LIMIT 1",
            arguments: [holder.rawValue, entry, entry])
        return try row.map { row in
            guard let publicKey = Digest32(row["public_key"] as Data) else { throw StoreError.corrupt }
            return SealKey(
                entry: row["entry"], holder: holder, person: PersonID(rawValue: row["person"]), publicKey: publicKey,
                secret: PassphraseBox(text: row["secret"]))
        }
    }

    /// - Throws: ``StoreError/wrongSealPassphrase(_:)``.
    func opened(with passphrase: String) throws(StoreError) -> Curve25519.KeyAgreement.PrivateKey {
        guard let text = try? secret.opened(label: Self.label, passphrase: passphrase),
            let bytes = Data(base64Encoded: text), let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes),
            Digest32(key.publicKey.rawRepresentation) == publicKey
        else { throw .wrongSealPassphrase(holder) }
        return key
    }
}
