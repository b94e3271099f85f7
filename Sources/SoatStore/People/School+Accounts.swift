internal import GRDB
public import SoatGate
internal import SoatLedger
public import SoatText

extension School {
    /// Who may give and take accounts.
    static let administrators: Set<AuthorRole> = [.secretary, .principal]

    /// All accounts, by name.
    public func members() async throws -> [Member] {
        try await read { [self] db in try Member.fetchAll(on: today(in: db), in: db) }
    }

    public func member(login: String) async throws -> Member {
        try await read { [self] db in try found(login: login, in: db) }
    }

    /// Gives somebody an account, and a code to set their password with.
    ///
    /// - Returns: the account, and the code: it is shown once.
    public func add(
        login: String, name: String, role: AuthorRole, groups: Set<String> = [], by member: Member
    ) async throws -> (member: Member, code: OneTimeCode) {
        try await write { [self] db in
            let actor = try require(Self.administrators, of: member, in: db)
            try guardHead(role, actor)
            return try add(login: login, name: name, role: role, groups: groups, by: actor, in: db)
        }
    }

    /// Gives another code to somebody who never set a password.
    ///
    /// - Throws: ``StoreError/hasPassword(_:)``: a code for somebody else's account is a reset, and called so.
    public func invite(login: String, by member: Member) async throws -> OneTimeCode {
        try await write { [self] db in
            let actor = try require(Self.administrators, of: member, in: db)
            let invited = try found(login: login, in: db)
            try guardHead(invited.role, actor)
            guard !invited.hasPassword else { throw StoreError.hasPassword(login) }
            try note(.personInvited, invited, by: actor, in: db)
            return try issue(.invite, for: invited, in: db)
        }
    }

    /// Ends somebody's password, sessions and tokens, and gives a code for a new one.
    ///
    /// - Parameter member: who does it; `nil` is who owns the file, when nobody can sign in any more. The entry says so.
    public func reset(login: String, by member: Member?) async throws -> OneTimeCode {
        try await write { [self] db in
            let actor = try member.map { try require(Self.administrators, of: $0, in: db) }
            let account = try found(login: login, in: db)
            if let actor { try guardHead(account.role, actor) }
            for table in ["credentials", "sessions", "codes", "tokens"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [account.person.rawValue])
            }
            try db.execute(
                sql: "UPDATE accounts SET failures = 0, blocked_until = NULL WHERE person = ?",
                arguments: [account.person.rawValue])
            try note(.accessReset, account, by: actor, facts: ["by-owner-of-file": .flag(actor == nil)], in: db)
            return try issue(.reset, for: account, in: db)
        }
    }

    /// Lets an account sleep, or wakes it. Its sessions and tokens end at once.
    public func setDisabled(_ isDisabled: Bool, login: String, by member: Member) async throws -> Member {
        try await write { [self] db in
            let actor = try require(Self.administrators, of: member, in: db)
            let account = try found(login: login, in: db)
            try guardHead(account.role, actor)
            guard account.isDisabled != isDisabled else { return account }
            try db.execute(
                sql: "UPDATE accounts SET is_disabled = ? WHERE person = ?", arguments: [isDisabled, account.person.rawValue])
            if isDisabled {
                for table in ["sessions", "codes", "tokens"] {
                    try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [account.person.rawValue])
                }
            }
            try keepHead(in: db)
            try note(isDisabled ? .personDisabled : .personEnabled, account, by: actor, in: db)
            if isDisabled { try endDeputies(of: account, by: actor, in: db) }
            return try found(account.person, in: db)
        }
    }

    /// Changes somebody's role.
    public func setRole(_ role: AuthorRole, login: String, by member: Member) async throws -> Member {
        try await write { [self] db in
            let actor = try require(Self.administrators, of: member, in: db)
            let account = try found(login: login, in: db)
            guard account.role != role else { return account }
            try guardHead(account.role, actor)
            try guardHead(role, actor)
            try db.execute(
                sql: "UPDATE accounts SET role = ? WHERE person = ?", arguments: [role.rawValue, account.person.rawValue])
            try keepHead(in: db)
            try note(
                .roleChanged, account, by: actor, facts: ["from": .choice(account.role), "to": .choice(role)], in: db)
            try endDeputies(of: account, by: actor, in: db)
            return try found(account.person, in: db)
        }
    }

    /// Changes the subject groups that somebody answers for.
    public func setGroups(_ groups: Set<String>, login: String, by member: Member) async throws -> Member {
        try await write { [self] db in
            let actor = try require(Self.administrators, of: member, in: db)
            let account = try found(login: login, in: db)
            guard account.groups != groups else { return account }
            try save(groups, of: account.person, in: db)
            try note(
                .groupsChanged, account, by: actor, texts: ["groups": groups.sorted().joined(separator: "\n")], in: db)
            return try found(account.person, in: db)
        }
    }

    /// Names a deputy who stands in for the head on some days (Đ10, and contract §6).
    public func nameDeputy(
        login: String, from first: CalendarDate, to last: CalendarDate, by member: Member
    ) async throws -> Member {
        guard first <= last else { throw StoreError.badSetting("until") }
        return try await write { [self] db in
            let head = try require([.principal], of: member, in: db)
            let deputy = try found(login: login, in: db)
            guard deputy.role == .deputy, !deputy.isDisabled else {
                throw StoreError.notAllowed(needed: [AuthorRole.deputy.rawValue])
            }
            let entry = try note(.deputyNamed, deputy, by: head, facts: ["from": .day(first), "until": .day(last)], in: db)
            try db.execute(
                sql: "INSERT INTO deputies (entry, person, stands_in_for, first_day, last_day) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    entry.number, deputy.person.rawValue, head.person.rawValue, first.description, last.description,
                ])
            return try found(deputy.person, in: db)
        }
    }

    /// When deputies stand in for the head: from today on, by whom, in the order of the days.
    public func deputyTerms() async throws -> [PersonID: [ClosedRange<CalendarDate>]] {
        try await read { [self] db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT person, first_day, last_day FROM deputies WHERE last_day >= ? ORDER BY first_day, last_day",
                arguments: [today(in: db).description])
            var terms: [PersonID: [ClosedRange<CalendarDate>]] = [:]
            for row in rows {
                guard let first = CalendarDate(iso: row["first_day"] as String),
                    let last = CalendarDate(iso: row["last_day"] as String), first <= last
                else { throw StoreError.corrupt }
                terms[PersonID(rawValue: row["person"]), default: []].append(first...last)
            }
            return terms
        }
    }

    /// Ends what ``nameDeputy(login:from:to:by:)`` began.
    public func endDeputy(login: String, by member: Member) async throws -> Member {
        try await write { [self] db in
            let head = try require([.principal], of: member, in: db)
            let deputy = try found(login: login, in: db)
            try db.execute(
                sql: "DELETE FROM deputies WHERE person = ? AND last_day >= ?",
                arguments: [deputy.person.rawValue, today(in: db).description])
            try note(.deputyEnded, deputy, by: head, in: db)
            return try found(deputy.person, in: db)
        }
    }

    // MARK: Within a transaction

    /// Who stands in for a head stands in no longer than the head is one.
    private func endDeputies(of head: Member, by actor: Member, in db: Database) throws {
        let named = try String.fetchAll(
            db, sql: "SELECT DISTINCT person FROM deputies WHERE stands_in_for = ? AND last_day >= ? ORDER BY person",
            arguments: [head.person.rawValue, today(in: db).description])
        for person in named {
            try db.execute(
                sql: "DELETE FROM deputies WHERE person = ? AND stands_in_for = ? AND last_day >= ?",
                arguments: [person, head.person.rawValue, today(in: db).description])
            try note(.deputyEnded, try found(PersonID(rawValue: person), in: db), by: actor, in: db)
        }
    }

    func add(
        login: String, name: String, role: AuthorRole, groups: Set<String>, by actor: Member?, in db: Database
    ) throws -> (member: Member, code: OneTimeCode) {
        try AccountName.check(login)
        guard !name.allSatisfy(\.isWhitespace) else { throw StoreError.emptyName }
        let isTaken = try Bool.fetchOne(db, sql: "SELECT 1 FROM accounts WHERE login = ?", arguments: [login])
        guard isTaken == nil else { throw StoreError.accountTaken(login) }
        var random = SystemRandomNumberGenerator()
        let person = PersonID(using: &random)
        try db.execute(
            sql: "INSERT INTO people (id, name, created_at) VALUES (?, ?, ?)",
            arguments: [person.rawValue, name, clock().description])
        try db.execute(
            sql: "INSERT INTO accounts (person, login, role) VALUES (?, ?, ?)",
            arguments: [person.rawValue, login, role.rawValue])
        try save(groups, of: person, in: db)
        let member = try found(person, in: db)
        try note(.personAdded, member, by: actor, facts: ["role": .choice(role)], in: db)
        return (member, try issue(actor == nil ? .first : .invite, for: member, in: db))
    }

    private func save(_ groups: Set<String>, of person: PersonID, in db: Database) throws {
        try db.execute(sql: "DELETE FROM account_groups WHERE person = ?", arguments: [person.rawValue])
        for name in groups {
            try GroupName.check(name)
            try db.execute(
                sql: "INSERT INTO account_groups (person, name) VALUES (?, ?)", arguments: [person.rawValue, name])
        }
    }

    /// Gives a code that ends all codes before it.
    private func issue(_ purpose: OneTimeCode.Purpose, for member: Member, in db: Database) throws -> OneTimeCode {
        let secret = Secret.code()
        let end = clock().adding(seconds: OneTimeCode.lifetime)
        try db.execute(sql: "DELETE FROM codes WHERE person = ?", arguments: [member.person.rawValue])
        try db.execute(
            sql: "INSERT INTO codes (hash, person, purpose, expires_at) VALUES (?, ?, ?, ?)",
            arguments: [
                Secret.hash(ofCode: secret.text), member.person.rawValue, purpose.rawValue, end.description,
            ])
        return OneTimeCode(text: secret.text, expires: end)
    }

    /// The head's account is in nobody else's hands.
    private func guardHead(_ role: AuthorRole, _ actor: Member) throws {
        guard role != .principal || actor.role == .principal else {
            throw StoreError.notAllowed(needed: [AuthorRole.principal.rawValue])
        }
    }

    /// A school without a head could decide nothing.
    private func keepHead(in db: Database) throws {
        let count = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM accounts WHERE role = 'principal' AND is_disabled = 0")
        guard let count, count > 0 else { throw StoreError.lastPrincipal }
    }

    @discardableResult
    func note(
        _ kind: EntryKind, _ member: Member, by actor: Member?, facts: [String: Fact] = [:], texts: [String: String] = [:],
        in db: Database
    ) throws -> LedgerEntry {
        try ledger.append(
            EntryDraft(
                kind, at: clock(), by: actor?.person, as: actor?.role, about: member.person, facts: facts, texts: texts),
            in: db)
    }
}
