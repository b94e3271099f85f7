import ArgumentParser
import SoatDiagnostics
import SoatEval
import SoatScan

/// `soat rules lint`: what a pack lacks before it can be relied on.
struct RulesLint: Command {
    static let path = ["rules", "lint"]

    @Option var corpus: [String] = []
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let labelled = corpus.isEmpty ? nil : try LabelledFolders(corpus)
        guard let loaded = rules.load(console) else { return .failed }
        var problems = RuleLint.problems(in: loaded.book, on: ContextChoice.today)
        problems += RuleMutations.survivors(in: loaded.book)
        if let labelled {
            guard let posts = labelled.posts(console) else { return .failed }
            problems += RulesOnPosts.doubts(of: loaded.book, on: Evaluation(posts, with: Scanner(loaded.book)))
        }
        for problem in problems { console.report(problem) }
        let missing = problems.count { $0.severity == .error }
        let doubtful = problems.count - missing
        console.print(
            Localized(
                vi: "Đã xem \(loaded.book.rules.count) quy tắc: \(missing) chỗ cần bổ sung, \(doubtful) chỗ nên xem lại.\n",
                en: "\(loaded.book.rules.count) rules read: \(missing) to be completed, \(doubtful) doubtful.\n")[
                    console.language])
        return missing == 0 ? .clean : .findings
    }

    static let summary = Localized(vi: "xem quy tắc còn thiếu gì", en: "see what the rules still lack")

    static let help = Localized(
        vi: """
            Xem quy tắc còn thiếu gì: căn cứ, lời khuyên, ít nhất năm ví dụ phải bắt và năm ví dụ sạch.
            Nhắc thêm (không làm đổi mã thoát): quy tắc hết hiệu lực, quy tắc thừa, khóa mà loại ấy thường
            cần, cụm từ một tiếng, biểu thức phải thử ở mọi chỗ, mục “unless”, “requires” hay “stance” mà bỏ đi thì mọi
            ví dụ vẫn như cũ.

            Cách dùng: soat rules lint [tùy chọn]

              --corpus THƯ-MỤC    bài đã gán nhãn: nhắc thêm quy tắc không bắt được gì ở đó, hay bắt nhầm nhiều hơn đúng
              --rules THƯ-MỤC     bộ quy tắc; ghi được nhiều lần; “builtin” là bộ có sẵn
              --config TỆP        cấu hình của trường (mặc định: soat.yaml gần nhất); none: không dùng
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            Mã thoát: 0 đã đủ; 1 còn thiếu; 2 quy tắc hỏng.

            """,
        en: """
            See what the rules still lack: clauses, advice, five examples to match and five to pass.
            Warns besides (the exit code stays) of dead and idle rules, keys that the category usually needs,
            phrases of one syllable, patterns that must be tried everywhere, and safeguards (unless, requires,
            stance) without which all examples come out the same.

            Usage: soat rules lint [options]

              --corpus DIR        labelled posts: warns of rules that find nothing there, or are mostly wrong
              --rules DIR         packs; may stand several times; “builtin” is ours
              --config FILE       the school's configuration (default: the nearest soat.yaml); none: without
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            Exit codes: 0 complete; 1 something is missing; 2 broken rules.

            """)
}
