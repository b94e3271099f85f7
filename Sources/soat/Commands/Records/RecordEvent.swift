import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat record event`: something happens, and a post is due the day after.
struct RecordEvent: RecordCommand {
    static let path = ["record", "event"]

    @Argument var title: String?
    @Option var ends: String?
    @Option var occasion: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func record(today: CalendarDate) throws(UsageError) -> Record {
        let occasion: Record.Occasion = try OptionValues.choice(occasion, option: "--occasion") ?? .event
        return .event(try RecordWords.needed(title, "TITLE"), occasion, ends: try OptionValues.day(ends) ?? today)
    }

    static let summary = Localized(
        vi: "ghi một sự kiện cần đưa tin", en: "record an event that is to be reported on")

    static let help = Localized(
        vi: """
            Ghi một sự kiện; tin bài cần lên cổng chậm nhất một ngày sau khi kết thúc (111/QĐ-THCS Điều 16).

            Cách dùng: soat record event TÊN-SỰ-KIỆN [--ends NGÀY] [tùy chọn]

              --ends NGÀY         ngày kết thúc (mặc định hôm nay), dạng 2026-01-31
              --occasion LOẠI     event (sự kiện, mặc định), seminar (trường lên chuyên đề), received (nhận tin chuyên đề)
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Record an event; a post about it is due one day after its end (111/QĐ-THCS article 16).

            Usage: soat record event TITLE [--ends DAY] [options]

              --ends DAY          its last day (default today), as 2026-01-31
              --occasion KIND     event (default), seminar (the school hosts one), received (news of one came in)
            \(SchoolHelp.forMembers[.english])

            """)
}
