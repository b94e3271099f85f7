import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat record nominate`: a published post is put forward.
struct RecordNomination: RecordCommand {
    static let path = ["record", "nominate"]

    @Argument var post: String?
    @Option var note: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func record(today: CalendarDate) throws(UsageError) -> Record {
        guard let post = try RecordWords.word(post, "POST") else { throw .missingOption("POST") }
        return .nomination(of: post, note: note)
    }

    static let summary = Localized(
        vi: "đề xuất một bài lên trang của ngành", en: "put a post forward for the office's page")

    static let help = Localized(
        vi: """
            Ghi rằng một bài đã đăng được đề xuất hiển thị trên trang của ngành (111/QĐ-THCS Điều 16).

            Cách dùng: soat record nominate MÃ-BÀI [--note LỜI] [tùy chọn]

              --note LỜI          vì sao chọn bài này
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Record that a published post is put forward for the education office's page (111/QĐ-THCS article 16).

            Usage: soat record nominate POST [--note WORDS] [options]

              --note WORDS        why this one
            \(SchoolHelp.forMembers[.english])

            """)
}
