internal import SoatText

/// The words of the contract for channels and roles, as a list to show.
enum PostWords {
    static var channels: String { Channel.allCases.map(\.rawValue).joined(separator: ", ") }
    static var authorRoles: String { AuthorRole.allCases.map(\.rawValue).joined(separator: ", ") }
}
