internal import Crypto
internal import Foundation

/// A text that only two people together can read.
///
/// On one line, with spaces between: `soat-sealed-text-1`, the entry of the head's key, their half, the entry of the
/// secretary's key, their half, the box. The text is under a random key (ChaCha20-Poly1305); one half of that key is random
/// too, the other is the key XOR the first half. Each half is sealed with HPKE (RFC 9180: X25519, HKDF-SHA-256,
/// ChaCha20-Poly1305) to its holder, as the encapsulated key, a colon, and the ciphertext, in base64. One half says
/// nothing of the key.
struct SealedText: Sendable {
    /// Under which name it stands among the texts of an entry.
    static let name = "sealed-text"

    private static let label = "soat-sealed-text-1"
    private static let suite = HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .chaChaPoly)

    let text: String
    /// The entries of the keys it is sealed to.
    let keys: [SealHolder: Int]

    /// Seals `plain` to the newest keys of both.
    init(_ plain: String, to keys: [SealKey]) throws {
        let key = SymmetricKey(size: .bits256)
        let bytes = unsafe key.withUnsafeBytes { unsafe Array($0) }
        let first = unsafe SymmetricKey(size: .bits256).withUnsafeBytes { unsafe Array($0) }
        let halves = [SealHolder.principal: first, .secretary: zip(bytes, first).map { $0 ^ $1 }]
        let box = try ChaChaPoly.seal(Data(plain.utf8), using: key, authenticating: Data(Self.label.utf8))
        var parts = [Self.label]
        for holder in SealHolder.allCases {
            guard let key = keys.first(where: { $0.holder == holder }), let half = halves[holder] else {
                throw StoreError.noSealKey(holder)
            }
            let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: Data(key.publicKey.bytes))
            var sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: Self.suite, info: Self.info(holder))
            let sealed = try sender.seal(Data(half))
            parts += ["\(key.entry)", "\(sender.encapsulatedKey.base64EncodedString()):\(sealed.base64EncodedString())"]
        }
        text = (parts + [box.combined.base64EncodedString()]).joined(separator: " ")
        self.keys = Dictionary(keys.map { ($0.holder, $0.entry) }) { first, _ in first }
    }

    /// - Returns: `nil` for anything that ``text`` would not spell.
    init?(text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == Self.label, let principal = Int(parts[1]), let secretary = Int(parts[3]) else {
            return nil
        }
        self.text = text
        keys = [.principal: principal, .secretary: secretary]
    }

    /// - Parameter keys: of both holders.
    /// - Throws: ``StoreError/corrupt`` where a half or the box is not what was sealed.
    func opened(with keys: [SealHolder: Curve25519.KeyAgreement.PrivateKey]) throws(StoreError) -> String {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 6, let head = keys[.principal], let secretary = keys[.secretary],
            let first = Self.half(parts[2], .principal, head), let second = Self.half(parts[4], .secretary, secretary),
            first.count == 32, second.count == 32, let combined = Data(base64Encoded: parts[5]),
            let box = try? ChaChaPoly.SealedBox(combined: combined),
            let bytes = try? ChaChaPoly.open(
                box, using: SymmetricKey(data: zip(first, second).map { $0 ^ $1 }), authenticating: Data(Self.label.utf8)),
            let plain = String(validating: bytes, as: UTF8.self)
        else { throw .corrupt }
        return plain
    }

    private static func half(
        _ text: String, _ holder: SealHolder, _ key: Curve25519.KeyAgreement.PrivateKey
    ) -> Data? {
        let parts = text.split(separator: ":").map { Data(base64Encoded: String($0)) }
        guard parts.count == 2, let encapsulated = parts[0], let sealed = parts[1],
            var recipient = try? HPKE.Recipient(
                privateKey: key, ciphersuite: suite, info: info(holder), encapsulatedKey: encapsulated)
        else { return nil }
        return try? recipient.open(sealed)
    }

    private static func info(_ holder: SealHolder) -> Data { Data("\(label)/\(holder.rawValue)".utf8) }
}
