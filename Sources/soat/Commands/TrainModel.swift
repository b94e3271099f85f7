import ArgumentParser
import FoundationEssentials
import SoatDiagnostics
import SoatEval

/// `soat train`: the model of evidence, made from labelled posts.
struct TrainModel: Command {
    static let path = ["train"]

    @Argument var folders: [String] = []
    @Option var out: String?
    @Option var seed: Int?
    @Option var folds: Int?
    @Option var features: Int?
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let seed = try OptionValues.count(seed, option: "--seed", most: 1 << 30) ?? 1
        let folds = try OptionValues.count(folds, option: "--folds", most: 100) ?? EvidenceTrainer.usualFolds
        let features =
            try OptionValues.count(features, option: "--features", most: EvidenceTrainer.mostFeatures)
            ?? EvidenceTrainer.usualFeatures
        let labelled = try LabelledFolders(folders)
        if let sealed = labelled.folders.first(where: \.isSealed) { throw .sealedFromTraining(sealed.path) }
        let examples = rules.sources.isEmpty ? nil : rules.load(console)
        guard rules.sources.isEmpty || examples != nil, let posts = labelled.posts(console), !posts.isEmpty else {
            return .failed
        }
        let trained = EvidenceTrainer(seed: UInt64(seed), folds: folds, features: features)
            .train(posts, examplesOf: examples?.book)
        if let out {
            do { try Data(trained.weights.file).write(to: URL(filePath: out), options: .atomic) } catch {
                throw .unwritable(out)
            }
        }
        console.print(EvidenceText(language: console.language).text(of: trained))
        return .clean
    }

    static let summary = Localized(
        vi: "làm mô hình cho “evidence” từ bài đã gán nhãn", en: "make the model of `evidence` from labelled posts")

    static let help = Localized(
        vi: """
            Làm mô hình cho phần “evidence” của quy tắc, từ bài đã gán nhãn. Cùng bài, cùng số thì ra đúng tệp ấy.
            In bảng cho biết mỗi mức “at-least” đáng tin đến đâu, đo trên bài mà mô hình chưa đọc.

            Cách dùng: soat train THƯ-MỤC… [--out TỆP] [tùy chọn]

              THƯ-MỤC             thư mục có tệp .jsonl (mỗi dòng một bài kèm nhãn), hoặc một tệp như thế
              --out TỆP           ghi mô hình ra tệp; không có thì chỉ in bảng
              --seed SỐ           số khởi đầu (mặc định 1)
              --folds SỐ          chia bài thành mấy phần để đo, theo tệp (mặc định 7)
              --features SỐ       giữ nhiều nhất bao nhiêu từ và cụm từ (mặc định 98304)
              --rules THƯ-MỤC     học thêm ví dụ “match” và “pass” của bộ quy tắc này; ghi được nhiều lần
              --config TỆP        cấu hình của trường cho các quy tắc ấy; none: không dùng
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            Bài trong thư mục “test” chỉ để đo, không được dùng.

            Mã thoát: 0 đã xong; 2 dùng sai, nhãn sai, hoặc không ghi được tệp.

            """,
        en: """
            Make the model of the rules' `evidence` from labelled posts. The same posts and number give the same file.
            Prints what each `at-least` is worth, measured on posts that the model has not read.

            Usage: soat train DIR… [--out FILE] [options]

              DIR                 a folder of .jsonl files (a line a post with its labels), or one such file
              --out FILE          write the model; without it only the table is printed
              --seed N            where chance begins (default 1)
              --folds N           so many parts to measure with, by file (default 7)
              --features N        words and rows of words to keep at most (default 98304)
              --rules DIR         learn the examples of these rules too; may be given again
              --config FILE       the school's configuration for those rules; none: without
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            Posts in a folder named “test” are kept for measuring, and refused.

            Exit codes: 0 done; 2 bad usage, broken labels, or a file that could not be written.

            """)
}
