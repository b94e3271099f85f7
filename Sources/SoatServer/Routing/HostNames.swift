/// The names under which this server answers.
///
/// A page of a stranger may give its own name this machine's address and then read us as its own (DNS rebinding). Its
/// requests still carry that name, so only names of ours are answered. An address made of numbers is nobody's name.
struct HostNames: Sendable {
    private let names: Set<String>

    /// - Parameter names: beside this machine's own; without a port.
    init(_ names: [String] = []) {
        self.names = Set(names.map { Self.name(of: $0) })
    }

    /// - Parameters:
    ///   - authority: what a request calls us, with or without a port; a program that sends none is no browser.
    ///   - domain: the school's own, whose subdomains are the school's too.
    func accepts(_ authority: String?, domain: String? = nil) -> Bool {
        guard let authority, !authority.isEmpty else { return true }
        let name = Self.name(of: authority)
        if name == "localhost" || name.hasSuffix(".localhost") || Self.isAddress(name) || names.contains(name) { return true }
        guard let domain, !domain.isEmpty else { return false }
        return name == domain || name.hasSuffix("." + domain)
    }

    /// A host in lower case, without its port and the dot of the root.
    static func name(of authority: String) -> String {
        var host = authority.utf8[...]
        if host.first == UInt8(ascii: "["), let end = host.firstIndex(of: UInt8(ascii: "]")) {
            return Substring(host[host.index(after: host.startIndex)..<end]).lowercased()
        }
        if let colon = host.firstIndex(of: UInt8(ascii: ":")), !host[host.index(after: colon)...].contains(UInt8(ascii: ":")) {
            host = host[..<colon]
        }
        if host.last == UInt8(ascii: ".") { host = host.dropLast() }
        return Substring(host).lowercased()
    }

    /// Whether it is made of numbers: IPv4 as four of them, IPv6 with its colons.
    static func isAddress(_ name: String) -> Bool {
        if name.utf8.contains(UInt8(ascii: ":")) {
            return name.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." || $0 == "%" }
        }
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8(Substring($0)) != nil }
    }
}
