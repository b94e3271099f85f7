import Foundation
import SoatText

/// Counts of what forms without marks stand for in marked text. Read here only; what ships is computed from them.
struct UnmarkedFacts {
    /// The marks of a reading, the letters being known.
    typealias Marks = SyllableMarks

    /// Shares of the readings of one form, by form.
    private(set) var syllables: [String: [Marks: Double]] = [:]
    /// Shares of the readings of two forms in a row, by both; only forms seen often.
    private(set) var pairs: [String: [[Marks]: Double]] = [:]
    /// Expressions whose form without marks is other text too, and how often it was seen.
    private(set) var collisions: [String: Int] = [:]

    /// - Parameter directory: with `unmarked-ambiguity.tsv`, `unmarked-pairs.tsv` and
    ///   `concepts/unmarked-collisions.tsv`.
    init(directory: String) throws {
        for row in try Self.rows(directory + "/unmarked-ambiguity.tsv") where row.count >= 9 {
            for (reading, share) in Self.readings(row[8]) { syllables[row[0], default: [:]][try Self.marks(reading)] = share }
        }
        for row in try Self.rows(directory + "/unmarked-pairs.tsv") where row.count >= 4 {
            for (reading, share) in Self.readings(row[3]) {
                pairs[row[0], default: [:]][try reading.split(separator: "_").map { try Self.marks(String($0)) }] = share
            }
        }
        for row in try Self.rows(directory + "/concepts/unmarked-collisions.tsv") where row.count >= 3 {
            collisions[row[0]] = Int(row[2])
        }
    }

    static func rows(_ path: String) throws -> [[String]] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    /// `tin_giả:50.2 tin_gia:48` → readings and shares of one.
    static func readings(_ field: String) -> [(String, Double)] {
        field.split(separator: " ").compactMap { part in
            guard let colon = part.lastIndex(of: ":"), let share = Double(part[part.index(after: colon)...]) else { return nil }
            return (String(part[..<colon]), share / 100)
        }
    }

    /// The marks of one written syllable.
    static func marks(_ syllable: String) throws -> Marks {
        RepairText.word(syllable.unicodeScalars.map(\.value))?.marks ?? .none
    }

    /// A syllable as the counts write its form: lower case, no marks, đ as d.
    static func form(_ syllable: String) throws -> String {
        let parts = try NormalForm.nfd.apply(to: syllable.lowercased()).unicodeScalars
        var form = String.UnicodeScalarView()
        for scalar in parts where !(0x300...0x36F).contains(scalar.value) { form.append(scalar == "đ" ? "d" : scalar) }
        return String(form)
    }
}
