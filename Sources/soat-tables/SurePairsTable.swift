import Foundation

/// `soat-tables unmarked`, too: pairs of syllables that are read in one way where they have no marks. No counts are written.
enum SurePairsTable {
    static let path = "Sources/SoatScan/Context/SurePairs+Generated.swift"

    /// The share of the usual reading of a pair that is called sure, and very sure.
    private static let sure = 0.8
    private static let verySure = 0.95
    /// How much oftener than by chance the two of a word stand together: `đơn vị`, but not `thấy trong`.
    private static let liftOfWord = 50.0
    private static let pairsCounted = 14_038_897.0

    /// The whole file.
    ///
    /// - Parameter facts: a directory with `unmarked-pairs.tsv` and `unmarked-ambiguity.tsv`.
    static func source(facts: String) throws -> String {
        /// How many of a million syllables each form is.
        var perMillion: [String: Double] = [:]
        for row in try UnmarkedFacts.rows(facts + "/unmarked-ambiguity.tsv") where row.count >= 7 {
            perMillion[row[0]] = Double(row[6])
        }
        func isWord(_ pair: String, _ count: Double) -> Bool {
            let chance = pair.split(separator: " ").reduce(1) { $0 * (perMillion[String($1)] ?? 1) / 1e6 }
            return count / pairsCounted >= liftOfWord * chance
        }
        var lines: [(key: [UInt8], line: String)] = []
        for row in try UnmarkedFacts.rows(facts + "/unmarked-pairs.tsv") where row.count >= 4 {
            guard let (reading, share) = UnmarkedFacts.readings(row[3]).first(where: { $0.1 >= sure }) else { continue }
            let words = reading.replacing("_", with: " ")
            let isVerySure = share >= verySure && isWord(row[0], Double(row[1]) ?? 0)
            lines.append((Array(row[0].utf8), "        \(row[0])=\(words)\(isVerySure ? "!" : "")"))
        }
        let sorted = lines.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.line)
        return """
            // Written by `swift run soat-tables unmarked` from counts of marked text; do not edit.
            // swift-format-ignore-file

            extension SurePairs {
                static let generated: StaticString = \"""
            \(sorted.joined(separator: "\n"))
                    \"""
            }

            """
    }
}
