import ArgumentParser
import SoatDiagnostics
import SoatEval
import SoatPrinter

/// `soat rules test`: each rule against its own examples.
struct RulesTest: Command {
    static let path = ["rules", "test"]

    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        guard let loaded = rules.load(console) else { return .failed }
        let failures = RuleExamples.misses(in: loaded.book)
        let printer = TracePrinter(language: console.language, colour: false)
        for failure in failures {
            console.report(failure.diagnostic)
            guard let document = failure.document, let trace = failure.trace else { continue }
            console.tell(printer.reasons(of: trace, document), terminator: "")
        }
        let ruleList = loaded.book.rules
        let examples = ruleList.reduce(0) { $0 + $1.examples.match.count + $1.examples.pass.count }
        console.print(
            Localized(
                vi: "Đã thử \(examples) ví dụ của \(ruleList.count) quy tắc: \(failures.count) ví dụ chưa đúng.\n",
                en: "\(examples) examples of \(ruleList.count) rules tried: \(failures.count) not as they should be.\n")[
                    console.language])
        return failures.isEmpty ? .clean : .findings
    }

    static let summary = Localized(vi: "thử quy tắc trên ví dụ của chính nó", en: "try the rules on their own examples")

    static let help = Localized(
        vi: """
            Thử từng quy tắc trên ví dụ của chính nó: phải bắt đúng chỗ trong [[ ]], và bỏ qua ví dụ sạch.
            Ví dụ nào chưa đúng thì kể vì sao: còn thiếu gì, hay thấy gì ở đâu.

            Cách dùng: soat rules test [tùy chọn]

              --rules THƯ-MỤC     bộ quy tắc; ghi được nhiều lần; “builtin” là bộ có sẵn
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            Mã thoát: 0 mọi ví dụ đều đúng; 1 có ví dụ chưa đúng; 2 quy tắc hỏng.

            """,
        en: """
            Try each rule on its own examples: it must find what stands in [[ ]], and leave clean ones alone.
            Where one does not come out so, it is told why: what is missing, or what was found where.

            Usage: soat rules test [options]

              --rules DIR         packs; may stand several times; “builtin” is ours
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            Exit codes: 0 all examples hold; 1 some do not; 2 broken rules.

            """)
}
