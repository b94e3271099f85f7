import HTTPTypes
import Hummingbird
import SoatDiagnostics

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
            response = try await route.answer(admitted(request, context, to: route))
        } catch {
            response = told(WebFault(error), on: route.surface, of: request)
        }
        finish(&response, of: request, on: route.surface)
        app.figures.count(route: route.name, status: response.status.code, took: start.duration(to: .now))
        return response
    }

    /// Lets a request in, or says why not.
    private func admitted(_ request: Request, _ context: WebContext, to route: Route) async throws -> Call {
        let token = request.cookie(CookieName.session)
        let who = await token.asyncFlatMap { await app.sessions.holder(ofToken: $0) }
        if case .signedIn(let roles) = route.access {
            guard let who else { throw WebFault.signInNeeded }
            guard roles.contains(who.role) else { throw WebFault.notForRole }
        }
        let known = who == nil ? request.cookie(CookieName.visitor) : token
        let holder = known ?? FormToken.visitor()
        var form = FormFields()
        if route.form != .none {
            form = FormFields(try await Call.body(of: request, longest: route.longestBody))
        }
        if route.form == .token {
            guard known != nil, let given = form["token"], app.formToken.accepts(given, for: holder) else {
                throw WebFault.staleForm
            }
        }
        let query = FormFields((request.uri.query ?? "").utf8)
        return Call(
            app: app, route: route, request: request, parameters: context.parameters, query: query,
            language: Self.language(request, query), who: who, holder: holder,
            isNewVisitor: known == nil, form: form,
            address: address(of: request, context))
    }

    /// The network address, or what the proxy in front of us saw last.
    private func address(of request: Request, _ context: WebContext) -> String {
        let seen = context.peer?.ipAddress ?? "?"
        guard app.desk?.isBehindProxy == true, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[name]?.split(separator: ",").last
        else { return seen }
        return String(last.filter { !$0.isWhitespace })
    }

    /// What is answered where no route was found.
    fileprivate func unmatched(_ request: Request) -> Response {
        let allowed = routes.filter { $0.matches(path: request.uri.path) }.map(\.method.rawValue)
        let surface = Self.surface(ofPath: request.uri.path)
        if request.method == .options, surface == .languageTool {
            var response = Response(status: .noContent)
            finish(&response, of: request, on: surface)
            return response
        }
        let fault = allowed.isEmpty ? WebFault.notFound : .wrongMethod(allowed: Array(Set(allowed)).sorted())
        var response = told(fault, on: surface, of: request)
        finish(&response, of: request, on: surface)
        app.figures.count(route: "none", status: response.status.code, took: .zero)
        return response
    }

    private func told(_ fault: WebFault, on surface: Surface, of request: Request) -> Response {
        let query = FormFields((request.uri.query ?? "").utf8)
        let language = Self.language(request, query)
        var response: Response
        switch surface {
        case .page: response = FaultPage.response(fault, to: request, in: language, app)
        case .api: response = .json(FaultJSON.bytes(fault, language), status: fault.status)
        case .languageTool: response = .text("Error: \(fault.title[language])\n", status: fault.status)
        case .plain: response = .text("\(fault.title[language])\n", status: fault.status)
        }
        if case .wrongMethod(let allowed) = fault { response.headers[.allow] = allowed.joined(separator: ", ") }
        return response
    }

    private func finish(_ response: inout Response, of request: Request, on surface: Surface) {
        SecurityHeaders.set(on: &response, surface)
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
            return edge.unmatched(request)
        }
    }
}

extension Optional {
    fileprivate func asyncFlatMap<T>(_ transform: (Wrapped) async -> T?) async -> T? {
        guard let value = self else { return nil }
        return await transform(value)
    }
}
