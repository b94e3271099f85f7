import HTTPTypes
import SoatGate
import SoatStore
import SoatText
import Testing

@testable import SoatServer

/// Who may open which page of a school: every route, every role, and a session of another school.
@Suite("School access") struct SchoolAccessTests {
    private static let everybody = Set(AuthorRole.allCases)
    private static let board: Set<AuthorRole> = [.editor, .secretary, .deputy, .principal]
    private static let office: Set<AuthorRole> = [.secretary, .deputy, .principal]
    private static let administrators: Set<AuthorRole> = [.secretary, .principal]

    /// What the school promises; `nil`: anybody. A route that is not named here fails the test.
    private static let promised: [String: Set<AuthorRole>?] = [
        "GET /setup": nil, "POST /setup": nil, "GET /login": nil, "POST /login": nil, "GET /login/code": nil,
        "POST /login/code": nil, "POST /logout": everybody, "GET /account": everybody, "POST /account": everybody,
        "GET /today": everybody, "POST /today/done": everybody, "POST /today/erase": administrators, "GET /posts": everybody,
        "GET /posts/new": everybody,
        "POST /posts": everybody, "GET /posts/{id}": everybody, "GET /posts/{id}/edit": everybody,
        "GET /posts/{id}/revisions": everybody, "POST /posts/{id}/steps/{step}": everybody,
        "POST /posts/{id}/compare": everybody, "GET /queue": board, "GET /receipt/{code}": nil,
        "POST /receipt/{code}": nil, "GET /receipt/{code}/qr.svg": nil, "GET /log": office, "POST /log/verify": office,
        "GET /log/entries": office, "POST /log/export": office, "GET /log/report": everybody,
        "POST /log/report": everybody, "GET /log/{number}": everybody, "POST /log/{number}/{action}": everybody,
        "GET /mine": everybody, "GET /school": administrators, "POST /school/people": administrators,
        "POST /school/people/{login}/{step}": administrators, "POST /school/settings": administrators,
        "POST /school/tokens": administrators, "POST /school/tokens/{id}/remove": administrators,
        "GET /posts/{id}/files/{number}": everybody, "POST /posts/{id}/files": everybody,
        "POST /posts/{id}/advice": board,
        "GET /api/v1/posts": everybody, "POST /api/v1/posts": everybody, "GET /api/v1/posts/{id}": everybody,
        "POST /api/v1/posts/{id}/submit": everybody, "GET /api/v1/log": everybody, "GET /api/v1/log/{number}": everybody,
    ]

    private static func path(_ route: Route) -> String {
        route.path.replacing("{id}", with: "b0000000").replacing("{step}", with: "submit").replacing("{code}", with: "x")
            .replacing("{number}", with: "99999").replacing("{action}", with: "answer").replacing("{login}", with: "nobody")
    }

    @Test("Each route is open to the roles it names and to nobody else, and to no session of another school")
    func roles() async throws {
        let school = try await SchoolSite()
        let other = try await SchoolSite(name: "Trường THCS Đồi Thông")
        #expect(Set(RouteTable.school.map(\.name)) == Set(Self.promised.keys))
        for route in RouteTable.school {
            let allowed = try #require(Self.promised[route.name])
            let path = Self.path(route)
            for role in AuthorRole.allCases {
                if route.name == "POST /logout" { continue }
                let reply = try await school.ask(route, path, as: role)
                if allowed?.contains(role) ?? true {
                    #expect(reply.status != 403 && reply.status < 500, "\(route.name) \(role): \(reply.status)")
                } else {
                    #expect(reply.status == 403, "\(route.name) \(role)")
                }
            }
            guard allowed != nil else { continue }
            let foreign = ["Cookie": "\(CookieName.session)=\(other.token(.principal))"]
            let program = ["Authorization": "Bearer \(try await other.accessToken(.principal))"]
            for headers in [[:], foreign, program, ["Cookie": "\(CookieName.session)=soat_0"]] {
                let reply =
                    route.method == .get
                    ? try await school.site.get(path, headers: headers)
                    : try await school.site.post(path, form: [], headers: headers)
                #expect(reply.status == 401, "\(route.name)")
            }
        }
    }

    @Test("What is there is as closed as what is not: every route with the ids of real posts, entries and people")
    func realIDs() async throws {
        let school = try await SchoolSite()
        let other = try await SchoolSite(name: "Trường THCS Đồi Thông")
        let id = try await school.submitted("Mời xem văn nghệ\nChiều thứ Sáu ở sân trường.")
        let report = [("address", "https://nhom.example/7b"), ("channel", "group"), ("person", "co.ha"), ("what", "Có số.")]
        let entry = try #require(try await school.post("/log/report", report, as: .secretary).header("Location"))
        for route in RouteTable.school {
            guard let allowed = try #require(Self.promised[route.name]) else { continue }
            let path = route.path.replacing("{id}", with: id).replacing("{step}", with: "review")
                .replacing("{number}", with: entry.dropFirst("/log/".count)).replacing("{action}", with: "answer")
                .replacing("{login}", with: "co.ha")
            for role in Self.everybody.subtracting(allowed) {
                #expect(try await school.ask(route, path, as: role).status == 403, "\(route.name) \(role)")
            }
            let foreign = ["Cookie": "\(CookieName.session)=\(other.token(.principal))"]
            let program = ["Authorization": "Bearer \(try await other.accessToken(.principal))"]
            for headers in [[:], foreign, program] {
                let reply = try await school.site.send(route.method, path, headers: headers)
                #expect(reply.status == 401 && !reply.text.contains("văn nghệ"), "\(route.name)")
            }
        }
        // None of it changed anything.
        let head = try #require(school.members[.principal])
        #expect(try await school.school.post(id, for: head, school.desk.scanner).summary.post.state == .submitted)
    }

    @Test("A form without its token, or with another session's, is refused before anything is done")
    func forgery() async throws {
        let school = try await SchoolSite()
        let foreign = school.site.app.formToken.text(for: school.token(.teacher))
        for route in RouteTable.school where route.form == .token {
            let path = Self.path(route)
            #expect(try await school.postBare(path, as: .principal).status == 403, "\(route.name)")
            let stolen = try await school.site.post(
                path, form: [("token", foreign)], headers: ["Cookie": "\(CookieName.session)=\(school.token(.principal))"])
            #expect(stolen.status == 403, "\(route.name)")
        }
        #expect(
            RouteTable.school.allSatisfy {
                $0.method == .get || $0.surface == .api || $0.form == .token || $0.form == .changesNothing
            })
        #expect(try await school.school.members().count == 5)
    }

    @Test("A session ends after its hours, when its owner signs out, and when the account is disabled")
    func sessionsEnd() async throws {
        let school = try await SchoolSite()
        #expect(try await school.get("/today", as: .teacher).status == 200)
        let head = try #require(school.members[.principal])
        _ = try await school.school.setDisabled(true, login: "co.ha", by: head)
        #expect(try await school.get("/today", as: .teacher).status == 401)
        let out = try await school.post("/logout", [], as: .editor)
        #expect(out.status == 303 && out.header("Set-Cookie")?.contains("Max-Age=0") == true)
        #expect(try await school.get("/today", as: .editor).status == 401)
        school.clock.advance(seconds: 12 * 3_600 - 1)
        #expect(try await school.get("/today", as: .principal).status == 200)
        school.clock.advance(seconds: 12 * 3_600 + 1)
        #expect(try await school.get("/today", as: .principal).status == 401)
    }

    @Test("A changed role counts at once, in sessions that are open")
    func rolesChange() async throws {
        let school = try await SchoolSite()
        #expect(try await school.get("/queue", as: .teacher).status == 403)
        let changed = try await school.post(
            "/school/people/co.ha/role", [("role", "editor"), ("groups", "Toán, Văn")], as: .principal)
        #expect(changed.status == 303)
        #expect(try await school.get("/queue", as: .teacher).status == 200)
        let up = try await school.post("/school/people/co.ha/role", [("role", "principal"), ("groups", "")], as: .secretary)
        #expect(up.status == 403)
    }

    @Test("Guessing passwords is slowed down: the same for names that are there and names that are not")
    func throttling() async throws {
        let school = try await SchoolSite()
        var answers: [String: [Int]] = [:]
        for name in ["co.ha", "khong.co"] {
            for _ in 0..<6 {
                let reply = try await school.visit("/login", [("login", name), ("password", "đoán mò thôi")])
                answers[name, default: []].append(reply.status)
                if reply.status == 429 { #expect(reply.header("Retry-After") != nil) }
            }
        }
        #expect(answers["co.ha"] == [401, 401, 401, 401, 401, 429])
        #expect(answers["co.ha"] == answers["khong.co"])
        // A whole street of names from one address ends as well.
        let throttle = SignInThrottle()
        let now = SchoolSite.start
        for number in 0..<40 {
            #expect(throttle.begin(name: "n\(number)", address: "1", now: now) == nil)
            throttle.end(name: "n\(number)", address: "1", .wrong, now: now)
        }
        #expect(throttle.begin(name: "another", address: "1", now: now) != nil)
        #expect(throttle.begin(name: "another", address: "2", now: now) == nil)
    }

    @Test("A change of password is a try like any other: not while many are looked at, and not without end")
    func passwordChanges() async throws {
        let school = try await SchoolSite()
        let form = [("old", "đoán mò thôi"), ("password", "bốn từ ghép lại"), ("password-again", "bốn từ ghép lại")]
        let now = school.clock.read()
        for number in 0..<4 { #expect(school.desk.throttle.begin(name: "n\(number)", address: "1", now: now) == nil) }
        let busy = try await school.post("/account", form, as: .teacher)
        #expect(busy.status == 429 && busy.header("Retry-After") != nil)
        for number in 0..<4 { school.desk.throttle.end(name: "n\(number)", address: "1", .neither, now: now) }
        var statuses: [Int] = []
        for _ in 0..<6 { statuses.append(try await school.post("/account", form, as: .teacher).status) }
        #expect(statuses == [422, 422, 422, 422, 422, 429])
    }

    @Test("A weak new password between wrong ones takes nothing back: the name is blocked as soon as without it")
    func mixedTries() async throws {
        let school = try await SchoolSite()
        let weak = [("login", "co.ha"), ("code", "0000-0000"), ("password", "ngắn"), ("password-again", "ngắn")]
        var statuses: [Int] = []
        for _ in 0..<5 {
            statuses.append(try await school.visit("/login", [("login", "co.ha"), ("password", "đoán mò thôi")]).status)
            if statuses.count < 5 { #expect(try await school.visit("/login/code", weak).status == 422) }
        }
        #expect(statuses == [401, 401, 401, 401, 401])
        #expect(try await school.visit("/login", [("login", "co.ha"), ("password", "đoán mò thôi")]).status == 429)
        #expect(try await school.visit("/login/code", weak).status == 429)
    }

    @Test("A blocked account is refused after as long as a name that nobody has: the password is hashed all the same")
    func blockedTakesAsLong() async throws {
        let school = try await SchoolSite()
        func tried(_ login: String) async -> Duration {
            await ContinuousClock().measure { _ = try? await school.school.signIn(login: login, password: "đoán mò thôi") }
        }
        let head = try #require(school.members[.principal])
        let code = try await school.school.reset(login: "co.ha", by: head)
        _ = try await school.school.redeem(code: code.text, login: "co.ha", newPassword: "bốn từ ghép lại")
        for _ in 0..<5 { _ = await tried("co.ha") }
        await #expect(throws: StoreError.self) { try await school.school.signIn(login: "co.ha", password: "bốn từ ghép lại") }
        // Other tests hash on the same thread: of each the shortest of some tries, one after the other.
        var unknown: [Duration] = []
        var blocked: [Duration] = []
        for _ in 0..<5 {
            unknown.append(await tried("khong.co"))
            blocked.append(await tried("co.ha"))
        }
        #expect(try #require(blocked.min()) > #require(unknown.min()) / 4)
    }

    @Test("The school is made once, by whoever holds the code; then one signs in and out")
    func setup() async throws {
        let school = try await SchoolSite()
        let clock = school.clock
        let path = school.desk.path + ".moi"
        let desk = SchoolDesk(path, nil, school.desk.scanner, isBehindProxy: true, demo: [], clock: clock.read)
        let app = try WebApp(
            scanner: TestSite.scanner.get(), version: "0", address: "http://127.0.0.1:8080", workers: 1, desk: desk,
            today: { SchoolCalendar().day(of: clock.read()) })
        let site = TestSite(app, routes: RouteTable.everything)
        let visitor = ["Cookie": "\(CookieName.visitor)=0123"]
        func send(_ path: String, _ form: [(String, String)]) async throws -> TestSite.Reply {
            try await site.post(path, form: [("token", app.formToken.text(for: "0123"))] + form, headers: visitor)
        }
        #expect(try await site.get("/login").header("Location") == "/setup")
        #expect(try await site.get("/setup").status == 200)
        let code = try #require(desk.setupCode)
        let form = [
            ("school", "Trường THCS Hoa Sữa"), ("name", "Đỗ Thị Bình"), ("login", "hieu.truong"), ("year-start", "1/9"),
            ("password", "bốn từ ghép lại"), ("password-again", "bốn từ ghép lại"),
        ]
        #expect(try await send("/setup", form + [("code", "0000-0000-0000")]).status == 401)
        let weak = form.filter { !$0.0.hasPrefix("password") } + [("password", "ngắn"), ("password-again", "ngắn")]
        let refused = try await send("/setup", weak + [("code", code)])
        #expect(refused.status == 422 && refused.text.contains("Trường THCS Hoa Sữa"))
        #expect(!School.exists(at: path))
        let made = try await send("/setup", form + [("code", code)])
        #expect(made.status == 303)
        let cookies = made.headers[values: .setCookie].joined(separator: "\n")
        #expect(cookies.contains("soat-session=soat_") && cookies.contains("HttpOnly") && cookies.contains("SameSite=Lax"))
        #expect(cookies.contains("; Secure"))
        #expect(desk.setupCode == nil)
        #expect(try await site.get("/setup").status == 404)
        #expect(try await send("/setup", form + [("code", code)]).status == 404)
        let signedIn = try await send("/login", [("login", "Hieu.Truong"), ("password", "bốn từ ghép lại"), ("to", "//evil")])
        #expect(signedIn.status == 303 && signedIn.header("Location") == "/today")
    }
}
