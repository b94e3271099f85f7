import ArgumentParser
import SoatDiagnostics
import SoatPrinter
import SoatGate
import SoatRules
import SoatStore
import SoatText

/// `soat log report-breach`: a possible breach in something published.
struct LogReportBreach: SchoolCommand {
    static let path = ["log", "report-breach"]

    @Option var post: String?
    @Option var address: String?
    @Option var channel: String?
    @Option var supply: String?
    @Option var person: String?
    @Option var category: String?
    @Option var level: String?
    @Option var day: String?
    @Option(name: .customLong("answer-by")) var answerBy: String?
    @Option var text: String?
    @Option(name: .customLong("full-text")) var fullText: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let text = try RecordWords.needed(text, "--text")
        let channel: Channel? = try OptionValues.choice(channel, option: "--channel")
        let supply: SupplyFault? = try OptionValues.choice(supply, option: "--supply")
        let category: SoatRules.Category? = try OptionValues.choice(category, option: "--category")
        let level: Level = try OptionValues.choice(level, option: "--level") ?? .warning
        let (day, answerBy) = (try OptionValues.day(day), try OptionValues.day(answerBy))
        guard [post != nil, address != nil, supply != nil].filter(\.self).count == 1 else {
            throw UsageError.oneOf(["--post", "--address", "--supply"])
        }
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        let matter: BreachMatter
        if let post {
            matter = .post(try await school.publishedPost(post, at: channel))
        } else if let supply {
            matter = .supply(supply)
        } else {
            guard let channel else { throw UsageError.missingOption("--channel") }
            guard let outside = OutsidePublication(address: address ?? "", channel: channel) else {
                throw BreachError.noAddress
            }
            matter = .outside(outside)
        }
        let report = BreachReport(
            matter, on: person, category: category, level: level, day: day, answerBy: answerBy, what: text,
            fullText: try fullText.map(PostInput.text))
        let stored = try await school.report(report, by: actor)
        switch format {
        case .json: try console.print(json: EntryAnswer(stored))
        case .text:
            let until = stored.entry.facts["answer-by"]?.text.flatMap { CalendarDate(iso: $0) }.map(DutyWords.short) ?? ""
            console.print(
                Localized(
                    vi: "Đã ghi mục \(stored.number). Người được nêu thấy ngay, và giải thích được đến hết ngày \(until).\n",
                    en: "Recorded as entry \(stored.number). The person sees it, and may answer until \(until).\n"
                )[console.language])
        }
        return .clean
    }

    static let summary = Localized(vi: "báo điều có thể là vi phạm trong bài đã đăng", en: "report a possible breach")

    static let help = BreachHelp.text(
        Localized(
            vi: "log report-breach (--post MÃ | --address ĐỊA-CHỈ --channel NƠI | --supply LỖI) --text LỜI [tùy chọn]",
            en: "log report-breach (--post ID | --address URL --channel PLACE | --supply FAULT) --text WORDS [options]"),
        Localized(
            vi: """
                Báo một điều có thể là vi phạm trong thứ đã đăng, hoặc việc cung cấp thông tin muộn, thiếu, không chính xác (Điều 19.2).
                Chưa phải là vi phạm: người được nêu giải thích, rồi hiệu trưởng xác nhận hoặc rút. Bài chưa đăng thì không báo được.
                """,
            en: """
                Report a possible breach in something published, or information supplied late, missing or wrong (article 19.2). It is
                no violation yet: the person answers, then the head confirms or withdraws. What is not published cannot be reported.
                """),
        lines: Localized(
            vi: """
                  --post MÃ           bài đã đăng qua Soát; không ghi --person thì về người viết bài
                  --address ĐỊA-CHỈ   bài đăng ở nơi khác
                  --channel NƠI       portal, school-page, group, staff-group, personal
                  --supply LỖI        late (muộn), missing (không cung cấp), inaccurate (không chính xác)
                  --person TÊN        về ai (tên đăng nhập)
                  --category LOẠI     loại, như trong soat rules list
                  --level MỨC         error, warning (mặc định), note
                  --day NGÀY          ngày đăng, hoặc ngày lẽ ra phải cung cấp
                  --answer-by NGÀY    giải thích đến hết ngày (mặc định sau 3 ngày làm việc, không ngắn hơn)
                  --text LỜI          điều gì, ở đâu
                  --full-text TỆP|-   toàn văn đã đăng, lưu niêm phong; trường phải bật trước (soat school set --full-text on)
                """,
            en: """
                  --post ID           a post published through Soát; without --person it is on its author
                  --address URL       something published elsewhere
                  --channel PLACE     portal, school-page, group, staff-group, personal
                  --supply FAULT      late, missing, inaccurate
                  --person LOGIN      on whom
                  --category KIND     as in soat rules list
                  --level LEVEL       error, warning (default), note
                  --day DAY           when it was published, or should have been supplied
                  --answer-by DAY     the last day to answer (default: in 3 working days, never less)
                  --text WORDS        what, and where
                  --full-text FILE|-  all that was published, kept sealed; the school turns it on first
                """))
}
