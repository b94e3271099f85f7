import ArgumentParser
import Glibc
import SoatDiagnostics
import SoatPrinter
import SoatScan
import SoatText

/// `soat check`: drafts in, findings out.
struct Check: Command {
    static let path = ["check"]

    @Argument var files: [String] = []
    @Option var input: String?
    @Option var format: String?
    @Option(name: .customLong("fail-on")) var failOn: String?
    @Option var jobs: Int?
    @Option(name: .customLong("max-post")) var maxPost: Int?
    @OptionGroup var post: ContextChoice
    @OptionGroup var rules: RuleChoice
    @OptionGroup var language: LanguageChoice

    /// What the rules need besides their text.
    static func prepare() { Scanner.prepare() }

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        let settings = try settings(console.language)
        let failOn: CheckSettings.FailOn = try OptionValues.choice(failOn, option: "--fail-on") ?? .review
        if files.isEmpty && Console.isInputTerminal {
            console.tell(Self.help[console.language])
            return .failed
        }
        guard let loaded = rules.load(console, examples: false) else { return .failed }
        var pipeline = CheckPipeline(Scanner(loaded.book), settings, console)
        let tally = await pipeline.run(CheckReader(files.isEmpty ? ["-"] : files, settings))
        if tally.unread > 0 || tally.failures > 0 { return .failed }
        return failOn.stops(tally.verdict) ? .findings : .clean
    }

    private func settings(_ asked: Language) throws(UsageError) -> CheckSettings {
        try language.validated()
        return CheckSettings(
            input: try OptionValues.choice(input, option: "--input") ?? .text,
            format: try OptionValues.choice(format, option: "--format") ?? .text, context: try post.context(), language: asked,
            jobs: try OptionValues.count(jobs, option: "--jobs", most: 1_024) ?? Self.cores,
            longestPost: try OptionValues.count(maxPost, option: "--max-post", most: 1 << 30)
                ?? CheckSettings.longestPostByDefault)
    }

    private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
