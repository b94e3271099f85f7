import Hummingbird
import SoatDiagnostics
import SoatStore

/// *Mật khẩu*: one's own account.
enum AccountPage {
    static let routes = [
        Route(.get, "/account", .page, for: .members) { call in
            try call.page("account", View(call, try await call.work(), problem: nil), hasForm: true)
        },
        Route(.post, "/account", .page, for: .members, form: .token) { call in
            let work = try await call.work()
            do {
                let (old, new) = (call.form["old"] ?? "", call.form["password"] ?? "")
                guard new == call.form["password-again"] else {
                    throw WebFault.unreadable(
                        Localized(vi: "Hai lần gõ mật khẩu khác nhau.", en: "The two passwords differ."))
                }
                // A session that was left open is no place to guess passwords from, nor to have many looked at at once.
                let login = work.member.login
                let member = try await SignInPages.tried(call, login) {
                    try await $0.changePassword(login: login, from: old, to: new)
                }
                // Every session ended with the old password; this browser gets a new one.
                return try await SignInPages.welcomed(member, call, to: "/today")
            } catch {
                guard let refusal = SchoolRefusal(error, call.language) else { throw error }
                // Who has signed in is not asked to sign in again because of a wrong old password.
                let status = refusal.status == 401 ? 422 : refusal.status
                return try call.page(
                    "account", View(call, work, problem: refusal.message), hasForm: true, status: .init(code: status))
            }
        },
    ]

    private struct View: Sendable {
        let frame: Frame
        let name: String
        let login: String
        let roleName: String
        let groups: String?
        let problem: String?

        init(_ call: Call, _ work: SchoolWork, problem: String?) {
            frame = Frame(call, current: "/account")
            name = work.member.name ?? work.member.login
            login = work.member.login
            roleName = RoleWords.name(work.member.role)[call.language]
            let sorted = NameOrder.sorted(words: work.member.groups).joined(separator: ", ")
            groups = sorted.isEmpty ? nil : sorted
            self.problem = problem
        }
    }
}
