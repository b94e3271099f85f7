import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat record reminder`: a friendly word to a colleague.
struct RecordReminder: RecordCommand {
    static let path = ["record", "reminder"]

    @Argument var login: String?
    @Option var text: String?
    @Option var due: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func record(today: CalendarDate) throws(UsageError) -> Record {
        guard let login else { throw .missingName }
        return .reminder(to: login, try RecordWords.needed(text, "--text"), due: try OptionValues.day(due))
    }

    static let summary = Localized(
        vi: "nhắc một đồng nghiệp", en: "remind a colleague")

    static let help = Localized(
        vi: """
            Ghi một lời nhắc. Lời nhắc không phải là vi phạm và không tính vào đâu.

            Cách dùng: soat record reminder TÊN-ĐĂNG-NHẬP --text LỜI-NHẮC [--due NGÀY] [tùy chọn]

              --text LỜI-NHẮC     nhắc điều gì
              --due NGÀY          cần xong trước khi hết ngày, dạng 2026-01-31
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Record a reminder. It is no violation and counts nowhere.

            Usage: soat record reminder LOGIN --text WORDS [--due DAY] [options]

              --text WORDS        of what
              --due DAY           to be done by the end of a day, as 2026-01-31
            \(SchoolHelp.forMembers[.english])

            """)
}
