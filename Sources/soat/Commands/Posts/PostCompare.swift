import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat post compare`: whether what stands there is what was approved.
struct PostCompare: SchoolCommand {
    static let path = ["post", "compare"]

    @Argument var id: String?
    @Argument var text: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let id: String
        let same: Bool
        let differences: [PostAnswer.Difference]
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard let id else { throw UsageError.missingPost }
        let school = try school.open()
        let reader = try await member.member(of: school, console)
        let differences = try await school.compare(try PostInput.text(text ?? "-"), with: id, for: reader)
        switch format {
        case .json:
            try console.print(
                json: Answer(id: id, same: differences.isEmpty, differences: differences.map(PostAnswer.Difference.init)))
        case .text:
            let told =
                differences.isEmpty
                ? Localized(vi: "Đúng bản đã duyệt.\n", en: "It is what was approved.\n")
                : Localized(
                    vi: "Khác bản đã duyệt ở \(differences.count) chỗ:\n",
                    en: "It differs from what was approved in \(differences.count) places:\n")
            console.print(told[console.language])
            for difference in differences { console.print("  " + PostText.line(of: difference, console.language) + "\n") }
        }
        return differences.isEmpty ? .clean : .findings
    }

    static let summary = Localized(vi: "so bài đã đăng với bản đã duyệt", en: "compare a published text with the approved one")

    static let help = Localized(
        vi: """
            So chữ dán từ nơi đăng với bản đã duyệt. Xuống dòng, khoảng trắng cuối dòng, dạng chữ Unicode không tính.

            Cách dùng: soat post compare MÃ [TỆP|-] [tùy chọn]

              TỆP                 chữ chép từ nơi đăng; “-” hoặc không ghi gì: đọc đầu vào chuẩn. Chữ này không được lưu
            \(SchoolHelp.forMembers[.vietnamese])

            Mã thoát: 0 giống; 1 khác; 2 không so được.

            """,
        en: """
            Compare a text copied from where it was published with the approved one. Line ends, blanks at the ends of lines
            and normal forms do not count.

            Usage: soat post compare ID [FILE|-] [options]

              FILE                the published text; “-” or nothing: standard input. It is not kept
            \(SchoolHelp.forMembers[.english])

            Exit codes: 0 the same; 1 different; 2 not compared.

            """)
}
