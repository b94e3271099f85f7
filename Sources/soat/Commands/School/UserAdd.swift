import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat user add`: an account for a colleague.
struct UserAdd: SchoolCommand {
    static let path = ["user", "add"]

    @Argument var login: String?
    @Option var name: String?
    @Option var role: String?
    @Option var group: [String] = []
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let login else { throw UsageError.missingName }
        guard let name else { throw UsageError.missingOption("--name") }
        let role: AuthorRole = try OptionValues.choice(role, option: "--role") ?? .teacher
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        let (_, code) = try await school.add(login: login, name: name, role: role, groups: Set(group), by: actor)
        try await CodeAnswer.print(code, for: login, of: school, format, console)
        return .clean
    }

    static let summary = Localized(vi: "thêm tài khoản cho đồng nghiệp", en: "add an account")

    static let help = Localized(
        vi: """
            Thêm tài khoản, và in mã dùng một lần để người ấy tự đặt mật khẩu. Việc của thư ký hoặc hiệu trưởng.

            Cách dùng: soat user add TÊN-ĐĂNG-NHẬP --name HỌ-TÊN [--role VAI] [tùy chọn]

              --name HỌ-TÊN       họ tên
              --role VAI          teacher (mặc định), editor, secretary, deputy, principal
              --group TỔ          tổ chuyên môn mà ủy viên phụ trách; ghi được nhiều lần
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Add an account, and print the one-time code with which its owner sets a password. For the secretary or the head.

            Usage: soat user add LOGIN --name FULL-NAME [--role ROLE] [options]

              --name FULL-NAME    the person's name
              --role ROLE         teacher (default), editor, secretary, deputy, principal
              --group GROUP       a subject group that an editor answers for; may be repeated
            \(SchoolHelp.forMembers[.english])

            """)
}

/// A code, told once.
enum CodeAnswer {
    static func print(
        _ code: OneTimeCode, for login: String, of school: School, _ format: SchoolChoice.Format, _ console: Console
    ) async throws {
        switch format {
        case .json:
            try console.print(json: AccountText.Code(login: login, code: code.text, expires: code.expires.description))
        case .text:
            let calendar = try await school.settings().calendar
            console.print(AccountText.handOver(code, to: login, calendar)[console.language])
        }
    }
}
