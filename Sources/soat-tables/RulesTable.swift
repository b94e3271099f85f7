import Foundation
import SoatDiagnostics
import SoatRules

/// `soat-tables rules`: rules/*.yaml → the archive in the program.
enum RulesTable {
    static func write() throws {
        do {
            let (source, warnings) = try BuiltinTable.swiftSource(fromDirectory: "rules")
            tell(warnings)
            try Data(source.utf8).write(to: URL(fileURLWithPath: BuiltinTable.path))
            print("\(BuiltinTable.path): \(source.utf8.count) B")
        } catch let error as RuleLoadingError {
            tell(error.diagnostics)
            exit(2)
        }
    }

    private static func tell(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            FileHandle.standardError.write(Data((diagnostic.rendered(in: .vietnamese, colour: false) + "\n").utf8))
        }
    }
}
