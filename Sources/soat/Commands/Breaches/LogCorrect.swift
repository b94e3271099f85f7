import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatRules
import SoatStore
import SoatText

/// `soat log correct`: a new entry says what an old one had wrong.
struct LogCorrect: BreachCommand {
    static let path = ["log", "correct"]

    @Argument var number: Int?
    @Option var category: String?
    @Option var level: String?
    @Option var channel: String?
    @Option var day: String?
    @Option var reason: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func order() throws(UsageError) -> BreachOrder {
        let category: SoatRules.Category? = try OptionValues.choice(category, option: "--category")
        let level: Level? = try OptionValues.choice(level, option: "--level")
        let channel: Channel? = try OptionValues.choice(channel, option: "--channel")
        let correction = BreachCorrection(category: category, level: level, channel: channel, day: try OptionValues.day(day))
        return .correct(correction, reason: try RecordWords.needed(reason, "--reason"))
    }

    static let summary = Localized(vi: "sửa điều đã ghi sai, bằng một mục mới", en: "correct what was recorded wrongly")

    static let help = BreachHelp.text(
        Localized(
            vi: "log correct SỐ-MỤC --reason LÝ-DO [tùy chọn]", en: "log correct NUMBER --reason WHY [options]"),
        Localized(
            vi: "Mục cũ còn nguyên; mục mới nhắc tới nó và nói điều đúng. Sai người thì rút và báo lại.",
            en: "The old entry stays; a new one refers to it and says what is right. A wrong person: withdraw, report again."),
        lines: Localized(
            vi: """
                  --category LOẠI     loại đúng
                  --level MỨC         mức đúng: error, warning, note
                  --channel NƠI       nơi đúng
                  --day NGÀY          ngày đúng
                  --reason LÝ-DO      vì sao
                """,
            en: """
                  --category KIND     the right category
                  --level LEVEL       the right level: error, warning, note
                  --channel PLACE     the right place
                  --day DAY           the right day
                  --reason WHY        why
                """))
}
