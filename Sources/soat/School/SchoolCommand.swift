import Foundation
import SoatDiagnostics
import SoatStore

/// A command that works on a school's file.
protocol SchoolCommand: Command {
    var school: SchoolChoice { get }
    var language: LanguageChoice { get }

    /// Does it, and tells of it.
    ///
    /// - Throws: ``UsageError``, or an ``Explained`` error: it is told, and the command ends with 2.
    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus
}

extension SchoolCommand {
    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let format = try school.validated()
        do {
            return try await run(console, format: format)
        } catch let error as UsageError {
            throw error
        } catch let error as any Explained {
            console.report(error.diagnostic)
        } catch {
            // An error of a library: its words could quote what was read.
            console.report(
                Diagnostic(message: Localized(vi: "Soát gặp trục trặc, chưa làm được", en: "something went wrong inside Soát")))
        }
        return .failed
    }
}

extension Console {
    /// One line of JSON, keys in order.
    func print(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(try encoder.encode(value))
        print("\n")
    }
}
