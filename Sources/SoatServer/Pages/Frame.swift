import Hummingbird
import SoatDiagnostics
import SoatText

/// What stands around every page: the layout's `{{frame.…}}`.
struct Frame: Sendable {
    struct Entry: Sendable {
        let path: String
        let name: String
        let isCurrent: Bool
        /// How much waits there for whoever reads. Its name is one that no page has: of an absent value the page's own
        /// would be shown.
        let navCount: String?
    }

    struct Person: Sendable {
        let name: String
        let initials: String
        /// What they do at the school.
        let roleName: String
        /// The pages that have no room in the bar.
        let more: [Entry]
        /// For the form that signs out.
        let signOutToken: String
    }

    let theme: String?
    /// Where this version's assets lie.
    let assets: String
    let entries: [Entry]
    let otherLanguagePath: String
    let who: Person?
    /// Whether one can sign in here, and has not.
    let canSignIn: Bool
    /// For the forms of the page.
    let token: String

    /// - Parameter current: the path of the entry that the page belongs to.
    init(_ call: Call, current: String) {
        self.init(call.app, call.request, call.language, call.caller, current: current)
    }

    private static func theme(_ request: Request) -> String? {
        request.cookie(CookieName.theme).flatMap { ["light", "dark"].contains($0) ? $0 : nil }
    }

    /// - Parameter current: empty for a page that was not reached.
    init(_ app: WebApp, _ request: Request, _ language: Language, _ caller: Caller, current: String) {
        theme = Self.theme(request)
        assets = "/assets/\(app.assets.version)"
        let open = Self.entries(for: caller, language, current: current, isSchool: app.desk != nil)
        entries = Array(open.prefix(Navigation.most))
        canSignIn = caller.who == nil && (app.desk != nil || !app.hosted.isEmpty)
        token = app.formToken.text(for: caller.holder)
        otherLanguagePath = Self.path(of: request, current, in: language == .english ? .vietnamese : .english)
        let token = token
        who = caller.who.map {
            Person(
                name: $0.name, initials: Self.initials(of: $0.name), roleName: RoleWords.name($0.role)[language],
                more: Array(open.dropFirst(Navigation.most)), signOutToken: token)
        }
    }

    /// The same page in another language: with its query, where it was asked for and not sent.
    private static func path(of request: Request, _ current: String, in language: Language) -> String {
        guard request.method == .get else { return (current.isEmpty ? "/" : current) + "?lang=\(language.rawValue)" }
        // One slash at the start: two would lead to another host.
        let path = "/" + request.uri.path.drop { $0 == "/" || $0 == "\\" }
        let query = (request.uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("lang=") }
        return path + "?" + (query.map(String.init) + ["lang=\(language.rawValue)"]).joined(separator: "&")
    }

    /// The pages that somebody may open.
    private static func entries(
        for caller: Caller, _ language: Language, current: String, isSchool: Bool
    ) -> [Entry] {
        Navigation.entries.filter { entry in
            guard case .signedIn(let roles) = entry.access else { return true }
            return isSchool && caller.who.map { roles.contains($0.role) } ?? false
        }.map { entry in
            let count = caller.waiting[entry.path] ?? 0
            return Entry(
                path: entry.path, name: entry.name[language], isCurrent: entry.path == current,
                navCount: count > 0 ? String(count) : nil)
        }
    }

    /// The first letters of the last two words: Vietnamese given names stand last.
    private static func initials(of name: String) -> String {
        name.split(separator: " ").suffix(2).compactMap(\.first).map(String.init).joined().uppercased()
    }
}

/// The shell's entries, in order.
enum Navigation {
    /// How many stand in the bar; the others are behind the person's name.
    static let most = 5

    static let entries: [(path: String, name: Localized, access: Access)] = [
        ("/today", Localized(vi: "Hôm nay", en: "Today"), .members),
        ("/", Localized(vi: "Kiểm tra", en: "Check"), .anyone),
        ("/posts", Localized(vi: "Bài viết", en: "Posts"), .members),
        ("/queue", Localized(vi: "Duyệt", en: "Review"), .board),
        ("/log", Localized(vi: "Nhật ký", en: "Log"), .office),
        ("/mine", Localized(vi: "Của tôi", en: "Mine"), .members),
        ("/school", Localized(vi: "Trường", en: "School"), .administrators),
        ("/rules", Localized(vi: "Quy tắc", en: "Rules"), .anyone),
    ]
}
