import Hummingbird
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
public import SoatDiagnostics
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

    public init(host: String, port: Int, languageToolPort: Int?, workers: Int, version: String) {
        self.host = host
        self.port = port
        self.languageToolPort = languageToolPort
        self.workers = workers
        self.version = version
    }
}

/// Why the server does not run.
public enum ServerFault: Error, Sendable, Explained {
    case portInUse(host: String, port: Int)
    case notAllowed(host: String, port: Int)
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
    private let app: WebApp

    /// - Parameter today: the day by whose law a post without a date is judged.
    public init(
        _ settings: ServerSettings, book: RuleBook, desk: SchoolDesk? = nil, today: @escaping @Sendable () -> CalendarDate
    ) throws(ServerFault) {
        self.settings = settings
        do {
            let host = settings.host == "0.0.0.0" ? "127.0.0.1" : settings.host
            app = try WebApp(
                scanner: Scanner(book), version: settings.version, address: "http://\(host):\(settings.port)",
                workers: settings.workers, desk: desk, today: today)
        } catch {
            throw .broken(String(describing: error))
        }
    }

    /// Answers until SIGTERM or SIGINT; what is being answered then is finished first.
    ///
    /// - Parameter onReady: called once for each address that answers.
    public func run(onReady: @escaping @Sendable (_ address: String) -> Void) async throws(ServerFault) {
        let logger = Self.logger
        var services: [any Service] = [
            listener(mainRoutes, host: settings.host, port: settings.port, logger, onReady)
        ]
        try Self.probe(host: settings.host, port: settings.port)
        if let port = settings.languageToolPort {
            try Self.probe(host: "127.0.0.1", port: port)
            services.append(listener(RouteTable.languageTool, host: "127.0.0.1", port: port, logger) { _ in })
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
        (app.desk == nil ? RouteTable.main : RouteTable.everything).filter {
            settings.languageToolPort != nil || $0.surface != .languageTool
        }
    }

    private func listener(
        _ routes: [Route], host: String, port: Int, _ logger: Logger, _ onReady: @escaping @Sendable (String) -> Void
    ) -> some Service {
        Application(
            responder: Edge(app: app, routes: routes).router().buildResponder(),
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), backlog: 1_024),
            onServerRunning: { channel in
                onReady("http://\(host):\(channel.localAddress?.port ?? port)")
            }, logger: logger)
    }

    /// Quiet: a server that is well says nothing, and nothing of a request is ever logged.
    private static var logger: Logger {
        var logger = Logger(label: "soat", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .critical
        return logger
    }

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
