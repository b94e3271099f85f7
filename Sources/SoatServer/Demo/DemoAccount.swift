/// An account of the invented school, as the sign-in page names it.
public struct DemoAccount: Sendable {
    public let login: String
    public let role: String
    public let password: String
    let isFirst: Bool
}
