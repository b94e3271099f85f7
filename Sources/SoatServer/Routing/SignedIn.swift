import SoatStore
import SoatText

/// Somebody who has signed in, as pages greet them and routes admit them.
struct SignedIn: Sendable, Hashable {
    let person: String
    let name: String
    let role: AuthorRole
    /// Their account, where the school's file is open.
    var member: Member?
    /// Whether this request made their session last longer.
    var isProlonged = false
}

/// Knows who a session's token stands for.
protocol SessionSource: Sendable {
    /// - Returns: `nil` where the session has ended or never was.
    func holder(ofToken token: String) async -> SignedIn?
    /// - Returns: who a program with this token asks for; `nil` where it was taken back or never was.
    func holder(ofAccessToken token: String) async -> SignedIn?
}

extension SessionSource {
    func holder(ofAccessToken token: String) async -> SignedIn? { nil }
}

/// A server without accounts: the precheck for everybody.
struct NoSessions: SessionSource {
    func holder(ofToken token: String) async -> SignedIn? { nil }
}
