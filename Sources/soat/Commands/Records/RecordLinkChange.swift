import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat record link-change`: a page that the office links to has moved.
struct RecordLinkChange: RecordCommand {
    static let path = ["record", "link-change"]

    @Option var old: String?
    @Option var new: String?
    @Option var on: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func record(today: CalendarDate) throws(UsageError) -> Record {
        .linkChange(
            from: try RecordWords.needed(old, "--old"), to: try RecordWords.needed(new, "--new"),
            on: try OptionValues.day(on) ?? today)
    }

    static let summary = Localized(
        vi: "ghi đổi địa chỉ trang công khai", en: "record a changed address of the disclosure pages")

    static let help = Localized(
        vi: """
            Ghi rằng địa chỉ chuyên mục công khai đã đổi; cần báo cấp trên trong 5 ngày (111/QĐ-THCS Điều 13).

            Cách dùng: soat record link-change --old ĐỊA-CHỈ --new ĐỊA-CHỈ [--on NGÀY] [tùy chọn]

              --old ĐỊA-CHỈ       địa chỉ cũ
              --new ĐỊA-CHỈ       địa chỉ mới
              --on NGÀY           ngày đổi (mặc định hôm nay), dạng 2026-01-31
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Record that the address of the disclosure pages changed; the office is told within 5 days (111/QĐ-THCS article 13).

            Usage: soat record link-change --old ADDRESS --new ADDRESS [--on DAY] [options]

              --old ADDRESS       as it was
              --new ADDRESS       as it is
              --on DAY            the day (default today), as 2026-01-31
            \(SchoolHelp.forMembers[.english])

            """)
}
