import Foundation
import SoatDiagnostics
import SoatRules

/// `soat-tables unmarked`: how ambiguous each phrase of the rules is without its marks.
///
/// Only the phrases and a letter each are written: no counts.
enum UnmarkedTable {
    static let path = "Sources/SoatScan/Context/MissingMarksTable+Generated.swift"

    /// Unambiguous, ambiguous, never without marks, exact only.
    enum Code: String, CaseIterable { case u, a, n, x }

    /// What stands behind `--facts`.
    static var factsDirectory: String {
        let arguments = CommandLine.arguments
        let option = arguments.firstIndex(of: "--facts").map { arguments.index(after: $0) }
        return option.flatMap { arguments.indices.contains($0) ? arguments[$0] : nil } ?? "../shared/facts"
    }

    static func write() throws {
        let source = try source(rules: "rules", facts: factsDirectory)
        try Data(source.utf8).write(to: URL(fileURLWithPath: path))
        print("\(path): \(source.utf8.count) B")
        try soat_tables.write(SurePairsTable.source(facts: factsDirectory), to: SurePairsTable.path)
    }

    /// The whole file.
    ///
    /// - Parameters: directories.
    static func source(rules: String, facts: String) throws -> String {
        let facts = try UnmarkedFacts(directory: facts)
        let book = try RuleLoader.load([.directory(rules)]).book
        var phrases: [Code: [String]] = [:]
        let words = book.concepts.flatMap { $0.expressions + $0.clean }.flatMap(\.words)
        for phrase in Set(book.rules.flatMap(Self.phrases) + words).sorted() {
            if let code = try code(of: phrase, facts) { phrases[code, default: []].append(phrase) }
        }
        let lines = Code.allCases.compactMap { code in
            phrases[code].map { "        \(code.rawValue):\($0.joined(separator: ";"))" }
        }
        return """
            // Written by `swift run soat-tables unmarked` from rules/*.yaml and counts of marked text; do not edit.
            // swift-format-ignore-file

            extension MissingMarksTable {
                static let encoded: StaticString = \"""
            \(lines.joined(separator: "\n"))
                    \"""
            }

            """
    }

    /// All phrases of a rule, those too whose marks must be written: in an exception they count where the whole text has none.
    static func phrases(of rule: Rule) -> [String] {
        let exceptions = rule.unless.compactMap { exception -> Condition? in
            switch exception.kind {
            case .near(let condition, _, _), .covers(let condition): condition
            case .inside, .when: nil
            }
        }
        return ([rule.match] + exceptions + [rule.requires?.condition].compactMap { $0 }).flatMap(\.phrases)
    }

    /// - Returns: `nil` for a phrase without marks, which cannot lack any.
    static func code(of phrase: String, _ facts: UnmarkedFacts) throws -> Code? {
        guard try UnmarkedFacts.form(phrase) != phrase.lowercased(), !phrase.contains(";") else { return nil }
        let readings = try UnmarkedReadings(phrase, facts)
        let collisions = facts.collisions[phrase.lowercased()] ?? 0
        switch phrase.split(separator: " ").count {
        case 1: return collisions > 0 || readings.share < 0.9 ? .x : .a
        case 2:
            if readings.isCounted, readings.share >= 0.9, readings.shareAsItStands < 0.01 { return .u }
            if readings.isCounted, readings.share >= 0.5 { return .a }
            return collisions >= 10 || readings.share < (readings.isCounted ? 0.1 : 0.003) ? .n : .a
        default:
            // Three syllables in a row are hardly anything else, but where the counts say so.
            if collisions >= 10 || readings.isCounted && readings.share < 0.0005 { return .n }
            return readings.shareAsItStands < 0.002 ? .u : .a
        }
    }
}

extension Condition {
    fileprivate var phrases: [String] {
        if case .phrase(let phrase) = kind { return phrase.phrases }
        return parts.flatMap(\.phrases)
    }
}

extension SoatRules.Expression {
    fileprivate var words: [String] {
        parts.compactMap { if case .words(let words) = $0 { words } else { nil } }
    }
}
