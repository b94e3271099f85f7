package import SoatDiagnostics

/// The Swift file that carries the built-in rules.
package enum BuiltinTable {
    /// Where the file stands, from the package's root.
    package static let path = "Sources/SoatRules/Builtin/BuiltinRules+Generated.swift"

    /// - Parameter directory: of rules, `rules` in this package.
    /// - Returns: the file's text, and what the rules' loading warned of.
    /// - Throws: ``RuleLoadingError``: broken rules are not built in.
    package static func swiftSource(
        fromDirectory directory: String
    ) throws(RuleLoadingError) -> (source: String, warnings: [Diagnostic]) {
        // Without the present archive: the rules must stand on their own.
        var desk = LoadingDesk()
        let files = desk.files(of: RuleDirectory.contents(of: directory))
        let packs = desk.packs(among: files)
        desk.checkConcepts()
        for file in packs { desk.add(pack: file) }
        let warnings = try desk.loaded().warnings
        return (source(of: BuiltinArchive.encode(files)), warnings)
    }

    private static func source(of archive: String) -> String {
        """
        // Written by `swift run soat-tables rules` from rules/*.yaml. Do not edit.

        enum BuiltinRules {
            static let archive: StaticString = \"""
        \(escaped(archive))
        \"""
        }

        """
    }

    /// As it must stand in a literal. Marks and invisible characters are spelt out: an editor may not touch them.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result += "\n"
            case "\\", "\"": result += "\\\(scalar)"
            case " "..."~": result.unicodeScalars.append(scalar)
            default:
                if isVisible(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += "\\u{\(String(scalar.value, radix: 16))}"
                }
            }
        }
        return result
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark, .spacingMark, .spaceSeparator, .lineSeparator,
            .paragraphSeparator, .unassigned, .privateUse, .surrogate:
            false
        default: true
        }
    }
}
