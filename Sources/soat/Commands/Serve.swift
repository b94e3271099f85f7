import ArgumentParser
import Glibc
import SoatDiagnostics
import SoatServer
import SoatText

/// `soat serve`: the web app on this machine.
struct Serve: Command {
    static let path = ["serve"]

    @Option var host: String?
    @Option var port: Int?
    @Option(name: .customLong("languagetool-port")) var languageToolPort: Int?
    @Flag(name: .customLong("no-languagetool")) var noLanguageTool = false
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let port = try OptionValues.count(port, option: "--port", most: 65_535) ?? 8080
        let wordPort = try OptionValues.count(languageToolPort, option: "--languagetool-port", most: 65_535) ?? 8081
        guard let loaded = rules.load(console) else { return .failed }
        let settings = ServerSettings(
            host: host ?? "127.0.0.1", port: port, languageToolPort: noLanguageTool ? nil : wordPort,
            workers: 4 * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), version: CommandTable.version)
        let language = console.language
        do throws(ServerFault) {
            let server = try WebServer(settings, book: loaded.book) { CalendarDate(secondsSince1970: time(nil)) }
            try await server.run { address in
                Console(language: language).tell(Self.ready(address)[language])
            }
            return .clean
        } catch {
            console.report(error.diagnostic)
            return .failed
        }
    }

    private static func ready(_ address: String) -> Localized {
        Localized(
            vi: "Soát đang chạy ở \(address) (dừng: Ctrl+C)", en: "Soát is running at \(address) (stop: Ctrl+C)")
    }
}
