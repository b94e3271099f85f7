/// The language that a user reads: Vietnamese first, English on request.
public enum Language: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}

/// One text in both languages of the product.
public struct Localized: Sendable, Hashable {
    public let vietnamese: String
    public let english: String

    public init(vi: String, en: String) {
        vietnamese = vi
        english = en
    }

    /// The text in `language`.
    public subscript(language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}
