import ArgumentParser
import Foundation
import Glibc
import SoatDiagnostics
import SoatEval
import SoatGate
import SoatRules
import SoatServer
import SoatStore
import SoatText
import Synchronization

/// `soat serve`: the web app on this machine.
struct Serve: Command {
    static let path = ["serve"]

    @Option var host: String?
    @Option var port: Int?
    @Option(name: .customLong("languagetool-port")) var languageToolPort: Int?
    @Flag(name: .customLong("no-languagetool")) var noLanguageTool = false
    @Option(name: .customLong("name")) var names: [String] = []
    @Option(name: .customLong("checks-per-second")) var checksPerSecond: Int?
    @Flag(name: .customLong("no-check-limit")) var noCheckLimit = false
    @Option var store: String?
    @Option var schools: String?
    @Flag var demo = false
    @Flag(name: .customLong("behind-proxy")) var isBehindProxy = false
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let port = try OptionValues.count(port, option: "--port", most: 65_535) ?? 8080
        let wordPort = try OptionValues.count(languageToolPort, option: "--languagetool-port", most: 65_535) ?? 8081
        let rate = try OptionValues.count(checksPerSecond, option: "--checks-per-second", most: 1_000_000)
        guard rate == nil || !noCheckLimit else { throw .apart(["--checks-per-second", "--no-check-limit"]) }
        guard let loaded = rules.load(console, near: configurationFolder) else { return .failed }
        guard !demo || Self.isLoopback(host ?? "127.0.0.1") else { throw .apart(["--demo", "--host"]) }
        guard schools == nil || store == nil else { throw .apart(["--schools", "--store"]) }
        guard !isBehindProxy || !demo else { throw .apart(["--demo", "--behind-proxy"]) }
        guard schools == nil || !demo else { throw .apart(["--schools", "--demo"]) }
        let settings = ServerSettings(
            host: host ?? "127.0.0.1", port: port, languageToolPort: noLanguageTool ? nil : wordPort,
            workers: 4 * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), version: CommandTable.version,
            names: names + Self.machineNames, checksPerSecond: noCheckLimit ? nil : rate ?? Self.checksPerSecond,
            coverage: coverage(of: loaded.book, console))
        let language = console.language
        do throws(ServerFault) {
            let today = Self.today
            if let schools {
                guard let hosted = try hosted(in: schools, console) else { return .failed }
                let server = try WebServer(settings, book: loaded.book, schools: hosted, today: today)
                try await server.run { address in
                    let console = Console(language: language)
                    console.tell(Self.ready(address)[language])
                    for school in hosted { console.tell("  \(address)/\(school.key)/") }
                } onDoubt: { doubt in
                    Console(language: language).tell(doubt[language])
                }
                return .clean
            }
            guard let desk = await desk(console) else { return .failed }
            let server = try WebServer(settings, book: loaded.book, desk: desk, today: today)
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
    private var schoolPath: String { store ?? SchoolChoice.variable("SOAT_STORE") ?? Self.fileName }

    /// Where `soat.yaml` is looked for: with the school's file, or with those of all schools.
    private var configurationFolder: String { schools ?? ConfigurationChoice.folder(of: schoolPath) }

    /// The school's desk, by the rules its posts are judged by.
    ///
    /// - Returns: `nil` where its file cannot be used, which was told.
    private func desk(_ console: Console) async -> SchoolDesk? {
        let path = schoolPath
        guard let scanner = gateRules(of: path, console) else { return nil }
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

    /// The rules that a school's posts and drafts are judged by: ours, its own, and under its configuration.
    ///
    /// - Returns: `nil` where they are broken, which was told.
    private func gateRules(of path: String, _ console: Console) -> PostScanner? {
        PostDesk.rules(of: path, under: rules.configuration, examples: true, console)?.1
    }

    /// The law held against the program, read when somebody first looks at it.
    private func coverage(of book: RuleBook, _ console: Console) -> @Sendable () -> Coverage? {
        let kept = Mutex<Coverage?>(nil)
        let sources = rules
        let folder = configurationFolder
        let language = console.language
        return {
            kept.withLock { kept in
                if let kept { return kept }
                guard let requirements = sources.loadRequirements(Console(language: language), near: folder) else { return nil }
                kept = Coverage(of: requirements, in: book, program: RulesCoverage.program, on: Self.today())
                return kept
            }
        }
    }

    /// The schools whose files stand in a folder, by the names of these; those without rules of their own share ours.
    ///
    /// - Returns: `nil` where one cannot be used, which was told.
    private func hosted(in folder: String, _ console: Console) throws(ServerFault) -> [HostedSchool]? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let keys = names.filter { $0.hasSuffix(".soat") }.map { String($0.dropLast(".soat".count)) }.sorted()
        guard !keys.isEmpty else { throw .noSchools(folder) }
        var shared: PostScanner?
        var hosted: [HostedSchool] = []
        for key in keys {
            let path = "\(folder)/\(key).soat"
            let hasOwnRules = FileManager.default.fileExists(atPath: path + ".rules")
            guard
                let scanner = hasOwnRules ? gateRules(of: path, console) : shared ?? gateRules(of: path, console)
            else { return nil }
            if !hasOwnRules { shared = scanner }
            do {
                let desk = try SchoolDesk(opening: path, scanner, isBehindProxy: isBehindProxy, clock: SchoolChoice.clock)
                hosted.append(try HostedSchool(key: key, desk: desk))
            } catch let fault as ServerFault {
                throw fault
            } catch {
                console.report(((error as? any Explained) ?? StoreError.failed(code: 0)).diagnostic)
                return nil
            }
        }
        return hosted
    }

    /// The day it is in Viet Nam, by whose law a post without a date is judged.
    @Sendable private static func today() -> CalendarDate {
        SchoolCalendar().day(of: Moment(secondsSince1970: time(nil)))
    }

    /// What this machine is called in its own network.
    private static var machineNames: [String] {
        var name = [CChar](repeating: 0, count: 256)
        guard unsafe gethostname(&name, name.count - 1) == 0 else { return [] }
        let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.isEmpty ? [] : [text, text + ".local"]
    }

    private static let fileName = "truong.soat"
    /// More than a staff room types at the same time behind one address.
    private static let checksPerSecond = 200

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
