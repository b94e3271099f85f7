import Hummingbird
import SoatDiagnostics

/// A page that says what went wrong and what to do, to whoever is signed in; what they had written stands there again.
struct FaultPage {
    let app: WebApp
    let request: Request
    let language: Language
    let caller: Caller
    let base: String

    private struct View: Sendable {
        let frame: Frame
        let title: String
        let advice: String
        let texts: [String]
        let hasTexts: Bool
    }

    func response(_ fault: WebFault, _ kept: SentForm?) -> Response {
        let frame = Frame(app, request, language, caller, current: "")
        let isSignIn = fault == .signInNeeded && app.desk != nil
        let text: String?
        if isSignIn {
            let view = SignInView(
                frame, app.desk, login: "", to: wanted, notice: fault.title[language], nil, kept)
            text = try? app.templates.render("login", view, in: language)
        } else {
            let texts = kept?.texts.map { $0.value.replacing("\r\n", with: "\n") } ?? []
            let view = View(
                frame: frame, title: fault.title[language], advice: fault.advice[language], texts: texts,
                hasTexts: !texts.isEmpty)
            text = try? app.templates.render("fault", view, in: language)
        }
        guard let text else { return .text(fault.title[language], status: fault.status) }
        var response = Response.html(Rebased.page(text, under: base), status: fault.status)
        if isSignIn, !caller.isKnown {
            response.setCookie(CookieName.visitor, caller.holder, seconds: nil, isSecure: app.isBehindProxy)
        }
        return response
    }

    /// Where to go after signing in: the page that was asked for, or what a form is about.
    private var wanted: String {
        let path = "/" + request.uri.path.drop { $0 == "/" || $0 == "\\" }
        guard request.method == .get else { return "/today" }
        return path + (request.uri.query.map { "?" + $0 } ?? "")
    }
}
