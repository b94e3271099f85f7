import ArgumentParser
import SoatDiagnostics
import SoatStore
import SoatText

/// `soat record portal-check`: the portal was looked through.
struct RecordPortalCheck: RecordCommand {
    static let path = ["record", "portal-check"]

    @Argument var half: String?
    @Option var on: String?
    @Option var found: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func record(today: CalendarDate) throws(UsageError) -> Record {
        guard let half: Record.HalfDay = try OptionValues.choice(half, option: "soat record portal-check") else {
            throw .missingOption("morning|afternoon")
        }
        return .portalCheck(half, on: try OptionValues.day(on) ?? today, found: found)
    }

    static let summary = Localized(
        vi: "ghi đã kiểm tra cổng đầu giờ sáng, cuối giờ chiều", en: "record a look through the portal")

    static let help = Localized(
        vi: """
            Ghi rằng đã kiểm tra nội dung trên cổng, đầu giờ sáng hoặc cuối giờ chiều (111/QĐ-THCS Điều 12).

            Cách dùng: soat record portal-check morning|afternoon [--found ĐIỀU-GÌ] [tùy chọn]

              --found ĐIỀU-GÌ     thấy điều gì chưa ổn; không ghi: không thấy gì
              --on NGÀY           ngày kiểm tra (mặc định hôm nay), dạng 2026-01-31
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Record that the portal was looked through, in the morning or the afternoon (111/QĐ-THCS article 12).

            Usage: soat record portal-check morning|afternoon [--found WHAT] [options]

              --found WHAT        what was not in order; without it: nothing
              --on DAY            the day (default today), as 2026-01-31
            \(SchoolHelp.forMembers[.english])

            """)
}
