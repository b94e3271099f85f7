import SoatDiagnostics
import SoatRules

/// A rule that was asked for by its id.
enum RuleByID {
    /// - Throws: ``UsageError/unknownRule(_:nearest:)``.
    static func find(_ id: String, in book: RuleBook) throws(UsageError) -> Rule {
        guard let rule = book.rules.first(where: { $0.id == id }) else {
            throw .unknownRule(id, nearest: nearest(to: id, in: book.rules.map(\.id)))
        }
        return rule
    }

    /// The id that was meant: a slip away, or without its category, or the beginning of one.
    private static func nearest(to id: String, in ids: [String]) -> String? {
        if let near = Spelling.nearest(to: id, in: ids) { return near }
        if let same = ids.first(where: { $0.hasSuffix("." + id) }) { return same }
        let names = ids.map { String($0.drop { $0 != "." }.dropFirst()) }
        if let near = Spelling.nearest(to: id, in: names), let index = names.firstIndex(of: near) { return ids[index] }
        return id.isEmpty ? nil : ids.first { $0.hasPrefix(id) }
    }
}
