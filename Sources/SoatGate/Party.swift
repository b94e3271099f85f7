public import SoatText

/// A person by the random id that stands for them everywhere; the name is kept apart and can be erased.
public struct PersonID: RawRepresentable, Sendable, Hashable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// As what somebody stands before one post: a column of the table.
public enum Party: String, Sendable, Hashable, CaseIterable {
    /// Who wrote this post, whatever their role.
    case author
    case teacher
    /// A member of the editorial board, for the posts of their groups.
    case editor
    case secretary
    case deputy
    /// A deputy whom the head has named to approve: in charge, in the head's absence, or for the head's own posts.
    case namedDeputy = "named-deputy"
    case principal
    /// Time itself: an approval runs out.
    case clock

    /// Who decides on publishing, correcting and removing.
    public static let approvers: Set<Party> = [.namedDeputy, .principal]
    /// The editorial board (Đ8).
    public static let board: Set<Party> = [.editor, .secretary, .deputy, .namedDeputy, .principal]
    public static let people: Set<Party> = Set(allCases).subtracting([.clock])
}

/// Who does something.
public struct Actor: Sendable, Hashable {
    public let person: PersonID
    public let role: AuthorRole
    /// The subject groups an editor answers for.
    public let groups: Set<String>
    /// The head who has named this deputy to approve on this day.
    public let standsInFor: PersonID?

    public init(person: PersonID, role: AuthorRole, groups: Set<String> = [], standsInFor: PersonID? = nil) {
        self.person = person
        self.role = role
        self.groups = groups
        self.standsInFor = standsInFor
    }

    public var isNamedDeputy: Bool { standsInFor != nil }

    /// The column of the table for their role; an editor of other groups stands as any teacher does.
    public func party(for post: Post) -> Party {
        switch role {
        case .teacher: .teacher
        case .editor: answers(for: post) ? .editor : .teacher
        case .secretary: .secretary
        case .deputy: isNamedDeputy ? .namedDeputy : .deputy
        case .principal: .principal
        }
    }

    /// A post without a group is every editor's.
    func answers(for post: Post) -> Bool {
        post.group.map(groups.contains) ?? true
    }
}
