import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat log answer`: what the person has to say of a report on them.
struct LogAnswer: BreachCommand {
    static let path = ["log", "answer"]

    @Argument var number: Int?
    @Option var text: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func order() throws(UsageError) -> BreachOrder { .answer(try RecordWords.needed(text, "--text")) }

    static let summary = Localized(vi: "giải thích điều được báo về mình", en: "answer a report on you")

    static let help = BreachHelp.text(
        Localized(vi: "log answer SỐ-MỤC --text LỜI [tùy chọn]", en: "log answer NUMBER --text WORDS [options]"),
        Localized(
            vi: "Người được nêu giải thích; nói thêm lúc nào cũng được cho đến khi có kết luận.",
            en: "The person on whom it is answers; more can be said until it is decided."),
        lines: Localized(
            vi: "  --text LỜI          lời giải thích",
            en: "  --text WORDS        the answer"))
}
