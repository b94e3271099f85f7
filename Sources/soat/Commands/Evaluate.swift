import ArgumentParser
import FoundationEssentials
import SoatDiagnostics
import SoatEval
import SoatRules
import SoatScan

/// `soat eval`: how well the rules read labelled posts.
struct Evaluate: Command {
    static let path = ["eval"]

    enum Format: String, CaseIterable { case text, json }

    @Argument var folders: [String] = []
    @Option var format: String?
    @Option var baseline: String?
    @Option var save: String?
    @Option var split: String?
    @Option(name: .customLong("cross-validate")) var crossValidate: Int?
    @Option var show: String?
    @Option var category: String?
    @Option var limit: Int?
    @Flag var unseal = false
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let format: Format = try OptionValues.choice(format, option: "--format") ?? .text
        let shown: EvaluationMistakes.Kind? = try OptionValues.choice(show, option: "--show")
        let category: SoatRules.Category? = try OptionValues.choice(category, option: "--category")
        let limit = try OptionValues.count(limit, option: "--limit", most: 1 << 30) ?? 20
        let part = try split.map { word throws(UsageError) in try Part(word) }
        let folds = try OptionValues.count(crossValidate, option: "--cross-validate", most: 100)
        let labelled = try LabelledFolders(folders)
        if shown != nil, !unseal, let sealed = labelled.folders.first(where: \.isSealed) { throw .sealed(sealed.path) }
        let earlier = try baseline.map { path throws(UsageError) in try Self.record(at: path) }
        guard let loaded = rules.load(console, examples: false), let all = labelled.posts(console) else { return .failed }
        let posts = all.filter { part?.holds($0.name) ?? true }
        guard !posts.isEmpty else { throw .noLabelledPosts(labelled.names) }

        let evaluation =
            folds.map { Evaluation(posts, rules: loaded.book, folds: $0) } ?? Evaluation(posts, with: Scanner(loaded.book))
        if let shown {
            console.print(
                EvaluationMistakes(evaluation, language: console.language).text(of: shown, category: category, limit: limit))
            return .clean
        }
        let metrics = Metrics(evaluation)
        let record = EvaluationRecord(evaluation, metrics)
        switch format {
        case .text:
            let words = EvaluationText(language: console.language)
            console.print(words.text(of: metrics))
            if let earlier { console.print(words.text(of: EvaluationComparison(of: record, since: earlier))) }
        case .json:
            console.print(record.json(since: earlier))
        }
        if let save {
            do { try record.json().write(to: URL(filePath: save)) } catch { throw .unwritable(save) }
        }
        return metrics.unfinished == 0 ? .clean : .failed
    }

    private static func record(at path: String) throws(UsageError) -> EvaluationRecord {
        guard let json = try? Data(contentsOf: URL(filePath: path)), let record = EvaluationRecord(json: json) else {
            throw .noRecord(path)
        }
        return record
    }

    /// One of several parts of the posts, which stay the same from run to run.
    private struct Part {
        let number: Int
        let count: Int

        init(_ word: String) throws(UsageError) {
            let numbers = word.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
            guard numbers.count == 2, let number = numbers[0], let count = numbers[1], (1...1000).contains(count),
                (1...count).contains(number)
            else { throw .badPart(word) }
            self.number = number
            self.count = count
        }

        func holds(_ name: String) -> Bool { LabelledFolder.isPart(number, of: count, name) }
    }
}
