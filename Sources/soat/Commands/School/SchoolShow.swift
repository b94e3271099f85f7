import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore
import SoatText

/// `soat school show`: what the school has decided about itself.
struct SchoolShow: SchoolCommand {
    static let path = ["school", "show"]

    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let school = try school.open()
        _ = try await member.member(of: school, console)
        try SettingsText.print(try await school.settings(), format, console)
        return .clean
    }

    static let summary = Localized(vi: "cài đặt của trường", en: "the school's settings")

    static let help = BreachHelp.text(
        Localized(vi: "school show [tùy chọn]", en: "school show [options]"),
        Localized(
            vi: "Tên trường, múi giờ, năm học, ngày làm việc, ngày nghỉ, văn bản căn cứ, thời hạn lưu chữ của bài.",
            en: "Name, zone, school year, working days, days off, basis, how long texts of posts are kept."),
        lines: Localized(vi: "", en: ""))
}

/// A school's settings as a terminal and as a program reads them.
enum SettingsText {
    private struct Answer: Encodable {
        let name: String
        let utcOffset: String
        let yearStart: String
        let workdays: [Int]
        let daysOff: [String]
        let basis: [String]
        let retentionYears: Int
        let domain: String?
        let contacts: [String]
        let fullText: Bool

        enum CodingKeys: String, CodingKey {
            case name, workdays, basis, domain, contacts
            case utcOffset = "utc-offset"
            case yearStart = "year-start"
            case daysOff = "days-off"
            case retentionYears = "retention-years"
            case fullText = "full-text"
        }
    }

    static func print(_ settings: SchoolSettings, _ format: SchoolChoice.Format, _ console: Console) throws {
        let calendar = settings.calendar
        let answer = Answer(
            name: settings.name, utcOffset: UTCOffset.text(calendar.utcOffset),
            yearStart: "\(calendar.yearStart.month)-\(calendar.yearStart.day)",
            workdays: calendar.workdays.map(\.rawValue).sorted(), daysOff: calendar.daysOff.sorted().map(\.description),
            basis: settings.basis, retentionYears: settings.retentionYears, domain: settings.domain,
            contacts: settings.contacts, fullText: settings.keepsFullText)
        if format == .json { return try console.print(json: answer) }
        let days = answer.workdays.map(String.init).joined(separator: ", ")
        let rows =
            [
                Localized(vi: "Tên", en: "Name"): VisibleLine.of(settings.name),
                Localized(vi: "Múi giờ", en: "Zone"): "UTC" + answer.utcOffset,
                Localized(vi: "Năm học bắt đầu (tháng-ngày)", en: "School year begins (month-day)"): answer.yearStart,
                Localized(vi: "Ngày làm việc (1 là thứ Hai)", en: "Working days (1 is Monday)"): days,
                Localized(vi: "Ngày nghỉ", en: "Days off"): answer.daysOff.joined(separator: ", "),
                Localized(vi: "Văn bản căn cứ", en: "Basis"): answer.basis.joined(separator: ", "),
                Localized(
                    vi: "Lưu chữ của bài đến hết năm học thứ mấy sau đó", en: "Texts kept, in school years after their own"):
                    String(answer.retentionYears),
                Localized(vi: "Tên miền chính thức", en: "Official domain"): settings.domain ?? "–",
                Localized(vi: "Số liên lạc công khai", en: "Public contacts"): settings.contacts.joined(separator: ", "),
                Localized(vi: "Lưu toàn văn niêm phong", en: "Keeps sealed full texts"):
                    Localized(vi: answer.fullText ? "có" : "không", en: answer.fullText ? "yes" : "no")[console.language],
            ] as KeyValuePairs
        for (label, value) in rows { console.print("\(label[console.language]): \(value)\n") }
    }
}

/// A zone as people write it: `+07:00`.
enum UTCOffset {
    static func text(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(seconds < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
    }

    /// - Returns: seconds east of UTC; `nil` for anything but `+HH:MM` or `-HH:MM`, at most 14 hours.
    static func seconds(_ text: String) -> Int? {
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hours = UInt8(parts[0]),
            let minutes = UInt8(parts[1]), hours <= 14, minutes < 60, hours < 14 || minutes == 0
        else { return nil }
        let seconds = Int(hours) * 3_600 + Int(minutes) * 60
        return sign == "-" ? -seconds : seconds
    }
}
