import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat token remove`: a token ends at once.
struct TokenRemove: SchoolCommand {
    static let path = ["token", "remove"]

    @Argument var id: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let id else { throw UsageError.missingName }
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        try await school.removeToken(id, by: actor)
        return .clean
    }

    static let summary = Localized(vi: "thu hồi một mã truy cập", en: "take a token back")

    static let help = BreachHelp.text(
        Localized(vi: "token remove SỐ-HIỆU [tùy chọn]", en: "token remove ID [options]"),
        Localized(
            vi: "Thu hồi mã truy cập của mình; hiệu trưởng và thư ký thu hồi được của cả trường. Mã hết dùng được ngay.",
            en: "Take back a token of yours; the head and the secretary may take back any. It ends at once."),
        lines: Localized(
            vi: "  SỐ-HIỆU             như soat token list ghi, ví dụ k0000000",
            en: "  ID                  as soat token list says, such as k0000000"))
}
