import ArgumentParser
import Glibc
import SoatDiagnostics
import SoatServer
import SoatStore
import SoatText

/// `soat serve`: the web app on this machine.
struct Serve: Command {
    static let path = ["serve"]

    @Option var host: String?
    @Option var port: Int?
    @Option(name: .customLong("languagetool-port")) var languageToolPort: Int?
    @Flag(name: .customLong("no-languagetool")) var noLanguageTool = false
    @Option var store: String?
    @Flag var demo = false
    @Flag(name: .customLong("behind-proxy")) var isBehindProxy = false
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let port = try OptionValues.count(port, option: "--port", most: 65_535) ?? 8080
        let wordPort = try OptionValues.count(languageToolPort, option: "--languagetool-port", most: 65_535) ?? 8081
        guard let loaded = rules.load(console) else { return .failed }
        guard !demo || Self.isLoopback(host ?? "127.0.0.1") else { throw .apart(["--demo", "--host"]) }
        guard let desk = await desk(console) else { return .failed }
        let settings = ServerSettings(
            host: host ?? "127.0.0.1", port: port, languageToolPort: noLanguageTool ? nil : wordPort,
            workers: 4 * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), version: CommandTable.version)
        let language = console.language
        do throws(ServerFault) {
            let server = try WebServer(settings, book: loaded.book, desk: desk) { CalendarDate(secondsSince1970: time(nil)) }
            try await server.run { address in
                let console = Console(language: language)
                console.tell(Self.ready(address)[language])
                if let code = desk.setupCode { console.tell(Self.setup(address, code)[language]) }
            }
            return .clean
        } catch {
            console.report(error.diagnostic)
            return .failed
        }
    }

    /// The school's file: the one named, or of `SOAT_STORE`, or the one in this folder.
    ///
    /// - Returns: `nil` where it cannot be used, which was told.
    private func desk(_ console: Console) async -> SchoolDesk? {
        let path = store ?? SchoolChoice.variable("SOAT_STORE") ?? Self.fileName
        guard let (_, scanner) = PostDesk.rules(of: path, console) else { return nil }
        do {
            if demo { return try await SchoolDesk.demo(at: path, scanner, clock: SchoolChoice.clock) }
            return try SchoolDesk(opening: path, scanner, isBehindProxy: isBehindProxy, clock: SchoolChoice.clock)
        } catch let error as any Explained {
            console.report(error.diagnostic)
        } catch {
            console.report(StoreError.failed(code: 0).diagnostic)
        }
        return nil
    }

    private static let fileName = "truong.soat"

    private static func isLoopback(_ host: String) -> Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

    private static func setup(_ address: String, _ code: String) -> Localized {
        Localized(
            vi: "Lần đầu: mở \(address)/setup?code=\(code) để lập tài khoản hiệu trưởng và trường.",
            en: "First run: open \(address)/setup?code=\(code) to make the head's account and the school.")
    }

    private static func ready(_ address: String) -> Localized {
        Localized(
            vi: "Soát đang chạy ở \(address) (dừng: Ctrl+C)", en: "Soát is running at \(address) (stop: Ctrl+C)")
    }
}
