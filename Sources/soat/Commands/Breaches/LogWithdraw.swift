import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat log withdraw`: it was no breach.
struct LogWithdraw: BreachCommand {
    static let path = ["log", "withdraw"]

    @Argument var number: Int?
    @Option var reason: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func order() throws(UsageError) -> BreachOrder { .withdraw(reason: try RecordWords.needed(reason, "--reason")) }

    static let summary = Localized(vi: "rút: không phải vi phạm", en: "withdraw: it was no breach")

    static let help = BreachHelp.text(
        Localized(vi: "log withdraw SỐ-MỤC --reason LỜI [tùy chọn]", en: "log withdraw NUMBER --reason WORDS [options]"),
        Localized(
            vi:
                "Hiệu trưởng rút, lúc nào cũng được; mục đã rút không tính vào đâu và không mở lại. Mục về hiệu trưởng thì phó hiệu trưởng rút.",
            en:
                "The head withdraws, at any time; what was withdrawn counts nowhere and is not opened again. On the head the deputy decides."
        ),
        lines: Localized(
            vi: "  --reason LÝ-DO      vì sao",
            en: "  --reason WHY        why"))
}
