import ArgumentParser
import SoatDiagnostics
import SoatEval
import SoatGate
import SoatLedger
import SoatRules

/// `soat rules coverage`: what answers each requirement of the law.
struct RulesCoverage: Command {
    static let path = ["rules", "coverage"]

    enum Format: String, CaseIterable { case text, json, markdown }

    @Flag var complete = false
    @Option var on: String?
    @Option var format: String?
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let format: Format = try OptionValues.choice(format, option: "--format") ?? .text
        let day = try OptionValues.day(on) ?? ContextChoice.today
        guard let loaded = rules.load(console, examples: false), let requirements = rules.loadRequirements(console) else {
            return .failed
        }
        let coverage = Coverage(of: requirements, in: loaded.book, program: Self.program, on: day)
        for problem in coverage.problems { console.report(problem) }
        switch format {
        case .text: console.print(CoverageText(language: console.language).text(of: coverage))
        case .json: console.print(CoverageRecord(coverage).json)
        case .markdown: console.print(CoverageText.markdown(of: coverage))
        }
        let isComplete = !complete || coverage.count(.planned) == 0
        return coverage.problems.isEmpty && coverage.deadRules.isEmpty && isComplete ? .clean : .findings
    }

    /// What the program has beside its rules.
    static var program: [LegalAnswer.Kind: Set<String>] {
        let commands: [any Command.Type] = [Check.self, SchoolSet.self, UserAdd.self]
        return [
            .setting: Set(commands.flatMap { UsageError.options(of: $0) }.map { String($0.dropFirst("--".count)) }),
            .step: Set(
                Action.allCases.map(\.rawValue) + BreachAction.allCases.map(\.rawValue) + BreachStep.allCases.map(\.rawValue)),
            .duty: Set(Duty.Kind.allCases.map(\.rawValue)),
            .record: Set(EntryKind.allCases.map { $0.rawValue.replacing("record.", with: "") }),
        ]
    }

    static let summary = Localized(
        vi: "xem từng yêu cầu của văn bản được đáp ứng bằng gì", en: "see what answers each requirement of the law")

    static let help = Localized(
        vi: """
            Kể từng yêu cầu của các văn bản và phần đáp ứng: quy tắc, bước duyệt, việc có hạn, báo cáo, mẫu văn bản,
            xác nhận, cấu hình, sổ; hoặc lý do để ngoài. Tên nào nêu ra cũng được dò trong chương trình.

            Cách dùng: soat rules coverage [tùy chọn]

              --complete          còn thiếu phần nào cũng tính là chưa đạt
              --on NGÀY           xem quy tắc nào hết hiệu lực ngày ấy (mặc định hôm nay)
              --format KIỂU       text (mặc định), json, hoặc markdown (trang docs/coverage.md)
              --rules THƯ-MỤC     bộ quy tắc; ghi được nhiều lần; “builtin” là bộ có sẵn
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            Mã thoát: 0 không bỏ trống yêu cầu, điều khoản nào; 1 còn chỗ trống, hoặc có quy tắc hết hiệu lực;
            2 dùng sai hoặc quy tắc hỏng.

            """,
        en: """
            List each requirement of the governing documents with what answers it: rules, steps, duties, reports,
            documents, attestations, settings, records; or why it is left out. Every name is looked up in the program.

            Usage: soat rules coverage [options]

              --complete          what is only planned fails too
              --on DAY            which rules are dead on that day (default today)
              --format KIND       text (default), json, or markdown (the page docs/coverage.md)
              --rules DIR         packs; may stand several times; “builtin” is ours
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            Exit codes: 0 no requirement and no clause is open; 1 some are, or a rule is dead; 2 bad usage or broken
            rules.

            """)
}
