import HTTPTypes
import Hummingbird

/// The cookies that the server reads and sets.
enum CookieName {
    static let session = "soat-session"
    /// A random name for a browser without a session, so that its forms can be bound to it.
    static let visitor = "soat-visitor"
    static let language = "soat-lang"
    static let theme = "soat-theme"
    /// Where somebody last meant to post: channels joined by dots.
    static let places = "soat-places"
    static let role = "soat-role"
}

extension Request {
    /// A cookie's value, as it was sent.
    func cookie(_ name: String) -> String? {
        guard let header = headers[.cookie] else { return nil }
        for pair in header.split(separator: ";") {
            let sides = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            if sides.count == 2, sides[0] == name { return String(sides[1]) }
        }
        return nil
    }
}

extension Response {
    /// Sets a cookie for the whole site.
    ///
    /// - Parameters:
    ///   - value: letters, digits, `-`, `_` and `.` only; anything else sets nothing, so that no header can be forged.
    ///   - seconds: how long it lasts; `nil`: until the browser is closed; 0 deletes it.
    ///   - isSecret: whether scripts must not see it.
    ///   - isSecure: whether it is sent over HTTPS only.
    mutating func setCookie(
        _ name: String, _ value: String, seconds: Int? = 31_536_000, isSecret: Bool = true, isSecure: Bool = false
    ) {
        let isPlain = value.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isPlain else { return }
        var cookie = "\(name)=\(value); Path=/; SameSite=Lax"
        if let seconds { cookie += "; Max-Age=\(seconds)" }
        if isSecret { cookie += "; HttpOnly" }
        if isSecure { cookie += "; Secure" }
        headers.append(HTTPField(name: .setCookie, value: cookie))
    }
}
