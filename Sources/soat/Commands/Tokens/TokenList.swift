import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat token list`: which programs ask in somebody's name.
struct TokenList: SchoolCommand {
    static let path = ["token", "list"]

    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let school = try school.open()
        let reader = try await member.member(of: school, console)
        let tokens = try await school.tokens(for: reader)
        switch format {
        case .json: try console.print(json: tokens.map(TokenText.Line.init))
        case .text:
            for token in tokens { console.print("\(token.id)  \(token.login)  \(VisibleLine.of(token.name))\n") }
        }
        return .clean
    }

    static let summary = Localized(vi: "liệt kê mã truy cập", en: "list the tokens")

    static let help = BreachHelp.text(
        Localized(vi: "token list [tùy chọn]", en: "token list [options]"),
        Localized(
            vi: "Mã truy cập của thầy cô; hiệu trưởng và thư ký thấy của cả trường. Bản thân mã không được giữ lại.",
            en: "Your tokens; the head and the secretary see all of the school's. The tokens themselves are not kept."),
        lines: Localized(vi: "", en: ""))
}
