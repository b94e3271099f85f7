import Foundation

/// `soat-tables usual`: how usual each syllable is, by steps. No counts are written.
enum UsualSyllablesTable {
    static let path = "Sources/SoatText/Syllable/UsualSyllables+Generated.swift"

    /// The whole file.
    ///
    /// - Parameter facts: a directory with `syllable-frequency.tsv`: syllable, then in the eighth column how many of a
    ///   million it is.
    static func source(facts: String) throws -> String {
        var steps: [Int: [String]] = [:]
        let rows = try String(contentsOfFile: facts + "/syllable-frequency.tsv", encoding: .utf8).split(separator: "\n")
        for row in rows where !row.hasPrefix("#") {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count > 7, let perMillion = Double(fields[7]), perMillion >= 1 else { continue }
            // In steps of a fifth of a power of ten.
            let step = Int((5 * max(0, 3 - log10(perMillion))).rounded()) * 4
            steps[step, default: []].append(String(fields[0]))
        }
        let lines = steps.keys.sorted().map { step in
            "        \(step):\((steps[step] ?? []).sorted().joined(separator: " "))"
        }
        return """
            // Written by `swift run soat-tables usual` from counts of marked text; do not edit.
            // swift-format-ignore-file

            extension UsualSyllables {
                static let generated: StaticString = \"""
            \(lines.joined(separator: "\n"))
                    \"""
            }

            """
    }
}
