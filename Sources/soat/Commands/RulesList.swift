import ArgumentParser
import SoatDiagnostics
import SoatPrinter
import SoatRules

/// `soat rules list`: the rules in use, a line each.
struct RulesList: Command {
    static let path = ["rules", "list"]

    enum Format: String, CaseIterable { case text, jsonl }

    @Option var format: String?
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let format: Format = try OptionValues.choice(format, option: "--format") ?? .text
        guard let loaded = rules.load(console, examples: false) else { return .failed }
        let list = RuleListPrinter(language: console.language, colour: console.hasColour)
        for pack in loaded.book.packs {
            switch format {
            case .text: console.print(list.text(of: pack))
            case .jsonl: console.print(list.jsonLines(of: pack))
            }
        }
        return .clean
    }

    static let summary = Localized(vi: "liệt kê các quy tắc đang dùng", en: "list the rules in use")

    static let help = Localized(
        vi: """
            Liệt kê các quy tắc đang dùng: mức, mã, tên, căn cứ.

            Cách dùng: soat rules list [tùy chọn]

              --rules THƯ-MỤC     bộ quy tắc; ghi được nhiều lần; “builtin” là bộ có sẵn
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --format KIỂU       text (mặc định) hoặc jsonl (mỗi quy tắc một dòng)
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            """,
        en: """
            List the rules in use: level, id, title, clauses.

            Usage: soat rules list [options]

              --rules DIR         packs; may stand several times; “builtin” is ours
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --format KIND       text (default) or jsonl (a line a rule)
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            """)
}
