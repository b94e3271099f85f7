import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat user invite`: another code for somebody who never set a password.
struct UserInvite: SchoolCommand {
    static let path = ["user", "invite"]

    @Argument var login: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let login else { throw UsageError.missingName }
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        let code = try await school.invite(login: login, by: actor)
        try await CodeAnswer.print(code, for: login, of: school, format, console)
        return .clean
    }

    static let summary = Localized(vi: "cấp mã khác cho người chưa đặt mật khẩu", en: "another code, before a password is set")

    static let help = Localized(
        vi: """
            Cấp mã dùng một lần khác, khi mã đầu đã hết hạn hoặc bị mất. Mã trước không dùng được nữa.

            Cách dùng: soat user invite TÊN-ĐĂNG-NHẬP [tùy chọn]

            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Give another one-time code, when the first has expired or was lost. The one before ends.

            Usage: soat user invite LOGIN [options]

            \(SchoolHelp.forMembers[.english])

            """)
}
