import ArgumentParser
import SoatDiagnostics
import SoatRules

/// `--rules`, which may stand several times, and the school's `--config`.
struct RuleChoice: ParsableArguments {
    @Option(name: .customLong("rules")) var sources: [String] = []
    @OptionGroup var configuration: ConfigurationChoice

    /// Loads the packs chosen; without `--rules`, ours and the school's. What is wrong with them is told.
    ///
    /// - Parameters:
    ///   - examples: whether our own rules bring their examples, which only tests of rules need.
    ///   - folder: where the school's configuration is looked for first; `nil`: in the working directory.
    /// - Returns: `nil` where the rules are broken.
    func load(_ console: Console, examples: Bool = true, near folder: String? = nil) -> LoadedRules? {
        do throws(RuleLoadingError) {
            let configuration = try configuration.read(near: folder)
            let loaded = try RuleLoader.load(chosen(configuration), under: configuration, examples: examples)
            for warning in loaded.warnings { console.report(warning) }
            return loaded
        } catch {
            for diagnostic in error.diagnostics { console.report(diagnostic) }
            return nil
        }
    }

    /// What answers the law, of the packs chosen; what is wrong with it is told.
    ///
    /// - Parameter folder: where the school's configuration is looked for first; `nil`: in the working directory.
    /// - Returns: `nil` where it is broken.
    func loadRequirements(_ console: Console, near folder: String? = nil) -> [LegalRequirement]? {
        do throws(RuleLoadingError) {
            return try RuleLoader.requirements(chosen(configuration.read(near: folder)))
        } catch {
            for diagnostic in error.diagnostics { console.report(diagnostic) }
            return nil
        }
    }

    private func chosen(_ configuration: SchoolConfiguration) -> [RuleSource] {
        sources.isEmpty ? configuration.sources : sources.map { $0 == "builtin" ? .builtin : .directory($0) }
    }
}

/// `--lang`, which is read before all else (``Soat``); here only its value is checked.
struct LanguageChoice: ParsableArguments {
    @Option(name: .customLong("lang")) var language: String?

    func validated() throws(UsageError) {
        let _: Language? = try OptionValues.choice(language, option: "--lang")
    }
}
