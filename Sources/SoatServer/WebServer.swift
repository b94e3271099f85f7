import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
public import SoatDiagnostics
public import SoatEval
public import SoatRules
import SoatScan
public import SoatText

/// Where the server listens.
public struct ServerSettings: Sendable {
    public let host: String
    public let port: Int
    /// Where word processors expect LanguageTool; on this machine only. `nil`: nowhere.
    public let languageToolPort: Int?
    /// Workers that check posts.
    public let workers: Int
    public let version: String
    /// Names by which browsers reach it, beside this machine's own and the school's domain.
    public let names: [String]
    /// Checks a second that one client may ask for in the long run; `nil`: any number.
    public let checksPerSecond: Int?
    /// The law held against the program, asked for when somebody looks at it; `nil` where it cannot be read.
    public let coverage: @Sendable () -> Coverage?

    public init(
        host: String, port: Int, languageToolPort: Int?, workers: Int, version: String, names: [String] = [],
        checksPerSecond: Int? = nil, coverage: @escaping @Sendable () -> Coverage? = { nil }
    ) {
        self.host = host
        self.port = port
        self.languageToolPort = languageToolPort
        self.workers = workers
        self.version = version
        self.names = names
        self.checksPerSecond = checksPerSecond
        self.coverage = coverage
    }
}

/// Why the server does not run.
public enum ServerFault: Error, Sendable, Explained {
    case portInUse(host: String, port: Int)
    case notAllowed(host: String, port: Int)
    /// The file of a school is called something that cannot stand in an address.
    case badSchoolName(String)
    case noSchools(String)
    case cannotListen(host: String, port: Int, reason: String)
    case broken(String)

    public var diagnostic: Diagnostic {
        switch self {
        case .portInUse(let host, let port):
            Diagnostic(
                message: Localized(
                    vi: "\(host):\(port) đang có chương trình khác dùng", en: "\(host):\(port) is in use by another program"),
                hint: Localized(
                    vi: "chọn cổng khác bằng --port (hoặc --languagetool-port), hay tắt chương trình kia",
                    en: "choose another with --port (or --languagetool-port), or stop the other program"))
        case .notAllowed(let host, let port):
            Diagnostic(
                message: Localized(vi: "không được phép mở \(host):\(port)", en: "not allowed to open \(host):\(port)"),
                hint: Localized(vi: "cổng dưới 1024 cần quyền root", en: "ports below 1024 need root"))
        case .badSchoolName(let name):
            Diagnostic(
                message: Localized(
                    vi: "tệp trường “\(name).soat” có tên không dùng trong địa chỉ được",
                    en: "the school's file “\(name).soat” has a name that cannot stand in an address"),
                hint: Localized(
                    vi: "đổi tên tệp: chữ thường không dấu, số, gạch nối, ví dụ bensay.soat",
                    en: "rename it: lower-case letters, digits, hyphens, such as bensay.soat"))
        case .noSchools(let path):
            Diagnostic(
                message: Localized(vi: "“\(path)” chưa có tệp trường nào", en: "“\(path)” holds no school's file"),
                hint: Localized(
                    vi: "lập tệp: soat user init … --store \(path)/bensay.soat",
                    en: "make one: soat user init … --store \(path)/bensay.soat"))
        case .cannotListen(let host, let port, let reason):
            Diagnostic(
                message: Localized(
                    vi: "không mở được \(host):\(port): \(reason)", en: "cannot open \(host):\(port): \(reason)"))
        case .broken(let what):
            Diagnostic(message: Localized(vi: "máy chủ dừng: \(what)", en: "the server stopped: \(what)"))
        }
    }
}

/// The web app: pages, API, and what word processors ask. Runs until it is told to stop.
public struct WebServer: Sendable {
    private let settings: ServerSettings
    /// What answers outside of any school; where there is one school only, the school itself.
    private let app: WebApp
    private let schools: [(hosted: HostedSchool, app: WebApp)]
    private let claims: DomainClaims

    /// A server for one school, whose own rules then judge all that is checked, or for none.
    ///
    /// - Parameters:
    ///   - book: where there is no school.
    ///   - today: the day by whose law a post without a date is judged.
    public init(
        _ settings: ServerSettings, book: RuleBook, desk: SchoolDesk? = nil, today: @escaping @Sendable () -> CalendarDate
    ) throws(ServerFault) {
        try self.init(settings, book, desk, [], today)
    }

    /// A server that several schools share: each under a host's name or the first part of a path, each with its own rules.
    ///
    /// - Parameter book: of what is checked outside of any.
    public init(
        _ settings: ServerSettings, book: RuleBook, schools: [HostedSchool], today: @escaping @Sendable () -> CalendarDate
    ) throws(ServerFault) {
        try self.init(settings, book, nil, schools, today)
    }

    private init(
        _ settings: ServerSettings, _ book: RuleBook, _ desk: SchoolDesk?, _ schools: [HostedSchool],
        _ today: @escaping @Sendable () -> CalendarDate
    ) throws(ServerFault) {
        self.settings = settings
        let host = settings.host == "0.0.0.0" ? "127.0.0.1" : settings.host
        let address = "http://\(host):\(settings.port)"
        let hosts = HostNames([settings.host] + settings.names)
        let throttle = CheckThrottle(perSecond: settings.checksPerSecond)
        let claims = schools.isEmpty ? DomainClaims() : DomainClaims(names: settings.names, schools: schools)
        self.claims = claims
        do {
            let front = try WebApp(
                scanner: desk?.draftScanner ?? Scanner(book), version: settings.version, address: address,
                workers: settings.workers, desk: desk, hosted: schools, hosts: hosts, claims: claims, throttle: throttle,
                coverage: settings.coverage, today: today)
            app = front
            // The cores are the same for all of them.
            let workers = max(2, settings.workers / max(1, schools.count))
            self.schools = try schools.map { hosted in
                let app = try WebApp(
                    scanner: hosted.desk.draftScanner, version: settings.version, address: "\(address)/\(hosted.key)",
                    workers: workers, desk: hosted.desk, figures: front.figures, hosts: hosts, claims: claims,
                    throttle: throttle, coverage: settings.coverage, today: today)
                return (hosted, app)
            }
        } catch {
            throw .broken(String(describing: error))
        }
    }

    /// Answers until SIGTERM or SIGINT; what is being answered then is finished first.
    ///
    /// - Parameters:
    ///   - onReady: called once for each address that answers.
    ///   - onDoubt: told, before that, what whoever keeps the server should know.
    public func run(
        onReady: @escaping @Sendable (_ address: String) -> Void, onDoubt: @Sendable (Localized) -> Void = { _ in }
    ) async throws(ServerFault) {
        for app in [app] + schools.map(\.app) {
            if let school = app.desk?.school, let settings = try? await school.settings() { await app.settle(settings) }
        }
        for school in schools {
            guard let domain = school.hosted.desk.domain, let fault = claims.fault(of: domain, for: school.hosted.desk) else {
                continue
            }
            let why = fault.words(domain)
            onDoubt(
                Localized(
                    vi: "\(school.hosted.key): không trả lời ở tên miền của trường. \(why.vietnamese)",
                    en: "\(school.hosted.key): not answered under its domain. \(why.english)"))
        }
        let logger = Self.logger
        var services: [any Service] = [
            listener(mainRoutes, members, host: settings.host, port: settings.port, logger, onReady)
        ]
        try Self.probe(host: settings.host, port: settings.port)
        if let port = settings.languageToolPort {
            try Self.probe(host: "127.0.0.1", port: port)
            services.append(listener(RouteTable.languageTool, [], host: "127.0.0.1", port: port, logger) { _ in })
        }
        let group = ServiceGroup(
            configuration: .init(services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await group.run()
        } catch {
            throw .broken(String(describing: type(of: error)))
        }
    }

    /// Without LanguageTool's port its words are not understood on the main one either.
    private var mainRoutes: [Route] {
        offered(app.desk != nil ? RouteTable.everything : schools.isEmpty ? RouteTable.main : RouteTable.front)
    }

    private var members: [SchoolSwitch.Member] {
        schools.map { school in
            let edge = Edge(app: school.app, routes: offered(RouteTable.hosted))
            return SchoolSwitch.Member(school: school.hosted, responder: edge.router().buildResponder())
        }
    }

    private func offered(_ routes: [Route]) -> [Route] {
        routes.filter { settings.languageToolPort != nil || $0.surface != .languageTool }
    }

    private func listener(
        _ routes: [Route], _ members: [SchoolSwitch.Member], host: String, port: Int, _ logger: Logger,
        _ onReady: @escaping @Sendable (String) -> Void
    ) -> some Service {
        let front = Edge(app: app, routes: routes).router().buildResponder()
        return Application(
            responder: SchoolSwitch(front: front, members: members, names: settings.names, claims: claims),
            server: HTTPServerBuilder { responder in
                LoopBound(
                    base: HTTP1Channel(
                        responder: responder,
                        configuration: .init(additionalChannelHandlers: [RequestDeadline()], idleTimeout: .seconds(60))))
            },
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), backlog: 1_024),
            onServerRunning: { channel in
                onReady("http://\(host):\(channel.localAddress?.port ?? port)")
            }, logger: logger)
    }

    private static var logger: Logger { Logger(label: "soat", factory: { QuietLog(label: $0) }) }

    /// Whether the address can be listened on, told before anything runs.
    private static func probe(host: String, port: Int) throws(ServerFault) {
        guard port != 0 else { return }
        do {
            let channel = try ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: host, port: port).wait()
            try channel.close().wait()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw .portInUse(host: host, port: port)
        } catch let error as IOError where error.errnoCode == EACCES || error.errnoCode == EPERM {
            throw .notAllowed(host: host, port: port)
        } catch {
            throw .cannotListen(host: host, port: port, reason: String(describing: type(of: error)))
        }
    }
}
