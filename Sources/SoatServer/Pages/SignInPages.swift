import Hummingbird
import SoatDiagnostics
import SoatStore

/// *Đăng nhập*, *Đăng xuất*, and a password set with a one-time code.
enum SignInPages {
    static let routes = [
        Route(.get, "/login", .page, for: .anyone) { call in
            let desk = try call.desk()
            guard desk.school != nil else { return .seeOther("/setup") }
            guard call.who == nil else { return .seeOther("/today") }
            return try call.page("login", SignInView(call, login: "", to: call.query["to"] ?? "", nil), hasForm: true)
        },
        Route(.post, "/login", .page, for: .anyone, form: .token) { call in
            let login = call.field("login").lowercased()
            do {
                let password = call.form["password"] ?? ""
                let member = try await tried(call, login) { try await $0.signIn(login: login, password: password) }
                return try await welcomed(member, call, to: safe(call.form["to"] ?? ""), SentForm(carriedBy: call.form))
            } catch {
                return try told(error, "login", call, login)
            }
        },
        Route(.get, "/login/code", .page, for: .anyone) { call in
            guard try call.desk().school != nil else { return .seeOther("/setup") }
            return try call.page("login-code", SignInView(call, login: call.query["login"] ?? "", to: "", nil), hasForm: true)
        },
        Route(.post, "/login/code", .page, for: .anyone, form: .token) { call in
            let login = call.field("login").lowercased()
            do {
                let (password, code) = (call.form["password"] ?? "", call.field("code"))
                guard password == call.form["password-again"] else {
                    throw WebFault.unreadable(
                        Localized(vi: "Hai lần gõ mật khẩu khác nhau.", en: "The two passwords differ."))
                }
                let member = try await tried(call, login) {
                    try await $0.redeem(code: code, login: login, newPassword: password)
                }
                return try await welcomed(member, call, to: "/today")
            } catch {
                return try told(error, "login-code", call, login)
            }
        },
        Route(.post, "/logout", .page, for: .members, form: .token, hasFrame: false) { call in
            if let token = call.request.cookie(CookieName.session) {
                try await call.desk().school?.closeSession(token: token)
            }
            var response = Response.seeOther("/")
            response.setCookie(CookieName.session, "", seconds: 0)
            return response
        },
    ]

    /// Opens a session and leads on: to what was written before the last one ended, else to a path.
    static func welcomed(
        _ member: Member, _ call: Call, to path: String, _ kept: SentForm? = nil
    ) async throws -> Response {
        let desk = try call.desk()
        guard let school = desk.school else { throw WebFault.signInNeeded }
        let (token, _) = try await school.openSession(for: member, seconds: SchoolDesk.sessionSeconds)
        var response = Response.seeOther(path)
        if let kept {
            var call = call
            call.caller = call.caller.signedIn(as: desk.signedIn(member), token: token)
            response = try call.page("resend", ResendView(call, kept))
        }
        let isSecure = desk.isBehindProxy
        response.setCookie(CookieName.session, token, seconds: SchoolDesk.sessionSeconds, isSecure: isSecure)
        response.setCookie(CookieName.visitor, "", seconds: 0, isSecure: isSecure)
        response.setCookie(CookieName.role, member.role.rawValue, isSecure: isSecure)
        return response
    }

    /// Tries a password or a code, unless there were too many tries.
    ///
    /// A weak new password is no wrong try, and no right one either.
    static func tried(
        _ call: Call, _ login: String, _ body: (School) async throws -> Member
    ) async throws -> Member {
        let desk = try call.desk()
        guard let school = desk.school else { throw WebFault.notFound }
        if let seconds = desk.throttle.begin(name: login, address: call.address, now: desk.clock()) {
            throw WebFault.tooOften(seconds: seconds)
        }
        var outcome = SignInThrottle.Outcome.wrong
        defer { desk.throttle.end(name: login, address: call.address, outcome, now: desk.clock()) }
        do {
            let member = try await body(school)
            outcome = .right
            return member
        } catch StoreError.weakPassword(let fault) {
            outcome = .neither
            throw StoreError.weakPassword(fault)
        } catch StoreError.blocked {
            // Only accounts that are there are blocked in the file: who guesses names must not learn it.
            throw StoreError.wrongPassword
        }
    }

    /// The form again, with what was wrong.
    private static func told(_ error: any Error, _ template: String, _ call: Call, _ login: String) throws -> Response {
        if case WebFault.tooOften(let seconds) = error {
            let fault = WebFault.tooOften(seconds: seconds)
            let view = SignInView(
                call, login: login, to: call.form["to"] ?? "",
                fault.title[call.language] + " " + fault.advice[call.language])
            var response = try call.page(template, view, hasForm: true, status: .tooManyRequests)
            response.headers[.retryAfter] = String(seconds)
            return response
        }
        guard let refusal = SchoolRefusal(error, call.language) else { throw error }
        let view = SignInView(call, login: login, to: call.form["to"] ?? "", refusal.message)
        return try call.page(template, view, hasForm: true, status: .init(code: refusal.status))
    }

    /// A path of ours; anything else leads to the start.
    private static func safe(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
        return isPlain && path.hasPrefix("/") && !path.hasPrefix("//") ? path : "/today"
    }
}

/// Where one signs in: asked for, or shown instead of a page whose session has ended.
struct SignInView: Sendable {
    /// A field that is carried along.
    struct Carried: Sendable {
        let key: String
        let value: String
    }

    let frame: Frame
    let login: String
    let to: String
    /// Why one is asked to sign in, where one wanted something else.
    let notice: String?
    let problem: String?
    let carried: [Carried]
    let isCarrying: Bool
    let demo: [DemoAccount]
    let isDemo: Bool

    init(_ call: Call, login: String, to: String, _ problem: String?) {
        self.init(
            Frame(call, current: "/login"), call.app.desk, login: login, to: to, notice: nil, problem,
            SentForm(carriedBy: call.form))
    }

    init(
        _ frame: Frame, _ desk: SchoolDesk?, login: String, to: String, notice: String?, _ problem: String?,
        _ kept: SentForm?
    ) {
        (self.frame, self.login, self.to, self.notice, self.problem) = (frame, login, to, notice, problem)
        carried = kept.map { [Carried(key: "kept-path", value: $0.path), Carried(key: "kept", value: $0.encoded)] } ?? []
        isCarrying = !carried.isEmpty
        demo = desk?.demo ?? []
        isDemo = !demo.isEmpty
    }
}

/// What was written before a session ended, to be sent again.
struct ResendView: Sendable {
    struct Field: Sendable {
        let key: String
        let value: String
        let fieldID: String
        let rows: Int
    }

    let frame: Frame
    let path: String
    let texts: [Field]
    let others: [Field]

    init(_ call: Call, _ kept: SentForm) {
        frame = Frame(call, current: "/login")
        path = kept.path
        func fields(_ list: [(name: String, value: String)]) -> [Field] {
            list.enumerated().map { index, field in
                let value = field.value.replacing("\r\n", with: "\n")
                let rows = min(14, 2 + value.count { $0 == "\n" } + value.count / 80)
                return Field(key: field.name, value: value, fieldID: "kept-\(index)", rows: rows)
            }
        }
        (texts, others) = (fields(kept.texts), fields(kept.others))
    }
}
