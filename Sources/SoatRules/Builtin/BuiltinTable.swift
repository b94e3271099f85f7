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
        let (archive, rules) = try archive(ofDirectory: directory)
        return (source(of: archive), rules.warnings)
    }

    /// The rules of a directory, and the number that tells their archive from others.
    ///
    /// - Throws: ``RuleLoadingError``.
    package static func rules(ofDirectory directory: String) throws(RuleLoadingError) -> (book: RuleBook, archive: UInt64) {
        let (archive, rules) = try archive(ofDirectory: directory)
        return (rules.book, BuiltinArchive.fingerprint(of: archive))
    }

    /// Without the present archive: the rules must stand on their own.
    private static func archive(
        ofDirectory directory: String
    ) throws(RuleLoadingError) -> (text: String, rules: LoadedRules) {
        var desk = LoadingDesk()
        let files = desk.files(of: RuleDirectory.contents(of: directory))
        let packs = desk.packs(among: files)
        desk.checkConcepts()
        for file in packs { desk.add(pack: file) }
        let rules = try desk.loaded()
        return (BuiltinArchive.encode(files), rules)
    }

    private static func source(of archive: String) -> String {
        """
        // Written by `swift run soat-tables rules` from rules/*.yaml. Do not edit.

        enum BuiltinRules {
            /// Of the archive: tables made of other rules do not fit.
            static let fingerprint: UInt64 = \(BuiltinArchive.fingerprint(of: archive))
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
