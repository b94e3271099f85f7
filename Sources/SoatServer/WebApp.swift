import SoatDiagnostics
import SoatEval
import SoatPrinter
import SoatRules
import SoatScan
import SoatStore
import SoatText
import Synchronization

/// What answers share: rules, workers, templates, measures.
final class WebApp: Sendable {
    let scanner: Scanner
    let workers: ScanWorkers
    let templates: Templates
    let assets: WebAssets
    let figures: RequestFigures
    let throttle: CheckThrottle
    let hosts: HostNames
    let claims: DomainClaims
    let formToken = FormToken()
    let sessions: any SessionSource
    /// The school's file; `nil`: a server without accounts.
    let desk: SchoolDesk?
    /// The schools behind the front of a machine that several share.
    let hosted: [HostedSchool]
    /// Says which program and which version answers.
    let version: String
    /// Where the pages are, for links in what programs are answered: `http://127.0.0.1:8080`.
    let address: String
    /// The day by whose law a post without a date is judged.
    let today: @Sendable () -> CalendarDate
    /// The law held against the program; `nil` where that was not told.
    let coverage: @Sendable () -> Coverage?
    private let words: Mutex<Words>

    /// What findings say, by the documents that the school follows.
    private struct Words {
        let vietnamese: FindingWords
        let english: FindingWords

        init(_ book: RuleBook, basis: [String] = []) {
            vietnamese = FindingWords(book, language: .vietnamese, basis: basis)
            english = FindingWords(book, language: .english, basis: basis)
        }
    }

    /// - Throws: ``TemplateFault`` where a template of ours is broken, which a test would have told.
    init(
        scanner: Scanner, version: String, address: String, workers: Int, sessions: (any SessionSource)? = nil,
        desk: SchoolDesk? = nil, hosted: [HostedSchool] = [], figures: RequestFigures? = nil, hosts: HostNames = HostNames(),
        claims: DomainClaims = DomainClaims(), throttle: CheckThrottle = CheckThrottle(perSecond: nil),
        coverage: @escaping @Sendable () -> Coverage? = { nil }, today: @escaping @Sendable () -> CalendarDate
    ) throws {
        self.scanner = scanner
        self.workers = ScanWorkers(scanner, count: workers)
        assets = WebAssets()
        templates = try Templates(assets)
        self.figures = figures ?? RequestFigures(routes: (RouteTable.everything + RouteTable.languageTool).map(\.name))
        self.hosted = hosted
        self.sessions = sessions ?? desk ?? NoSessions()
        self.desk = desk
        self.hosts = hosts
        self.claims = claims
        self.throttle = throttle
        self.version = version
        self.address = address
        self.today = today
        self.coverage = coverage
        words = Mutex(Words(scanner.book))
    }

    /// Takes over what the school has decided about itself: what it allows is left alone from now on, and what it follows
    /// is cited.
    func settle(_ settings: SchoolSettings) async {
        guard desk?.settle(settings) == true else { return }
        words.withLock { $0 = Words(book, basis: settings.basis) }
        await workers.settle(settings.allowed, basis: settings.basis)
    }

    var book: RuleBook { scanner.book }

    /// Whether a proxy in front speaks HTTPS and says who asks.
    var isBehindProxy: Bool { (desk ?? hosted.first?.desk)?.isBehindProxy ?? false }

    /// What findings say, in one language.
    func words(in language: Language) -> FindingWords {
        words.withLock { language == .english ? $0.english : $0.vietnamese }
    }
}
