internal import Crypto
internal import CryptoExtras
internal import Foundation

/// A signing key under a passphrase, as it goes into a backup.
///
/// One line: `soat-sealed-key-1`, the cost, the salt and the box, with spaces between; salt and box in base64. The box is
/// AES-256-GCM (nonce, ciphertext, tag) under scrypt of the passphrase with N = 2^cost, r = 8, p = 1.
struct SealedKey: Sendable {
    private static let label = "soat-sealed-key-1"
    private static let cost = 16

    let text: String

    /// - Throws: ``StoreError/weakPassword(_:)`` for a passphrase that is too short.
    init(_ key: SigningKey, passphrase: String) throws {
        try Password.check(passphrase, login: "soat")
        var random = SystemRandomNumberGenerator()
        let salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        let box = try AES.GCM.seal(
            Data(key.text.utf8), using: Self.key(passphrase, salt: salt, cost: Self.cost), authenticating: Data(Self.label.utf8)
        )
        guard let combined = box.combined else { throw StoreError.failed(code: 0) }
        text = "\(Self.label) \(Self.cost) \(salt.base64EncodedString()) \(combined.base64EncodedString())\n"
    }

    init(text: String) {
        self.text = text
    }

    /// - Throws: ``StoreError/wrongPassphrase`` whenever it cannot be opened.
    func opened(with passphrase: String) throws(StoreError) -> SigningKey {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 4, parts[0] == Self.label, let cost = Int(parts[1]), (10...20).contains(cost),
            let salt = Data(base64Encoded: String(parts[2])), let combined = Data(base64Encoded: String(parts[3])),
            let box = try? AES.GCM.SealedBox(combined: combined),
            let key = try? Self.key(passphrase, salt: salt, cost: cost),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: Data(Self.label.utf8)),
            let result = SigningKey(text: String(decoding: bytes, as: UTF8.self))
        else { throw .wrongPassphrase }
        return result
    }

    private static func key(_ passphrase: String, salt: Data, cost: Int) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: Data(passphrase.precomposedStringWithCanonicalMapping.utf8), salt: salt, outputByteCount: 32,
            rounds: 1 << cost, blockSize: 8, parallelism: 1)
    }
}
