import ArgumentParser
import SoatDiagnostics
import SoatPrinter
import SoatRules

/// `soat rules explain`: a rule in plain words.
struct RulesExplain: Command {
    static let path = ["rules", "explain"]

    @Argument var rule: String?
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        guard let id = rule else { throw .missingRule }
        guard let loaded = rules.load(console) else { return .failed }
        let rule = try RuleByID.find(id, in: loaded.book)
        let explainer = RuleExplainer(loaded.book, language: console.language, colour: console.hasColour)
        console.print(explainer.text(of: rule))
        return .clean
    }

    static let summary = Localized(vi: "giải thích một quy tắc bằng lời thường", en: "explain a rule in plain words")

    static let help = Localized(
        vi: """
            Giải thích một quy tắc bằng lời thường: tìm gì, không báo khi nào, căn cứ đâu, nói gì với người viết.

            Cách dùng: soat rules explain MÃ [tùy chọn]

              MÃ                  mã quy tắc, ví dụ personal-data.family-phone (xem: soat rules list)
              --rules THƯ-MỤC     bộ quy tắc; ghi được nhiều lần; “builtin” là bộ có sẵn
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            """,
        en: """
            Explain a rule in plain words: what it looks for, where it is silent, what it rests on.

            Usage: soat rules explain ID [options]

              ID                  of a rule, such as personal-data.family-phone (see: soat rules list)
              --rules DIR         packs; may stand several times; “builtin” is ours
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            """)
}
