import HTTPTypes
import Hummingbird
import NIOCore
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
        for route in routes {
            let place = app.figures.place(of: route.name)
            router.on(RouterPath(route.path), method: route.method) { request, context in
                await respond(to: request, context, by: route, countedAt: place)
            }
        }
        return router
    }

    private func respond(to request: Request, _ context: WebContext, by route: Route, countedAt place: Int) async -> Response {
        let start = ContinuousClock.now
        let isOurs = isOurs(request, context)
        var caller = await caller(of: request, context, on: route.surface, isOurs: isOurs)
        if route.hasFrame { caller.waiting = await waiting(for: caller, on: route.surface) }
        var response: Response
        var sent: FormFields?
        do {
            guard isOurs else { throw WebFault.wrongHost }
            try admit(caller, to: route)
            let files = try await read(&sent, of: request, for: route, on: context.loop)
            let form = sent ?? FormFields()
            if route.form == .token {
                guard caller.isKnown, let given = form["token"], app.formToken.accepts(given, for: caller.holder) else {
                    throw WebFault.staleForm
                }
            }
            let query = FormFields((request.uri.query ?? "").utf8)
            response = try await route.answer(
                Call(
                    app: app, route: route, request: request, parameters: context.parameters, query: query,
                    language: Self.language(request, query), caller: caller, form: form, files: files, base: context.base,
                    loop: context.loop))
        } catch {
            let fault = WebFault(error)
            if sent == nil, fault.precedesForm { sent = await keptForm(of: request, for: route, on: context.loop) }
            let kept = sent.flatMap { SentForm($0, of: request, for: route) }
            if !route.hasFrame { caller.waiting = await waiting(for: caller, on: route.surface) }
            response = told(fault, on: route.surface, of: request, context, caller, kept)
        }
        finish(&response, of: request, on: route.surface, context, caller)
        app.figures.count(at: place, status: response.status.code, took: start.duration(to: .now))
        return response
    }

    /// Who sends a request. Programs say who they are in a header that no form of a foreign page can send; cookies count
    /// on pages only.
    private func caller(
        of request: Request, _ context: WebContext, on surface: Surface, isOurs: Bool
    ) async -> Caller {
        let address = address(of: request, context)
        guard surface == .page || surface == .api, isOurs else {
            return Caller(who: nil, holder: "", isKnown: false, address: address)
        }
        if surface == .api {
            let who = await request.bearer.asyncFlatMap { await app.sessions.holder(ofAccessToken: $0) }
            return Caller(who: who, holder: "", isKnown: false, address: address)
        }
        let token = request.cookie(CookieName.session)
        let who = await token.asyncFlatMap { await app.sessions.holder(ofToken: $0) }
        let known = who == nil ? request.cookie(CookieName.visitor) : token
        return Caller(who: who, holder: known ?? FormToken.visitor(), isKnown: known != nil, address: address)
    }

    /// What the bar of a page says.
    private func waiting(for caller: Caller, on surface: Surface) async -> [String: Int] {
        guard surface == .page, let member = caller.who?.member else { return [:] }
        return await app.desk?.waiting(for: member) ?? [:]
    }

    /// Lets a caller in, or says why not.
    private func admit(_ caller: Caller, to route: Route) throws(WebFault) {
        if route.isCheck, let seconds = app.throttle.begin(client: caller.client) { throw .tooOften(seconds: seconds) }
        guard case .signedIn(let roles) = route.access else { return }
        guard let who = caller.who else { throw .signInNeeded }
        guard roles.contains(who.role) else { throw .notForRole }
    }

    /// The form of a request that was refused before it was read, so that nothing typed is lost; without its files.
    private func keptForm(of request: Request, for route: Route, on loop: (any EventLoop)?) async -> FormFields? {
        guard route.surface == .page, route.form != .none, request.isFromOurPages,
            let body = try? await Call.beginning(of: request, longest: SentForm.longest, on: loop)
        else { return nil }
        return SentForm.fields(body, contentType: request.headers[.contentType] ?? "")
    }

    /// Reads a form.
    ///
    /// - Parameter form: what it says; of one that is too long what stands before its files.
    /// - Returns: the files that came with it.
    private func read(
        _ form: inout FormFields?, of request: Request, for route: Route, on loop: (any EventLoop)?
    ) async throws -> [PostFile] {
        guard route.form != .none else { return [] }
        let type = request.headers[.contentType] ?? ""
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        let longest = announced > route.longestBody ? SentForm.longest : route.longestBody
        let body = try await Call.beginning(of: request, longest: longest, on: loop)
        guard body.count <= longest, announced <= route.longestBody else {
            form = SentForm.fields(Array(body.prefix(SentForm.longest + 1)), contentType: type)
            throw route.takesFiles
                ? WebFault.filesTooLarge(limit: PostFiles.largest) : WebFault.tooLong(limit: route.longestBody)
        }
        guard type.lowercased().hasPrefix("multipart/") else {
            form = FormFields(body)
            return []
        }
        guard let sent = MultipartForm(body, contentType: type), route.takesFiles || sent.files.isEmpty else {
            throw WebFault.unreadable(Localized(vi: "Biểu mẫu gửi lên không đọc được.", en: "The form cannot be read."))
        }
        form = sent.fields
        return sent.files
    }

    /// Whether a request calls us by a name of ours.
    private func isOurs(_ request: Request, _ context: WebContext) -> Bool {
        context.isHostKnown || app.hosts.accepts(request.head.authority, domain: app.claims.granted(app.desk))
    }

    /// The network address, or what the proxy in front of us saw last, as ``CountedAddress`` has it.
    private func address(of request: Request, _ context: WebContext) -> String {
        let seen = CountedAddress.key(context.peer?.ipAddress ?? "?")
        guard app.isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[name]?.split(separator: ",").last
        else { return seen }
        return CountedAddress.key(String(last.filter { !$0.isWhitespace }))
    }

    /// What is answered where no route was found.
    fileprivate func unmatched(_ request: Request, _ context: WebContext) async -> Response {
        let allowed = routes.filter { $0.matches(path: request.uri.path) }.map(\.method.rawValue)
        let surface = Self.surface(ofPath: request.uri.path)
        let isOurs = isOurs(request, context)
        var caller = await caller(of: request, context, on: surface, isOurs: isOurs)
        caller.waiting = await waiting(for: caller, on: surface)
        var response: Response
        if !isOurs {
            response = told(.wrongHost, on: surface, of: request, context, caller)
        } else if request.method == .options, surface == .languageTool {
            response = Response(status: .noContent)
        } else {
            let fault = allowed.isEmpty ? WebFault.notFound : .wrongMethod(allowed: Array(Set(allowed)).sorted())
            response = told(fault, on: surface, of: request, context, caller)
        }
        finish(&response, of: request, on: surface, context, caller)
        app.figures.count(at: RequestFigures.unmatched, status: response.status.code, took: .zero)
        return response
    }

    private func told(
        _ fault: WebFault, on surface: Surface, of request: Request, _ context: WebContext, _ caller: Caller,
        _ kept: SentForm? = nil
    ) -> Response {
        let query = FormFields((request.uri.query ?? "").utf8)
        let language = Self.language(request, query)
        var response: Response
        switch surface {
        case .page:
            response = FaultPage(app: app, request: request, language: language, caller: caller, base: context.base)
                .response(fault, kept)
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
        _ response: inout Response, of request: Request, on surface: Surface, _ context: WebContext, _ caller: Caller
    ) {
        SecurityHeaders.set(on: &response, surface)
        defer { Rebased.headers(of: &response, under: context.base) }
        guard surface == .page else { return }
        let asked = FormFields((request.uri.query ?? "").utf8)["lang"]
        if let language = asked.flatMap(Language.init(rawValue:)) {
            response.setCookie(CookieName.language, language.rawValue, isSecure: app.isBehindProxy)
        }
        // A session that was prolonged is to be kept longer by the browser as well.
        let isSet = response.headers[values: .setCookie].contains { $0.hasPrefix("\(CookieName.session)=") }
        if caller.who?.isProlonged ?? false, !isSet {
            response.setCookie(
                CookieName.session, caller.holder, seconds: SchoolDesk.sessionSeconds, isSecure: app.isBehindProxy)
        }
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
            return await edge.unmatched(request, context)
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
