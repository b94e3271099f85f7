import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat record outside-request`: somebody outside asks for something.
struct RecordOutsideRequest: RecordCommand {
    static let path = ["record", "outside-request"]

    @Option var from: String?
    @Option var text: String?
    @Option var received: String?
    @Option var due: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func record(today: CalendarDate) throws(UsageError) -> Record {
        .outsideRequest(
            from: try RecordWords.needed(from, "--from"), try RecordWords.needed(text, "--text"),
            received: try OptionValues.day(received) ?? today, due: try OptionValues.day(due))
    }

    static let summary = Localized(
        vi: "ghi yêu cầu của người ngoài trường", en: "record a request from outside")

    static let help = Localized(
        vi: """
            Ghi yêu cầu của phụ huynh hoặc người ngoài trường: sửa, gỡ, cho biết một điều.

            Cách dùng: soat record outside-request --from AI --text ĐIỀU-GÌ [tùy chọn]

              --from AI           ai yêu cầu
              --text ĐIỀU-GÌ      yêu cầu điều gì
              --received NGÀY     ngày nhận (mặc định hôm nay), dạng 2026-01-31
              --due NGÀY          hạn trả lời (mặc định 3 ngày làm việc)
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Record what a parent or somebody else outside asks for: to correct, to remove, to be told.

            Usage: soat record outside-request --from WHO --text WHAT [options]

              --from WHO          who asks
              --text WHAT         for what
              --received DAY      the day it came (default today), as 2026-01-31
              --due DAY           when to answer (default 3 working days)
            \(SchoolHelp.forMembers[.english])

            """)
}
