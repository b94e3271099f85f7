/// A signing key under a passphrase, as it goes into a backup.
struct SealedKey: Sendable {
    private static let label = "soat-sealed-key-1"

    private let box: PassphraseBox

    var text: String { box.text }

    /// - Throws: ``StoreError/weakPassword(_:)`` for a passphrase that is too short.
    init(_ key: SigningKey, passphrase: String) throws {
        box = try PassphraseBox(key.text, label: Self.label, passphrase: passphrase)
    }

    init(text: String) {
        box = PassphraseBox(text: text)
    }

    /// - Throws: ``StoreError/wrongPassphrase`` whenever it cannot be opened.
    func opened(with passphrase: String) throws(StoreError) -> SigningKey {
        guard let key = SigningKey(text: try box.opened(label: Self.label, passphrase: passphrase)) else {
            throw .wrongPassphrase
        }
        return key
    }
}
