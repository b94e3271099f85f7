import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import SoatEval
import SoatRules
import SoatScan
import SoatText

@testable import SoatServer

/// The server's answers without a network: every request passes the same ``Edge`` as in earnest.
struct TestSite: Sendable {
    struct Reply: Sendable {
        let status: Int
        let headers: HTTPFields
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
    }

    let app: WebApp
    private let responder: RouterResponder<WebContext>

    init(
        routes: [Route] = RouteTable.main, sessions: any SessionSource = NoSessions(), hosts: HostNames = HostNames(),
        checksPerSecond: Int? = nil
    ) throws {
        let day = CalendarDate(secondsSince1970: 1_795_000_000)
        app = try WebApp(
            scanner: Self.scanner.get(), version: "0", address: "http://127.0.0.1:8080", workers: 2, sessions: sessions,
            hosts: hosts, throttle: CheckThrottle(perSecond: checksPerSecond),
            coverage: {
                guard let requirements = try? RuleLoader.requirements([.builtin]), let book = try? Self.scanner.get().book
                else { return nil }
                return Coverage(of: requirements, in: book, program: [:], on: day)
            },
            today: { day })
        responder = Edge(app: app, routes: routes).router().buildResponder()
    }

    init(_ app: WebApp, routes: [Route]) {
        self.app = app
        responder = Edge(app: app, routes: routes).router().buildResponder()
    }

    /// The program's own rules, loaded and compiled once.
    static let scanner = Result { Scanner(try RuleLoader.load([.builtin]).book) }

    func send(
        _ method: HTTPRequest.Method, _ path: String, body: [UInt8] = [], headers: [String: String] = [:],
        host: String = "localhost"
    ) async throws -> Reply {
        var fields = HTTPFields()
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: fields)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await responder.respond(to: request, context: WebContext(source: Source()))
        let kept = Kept()
        try await response.body.write(kept)
        return Reply(status: response.status.code, headers: response.headers, body: kept.bytes)
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Reply {
        try await send(.get, path, headers: headers)
    }

    func post(_ path: String, form: [(String, String)], headers: [String: String] = [:]) async throws -> Reply {
        let body = form.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await send(.post, path, body: Array(body.utf8), headers: headers)
    }

    /// Percent-encoded as browsers do.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    private struct Source: RequestContextSource {
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    }

    private final class Kept: ResponseBodyWriter {
        var bytes: [UInt8] = []

        func write(_ buffer: ByteBuffer) async throws { bytes += buffer.readableBytesView }
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}
