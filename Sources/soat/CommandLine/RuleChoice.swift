import ArgumentParser
import SoatDiagnostics
import SoatRules

/// `--rules`, which may stand several times.
struct RuleChoice: ParsableArguments {
    @Option(name: .customLong("rules")) var sources: [String] = []

    /// Loads the packs chosen; without `--rules`, ours. What is wrong with them is told.
    ///
    /// - Parameter examples: whether our own rules bring their examples, which only tests of rules need.
    /// - Returns: `nil` where the rules are broken.
    func load(_ console: Console, examples: Bool = true) -> LoadedRules? {
        let chosen: [RuleSource] = sources.map { $0 == "builtin" ? .builtin : .directory($0) }
        do throws(RuleLoadingError) {
            let loaded = try RuleLoader.load(chosen.isEmpty ? [.builtin] : chosen, examples: examples)
            for warning in loaded.warnings { console.report(warning) }
            return loaded
        } catch {
            for diagnostic in error.diagnostics { console.report(diagnostic) }
            return nil
        }
    }
}

/// `--lang`, which is read before all else (``Soat``); here only its value is checked.
struct LanguageChoice: ParsableArguments {
    @Option(name: .customLong("lang")) var language: String?

    func validated() throws(UsageError) {
        let _: Language? = try OptionValues.choice(language, option: "--lang")
    }
}
