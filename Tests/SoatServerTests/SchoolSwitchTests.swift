import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import SoatGate
import SoatStore
import SoatText
import Testing

@testable import SoatServer

/// Several schools on one machine: chosen by host or by path, and nothing of one is reached through another.
@Suite("Several schools") struct SchoolSwitchTests {
    private let bensay: SchoolSite
    private let doithong: SchoolSite
    private let host: SchoolSwitch

    init() async throws {
        bensay = try await SchoolSite()
        doithong = try await SchoolSite(name: "Trường THCS Đồi Thông")
        let head = try #require(doithong.members[.principal])
        var settings = try await doithong.school.settings()
        settings.domain = "thcsdoithong.example"
        try await doithong.school.change(settings, by: head)
        await doithong.site.app.settle(try await doithong.school.settings())
        let schools = [
            try HostedSchool(key: "bensay", desk: bensay.desk), try HostedSchool(key: "doithong", desk: doithong.desk),
        ]
        let scanner = try TestSite.scanner.get()
        let claims = DomainClaims(names: ["soat.example"], schools: schools)
        let front = try WebApp(
            scanner: scanner, version: "0", address: "http://127.0.0.1:8080", workers: 1, hosted: schools,
            hosts: HostNames(["soat.example"]), claims: claims, today: { CalendarDate(secondsSince1970: 1_795_000_000) })
        host = SchoolSwitch(
            front: Edge(app: front, routes: RouteTable.front).router().buildResponder(),
            members: try schools.map { school in
                let app = try WebApp(
                    scanner: scanner, version: "0", address: "http://127.0.0.1:8080", workers: 1, desk: school.desk,
                    claims: claims, today: { CalendarDate(secondsSince1970: 1_795_000_000) })
                return SchoolSwitch.Member(
                    school: school, responder: Edge(app: app, routes: RouteTable.hosted).router().buildResponder())
            }, names: ["soat.example"], claims: claims)
    }

    private struct Source: RequestContextSource {
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    }

    private final class Kept: ResponseBodyWriter {
        var bytes: [UInt8] = []

        func write(_ buffer: ByteBuffer) async throws { bytes += buffer.readableBytesView }
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    private func send(
        _ path: String, _ method: HTTPRequest.Method = .get, host name: String = "localhost", cookie: String? = nil,
        bearer: String? = nil, form: [(String, String)] = []
    ) async throws -> TestSite.Reply {
        var fields = HTTPFields()
        if let cookie { fields[.cookie] = cookie }
        if let bearer { fields[.authorization] = "Bearer \(bearer)" }
        let body = form.map { "\(TestSite.encoded($0.0))=\(TestSite.encoded($0.1))" }.joined(separator: "&")
        let head = HTTPRequest(method: method, scheme: "http", authority: name, path: path, headerFields: fields)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        let response = try await host.respond(to: request, context: WebContext(source: Source()))
        let kept = Kept()
        try await response.body.write(kept)
        return TestSite.Reply(status: response.status.code, headers: response.headers, body: kept.bytes)
    }

    private func session(_ school: SchoolSite, _ role: AuthorRole) -> String {
        "\(CookieName.session)=\(school.token(role))"
    }

    @Test("How many requests there were, at all schools together, is told at the front and under none of them")
    func measures() async throws {
        #expect(try await send("/metrics").status == 200)
        #expect(try await send("/bensay/healthz").status == 200)
        #expect(try await send("/bensay/metrics").status == 404)
        for name in ["bensay.soat.example", "thcsdoithong.example"] {
            #expect(try await send("/metrics", host: name).status == 404, "\(name)")
        }
    }

    @Test("A school is chosen by the first part of the path, by its key under our name, or by its own domain")
    func chosen() async throws {
        let (a, b) = (session(bensay, .principal), session(doithong, .principal))
        #expect(try await send("/bensay/today", cookie: a).text.contains("Trường THCS Bến Sậy"))
        #expect(try await send("/today", host: "bensay.soat.example", cookie: a).text.contains("Trường THCS Bến Sậy"))
        #expect(try await send("/today", host: "bensay.localhost:8080", cookie: a).text.contains("Trường THCS Bến Sậy"))
        #expect(try await send("/today", host: "thcsdoithong.example", cookie: b).text.contains("Trường THCS Đồi Thông"))
        #expect(try await send("/today", host: "soat.thcsdoithong.example:443", cookie: b).status == 200)
        #expect(try await send("/today", host: "bensay.ke-la.example", cookie: a).status == 421)
        for path in ["/today", "/khac/today", "//bensay/today", "/bensay%2Ftoday", "/x/../bensay/today", "/Bensay/today"] {
            #expect(try await send(path, cookie: a).status == 404, "\(path)")
        }
    }

    private static let settings = [
        ("name", "Trường THCS Bến Sậy"), ("year-start", "1/9"), ("retention", "1"), ("workday", "1"), ("days-off", ""),
    ]

    @Test(
        "A domain that is shared, the machine's, or touches another school's is refused where it is set",
        arguments: [
            ("edu.vn", 422), ("hanoi.vn", 422), ("com", 422), ("github.io", 422), ("soat.example", 422),
            ("doithong.soat.example", 422), ("127.0.0.1", 422), ("thcsdoithong.example", 422),
            ("tin.thcsdoithong.example", 422), ("thcsbensay.hanoi.edu.vn", 303), ("xthcsdoithong.example", 303),
        ])
    func domainsRefused(domain: String, status: Int) async throws {
        let token = bensay.site.app.formToken.text(for: bensay.token(.principal))
        let reply = try await send(
            "/bensay/school/settings", .post, cookie: session(bensay, .principal),
            form: [("token", token)] + Self.settings + [("domain", domain)])
        #expect(reply.status == status)
        let kept = try await bensay.school.settings().domain
        #expect(kept == (status == 303 ? domain : nil))
    }

    @Test("A claim that stands in a file all the same is answered to nobody, and takes no name of the machine's")
    func domainsIgnored() async throws {
        let cookie = session(bensay, .principal)
        for domain in ["soat.example", "doithong.soat.example", "thcsdoithong.example", "example", "edu.vn"] {
            var settings = try await bensay.school.settings()
            settings.domain = domain
            _ = bensay.desk.settle(settings)
            for host in ["soat.example", "doithong.soat.example", "truong.edu.vn", "localhost"] {
                let page = try await send("/today", host: host, cookie: cookie)
                #expect(!page.text.contains("Trường THCS Bến Sậy"), "\(domain) \(host)")
            }
            #expect(try await send("/today", host: "bensay.soat.example", cookie: cookie).status == 200)
        }
        // Nobody is answered under what two schools claim.
        let other = session(doithong, .principal)
        var settings = try await bensay.school.settings()
        settings.domain = "tin.thcsdoithong.example"
        _ = bensay.desk.settle(settings)
        #expect(try await send("/today", host: "thcsdoithong.example", cookie: other).status == 421)
        #expect(try await send("/doithong/today", cookie: other).status == 200)
        settings.domain = nil
        _ = bensay.desk.settle(settings)
        #expect(try await send("/today", host: "thcsdoithong.example", cookie: other).status == 200)
    }

    @Test("Without a school one checks, and finds the way to one's own")
    func front() async throws {
        #expect(try await send("/").text.contains("href=\"/login\""))
        let choice = try await send("/login").text
        #expect(choice.contains("href=\"/bensay/login\"") && choice.contains("Trường THCS Đồi Thông"))
        #expect(try await send("/login", .post, form: [("login", "hieu.truong"), ("password", "x")]).status == 405)
        #expect(try await send("/setup").status == 404)
    }

    @Test("Links, forms, redirects and cookies stay under the school's path; under its own host nothing is moved")
    func rebased() async throws {
        let cookie = session(bensay, .principal)
        for path in ["/", "/today", "/posts", "/posts/new", "/school", "/log", "/rules", "/nope", "/account"] {
            let page = try await send("/bensay" + path, cookie: cookie).text
            for link in page.matches(of: #/[ ](?:href|action|formaction|src)="(/[^"]*)"/#) {
                #expect(link.1.hasPrefix("/bensay/"), "\(path): \(link.1)")
            }
        }
        #expect(try await send("/today", host: "bensay.localhost", cookie: cookie).text.contains("href=\"/posts/new\""))
        let token = bensay.site.app.formToken.text(for: bensay.token(.principal))
        let out = try await send("/bensay/logout", .post, cookie: cookie, form: [("token", token)])
        #expect(out.header("Location") == "/bensay/")
        #expect(out.headers[values: .setCookie].allSatisfy { $0.contains("; Path=/bensay;") })
    }

    @Test("No session, token, form or post of one school is any use at the other")
    func apart() async throws {
        let id = try await bensay.submitted("Tin riêng của Bến Sậy")
        let own = session(bensay, .principal)
        for route in RouteTable.school where route.access != .anyone && route.surface == .page {
            let path =
                "/doithong"
                + route.path.replacing("{id}", with: id).replacing("{step}", with: "submit")
                .replacing("{number}", with: "1").replacing("{action}", with: "answer").replacing("{login}", with: "co.ha")
            let token = bensay.site.app.formToken.text(for: bensay.token(.principal))
            let reply = try await send(path, route.method, cookie: own, form: [("token", token)])
            #expect(reply.status == 401, "\(route.name)")
        }
        let program = try await bensay.accessToken(.principal)
        #expect(try await send("/bensay/api/v1/posts/\(id)", bearer: program).status == 200)
        #expect(try await send("/doithong/api/v1/posts", bearer: program).status == 401)
        let other = session(doithong, .principal)
        #expect(try await send("/doithong/posts/\(id)", cookie: other).status == 404)
        #expect(try await !send("/doithong/queue", cookie: other).text.contains("Tin riêng"))
        // A form of one page is refused by the other school even with a session there.
        let foreign = bensay.site.app.formToken.text(for: bensay.token(.principal))
        let form = [("token", foreign), ("text", "x")]
        #expect(try await send("/doithong/posts", .post, cookie: other, form: form).status == 403)
    }

    @Test(
        "A file whose name cannot stand in an address, or is a path of ours, is refused",
        arguments: ["posts", "api", "A", "a.b", "", "ê", "v2", "a/b"])
    func names(key: String) {
        #expect(throws: ServerFault.self) { try HostedSchool(key: key, desk: bensay.desk) }
    }
}
