import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat user disable`: an account sleeps, or wakes.
struct UserDisable: SchoolCommand {
    static let path = ["user", "disable"]

    @Argument var login: String?
    @Flag var undo = false
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let login else { throw UsageError.missingName }
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        try AccountAnswer.print(try await school.setDisabled(!undo, login: login, by: actor), format, console)
        return .clean
    }

    static let summary = Localized(vi: "ngừng một tài khoản, hoặc dùng lại", en: "disable an account, or wake it")

    static let help = Localized(
        vi: """
            Ngừng một tài khoản: phiên và mã của người ấy hết ngay; những gì đã ghi vẫn còn.

            Cách dùng: soat user disable TÊN-ĐĂNG-NHẬP [--undo] [tùy chọn]

              --undo              cho dùng lại
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Disable an account: its sessions and codes end at once; what it did stays.

            Usage: soat user disable LOGIN [--undo] [options]

              --undo              wake it again
            \(SchoolHelp.forMembers[.english])

            """)
}
