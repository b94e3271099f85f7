import CWebAssets
import Crypto

/// The files of `web/`, as the program carries them.
struct WebAssets: Sendable {
    struct File: Sendable {
        let name: String
        let bytes: [UInt8]
    }

    /// By name, such as `assets/app.css`.
    let files: [String: File]
    /// Changes with any asset, and stands in their address: what a browser keeps is never stale.
    let version: String

    init() {
        var files: [String: File] = [:]
        var hash = SHA256()
        for index in 0..<soat_web_count() {
            let asset = unsafe soat_web_asset(index)
            let name = unsafe String(cString: asset.name)
            let bytes = unsafe Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
            files[name] = File(name: name, bytes: bytes)
            hash.update(data: Array(name.utf8))
            hash.update(data: bytes)
        }
        self.files = files
        version = hash.finalize().prefix(6).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }

    /// The text of a file that is there, else empty.
    func text(_ name: String) -> String {
        files[name].map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
}
