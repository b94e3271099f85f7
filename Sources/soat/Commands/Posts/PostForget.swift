import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat post forget`: the texts of posts whose time is over go.
struct PostForget: SchoolCommand {
    static let path = ["post", "forget"]

    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let erased: Int
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        let count = try await school.eraseOldTexts(by: actor)
        switch format {
        case .json: try console.print(json: Answer(erased: count))
        case .text:
            console.print(
                Localized(
                    vi: "Đã xóa chữ và tệp của \(count) bài hết hạn lưu; các mục trong sổ vẫn còn.\n",
                    en: "The texts and files of \(count) posts are erased; their entries stand.\n")[console.language])
        }
        return .clean
    }

    static let summary = Localized(vi: "xóa chữ của các bài hết hạn lưu", en: "erase texts whose time is over")

    static let help = Localized(
        vi: """
            Xóa chữ và tệp của những bài đã hết hạn lưu (mặc định: hết năm học sau). Bài đang đăng thì giữ. Các mục trong sổ vẫn còn,
            và sổ vẫn kiểm được. Thư ký hoặc hiệu trưởng làm.

            Cách dùng: soat post forget [tùy chọn]

            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Erase the texts and files of posts whose time is over (default: the end of the next school year). What is published
            stays. The entries stand, and the ledger still verifies. The secretary or the head may.

            Usage: soat post forget [options]

            \(SchoolHelp.forMembers[.english])

            """)
}
