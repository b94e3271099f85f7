internal import Crypto
internal import CryptoExtras
internal import Foundation

/// A secret under a passphrase, on one line: what it is, the cost, the salt and the box, with spaces between.
///
/// Salt and box are in base64. The box is AES-256-GCM (nonce, ciphertext, tag; the first word is authenticated too) under
/// scrypt of the passphrase with N = 2^cost, r = 8, p = 1.
struct PassphraseBox: Sendable {
    private static let cost = 16

    let text: String

    /// - Parameter label: what is in it, one word.
    /// - Throws: ``StoreError/weakPassword(_:)`` for a passphrase that is too short.
    init(_ secret: String, label: String, passphrase: String) throws {
        try Password.check(passphrase, login: "soat")
        var random = SystemRandomNumberGenerator()
        let salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        let box = try AES.GCM.seal(
            Data(secret.utf8), using: Self.key(passphrase, salt: salt, cost: Self.cost), authenticating: Data(label.utf8))
        guard let combined = box.combined else { throw StoreError.failed(code: 0) }
        text = "\(label) \(Self.cost) \(salt.base64EncodedString()) \(combined.base64EncodedString())\n"
    }

    init(text: String) {
        self.text = text
    }

    /// - Throws: ``StoreError/wrongPassphrase`` whenever it cannot be opened.
    func opened(label: String, passphrase: String) throws(StoreError) -> String {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 4, parts[0] == label, let cost = Int(parts[1]), (10...20).contains(cost),
            let salt = Data(base64Encoded: String(parts[2])), let combined = Data(base64Encoded: String(parts[3])),
            let box = try? AES.GCM.SealedBox(combined: combined),
            let key = try? Self.key(passphrase, salt: salt, cost: cost),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: Data(label.utf8)),
            let secret = String(validating: bytes, as: UTF8.self)
        else { throw .wrongPassphrase }
        return secret
    }

    private static func key(_ passphrase: String, salt: Data, cost: Int) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: Data(passphrase.precomposedStringWithCanonicalMapping.utf8), salt: salt, outputByteCount: 32,
            rounds: 1 << cost, blockSize: 8, parallelism: 1)
    }
}
