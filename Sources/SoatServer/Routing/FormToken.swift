import Crypto
import Hummingbird

/// The token that a form which changes something must carry: proof that it stood on a page of ours.
///
/// Made of what only the browser and the server know, the session's token or the name in the visitor's cookie: nobody else
/// can make it, it is worth nothing in another browser, and a page that was open before the server was restarted still holds.
struct FormToken: Sendable {

    /// - Parameter holder: the session's token, or the visitor's random name.
    func text(for holder: String) -> String {
        let key = SymmetricKey(data: Array(holder.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array("form".utf8), using: key)
        return code.map { byte in String(byte, radix: 16).leftPadded(to: 2) }.joined()
    }

    /// Compares in the same time whatever is wrong.
    func accepts(_ token: String, for holder: String) -> Bool {
        let wanted = Array(text(for: holder).utf8)
        let given = Array(token.utf8)
        guard wanted.count == given.count else { return false }
        return zip(wanted, given).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// A name for a browser: 128 bits of the system's randomness.
    static func visitor() -> String {
        (0..<16).map { _ in String(UInt8.random(in: .min ... .max), radix: 16).leftPadded(to: 2) }.joined()
    }
}

extension String {
    fileprivate func leftPadded(to count: Int) -> String {
        String(repeating: "0", count: max(0, count - self.count)) + self
    }
}
