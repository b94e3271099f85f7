import Hummingbird
import SoatDiagnostics

/// A page that says what went wrong and what to do.
enum FaultPage {
    private struct View: Sendable {
        let frame: Frame
        let title: String
        let advice: String
        /// Whether signing in is what helps.
        let isSignIn: Bool
    }

    static func response(
        _ fault: WebFault, to request: Request, in language: Language, _ app: WebApp, under base: String
    ) -> Response {
        let view = View(
            frame: Frame(app, request, language), title: fault.title[language], advice: fault.advice[language],
            isSignIn: fault == .signInNeeded && app.desk != nil)
        guard let text = try? app.templates.render("fault", view, in: language) else {
            return .text(fault.title[language], status: fault.status)
        }
        return .html(Rebased.page(text, under: base), status: fault.status)
    }
}
