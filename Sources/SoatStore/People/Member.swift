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
        Actor(person: person, role: role, groups: groups, standsInFor: standsInFor)
    }
}

extension Member {
    /// Asked before everything that anybody does, so the columns are read by their places.
    private static let columns = """
        SELECT a.person, a.login, p.name, a.role, a.is_disabled, c.person IS NOT NULL,
            (SELECT d.stands_in_for FROM deputies d
             WHERE d.person = a.person AND ? BETWEEN d.first_day AND d.last_day LIMIT 1),
            (SELECT group_concat(g.name, char(31)) FROM account_groups g WHERE g.person = a.person)
        FROM accounts a JOIN people p ON p.id = a.person LEFT JOIN credentials c ON c.person = a.person
        """

    /// - Parameter today: the school's day, on which deputies may stand in.
    static func fetchAll(on today: CalendarDate, in db: Database) throws -> [Member] {
        let all = try db.cachedStatement(sql: columns + " ORDER BY a.login")
        return try Row.fetchAll(all, arguments: [today.description]).map(Member.init)
    }

    private static let byPerson = columns + " WHERE a.person = ?"

    static func fetch(_ person: PersonID, on today: CalendarDate, in db: Database) throws -> Member? {
        let one = try db.cachedStatement(sql: byPerson)
        return try Row.fetchOne(one, arguments: [today.description, person.rawValue]).map(Member.init)
    }

    static func fetch(login: String, on today: CalendarDate, in db: Database) throws -> Member? {
        let one = try db.cachedStatement(sql: columns + " WHERE a.login = ?")
        return try Row.fetchOne(one, arguments: [today.description, login]).map(Member.init)
    }

    private init(_ row: Row) throws {
        guard let role = AuthorRole(rawValue: row[3]) else { throw StoreError.corrupt }
        person = PersonID(rawValue: row[0])
        login = row[1]
        name = row[2]
        self.role = role
        isDisabled = row[4]
        hasPassword = row[5]
        standsInFor = (row[6] as String?).map(PersonID.init(rawValue:))
        groups = Set((row[7] as String? ?? "").split(separator: "\u{1F}").map(String.init))
    }
}
