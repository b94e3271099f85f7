import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat user init`: a school's file, with the head's account in it.
struct UserInit: SchoolCommand {
    static let path = ["user", "init"]

    @Argument var login: String?
    @Option(name: .customLong("school")) var schoolName: String?
    @Option var name: String?
    @Option var basis: [String] = []
    @Option(name: .customLong("year-start")) var yearStart: String?
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let path = try school.path()
        guard let login else { throw UsageError.missingName }
        guard let schoolName else { throw UsageError.missingOption("--school") }
        guard let name else { throw UsageError.missingOption("--name") }
        let settings = SchoolSettings(
            name: schoolName, calendar: SchoolCalendar(yearStart: try start()), basis: basis.isEmpty ? ["national"] : basis)
        let (founded, code) = try await School.found(at: path, settings, login: login, name: name, clock: SchoolChoice.clock)
        switch format {
        case .json:
            try console.print(
                json: AccountText.Code(login: login, code: code.text, expires: code.expires.description))
        case .text:
            let made = Localized(vi: "Đã lập tệp của trường: \(path)\n", en: "The school's file is made: \(path)\n")
            console.print(made[console.language])
            console.print(AccountText.handOver(code, to: login, settings.calendar)[console.language])
        }
        try founded.close()
        return .clean
    }

    /// `MM-DD`, or 1 September.
    private func start() throws(UsageError) -> SchoolCalendar.MonthDay {
        guard let yearStart else { return .september }
        guard let day = try OptionValues.day("2023-\(yearStart)"),
            let start = SchoolCalendar.MonthDay(month: day.month, day: day.day)
        else { throw .badDate(yearStart) }
        return start
    }

    static let summary = Localized(
        vi: "lập tệp của trường và tài khoản hiệu trưởng", en: "make the school's file and the head's account")

    static let help = Localized(
        vi: """
            Lập tệp của trường, khóa ký bên cạnh (TỆP.key), và tài khoản hiệu trưởng với một mã dùng một lần.

            Cách dùng: soat user init TÊN-ĐĂNG-NHẬP --school TÊN-TRƯỜNG --name HỌ-TÊN [tùy chọn]

              TÊN-ĐĂNG-NHẬP       chữ thường không dấu, số, dấu chấm, gạch nối, ví dụ hieu.truong
              --school TÊN        tên trường
              --name HỌ-TÊN       họ tên hiệu trưởng
              --basis MÃ          văn bản của trường, nêu trước khi báo; ghi được nhiều lần (mặc định national)
              --year-start NGÀY   ngày bắt đầu năm học, dạng THÁNG-NGÀY (mặc định 09-01)
            \(SchoolHelp.forOwners[.vietnamese])

            """,
        en: """
            Make the school's file, the signing key beside it (FILE.key), and the head's account with a one-time code.

            Usage: soat user init LOGIN --school NAME --name FULL-NAME [options]

              LOGIN               lowercase letters without marks, digits, dots, hyphens, such as hieu.truong
              --school NAME       the school's name
              --name FULL-NAME    the head's name
              --basis ID          documents that are cited first; may be repeated (default national)
              --year-start DAY    when the school year begins, as MM-DD (default 09-01)
            \(SchoolHelp.forOwners[.english])

            """)
}
