import Hummingbird
import SoatText

/// Who may use a route.
enum Access: Sendable, Hashable {
    case anyone
    /// Those who have signed in with one of these roles.
    case signedIn(Set<AuthorRole>)

    /// Everybody with an account.
    static let members = Access.signedIn(Set(AuthorRole.allCases))
    /// The editorial board (Đ8).
    static let board = Access.signedIn([.editor, .secretary, .deputy, .principal])
    /// Who may read every entry of the ledger.
    static let office = Access.signedIn([.secretary, .deputy, .principal])
    /// Who gives and takes accounts.
    static let administrators = Access.signedIn([.secretary, .principal])
}

/// How a route answers, and so how its faults are worded.
enum Surface: Sendable, Hashable {
    /// HTML for people.
    case page
    /// JSON for programs.
    case api
    /// The words of LanguageTool's HTTP API.
    case languageTool
    /// Style sheets, scripts, measures.
    case plain
}

/// What a form that is sent must prove.
enum FormGuard: Sendable, Hashable {
    /// Nothing is sent, or it is sent by a program that carries no cookie.
    case none
    /// A form is sent, but only to be answered: nothing is changed by it, so anybody may send it from anywhere.
    case changesNothing
    /// A form that changes something: it must carry the token of the page it stood on (``FormToken``).
    case token
}

/// One thing that the server does: how it is asked for, who may ask, and what answers.
///
/// ``RouteTable`` lists them all: nothing is reachable that does not stand there.
struct Route: Sendable {
    let method: HTTPRequest.Method
    /// A path whose `{parts}` are ``Call/part(_:)``.
    let path: String
    let access: Access
    let surface: Surface
    let form: FormGuard
    /// Bytes that a body may have.
    let longestBody: Int
    /// Whether its form may come with files.
    let takesFiles: Bool
    /// Whether a text is read by the rules, which takes time: counted for each client (``CheckThrottle``).
    let isCheck: Bool
    /// Whether what it answers has the bar around it, which says what waits: asked for with every request but those of
    /// fragments, files and ways out. The page of a fault has one always.
    let hasFrame: Bool
    /// How it is named in measures and errors: nothing of what was asked for stands in it.
    let name: String
    let answer: @Sendable (Call) async throws -> Response

    init(
        _ method: HTTPRequest.Method, _ path: String, _ surface: Surface, for access: Access, form: FormGuard = .none,
        longestBody: Int = 1 << 20, takesFiles: Bool = false, isCheck: Bool = false, hasFrame: Bool = true,
        answer: @escaping @Sendable (Call) async throws -> Response
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.surface = surface
        self.form = form
        self.longestBody = longestBody
        self.takesFiles = takesFiles
        self.isCheck = isCheck
        self.hasFrame = hasFrame
        name = "\(method.rawValue) \(path)"
        self.answer = answer
    }

    /// Whether a path is one of this route's.
    func matches(path asked: String) -> Bool {
        let mine = path.split(separator: "/", omittingEmptySubsequences: false)
        let theirs = asked.split(separator: "/", omittingEmptySubsequences: false)
        return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
