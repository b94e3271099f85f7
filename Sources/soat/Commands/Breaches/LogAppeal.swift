import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat log appeal`: the person asks that a confirmed breach be looked at again.
struct LogAppeal: BreachCommand {
    static let path = ["log", "appeal"]

    @Argument var number: Int?
    @Option var text: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func order() throws(UsageError) -> BreachOrder { .appeal(try RecordWords.needed(text, "--text")) }

    static let summary = Localized(
        vi: "đề nghị xem lại điều đã xác nhận về mình", en: "ask that a confirmed breach be looked at again")

    static let help = BreachHelp.text(
        Localized(vi: "log appeal SỐ-MỤC --text LỜI [tùy chọn]", en: "log appeal NUMBER --text WORDS [options]"),
        Localized(
            vi: "Người được nêu đề nghị xem lại; trong lúc ấy mục được đếm riêng và các bước xử lý dừng lại.",
            en: "The person asks that it be looked at again; meanwhile it is counted apart, and no step is taken."),
        lines: Localized(
            vi: "  --text LỜI          vì sao",
            en: "  --text WORDS        why"))
}
