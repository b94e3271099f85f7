import HTTPTypes
import Hummingbird
import SoatDiagnostics

/// A school among several on one machine: its file, and what it is asked for by.
public struct HostedSchool: Sendable {
    /// The first part of its paths, and of its host's name under ours: the name of its file without `.soat`.
    public let key: String
    public let desk: SchoolDesk

    /// - Throws: ``ServerFault/badSchoolName(_:)`` for a name that is no plain word, or is one of our own paths.
    public init(key: String, desk: SchoolDesk) throws(ServerFault) {
        let isWord = key.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
        let own = Set(RouteTable.everything.compactMap { $0.path.split(separator: "/").first.map(String.init) })
        guard isWord, !key.isEmpty, key.utf8.count <= 63, !own.contains(key) else { throw .badSchoolName(key) }
        self.key = key
        self.desk = desk
    }
}

/// Leads a request to the school it is meant for: by its host's name, else by the first part of its path.
///
/// Behind it a school answers as if it were alone: it has its own file, sessions, rules and tokens, and a cookie of one
/// is never sent to another. What names no school is answered by the front: checking without an account.
struct SchoolSwitch: HTTPResponder {
    struct Member: Sendable {
        let school: HostedSchool
        let responder: RouterResponder<WebContext>
    }

    let front: RouterResponder<WebContext>
    let members: [String: Member]
    /// Names of this machine, under which each school's key is a name too: `bensay.soat.example`. The longest first.
    let names: [String]
    let claims: DomainClaims

    init(front: RouterResponder<WebContext>, members: [Member], names: [String], claims: DomainClaims) {
        self.front = front
        self.members = Dictionary(members.map { ($0.school.key, $0) }) { first, _ in first }
        self.names = (names.map { HostNames.name(of: $0) } + ["localhost"]).sorted {
            ($1.utf8.count, $0) < ($0.utf8.count, $1)
        }
        self.claims = claims
    }

    func respond(to request: Request, context: WebContext) async throws -> Response {
        guard !members.isEmpty else { return try await front.respond(to: request, context: context) }
        var context = context
        if let member = member(host: request.head.authority) {
            context.isHostKnown = true
            return try await member.responder.respond(to: request, context: context)
        }
        let path = request.head.path ?? "/"
        let first = path.dropFirst().prefix { $0 != "/" && $0 != "?" }
        guard path.hasPrefix("/"), let member = members[String(first)] else {
            return try await front.respond(to: request, context: context)
        }
        var head = request.head
        let rest = path.dropFirst(1 + first.count)
        head.path = rest.hasPrefix("/") ? String(rest) : "/" + rest
        context.base = "/\(first)"
        return try await member.responder.respond(to: Request(head: head, body: request.body), context: context)
    }

    private func member(host authority: String?) -> Member? {
        guard let authority, !authority.isEmpty else { return nil }
        let host = HostNames.name(of: authority)
        // What is the machine's own, or stands below it, is no school's domain.
        if let name = names.first(where: { DomainClaims.covers($0, host) }) {
            return host == name ? nil : members[String(host.dropLast(name.count + 1))]
        }
        // Domains that are granted do not overlap: at most one covers the host.
        return members.values.first { claims.granted($0.school.desk).map { DomainClaims.covers($0, host) } ?? false }
    }
}

/// What is written for the root of a host, moved under a school's path.
enum Rebased {
    /// Every link and form of a page. A quotation mark that somebody wrote is escaped, so that these are the templates' own.
    static func page(_ html: String, under base: String) -> String {
        guard !base.isEmpty else { return html }
        return ["href", "action", "formaction", "src"].reduce(html) { html, attribute in
            html.replacing(" \(attribute)=\"/", with: " \(attribute)=\"\(base)/")
        }
    }

    /// Where a response leads, and where its cookies are sent.
    static func headers(of response: inout Response, under base: String) {
        guard !base.isEmpty else { return }
        if let location = response.headers[.location], location.hasPrefix("/") { response.headers[.location] = base + location }
        let cookies = response.headers[values: .setCookie]
        if !cookies.isEmpty {
            response.headers[values: .setCookie] = cookies.map { $0.replacing("; Path=/;", with: "; Path=\(base);") }
        }
    }
}
