import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore
import SoatText

/// `soat school set`: the school decides otherwise.
struct SchoolSet: SchoolCommand {
    static let path = ["school", "set"]

    @Option var name: String?
    @Option(name: .customLong("utc-offset")) var offset: String?
    @Option(name: .customLong("year-start")) var yearStart: String?
    @Option var workdays: String?
    @Option(name: .customLong("day-off")) var daysOff: [String] = []
    @Option(name: .customLong("no-day-off")) var workingAfterAll: [String] = []
    @Option var basis: [String] = []
    @Option var retention: Int?
    @Option var domain: String?
    @Option var contact: [String] = []
    @Option(name: .customLong("no-contact")) var notContact: [String] = []
    @Option(name: .customLong("full-text")) var fullText: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        _ = try changed(SchoolSettings(name: "x"))
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        let settings = try changed(try await school.settings())
        try await school.change(settings, by: actor)
        try SettingsText.print(settings, format, console)
        return .clean
    }

    private func changed(_ settings: SchoolSettings) throws(UsageError) -> SchoolSettings {
        var settings = settings
        let old = settings.calendar
        if let name { settings.name = name }
        if let retention { settings.retentionYears = retention }
        if let fullText: Switch = try OptionValues.choice(fullText, option: "--full-text") {
            settings.keepsFullText = fullText == .on
        }
        if !basis.isEmpty { settings.basis = try RecordWords.words(basis, "--basis").map(\.description) }
        if let domain { settings.domain = domain.isEmpty ? nil : domain.lowercased() }
        settings.contacts = settings.contacts.filter { !notContact.contains($0) && !contact.contains($0) } + contact
        var days = old.daysOff
        for day in daysOff { if let day = try OptionValues.day(day) { days.insert(day) } }
        for day in workingAfterAll { if let day = try OptionValues.day(day) { days.remove(day) } }
        settings.calendar = SchoolCalendar(
            utcOffset: try offset.map { word throws(UsageError) in try Self.offset(word) } ?? old.utcOffset,
            yearStart: try yearStart.map { word throws(UsageError) in try Self.start(word) } ?? old.yearStart,
            workdays: try workdays.map { word throws(UsageError) in try Self.weekdays(word) } ?? old.workdays, daysOff: days)
        return settings
    }

    private enum Switch: String, CaseIterable { case on, off }

    private static func offset(_ word: String) throws(UsageError) -> Int {
        guard let seconds = UTCOffset.seconds(word) else { throw .badForm(option: "--utc-offset", example: "+07:00") }
        return seconds
    }

    private static func start(_ word: String) throws(UsageError) -> SchoolCalendar.MonthDay {
        let parts = word.split(separator: "-").map { Int($0) }
        guard parts.count == 2, let month = parts[0], let day = parts[1],
            let start = SchoolCalendar.MonthDay(month: month, day: day)
        else { throw .badForm(option: "--year-start", example: "9-1") }
        return start
    }

    private static func weekdays(_ word: String) throws(UsageError) -> Set<Weekday> {
        let days = word.split(separator: ",").map { Int($0).flatMap(Weekday.init(rawValue:)) }
        let known = Set(days.compactMap(\.self))
        guard known.count == days.count, !known.isEmpty else {
            throw .badForm(option: "--workdays", example: "1,2,3,4,5,6")
        }
        return known
    }

    static let summary = Localized(vi: "đổi cài đặt của trường", en: "change the school's settings")

    static let help = BreachHelp.text(
        Localized(vi: "school set [tùy chọn]", en: "school set [options]"),
        Localized(
            vi: "Hiệu trưởng hoặc thư ký đổi; sổ ghi lại. Điều nào không nêu thì giữ nguyên.",
            en: "The head or the secretary changes them; the ledger says so. What is not named stays."),
        lines: Localized(
            vi: """
                  --name TÊN          tên trường
                  --utc-offset GIỜ    múi giờ, dạng +07:00
                  --year-start M-D    năm học bắt đầu tháng mấy, ngày mấy, dạng 9-1
                  --workdays SỐ,SỐ    ngày làm việc, 1 là thứ Hai, dạng 1,2,3,4,5,6
                  --day-off NGÀY      thêm một ngày nghỉ, ghi được nhiều lần
                  --no-day-off NGÀY   bỏ một ngày nghỉ
                  --basis MÃ          văn bản dẫn trước, ghi được nhiều lần, ví dụ national
                  --retention SỐ      lưu chữ của bài đến hết năm học thứ mấy sau năm học ấy (0–50, mặc định 1)
                  --domain TÊN-MIỀN   tên miền chính thức của trường, ví dụ thcsbensay.example; "" để bỏ
                  --contact SỐ        điện thoại hoặc tài khoản công khai của trường, ghi được nhiều lần
                  --no-contact SỐ     bỏ một số ấy
                  --full-text on|off  cho lưu toàn văn kèm lời báo vi phạm, niêm phong bằng khóa của hiệu trưởng và của thư ký
                """,
            en: """
                  --name NAME         the school's name
                  --utc-offset ZONE   as +07:00
                  --year-start M-D    when the school year begins, as 9-1
                  --workdays N,N      working days, 1 is Monday, as 1,2,3,4,5,6
                  --day-off DAY       one more day off; may be repeated
                  --no-day-off DAY    one less
                  --basis ID          documents cited first; may be repeated, such as national
                  --retention N       texts of posts go at the end of the Nth school year after their own (0–50)
                  --domain NAME       the school's official domain, such as thcsbensay.example; "" for none
                  --contact NUMBER    a telephone or account of the school that anybody may know; may be repeated
                  --no-contact NUMBER one less
                  --full-text on|off  let reports keep full texts, sealed to the head and the secretary together
                """))
}
