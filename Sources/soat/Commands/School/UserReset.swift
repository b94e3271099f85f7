import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat user reset`: a new start for somebody who forgot their password.
struct UserReset: SchoolCommand {
    static let path = ["user", "reset"]

    @Argument var login: String?
    @Flag var recover = false
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let login else { throw UsageError.missingName }
        let school = try school.open()
        let actor = recover ? nil : try await member.member(of: school, console)
        let code = try await school.reset(login: login, by: actor)
        try await CodeAnswer.print(code, for: login, of: school, format, console)
        return .clean
    }

    static let summary = Localized(vi: "cấp mã mới cho người quên mật khẩu", en: "a new code for a forgotten password")

    static let help = Localized(
        vi: """
            Cấp mã dùng một lần cho người quên mật khẩu. Mật khẩu cũ và mọi phiên của người ấy hết ngay.
            Tài khoản hiệu trưởng thì chỉ hiệu trưởng cấp lại được.

            Cách dùng: soat user reset TÊN-ĐĂNG-NHẬP [tùy chọn]

              --recover           không ai đăng nhập được nữa: ai giữ tệp thì cấp được; sổ ghi rõ việc này
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Give a one-time code to somebody who forgot their password. The old one and all sessions end at once.
            The head's account is reset by the head alone.

            Usage: soat user reset LOGIN [options]

              --recover           nobody can sign in any more: whoever holds the file may; the ledger says so
            \(SchoolHelp.forMembers[.english])

            """)
}
