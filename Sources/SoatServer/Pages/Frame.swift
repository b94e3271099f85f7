import Hummingbird
import SoatDiagnostics
import SoatText

/// What stands around every page: the layout's `{{frame.…}}`.
struct Frame: Sendable {
    struct Entry: Sendable {
        let path: String
        let name: String
        let isCurrent: Bool
        /// What waits for whoever reads.
        let count: String?
    }

    struct Person: Sendable {
        let name: String
        let initials: String
    }

    let theme: String?
    /// Where this version's assets lie.
    let assets: String
    let entries: [Entry]
    let otherLanguagePath: String
    let who: Person?

    /// - Parameter current: the path of the entry that the page belongs to.
    init(_ call: Call, current: String) {
        self.init(call.app, call.request, call.language, who: call.who, current: current)
    }

    /// The frame of a page that was not reached: nobody is greeted, and the other language leads to the first page.
    init(_ app: WebApp, _ request: Request, _ language: Language) {
        theme = Self.theme(request)
        assets = "/assets/\(app.assets.version)"
        entries = Self.entries(for: nil, language, current: "")
        otherLanguagePath = language == .english ? "/?lang=vi" : "/?lang=en"
        who = nil
    }

    private static func theme(_ request: Request) -> String? {
        request.cookie(CookieName.theme).flatMap { ["light", "dark"].contains($0) ? $0 : nil }
    }

    private init(_ app: WebApp, _ request: Request, _ language: Language, who: SignedIn?, current: String) {
        theme = Self.theme(request)
        assets = "/assets/\(app.assets.version)"
        entries = Self.entries(for: who, language, current: current)
        // One slash at the start: two would lead to another host.
        let path = request.method == .get ? "/" + request.uri.path.drop { $0 == "/" || $0 == "\\" } : current
        otherLanguagePath = path + (language == .english ? "?lang=vi" : "?lang=en")
        self.who = who.map { Person(name: $0.name, initials: Self.initials(of: $0.name)) }
    }

    /// The pages that somebody may open, five at most.
    private static func entries(for who: SignedIn?, _ language: Language, current: String) -> [Entry] {
        Navigation.entries.filter { entry in
            guard case .signedIn(let roles) = entry.access else { return true }
            return who.map { roles.contains($0.role) } ?? false
        }.map { entry in
            Entry(path: entry.path, name: entry.name[language], isCurrent: entry.path == current, count: nil)
        }
    }

    /// The first letters of the last two words: Vietnamese given names stand last.
    private static func initials(of name: String) -> String {
        name.split(separator: " ").suffix(2).compactMap(\.first).map(String.init).joined().uppercased()
    }
}

/// The shell's entries, in order.
enum Navigation {
    static let entries: [(path: String, name: Localized, access: Access)] = [
        ("/", Localized(vi: "Kiểm tra", en: "Check"), .anyone),
        ("/rules", Localized(vi: "Quy tắc", en: "Rules"), .anyone),
    ]
}
