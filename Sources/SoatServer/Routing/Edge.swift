import HTTPTypes
import Hummingbird
import SoatDiagnostics
import SoatStore

/// What every request passes: who may, is the form ours, how a fault is told, headers, measures.
///
/// Nothing of a request is logged.
struct Edge: Sendable {
    let app: WebApp
    let routes: [Route]

    /// A router with every route of the table.
    func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: UnmatchedMiddleware(edge: self))
        for (index, route) in routes.enumerated() {
            router.on(RouterPath(route.path), method: route.method) { request, context in
                await respond(to: request, context, by: route, number: index)
            }
        }
        return router
    }

    private func respond(to request: Request, _ context: WebContext, by route: Route, number: Int) async -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            guard isOurs(request, context) else { throw WebFault.wrongHost }
            response = try await route.answer(admitted(request, context, to: route))
        } catch {
            response = told(WebFault(error), on: route.surface, of: request, context)
        }
        finish(&response, of: request, on: route.surface, context)
        app.figures.count(route: route.name, status: response.status.code, took: start.duration(to: .now))
        return response
    }

    /// Lets a request in, or says why not.
    private func admitted(_ request: Request, _ context: WebContext, to route: Route) async throws -> Call {
        let address = address(of: request, context)
        let token = route.surface == .api ? nil : request.cookie(CookieName.session)
        // Programs say who they are in a header that no form of a foreign page can send; cookies count on pages only.
        let who =
            route.surface == .api
            ? await request.bearer.asyncFlatMap { await app.sessions.holder(ofAccessToken: $0) }
            : await token.asyncFlatMap { await app.sessions.holder(ofToken: $0) }
        let client = who.map { "p \($0.person)" } ?? "a \(address)"
        if route.isCheck, let seconds = app.throttle.begin(client: client) { throw WebFault.tooOften(seconds: seconds) }
        if case .signedIn(let roles) = route.access {
            guard let who else { throw WebFault.signInNeeded }
            guard roles.contains(who.role) else { throw WebFault.notForRole }
        }
        let known = who == nil ? request.cookie(CookieName.visitor) : token
        let holder = known ?? FormToken.visitor()
        let (form, files) = try await form(of: request, for: route)
        if route.form == .token {
            guard known != nil, let given = form["token"], app.formToken.accepts(given, for: holder) else {
                throw WebFault.staleForm
            }
        }
        let query = FormFields((request.uri.query ?? "").utf8)
        return Call(
            app: app, route: route, request: request, parameters: context.parameters, query: query,
            language: Self.language(request, query), who: who, holder: holder,
            isNewVisitor: known == nil, form: form, files: files,
            address: address, client: client, base: context.base)
    }

    /// What a form says, and the files that came with it.
    private func form(of request: Request, for route: Route) async throws -> (FormFields, [PostFile]) {
        guard route.form != .none else { return (FormFields(), []) }
        let body = try await Call.body(of: request, longest: route.longestBody)
        let type = request.headers[.contentType] ?? ""
        guard type.lowercased().hasPrefix("multipart/") else { return (FormFields(body), []) }
        guard let sent = MultipartForm(body, contentType: type), route.takesFiles || sent.files.isEmpty else {
            throw WebFault.unreadable(Localized(vi: "Biểu mẫu gửi lên không đọc được.", en: "The form cannot be read."))
        }
        return (sent.fields, sent.files)
    }

    /// Whether a request calls us by a name of ours.
    private func isOurs(_ request: Request, _ context: WebContext) -> Bool {
        context.isHostKnown || app.hosts.accepts(request.head.authority, domain: app.claims.granted(app.desk))
    }

    /// The network address, or what the proxy in front of us saw last.
    private func address(of request: Request, _ context: WebContext) -> String {
        let seen = context.peer?.ipAddress ?? "?"
        guard app.isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[name]?.split(separator: ",").last
        else { return seen }
        return String(last.filter { !$0.isWhitespace })
    }

    /// What is answered where no route was found.
    fileprivate func unmatched(_ request: Request, _ context: WebContext) -> Response {
        let allowed = routes.filter { $0.matches(path: request.uri.path) }.map(\.method.rawValue)
        let surface = Self.surface(ofPath: request.uri.path)
        var response: Response
        if !isOurs(request, context) {
            response = told(.wrongHost, on: surface, of: request, context)
        } else if request.method == .options, surface == .languageTool {
            response = Response(status: .noContent)
        } else {
            let fault = allowed.isEmpty ? WebFault.notFound : .wrongMethod(allowed: Array(Set(allowed)).sorted())
            response = told(fault, on: surface, of: request, context)
        }
        finish(&response, of: request, on: surface, context)
        app.figures.count(route: "none", status: response.status.code, took: .zero)
        return response
    }

    private func told(
        _ fault: WebFault, on surface: Surface, of request: Request, _ context: WebContext
    ) -> Response {
        let query = FormFields((request.uri.query ?? "").utf8)
        let language = Self.language(request, query)
        var response: Response
        switch surface {
        case .page: response = FaultPage.response(fault, to: request, in: language, app, under: context.base)
        case .api: response = .json(FaultJSON.bytes(fault, language), status: fault.status)
        case .languageTool: response = .text("Error: \(fault.title[language])\n", status: fault.status)
        case .plain: response = .text("\(fault.title[language])\n", status: fault.status)
        }
        if case .wrongMethod(let allowed) = fault { response.headers[.allow] = allowed.joined(separator: ", ") }
        if fault == .signInNeeded, surface == .api { response.headers[.wwwAuthenticate] = "Bearer" }
        if case .tooOften(let seconds) = fault { response.headers[.retryAfter] = String(seconds) }
        return response
    }

    private func finish(
        _ response: inout Response, of request: Request, on surface: Surface, _ context: WebContext
    ) {
        SecurityHeaders.set(on: &response, surface)
        defer { Rebased.headers(of: &response, under: context.base) }
        guard surface == .page else { return }
        let asked = FormFields((request.uri.query ?? "").utf8)["lang"]
        if let language = asked.flatMap(Language.init(rawValue:)) { response.setCookie(CookieName.language, language.rawValue) }
    }

    private static func language(_ request: Request, _ query: FormFields) -> Language {
        (query["lang"] ?? request.cookie(CookieName.language)).flatMap(Language.init(rawValue:)) ?? .vietnamese
    }

    private static func surface(ofPath path: String) -> Surface {
        if path.hasPrefix("/api/") { return .api }
        if path.hasPrefix("/v2") { return .languageTool }
        return path.hasPrefix("/assets/") ? .plain : .page
    }
}

/// Answers what the router has no route for.
private struct UnmatchedMiddleware: RouterMiddleware {
    let edge: Edge

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return edge.unmatched(request, context)
        }
    }
}

extension Request {
    /// The token that a program sends: `Authorization: Bearer …`.
    fileprivate var bearer: String? {
        guard let sent = headers[.authorization] else { return nil }
        let parts = sent.split(separator: " ", maxSplits: 1)
        return parts.count == 2 && parts[0].lowercased() == "bearer" ? String(parts[1]) : nil
    }
}

extension Optional {
    fileprivate func asyncFlatMap<T>(_ transform: (Wrapped) async -> T?) async -> T? {
        guard let value = self else { return nil }
        return await transform(value)
    }
}
