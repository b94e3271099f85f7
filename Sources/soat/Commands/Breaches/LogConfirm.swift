import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat log confirm`: the head confirms a breach, or upholds it on appeal.
struct LogConfirm: BreachCommand {
    static let path = ["log", "confirm"]

    @Argument var number: Int?
    @Option var reason: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func order() throws(UsageError) -> BreachOrder { .confirm(reason: try RecordWords.needed(reason, "--reason")) }

    static let summary = Localized(vi: "xác nhận là vi phạm", en: "confirm a breach")

    static let help = BreachHelp.text(
        Localized(vi: "log confirm SỐ-MỤC --reason LỜI [tùy chọn]", en: "log confirm NUMBER --reason WORDS [options]"),
        Localized(
            vi:
                "Hiệu trưởng xác nhận, sau khi người được nêu giải thích hoặc hết hạn giải thích; khi đang xem lại thì là giữ nguyên. Mục về hiệu trưởng thì phó hiệu trưởng kết luận.",
            en:
                "The head confirms, once the person answered or the term is over; on an appeal it upholds. On the head the deputy decides."
        ),
        lines: Localized(
            vi: "  --reason LÝ-DO      vì sao",
            en: "  --reason WHY        why"))
}
