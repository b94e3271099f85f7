import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat log erase`: the texts of an entry go for good; the entry stands.
struct LogErase: SchoolCommand {
    static let path = ["log", "erase"]

    @Argument var numbers: [Int] = []
    @Option var reason: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let erased: [Int]
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard !numbers.isEmpty else { throw UsageError.missingOption("NUMBER") }
        let reason = try RecordWords.needed(reason, "--reason")
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        try await school.eraseTexts(of: numbers, reason: reason, by: actor)
        switch format {
        case .json: try console.print(json: Answer(erased: numbers))
        case .text:
            console.print(
                Localized(
                    vi: "Đã xóa lời của \(numbers.count) mục, không lấy lại được. Sổ vẫn kiểm được.\n",
                    en: "The texts of \(numbers.count) entries are erased for good. The ledger still verifies.\n"
                )[console.language])
        }
        return .clean
    }

    static let summary = Localized(vi: "xóa hẳn lời của một mục, mục vẫn còn", en: "erase the texts of an entry")

    static let help = BreachHelp.text(
        Localized(vi: "log erase SỐ-MỤC… --reason LÝ-DO [tùy chọn]", en: "log erase NUMBER… --reason WHY [options]"),
        Localized(
            vi: """
                Xóa hẳn lời của một mục cùng khóa của nó: trong tệp không còn chữ nào, mục và mọi hàm băm vẫn nguyên. Hiệu trưởng làm, với lý
                do, thành một mục mới; lời về chính hiệu trưởng thì phó hiệu trưởng xóa. Lời của bài viết thì dùng soat post forget.
                """,
            en: """
                Erase the texts of an entry with its key: no byte of them stays in the file, and every hash stands. The head does it, with a
                reason, which is an entry; what is said of the head the deputy erases. Texts of posts: soat post forget.
                """),
        lines: Localized(vi: "  --reason LÝ-DO      vì sao xóa", en: "  --reason WHY        why"))
}
