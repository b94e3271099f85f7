import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat user erase`: nobody can tell any more whose entries those were.
struct UserErase: SchoolCommand {
    static let path = ["user", "erase"]

    @Argument var login: String?
    @Option var reason: String?
    @Flag var texts = false
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let entries: Int
        let kept: [Int]
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let login else { throw UsageError.missingName }
        let reason = try RecordWords.needed(reason, "--reason")
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        let erased = try await school.eraseName(login: login, alsoTexts: texts, reason: reason, by: actor)
        switch format {
        case .json: try console.print(json: Answer(entries: erased.count, kept: erased.kept))
        case .text:
            console.print(
                Localized(
                    vi: "Đã xóa tên và lời của \(erased.count) mục, không lấy lại được. Sổ vẫn kiểm được.\n",
                    en: "The name and the texts of \(erased.count) entries are erased for good. The ledger still verifies.\n"
                )[console.language])
            if !erased.kept.isEmpty {
                let numbers = erased.kept.map(String.init).joined(separator: ", ")
                console.tell(
                    Localized(
                        vi: "Còn giữ lời của mục \(numbers): chưa hết hạn lưu, hoặc người khác xóa (soat log erase).",
                        en: "Texts of entry \(numbers) stay: their time is not over, or somebody else erases them.")[
                            console.language])
            }
        }
        return .clean
    }

    static let summary = Localized(vi: "xóa hẳn tên của người đã ngừng tài khoản", en: "erase the name of somebody disabled")

    static let help = BreachHelp.text(
        Localized(
            vi: "user erase TÊN-ĐĂNG-NHẬP --reason LÝ-DO [--texts] [tùy chọn]",
            en: "user erase LOGIN --reason WHY [--texts] [options]"),
        Localized(
            vi: """
                Xóa hẳn tên, tên đăng nhập và mật khẩu của người đã ngừng tài khoản. Các mục sổ vẫn còn, về một người không ai biết là ai.
                Hiệu trưởng làm, với lý do, thành một mục mới.
                """,
            en: """
                Erase name, login and password of somebody whose account is disabled. Their entries stand, about somebody whom nobody can
                name. The head does it, with a reason, which is an entry.
                """),
        lines: Localized(
            vi: """
                  --texts             xóa cả lời của các mục về người ấy
                  --reason LÝ-DO      vì sao xóa
                """,
            en: """
                  --texts             the texts of the entries on them too
                  --reason WHY        why
                """))
}
