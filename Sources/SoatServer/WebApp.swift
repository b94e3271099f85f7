import SoatDiagnostics
import SoatPrinter
import SoatRules
import SoatScan
import SoatText

/// What answers share: rules, workers, templates, measures.
final class WebApp: Sendable {
    let scanner: Scanner
    let workers: ScanWorkers
    let templates: Templates
    let assets: WebAssets
    let figures: RequestFigures
    let formToken = FormToken()
    let sessions: any SessionSource
    /// The school's file; `nil`: a server without accounts.
    let desk: SchoolDesk?
    /// Says which program and which version answers.
    let version: String
    /// Where the pages are, for links in what programs are answered: `http://127.0.0.1:8080`.
    let address: String
    /// The day by whose law a post without a date is judged.
    let today: @Sendable () -> CalendarDate
    private let vietnamese: FindingWords
    private let english: FindingWords

    /// - Throws: ``TemplateFault`` where a template of ours is broken, which a test would have told.
    init(
        scanner: Scanner, version: String, address: String, workers: Int, sessions: (any SessionSource)? = nil,
        desk: SchoolDesk? = nil,
        today: @escaping @Sendable () -> CalendarDate
    ) throws {
        self.scanner = scanner
        self.workers = ScanWorkers(scanner, count: workers)
        assets = WebAssets()
        templates = try Templates(assets)
        figures = RequestFigures(routes: (RouteTable.everything + RouteTable.languageTool).map(\.name))
        self.sessions = sessions ?? desk ?? NoSessions()
        self.desk = desk
        self.version = version
        self.address = address
        self.today = today
        vietnamese = FindingWords(scanner.book, language: .vietnamese)
        english = FindingWords(scanner.book, language: .english)
    }

    var book: RuleBook { scanner.book }

    /// What findings say, in one language.
    func words(in language: Language) -> FindingWords { language == .english ? english : vietnamese }
}
