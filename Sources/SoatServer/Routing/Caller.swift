import SoatStore

/// Who sends a request, before it is known whether they may.
struct Caller: Sendable {
    let who: SignedIn?
    /// What forms are bound to: the session's token, or the visitor's name.
    let holder: String
    /// Whether the browser knows its ``holder`` already.
    let isKnown: Bool
    /// As far as the network tells; for counting tries only.
    let address: String
    /// What waits for them, by the path of the entry in the navigation; empty where no page is drawn (``Route/hasFrame``).
    var waiting: [String: Int] = [:]

    /// Whom checks are counted for: the person, or the address.
    var client: String { who.map { "p \($0.person)" } ?? "a \(address)" }

    /// The same after signing in, with the token of the new session.
    func signedIn(as who: SignedIn, token: String) -> Caller {
        Caller(who: who, holder: token, isKnown: true, address: address)
    }
}
