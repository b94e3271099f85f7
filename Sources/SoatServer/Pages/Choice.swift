import SoatDiagnostics
import SoatText

/// One of the things that a field offers.
struct Choice: Sendable {
    let value: String
    let name: String
    let isChosen: Bool

    /// The places where a post may stand.
    static func channels(_ chosen: Set<Channel>, _ language: Language, of all: [Channel] = Channel.allCases) -> [Choice] {
        all.map {
            Choice(value: $0.rawValue, name: ChannelWords.name($0, language), isChosen: chosen.contains($0))
        }
    }

    /// Who may have written it.
    static func roles(_ chosen: AuthorRole?, _ language: Language) -> [Choice] {
        AuthorRole.allCases.map {
            Choice(value: $0.rawValue, name: RoleWords.name($0)[language], isChosen: $0 == chosen)
        }
    }
}
