internal import GRDB
public import SoatGate
internal import SoatLedger
internal import SoatText

/// A program that may ask in somebody's name. The token itself is shown once, when it is made.
public struct AccessToken: Sendable, Hashable {
    /// What it is called when it is taken back.
    public let id: String
    /// What its owner calls the program.
    public let name: String
    /// Whose role it has, as it is now.
    public let login: String
    public let created: Moment
}

extension School {
    private static let mostTokens = 20
    private static let longestTokenName = 100

    /// Makes a token that may do over the API what its owner may.
    ///
    /// - Returns: the token's entry, and its text: only a hash of that is kept.
    /// - Throws: ``StoreError/emptyName``, ``StoreError/textTooLong(field:most:)``, ``StoreError/tooManyTokens(most:)``.
    public func addToken(name: String, by member: Member) async throws -> (token: AccessToken, text: String) {
        guard name.hasWords else { throw StoreError.emptyName }
        guard name.count <= Self.longestTokenName else {
            throw StoreError.textTooLong(field: "name", most: Self.longestTokenName)
        }
        let secret = Secret.token()
        return try await write { [self] db in
            let owner = try working(member, in: db)
            let now = clock()
            let count = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM tokens WHERE person = ?", arguments: [owner.person.rawValue])
            guard (count ?? 0) < Self.mostTokens else { throw StoreError.tooManyTokens(most: Self.mostTokens) }
            let id = Self.tokenID()
            try db.execute(
                sql: "INSERT INTO tokens (id, hash, person, name, created_at) VALUES (?, ?, ?, ?, ?)",
                arguments: [id, Secret.hash(ofToken: secret.text), owner.person.rawValue, name, now.description])
            try note(.tokenAdded, id, name, of: owner, by: owner, in: db)
            return (AccessToken(id: id, name: name, login: owner.login, created: now), secret.text)
        }
    }

    /// Somebody's own tokens; all of the school's for who gives and takes accounts. By name.
    public func tokens(for member: Member) async throws -> [AccessToken] {
        try await read { [self] db in
            let reader = try working(member, in: db)
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT t.*, a.login FROM tokens t JOIN accounts a ON a.person = t.person
                    WHERE t.person = ? OR ? ORDER BY a.login, t.name, t.id
                    """, arguments: [reader.person.rawValue, Self.administrators.contains(reader.role)]
            ).map { row in
                AccessToken(
                    id: row["id"], name: row["name"], login: row["login"], created: try Moment(column: row["created_at"]))
            }
        }
    }

    /// Takes a token back: one's own, or anybody's for who gives and takes accounts. It ends at once.
    ///
    /// - Throws: ``StoreError/unknownToken(_:)`` also for one that is not theirs to take.
    public func removeToken(_ id: String, by member: Member) async throws {
        try await write { [self] db in
            let actor = try working(member, in: db)
            let row = try Row.fetchOne(db, sql: "SELECT person, name FROM tokens WHERE id = ?", arguments: [id])
            guard let row else { throw StoreError.unknownToken(id) }
            let owner = try found(PersonID(rawValue: row["person"]), in: db)
            guard owner.person == actor.person || Self.administrators.contains(actor.role) else {
                throw StoreError.unknownToken(id)
            }
            try db.execute(sql: "DELETE FROM tokens WHERE id = ?", arguments: [id])
            try note(.tokenRemoved, id, row["name"], of: owner, by: actor, in: db)
        }
    }

    /// Who a program asks for, as they are now.
    ///
    /// - Throws: ``StoreError/sessionEnded``, ``StoreError/accountDisabled``.
    public func member(accessToken: String) async throws -> Member {
        try await read { [self] db in
            let person = try String.fetchOne(
                db.cachedStatement(sql: "SELECT person FROM tokens WHERE hash = ?"),
                arguments: [Secret.hash(ofToken: accessToken)])
            guard let person, let member = try Member.fetch(PersonID(rawValue: person), on: today(in: db), in: db) else {
                throw StoreError.sessionEnded
            }
            guard !member.isDisabled else { throw StoreError.accountDisabled }
            return member
        }
    }

    private func note(
        _ kind: EntryKind, _ id: String, _ name: String, of owner: Member, by actor: Member, in db: Database
    ) throws {
        var facts: [String: Fact] = [:]
        if let id = Word(id) { facts["token"] = .word(id) }
        try ledger.append(
            EntryDraft(
                kind, at: clock(), by: actor.person, as: actor.role, about: owner.person, facts: facts,
                texts: ["name": name]),
            in: db)
    }

    /// `k` and seven letters or digits.
    private static func tokenID() -> String {
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        var random = SystemRandomNumberGenerator()
        return "k"
            + String(decoding: (0..<7).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }, as: UTF8.self)
    }
}
