import Hummingbird
import NIOCore
import SoatDiagnostics
import SoatStore
import SoatText

/// A request that was admitted, and what its answer may draw on.
struct Call: Sendable {
    let app: WebApp
    let route: Route
    let request: Request
    let parameters: Parameters
    let query: FormFields
    /// Vietnamese, unless the address or an earlier choice says English.
    let language: Language
    var caller: Caller
    /// The form that was sent, of a route whose ``Route/form`` asks for one.
    let form: FormFields
    /// The files that came with it.
    let files: [PostFile]
    /// What stands before every path of ours: `/bensay` where several schools share a host.
    let base: String
    /// Where the connection is read; `nil` without a network.
    let loop: (any EventLoop)?

    var who: SignedIn? { caller.who }
    var address: String { caller.address }
    var client: String { caller.client }

    /// A `{part}` of the route's path, decoded.
    func part(_ name: String) -> String {
        parameters.get(name).map { FormFields.decoded($0.utf8, plusIsSpace: false) } ?? ""
    }

    /// The whole body.
    ///
    /// - Throws: ``WebFault/tooLong(limit:)``.
    func body() async throws -> [UInt8] {
        try await Self.body(of: request, longest: route.longestBody, on: loop)
    }

    /// - Parameter loop: where the connection is read; `nil` without a network.
    /// - Throws: ``WebFault/tooLong(limit:)``, ``WebFault/tooSlow``.
    static func body(of request: Request, longest: Int, on loop: (any EventLoop)?) async throws -> [UInt8] {
        if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > longest {
            throw WebFault.tooLong(limit: longest)
        }
        do {
            return try await BodyDeadline.within(slowestBody(of: longest), on: loop) {
                Array(try await request.body.collect(upTo: longest).readableBytesView)
            }
        } catch is NIOTooManyBytesError {
            throw WebFault.tooLong(limit: longest)
        }
    }

    /// The beginning of a body; all of it where it is no longer than asked for, else one byte more.
    ///
    /// - Parameter loop: where the connection is read; `nil` without a network.
    /// - Throws: ``WebFault/tooSlow``.
    static func beginning(of request: Request, longest: Int, on loop: (any EventLoop)?) async throws -> [UInt8] {
        try await BodyDeadline.within(slowestBody(of: longest), on: loop) {
            var bytes: [UInt8] = []
            for try await buffer in request.body {
                bytes += buffer.readableBytesView.prefix(longest + 1 - bytes.count)
                if bytes.count > longest { break }
            }
            return bytes
        }
    }

    /// How long a client may take to send a body: half a minute, and a second more for each 128 KiB that it may have.
    private static func slowestBody(of longest: Int) -> TimeAmount { .seconds(30 + Int64(longest >> 17)) }

    /// The token for a form that changes something, as `{{token}}` in a hidden field named `token`.
    var formToken: String { app.formToken.text(for: caller.holder) }

    /// A page of ours.
    ///
    /// - Parameter hasForm: whether a form with ``formToken`` stands on it, so that the browser must be known again.
    func page(
        _ template: String, _ view: some Sendable, hasForm: Bool = false, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        var response = Response.html(
            Rebased.page(try app.templates.render(template, view, in: language), under: base), status: status)
        if hasForm, !caller.isKnown {
            response.setCookie(CookieName.visitor, caller.holder, seconds: nil, isSecure: app.isBehindProxy)
        }
        return response
    }
}

extension Response {
    static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// Leads on to another page of ours, which is asked for with GET.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }
}
