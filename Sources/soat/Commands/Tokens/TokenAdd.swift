import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat token add`: a token with which a program asks the API in somebody's name.
struct TokenAdd: SchoolCommand {
    static let path = ["token", "add"]

    @Argument var name: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let name else { throw UsageError.missingName }
        let school = try school.open()
        let owner = try await member.member(of: school, console)
        let (token, text) = try await school.addToken(name: name, by: owner)
        switch format {
        case .json: try console.print(json: TokenText.Made(token, text))
        case .text: console.print(TokenText.handOver(token, text)[console.language])
        }
        return .clean
    }

    static let summary = Localized(vi: "cấp mã truy cập cho một chương trình", en: "make a token for a program")

    static let help = BreachHelp.text(
        Localized(vi: "token add TÊN [tùy chọn]", en: "token add NAME [options]"),
        Localized(
            vi: """
                Cấp mã truy cập để một chương trình gọi API thay thầy cô: được làm đúng những gì thầy cô được làm. Mã chỉ hiện
                một lần.
                """,
            en: "Make a token with which a program asks the API in your name: it may do what you may. It is shown once."),
        lines: Localized(
            vi: "  TÊN                 gọi chương trình ấy là gì, ví dụ “trang web trường”",
            en: "  NAME                what the program is called, such as “school web site”"))
}

/// Tokens as a terminal and as a program reads them.
enum TokenText {
    struct Line: Encodable {
        let id: String
        let name: String
        let login: String
        let created: String

        init(_ token: AccessToken) {
            id = token.id
            name = token.name
            login = token.login
            created = token.created.description
        }
    }

    struct Made: Encodable {
        let id: String
        let name: String
        let token: String

        init(_ token: AccessToken, _ text: String) {
            id = token.id
            name = token.name
            self.token = text
        }
    }

    static func handOver(_ token: AccessToken, _ text: String) -> Localized {
        Localized(
            vi: """
                Mã truy cập \(token.id), chỉ hiện một lần:

                    \(text)

                Chương trình gửi nó ở đầu yêu cầu: Authorization: Bearer MÃ. Thu hồi: soat token remove \(token.id)

                """,
            en: """
                Token \(token.id), shown this once:

                    \(text)

                The program sends it as: Authorization: Bearer TOKEN. Take it back: soat token remove \(token.id)

                """)
    }
}
