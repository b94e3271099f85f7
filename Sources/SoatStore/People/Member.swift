internal import GRDB
public import SoatGate
public import SoatText

/// Somebody who has an account.
public struct Member: Sendable, Hashable {
    public let person: PersonID
    /// What they sign in with.
    public let login: String
    /// `nil` once it was erased.
    public let name: String?
    public let role: AuthorRole
    /// The subject groups an editor answers for.
    public let groups: Set<String>
    public let isDisabled: Bool
    /// Whether a password was ever set.
    public let hasPassword: Bool
    /// The head whom they stand in for today.
    public let standsInFor: PersonID?

    /// As the gate sees them.
    public var actor: Actor {
        Actor(person: person, role: role, groups: groups, isNamedDeputy: standsInFor != nil)
    }
}

extension Member {
    private static let columns = """
        SELECT a.person, a.login, p.name, a.role, a.is_disabled, c.person IS NOT NULL AS has_password,
            (SELECT d.stands_in_for FROM deputies d
             WHERE d.person = a.person AND d.first_day <= :today AND d.last_day >= :today LIMIT 1) AS stands_in_for,
            (SELECT group_concat(g.name, char(31)) FROM account_groups g WHERE g.person = a.person) AS group_names
        FROM accounts a JOIN people p ON p.id = a.person LEFT JOIN credentials c ON c.person = a.person
        """

    /// - Parameter today: the school's day, on which deputies may stand in.
    static func fetchAll(on today: CalendarDate, in db: Database) throws -> [Member] {
        let all = try db.cachedStatement(sql: columns + " ORDER BY a.login")
        return try Row.fetchAll(all, arguments: ["today": today.description]).map(Member.init)
    }

    static func fetch(_ person: PersonID, on today: CalendarDate, in db: Database) throws -> Member? {
        let one = try db.cachedStatement(sql: columns + " WHERE a.person = :person")
        return try Row.fetchOne(one, arguments: ["today": today.description, "person": person.rawValue]).map(Member.init)
    }

    static func fetch(login: String, on today: CalendarDate, in db: Database) throws -> Member? {
        let one = try db.cachedStatement(sql: columns + " WHERE a.login = :login")
        return try Row.fetchOne(one, arguments: ["today": today.description, "login": login]).map(Member.init)
    }

    private init(_ row: Row) throws {
        guard let role = AuthorRole(rawValue: row["role"]) else { throw StoreError.corrupt }
        person = PersonID(rawValue: row["person"])
        login = row["login"]
        name = row["name"]
        self.role = role
        groups = Set((row["group_names"] as String? ?? "").split(separator: "\u{1F}").map(String.init))
        isDisabled = row["is_disabled"]
        hasPassword = row["has_password"]
        standsInFor = (row["stands_in_for"] as String?).map(PersonID.init(rawValue:))
    }
}
