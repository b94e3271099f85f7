import Foundation

/// People's names as a class register here has them: by given name, then by the rest, each as Vietnamese letters run.
enum NameOrder {
    private static let locale = Locale(identifier: "vi_VN")

    static func sorted<Item>(_ items: [Item], by name: (Item) -> String) -> [Item] {
        let keyed = items.map { item in (item: item, name: Parts(name(item))) }
        return keyed.sorted { $0.name < $1.name }.map(\.item)
    }

    /// Words other than names, such as those of groups.
    static func sorted(words: some Sequence<String>) -> [String] {
        words.sorted { isBefore($0, $1) ?? false }
    }

    private struct Parts {
        let given: String
        let whole: String

        init(_ name: String) {
            whole = name
            given = name.split(separator: " ").last.map(String.init) ?? name
        }

        static func < (a: Parts, b: Parts) -> Bool {
            isBefore(a.given, b.given) ?? isBefore(a.whole, b.whole) ?? false
        }
    }

    /// - Returns: `nil` where both are the same.
    private static func isBefore(_ a: String, _ b: String) -> Bool? {
        switch a.compare(b, options: .caseInsensitive, range: nil, locale: locale) {
        case .orderedAscending: true
        case .orderedDescending: false
        case .orderedSame: nil
        }
    }
}
