import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat record spokesperson`: who may speak for the school.
struct RecordSpokesperson: RecordCommand {
    static let path = ["record", "spokesperson"]

    @Argument var login: String?
    @Option var on: String?
    @Option var since: String?
    @Option var until: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func record(today: CalendarDate) throws(UsageError) -> Record {
        guard let login else { throw .missingName }
        return .spokesperson(
            login, on: try RecordWords.needed(on, "--on"), from: try OptionValues.day(since) ?? today,
            until: try OptionValues.day(until))
    }

    static let summary = Localized(
        vi: "cử người phát ngôn", en: "name a spokesperson")

    static let help = Localized(
        vi: """
            Cử người phát ngôn của trường về một số việc. Việc của hiệu trưởng.

            Cách dùng: soat record spokesperson TÊN-ĐĂNG-NHẬP --on VIỆC [tùy chọn]

              --on VIỆC           nói về những việc gì
              --since NGÀY        từ ngày (mặc định hôm nay), dạng 2026-01-31
              --until NGÀY        đến hết ngày
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Name who may speak for the school on some matters. For the head.

            Usage: soat record spokesperson LOGIN --on MATTERS [options]

              --on MATTERS        on what
              --since DAY         from a day on (default today), as 2026-01-31
              --until DAY         to the end of a day
            \(SchoolHelp.forMembers[.english])

            """)
}
