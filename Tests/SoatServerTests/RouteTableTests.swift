import Foundation
import HTTPTypes
import SoatTestSupport
import SoatText
import Testing

@testable import SoatServer

/// What the table of routes promises, walked route by route.
@Suite("Routes") struct RouteTableTests {
    @Test("No two routes answer the same request")
    func distinct() {
        for table in [RouteTable.main, RouteTable.languageTool] {
            let names = table.map(\.name)
            #expect(Set(names).count == names.count)
        }
    }

    @Test("A form of a page either carries a token or is one of those that change nothing")
    func forms() {
        let harmless: Set = ["POST /", "POST /findings", "POST /ask", "POST /rules/{id}"]
        for route in RouteTable.main where route.surface == .page && route.method != .get {
            if route.form == .changesNothing {
                #expect(harmless.contains(route.name))
            } else {
                #expect(route.form == .token, "\(route.name)")
            }
        }
    }

    @Test(
        "Every route for anybody answers, with the headers of its surface",
        arguments: RouteTable.main.filter { $0.method == .get })
    func answers(_ route: Route) async throws {
        guard route.access == .anyone else { return }
        let site = try TestSite()
        let path = route.path.replacing("{id}", with: "unverified-claim.hearsay")
            .replacing("{version}", with: site.app.assets.version).replacing("{file}", with: "base.css")
        let reply = try await site.get(path + (route.path.hasSuffix("/check") ? "?text=a&language=vi" : ""))
        #expect(reply.status == 200, "\(route.name)")
        #expect(reply.header("X-Content-Type-Options") == "nosniff")
        #expect(!reply.body.isEmpty)
        guard route.surface == .page else { return }
        let policy = try #require(reply.header("Content-Security-Policy"))
        #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
        #expect(reply.header("X-Frame-Options") == "DENY" && reply.header("Cache-Control") == "no-store")
        for forbidden in ["<script>", "style=\"", "onclick", "javascript:", "[["] { #expect(!reply.text.contains(forbidden)) }
    }

    @Test("The OpenAPI document and the table name the same addresses")
    func documented() async throws {
        let site = try TestSite()
        let document = try JSONTree(json: try await site.get("/api/v1/openapi.json").body)
        let described = Set(
            (document["paths"]?.members ?? [:]).flatMap { path, methods in
                methods.members.keys.map { "\($0.uppercased()) \(path)" }
            })
        let names = Set(RouteTable.everything.map(\.name))
        #expect(described.isSubset(of: names))
        let programs = RouteTable.everything.filter {
            $0.surface == .api || $0.name == "GET /healthz" || $0.name == "GET /metrics"
        }
        #expect(Set(programs.map(\.name)).isSubset(of: described))
    }

    private struct OneTeacher: SessionSource {
        func holder(ofToken token: String) async -> SignedIn? {
            token == "secret" ? SignedIn(person: "p1", name: "Cô Thu Hà", role: .teacher) : nil
        }
    }

    private static let guarded = [
        Route(.get, "/own", .page, for: .members) { call in try call.page("fault", Shown(call), hasForm: true) },
        Route(.get, "/head", .page, for: .signedIn([.principal])) { call in try call.page("fault", Shown(call)) },
        Route(.post, "/own", .page, for: .members, form: .token) { _ in .seeOther("/own") },
        Route(.post, "/open", .page, for: .anyone, form: .token) { _ in .seeOther("/") },
        Route(.get, "/open", .page, for: .anyone) { call in try call.page("fault", Shown(call), hasForm: true) },
    ]

    private struct Shown: Sendable {
        let frame: Frame
        let title: String
        let advice: String

        init(_ call: Call) {
            frame = Frame(call, current: "/own")
            title = call.who?.name ?? ""
            advice = call.formToken
        }
    }

    @Test(
        "A route is open to the roles it names, and to nobody else",
        arguments: [
            ("/own", nil, 401), ("/own", "wrong", 401), ("/own", "secret", 200), ("/head", nil, 401), ("/head", "secret", 403),
        ] as [(String, String?, Int)])
    func roles(path: String, token: String?, status: Int) async throws {
        let site = try TestSite(routes: Self.guarded, sessions: OneTeacher())
        let headers = token.map { ["Cookie": "a=b; soat-session=\($0)"] } ?? [:]
        #expect(try await site.get(path, headers: headers).status == status)
    }

    @Test("A form without its token, or with another's, changes nothing")
    func tokens() async throws {
        let site = try TestSite(routes: Self.guarded, sessions: OneTeacher())
        let session = ["Cookie": "soat-session=secret"]
        let own = site.app.formToken.text(for: "secret")
        #expect(try await site.post("/own", form: [], headers: session).status == 403)
        #expect(
            try await site.post("/own", form: [("token", site.app.formToken.text(for: "x"))], headers: session).status == 403)
        #expect(try await site.post("/own", form: [("token", own)], headers: session).status == 303)
        #expect(try await site.post("/own", form: [("token", own)]).status == 401)
        // Without a session the page gives the browser a name, and its token holds for that name alone.
        let page = try await site.get("/open")
        let cookie = try #require(page.header("Set-Cookie"))
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
        let visitor = try #require(cookie.split(separator: ";").first.map(String.init))
        let token = site.app.formToken.text(for: String(visitor.split(separator: "=")[1]))
        #expect(page.text.contains(token))
        #expect(try await site.post("/open", form: [("token", token)], headers: ["Cookie": visitor]).status == 303)
        #expect(try await site.post("/open", form: [("token", token)]).status == 403)
    }
}
