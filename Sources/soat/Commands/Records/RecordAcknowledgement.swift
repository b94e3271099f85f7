import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat record acknowledge`: somebody has read a document.
struct RecordAcknowledgement: RecordCommand {
    static let path = ["record", "acknowledge"]

    @Argument var document: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func record(today: CalendarDate) throws(UsageError) -> Record {
        .acknowledgement(of: try RecordWords.needed(document, "DOCUMENT"))
    }

    static let summary = Localized(
        vi: "ghi đã đọc, đã nắm một văn bản", en: "acknowledge a document")

    static let help = Localized(
        vi: """
            Ghi rằng thầy cô đã đọc và nắm một văn bản, ví dụ quy chế của trường.

            Cách dùng: soat record acknowledge VĂN-BẢN [tùy chọn]
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Record that you have read a document, such as the school's regulation.

            Usage: soat record acknowledge DOCUMENT [options]
            \(SchoolHelp.forMembers[.english])

            """)
}
