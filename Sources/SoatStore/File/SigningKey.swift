internal import Crypto
internal import Foundation
internal import Glibc
internal import SoatLedger

/// The school's key for receipts and checkpoints: Ed25519, in a file of its own that only its owner can read.
///
/// It stands beside the school's file, never in it: who gets a copy of the file cannot sign with it.
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// 32 bytes, which everybody may have.
    public var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

    private static let label = "soat-signing-key-1 "

    /// Where the key of a school's file stands.
    static func path(beside store: String) -> String { store + ".key" }

    /// A new key.
    init() {
        key = Curve25519.Signing.PrivateKey()
    }

    /// The key's file, as ``text`` wrote it.
    init?(text: String) {
        guard text.hasPrefix(Self.label),
            let bytes = Data(base64Encoded: String(text.dropFirst(Self.label.count)).filter { $0 != "\n" }),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
        else { return nil }
        self.key = key
    }

    /// One line: what it is, and its 32 bytes in base64.
    var text: String { Self.label + key.rawRepresentation.base64EncodedString() + "\n" }

    /// Signs `message`.
    ///
    /// - Returns: 64 bytes (RFC 8032).
    public func signature(of message: [UInt8]) throws(StoreError) -> [UInt8] {
        guard let signature = try? key.signature(for: Data(message)) else { throw .failed(code: 0) }
        return Array(signature)
    }

    /// Whether `signature` was made over `message` by the owner of `publicKey`.
    public static func isValid(_ signature: [UInt8], of message: [UInt8], publicKey: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: Data(publicKey)) else { return false }
        return key.isValidSignature(Data(signature), for: Data(message))
    }

    /// - Throws: ``StoreError/missingKey(_:)``, ``StoreError/keyIsPublic(_:)``, ``StoreError/badKey(_:)``.
    static func read(at path: String) throws(StoreError) -> SigningKey {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw .missingKey(path) }
        guard status.st_mode & 0o077 == 0 else { throw .keyIsPublic(path) }
        guard let bytes = FileManager.default.contents(atPath: path),
            let key = SigningKey(text: String(decoding: bytes, as: UTF8.self))
        else { throw .badKey(path) }
        return key
    }

    /// Writes the key to a new file, mode 0600, and sees it on the disk.
    func write(to path: String) throws(StoreError) {
        try PrivateFile.write(Array(text.utf8), to: path)
    }
}
