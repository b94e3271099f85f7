import ArgumentParser
import SoatRules

extension UsageError {
    /// What ArgumentParser found wrong.
    ///
    /// Its errors are not public, only their English words; a test holds each of these forms against the
    /// version in use, and what is not known is shown as it is.
    init<C: Command>(_ error: any Error, of type: C.Type, arguments: [String]) {
        let words = type.message(for: error)
        let quoted = Self.quoted(in: words)
        let first = quoted.first ?? ""
        let option = first.split(separator: " ").first.map(String.init) ?? first
        if type.exitCode(for: error).isSuccess {
            // Its own flags, such as those for completion scripts, are not ours.
            let known = Self.options(of: type)
            self = .unknownOption(arguments.first { $0.hasPrefix("--") && !known.contains($0) } ?? "--", nearest: nil)
        } else if words.hasPrefix("Unknown option") {
            self = .unknownOption(option, nearest: Spelling.nearest(to: option, in: Self.options(of: type)))
        } else if words.hasPrefix("Missing value for") {
            self = .missingValue(option: option)
        } else if words.hasPrefix("The option") && words.contains("does not take any value") {
            self = .unexpectedValue(option: option)
        } else if words.hasPrefix("The value"), quoted.count > 1 {
            self = .badNumber(first, option: quoted[1].split(separator: " ").first.map(String.init) ?? quoted[1])
        } else if words.hasPrefix("Unexpected argument") || words.contains("unexpected arguments") {
            self = .unexpectedArgument(first)
        } else {
            self = .other(words)
        }
    }

    /// The long options of a command, from its own help.
    static func options<C: Command>(of type: C.Type) -> [String] {
        let words = type.helpMessage(includeHidden: true).split { " \n[],<>=".contains($0) }
        return Set(words.map(String.init).filter { $0.hasPrefix("--") && $0.count > 2 }).union(["--help"]).sorted()
    }

    /// What stands between apostrophes.
    private static func quoted(in words: String) -> [String] {
        let parts = words.split(separator: "'", omittingEmptySubsequences: false)
        return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    }
}
