import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatLedger
import SoatStore
import SoatText

/// `soat log list`: entries, newest first.
struct LogList: SchoolCommand {
    static let path = ["log", "list"]

    @Option var kind: String?
    @Option var person: String?
    @Option var post: String?
    @Option var category: String?
    @Option var level: String?
    @Option var channel: String?
    @Option var year: String?
    @Option var since: String?
    @Option var until: String?
    @Option var before: Int?
    @Option var limit: Int?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let (first, last) = (try OptionValues.day(since), try OptionValues.day(until))
        let limit = try OptionValues.count(limit, option: "--limit", most: 100_000) ?? 50
        let school = try school.open()
        let reader = try await member.member(of: school, console)
        let calendar = try await school.settings().calendar
        var filter = LogFilter()
        (filter.post, filter.before, filter.limit) = (post, before, limit)
        try choose(kind, &filter)
        filter.category = try OptionValues.choice(category, option: "--category")
        filter.level = try OptionValues.choice(level, option: "--level")
        filter.channel = try OptionValues.choice(channel, option: "--channel")
        if let person { filter.person = try await school.member(login: person).person }
        if first != nil || last != nil {
            let from = first ?? CalendarDate(daysSince1970: 0)
            let to = last ?? calendar.day(of: SchoolChoice.clock())
            guard from <= to else { throw UsageError.apart(["--since", "--until"]) }
            filter.days = from...to
        }
        if let year {
            guard filter.days == nil else { throw UsageError.apart(["--year", "--since"]) }
            let year = try SchoolYearChoice.year(year, calendar)
            filter.days = year.first...year.last
        }
        let entries = try await school.log(filter, by: reader)
        switch format {
        case .json: try console.print(json: entries.map { EntryAnswer($0, withTexts: false) })
        case .text:
            let names = try await school.names()
            for stored in entries { console.print(EntryText.line(stored, names, calendar, console.language)) }
            if entries.isEmpty { console.tell(Localized(vi: "Chưa có mục nào.", en: "No entries.")[console.language]) }
        }
        return .clean
    }

    /// A kind, or the word before its dot.
    private func choose(_ word: String?, _ filter: inout LogFilter) throws(UsageError) {
        guard let word else { return }
        let groups = Set(EntryKind.allCases.map { String($0.rawValue.prefix { $0 != "." }) })
        if let kind = EntryKind(rawValue: word) {
            filter.kinds = [kind]
        } else if groups.contains(word) {
            filter.group = word
        } else {
            throw .badValue(word, option: "--kind", allowed: groups.sorted())
        }
    }

    static let summary = Localized(
        vi: "liệt kê các mục sổ", en: "list entries of the ledger")

    static let help = Localized(
        vi: """
            Liệt kê các mục sổ, mới nhất trước. Giáo viên, ủy viên chỉ thấy mục về mình và mục mình ghi.

            Cách dùng: soat log list [tùy chọn]

              --kind LOẠI         loại mục, ví dụ post.approved, hoặc cả nhóm: post, record, breach, person, log…
              --person TÊN        về ai (tên đăng nhập)
              --post MÃ           về bài nào
              --category LOẠI     loại vi phạm, ví dụ personal-data
              --level MỨC         error, warning hoặc note
              --channel NƠI       portal, school-page, group, staff-group, personal
              --year NĂM-HỌC      cả một năm học, dạng 2026-2027
              --since NGÀY        từ ngày, dạng 2026-01-31
              --until NGÀY        đến hết ngày
              --before SỐ-MỤC     những mục trước mục này
              --limit SỐ          nhiều nhất bao nhiêu mục (mặc định 50)
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            List entries, newest first. Teachers and editors see those about them, and those they made.

            Usage: soat log list [options]

              --kind KIND         such as post.approved, or a whole group: post, record, breach, person, log…
              --person LOGIN      about whom
              --post ID           about which post
              --category KIND     such as personal-data
              --level LEVEL       error, warning or note
              --channel PLACE     portal, school-page, group, staff-group, personal
              --year YEAR         a whole school year, as 2026-2027
              --since DAY         from a day on, as 2026-01-31
              --until DAY         to the end of a day
              --before NUMBER     entries before this one
              --limit NUMBER      how many at most (default 50)
            \(SchoolHelp.forMembers[.english])

            """)
}
