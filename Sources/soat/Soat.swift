import CPages
import Glibc
import SoatDiagnostics

/// The command: finds which of the table is meant, runs it, leaves with its status.
@main
struct Soat {
    static func main() async {
        soat_pages_return_freed()
        // A reader that goes away shows as a failed write, not as a signal.
        signal(SIGPIPE, SIG_IGN)
        // A limit on the size of files shows as a failed write too.
        signal(SIGXFSZ, SIG_IGN)
        let console = Console(language: language(of: CommandLine.arguments))
        let status = await CommandTable.run(Array(CommandLine.arguments.dropFirst()), console)
        exit(console.finish(with: status).rawValue)
    }

    /// The language asked for, known before anything can go wrong.
    static func language(of arguments: [String]) -> Language {
        var asked: String?
        for (i, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument == "--lang", i + 1 < arguments.count { asked = arguments[i + 1] }
            if argument.hasPrefix("--lang=") { asked = String(argument.dropFirst("--lang=".count)) }
        }
        return asked.flatMap(Language.init(rawValue:)) ?? .vietnamese
    }
}
