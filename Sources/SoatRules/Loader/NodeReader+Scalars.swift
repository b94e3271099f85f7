import SoatDiagnostics
import SoatText

/// Texts, words of a closed list, dates.
extension NodeReader {
    /// A text that is not blank.
    func text(_ node: RuleNode, name: String) -> String? {
        guard case .scalar(let text, _) = node.content, !node.isNothing else {
            fault(.wrongShape(of: name, expected: .text, found: shape(of: node)), at: node)
            return nil
        }
        guard !text.isBlank else {
            fault(.emptyText(of: name), at: node)
            return nil
        }
        return text
    }

    /// One item, or a list of at least one.
    func items(_ node: RuleNode, name: String) -> [RuleNode] {
        switch node.content {
        case .scalar:
            guard node.isNothing else { return [node] }
            fault(.wrongShape(of: name, expected: .textOrList, found: .nothing), at: node)
        case .mapping:
            fault(.wrongShape(of: name, expected: .textOrList, found: .mapping), at: node)
        case .sequence(let nodes):
            if nodes.isEmpty { fault(.emptyList(of: name), at: node) }
            return nodes
        }
        return []
    }

    /// A list, which may be empty.
    func list(_ node: RuleNode, name: String) -> [RuleNode] {
        guard case .sequence(let nodes) = node.content else {
            fault(.wrongShape(of: name, expected: .list, found: shape(of: node)), at: node)
            return []
        }
        return nodes
    }

    /// A word of the closed list that `Value` is.
    func word<Value: RawRepresentable & CaseIterable>(
        _ node: RuleNode, _: Value.Type, name: String, among known: [Value]? = nil
    ) -> Value? where Value.RawValue == String {
        guard let text = text(node, name: name) else { return nil }
        if let value = Value(rawValue: text), known?.contains(where: { $0.rawValue == text }) ?? true { return value }
        let names = known.map { $0.map(\.rawValue) } ?? Value.allCases.map(\.rawValue)
        fault(.unknownValue(text, of: name, nearest: Spelling.nearest(to: text, in: names), known: names), at: node)
        return nil
    }

    func words<Value: RawRepresentable & CaseIterable & Hashable>(
        _ node: RuleNode, _: Value.Type, name: String, among known: [Value]? = nil
    ) -> Set<Value> where Value.RawValue == String {
        Set(items(node, name: name).compactMap { word($0, Value.self, name: name, among: known) })
    }

    func date(_ node: RuleNode, name: String) -> CalendarDate? {
        guard let text = text(node, name: name) else { return nil }
        guard let date = CalendarDate(iso: text) else {
            fault(.badDate(text, of: name), at: node)
            return nil
        }
        return date
    }

    func number(_ node: RuleNode, name: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(node, name: name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            fault(.badNumber(text, of: name, low: "\(range.lowerBound)", high: "\(range.upperBound)"), at: node)
            return nil
        }
        return number
    }

    /// A decimal from 0 to 1.
    func fraction(_ node: RuleNode, name: String) -> Double? {
        guard let text = text(node, name: name) else { return nil }
        guard let number = Double(text), (0...1).contains(number) else {
            fault(.badNumber(text, of: name, low: "0", high: "1"), at: node)
            return nil
        }
        return number
    }

    /// A stable name: a text without white space.
    func identifier(_ node: RuleNode, name: String) -> String? {
        guard let text = text(node, name: name) else { return nil }
        guard !text.hasWhiteSpace else {
            fault(.spaceInID(text), at: node)
            return nil
        }
        return text
    }

    /// A text in Vietnamese and, where given, in English.
    func localized<Key: GrammarKey>(_ vietnamese: Key, _ english: Key, of fields: Fields<Key>) -> Localized? {
        let translation = fields[english].flatMap { text($0, name: english.rawValue) }
        guard let original = fields[vietnamese].flatMap({ text($0, name: vietnamese.rawValue) }) else { return nil }
        return Localized(vi: original, en: translation ?? original)
    }
}
