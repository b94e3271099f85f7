import ArgumentParser
import SoatDiagnostics

/// One of the things that `soat` does.
protocol Command: ParsableArguments {
    /// The words that call it, after `soat`.
    static var path: [String] { get }
    /// What it is for, in one line.
    static var summary: Localized { get }
    /// All that `--help` says of it.
    static var help: Localized { get }

    func run(_ console: Console) async throws(UsageError) -> ExitStatus
}
