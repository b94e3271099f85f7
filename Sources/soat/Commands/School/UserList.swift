import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat user list`: who has an account.
struct UserList: SchoolCommand {
    static let path = ["user", "list"]

    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let school = try school.open()
        _ = try await member.member(of: school, console)
        let members = try await school.members()
        switch format {
        case .json: try console.print(json: members.map(AccountText.Account.init))
        case .text:
            let width = members.map(\.login.count).max() ?? 0
            for member in members { console.print(AccountText.line(of: member, width: width, console.language)) }
        }
        return .clean
    }

    static let summary = Localized(vi: "liệt kê các tài khoản", en: "list the accounts")

    static let help = Localized(
        vi: """
            Liệt kê các tài khoản của trường: tên, vai, tổ, ai đang thay hiệu trưởng.

            Cách dùng: soat user list [tùy chọn]

            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            List the school's accounts: name, role, groups, who stands in for the head.

            Usage: soat user list [options]

            \(SchoolHelp.forMembers[.english])

            """)
}
