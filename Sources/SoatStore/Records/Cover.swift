internal import SoatLedger
public import SoatRules
internal import SoatText

/// What a consent may close: a category, or one rule.
///
/// It stands openly in the ledger for ever, so there is no way to make one of free words.
public struct Cover: Sendable, Hashable {
    let word: Word

    public init?(_ category: SoatRules.Category) {
        guard let word = Word(category.rawValue) else { return nil }
        self.word = word
    }

    public init?(_ rule: Rule) {
        guard let word = Word(rule.id) else { return nil }
        self.word = word
    }

    /// - Parameter text: a category, or the id of one of these rules.
    /// - Returns: `nil` where it is neither.
    public init?(_ text: String, in rules: [Rule]) {
        if let category = SoatRules.Category(rawValue: text) {
            self.init(category)
        } else if let rule = rules.first(where: { $0.id == text }) {
            self.init(rule)
        } else {
            return nil
        }
    }
}
