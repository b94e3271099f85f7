import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat log step`: what follows a confirmed breach.
struct LogStep: BreachCommand {
    static let path = ["log", "step"]

    @Argument var number: Int?
    @Argument var step: String?
    @Option var due: String?
    @Option var note: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func order() throws(UsageError) -> BreachOrder {
        guard let step: BreachStep = try OptionValues.choice(step, option: "STEP") else { throw .missingOption("STEP") }
        return .step(step, due: try OptionValues.day(due), note: note)
    }

    static let summary = Localized(vi: "ghi một bước xử lý sau khi xác nhận", en: "take a step after a confirmed breach")

    static let help = BreachHelp.text(
        Localized(
            vi: "log step SỐ-MỤC remind|ask-removal|report-upward [--due NGÀY] [tùy chọn]",
            en: "log step NUMBER remind|ask-removal|report-upward [--due DAY] [options]"),
        Localized(
            vi:
                "Lần lượt: nhắc nhở, đề nghị gỡ hoặc đính chính, báo cáo cấp trên. Bước nào cũng có hạn, và nằm trong soat duties.",
            en: "One after the other: remind, ask to take down or correct, report upward. Each has a term, and is a duty."),
        lines: Localized(
            vi: """
                  --due NGÀY          xong trước khi hết ngày (mặc định sau 3 ngày làm việc)
                  --note LỜI          ghi thêm
                """,
            en: """
                  --due DAY           to be done by the end of that day (default: in 3 working days)
                  --note WORDS        a remark
                """))
}
