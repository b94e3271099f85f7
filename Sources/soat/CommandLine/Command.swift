import ArgumentParser
import SoatDiagnostics

/// One of the things that `soat` does.
protocol Command: ParsableCommand {
    /// The words that call it, after `soat`.
    static var path: [String] { get }
    /// What it is for, in one line.
    static var summary: Localized { get }
    /// All that `--help` says of it.
    static var help: Localized { get }

    /// Makes ready what it will need whatever its arguments are, on another thread while they are read.
    static func prepare()

    func run(_ console: Console) async throws(UsageError) -> ExitStatus
}

extension Command {
    /// A part of `soat`: of a command by itself ArgumentParser would first ask two more times, whether its line asks for
    /// a script of completions.
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: path.joined(separator: " "), _superCommandName: "soat")
    }

    static func prepare() {}
}
