import ArgumentParser
import SoatDiagnostics
import SoatIntake
import SoatPrinter
import SoatRules
import SoatScan

/// `soat rules why-not`: why a rule is silent on a text, step by step; or where it speaks.
struct RulesWhyNot: Command {
    static let path = ["rules", "why-not"]

    enum Format: String, CaseIterable { case text, json }

    @Argument var rule: String?
    @Argument var file: String?
    @Option var format: String?
    @OptionGroup var post: ContextChoice
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let format: Format = try OptionValues.choice(format, option: "--format") ?? .text
        let context = try post.context()
        guard let id = rule else { throw .missingRule }
        if file == nil && Console.isInputTerminal {
            console.tell(Self.help[console.language])
            return .failed
        }
        guard let loaded = rules.load(console, examples: false) else { return .failed }
        let scanner = Scanner(loaded.book)
        let rule = try RuleByID.find(id, in: loaded.book)
        let name = file ?? "-"
        do throws(IntakeError) {
            let document = try TextFile.document(named: name, context: context, longest: CheckSettings.longestPostByDefault)
            guard let trace = scanner.trace(rule, document) else { return .failed }
            switch format {
            case .text:
                let printer = TracePrinter(language: console.language, colour: console.hasColour)
                console.print(printer.text(of: trace, name: name, document))
            case .json:
                console.print(TracePrinter.json(of: trace, id: JSONPrinter.id(ofFile: name), document))
                console.print("\n")
            }
            return .clean
        } catch {
            console.report(error.diagnostic)
            return .failed
        }
    }

    static let summary = Localized(vi: "xem vì sao một quy tắc không báo", en: "see why a rule is silent on a text")

    static let help = Localized(
        vi: """
            Xem vì sao một quy tắc không báo (hoặc có báo) trên một bài: nơi đăng, căn cứ, chữ trong bài,
            ngoại lệ, quy tắc khác đã báo cùng chỗ.

            Cách dùng: soat rules why-not MÃ-QUY-TẮC [TỆP|-] [tùy chọn]

              MÃ-QUY-TẮC          như trong soat rules list
              TỆP                 tệp chữ (.txt); “-” hoặc không ghi gì: đọc đầu vào chuẩn
              --channel NƠI       portal, school-page, group, staff-group, personal
              --author-role VAI   teacher, editor, secretary, deputy, principal
              --posted-on NGÀY    dạng 2026-11-21; chưa ghi: hôm nay
              --rules THƯ-MỤC     bộ quy tắc; ghi được nhiều lần; “builtin” là bộ có sẵn
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --format KIỂU       text (mặc định) hoặc json
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            Mã thoát: 0 đã giải thích; 2 dùng sai, không có quy tắc ấy, không đọc được tệp.

            """,
        en: """
            See why a rule is silent on a text, or where it speaks: the post's place, the law of its day, what
            stands in the text, exceptions, other rules that speak of the same words.

            Usage: soat rules why-not RULE [FILE|-] [options]

              RULE                as soat rules list shows it
              FILE                a text file (.txt); “-” or nothing: standard input
              --channel PLACE     portal, school-page, group, staff-group, personal
              --author-role ROLE  teacher, editor, secretary, deputy, principal
              --posted-on DATE    as 2026-11-21; not given: today
              --rules DIR         packs; may stand several times; “builtin” is ours
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --format KIND       text (default) or json
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            Exit codes: 0 explained; 2 bad usage, no such rule, unreadable file.

            """)
}
