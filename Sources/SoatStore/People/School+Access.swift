internal import GRDB
public import SoatGate
internal import SoatLedger
internal import SoatText

extension School {
    /// Whether a password may be set, before anything is done with it.
    ///
    /// - Throws: ``StoreError/weakPassword(_:)``.
    public static func check(newPassword: String, login: String) throws(StoreError) {
        try Password.check(newPassword, login: login)
    }

    /// Signs somebody in with their password.
    ///
    /// - Throws: ``StoreError/wrongPassword`` for a wrong name and a wrong password alike;
    ///   ``StoreError/blocked(until:)`` after several tries. Each after the same time.
    public func signIn(login: String, password: String) async throws -> Member {
        let (member, kept, blockedUntil) = try await read { [self] db in
            let member = try Member.fetch(login: login, on: today(in: db), in: db)
            let row = try member.flatMap {
                try Row.fetchOne(db, sql: "SELECT * FROM credentials WHERE person = ?", arguments: [$0.person.rawValue])
            }
            let blocked = try member.flatMap {
                try String.fetchOne(
                    db, sql: "SELECT blocked_until FROM accounts WHERE person = ?", arguments: [$0.person.rawValue])
            }
            return (member, row.map(Password.init), blocked.flatMap { Moment(iso: $0) })
        }
        guard let member, let kept else {
            try await Password.pretend(password)
            throw StoreError.wrongPassword
        }
        if let blockedUntil, blockedUntil > clock() {
            // As long as a try takes: how fast it is refused must not tell that the name is somebody's.
            try await Password.pretend(password)
            throw try await blocked(until: blockedUntil)
        }
        guard try await kept.matches(password) else {
            try await countFailure(of: member.person)
            throw StoreError.wrongPassword
        }
        guard !member.isDisabled else { throw StoreError.accountDisabled }
        try await forgetFailures(of: member.person)
        return member
    }

    /// Opens a session: a token that stands for the password until it ends.
    ///
    /// - Parameter seconds: how long; at most 30 days.
    /// - Returns: the token, shown once: only its hash is kept.
    public func openSession(for member: Member, seconds: Int) async throws -> (token: String, until: Moment) {
        let secret = Secret.token()
        let now = clock()
        let end = now.adding(seconds: min(max(seconds, 60), 30 * 86_400))
        try await write { db in
            try db.execute(sql: "DELETE FROM sessions WHERE expires_at <= ?", arguments: [now.description])
            try db.execute(
                sql: "INSERT INTO sessions (hash, person, created_at, expires_at) VALUES (?, ?, ?, ?)",
                arguments: [
                    Secret.hash(ofToken: secret.text), member.person.rawValue, now.description, end.description,
                ])
        }
        return (secret.text, end)
    }

    /// Who a token stands for, as they are now: a changed role or a disabled account counts at once.
    ///
    /// - Throws: ``StoreError/sessionEnded``, ``StoreError/accountDisabled``.
    public func member(token: String) async throws -> Member {
        try await read { [self] db in
            let person = try String.fetchOne(
                db, sql: "SELECT person FROM sessions WHERE hash = ? AND expires_at > ?",
                arguments: [Secret.hash(ofToken: token), clock().description])
            guard let person,
                let member = try Member.fetch(PersonID(rawValue: person), on: today(in: db), in: db)
            else { throw StoreError.sessionEnded }
            guard !member.isDisabled else { throw StoreError.accountDisabled }
            return member
        }
    }

    /// Lets a session that is used last longer. Written at most every ten minutes.
    ///
    /// - Parameters:
    ///   - seconds: how long from now.
    ///   - longest: seconds from its beginning, after which it ends however much it is used.
    /// - Returns: whether it ends later than before.
    public func prolong(token: String, seconds: Int, longest: Int) async throws -> Bool {
        let hash = Secret.hash(ofToken: token)
        let now = clock()
        let kept = try await read { db in
            try Row.fetchOne(db, sql: "SELECT created_at, expires_at FROM sessions WHERE hash = ?", arguments: [hash])
                .map { (Moment(iso: $0["created_at"] as String), Moment(iso: $0["expires_at"] as String)) }
        }
        guard let kept, let created = kept.0, let until = kept.1, until > now else { return false }
        let end = min(now.adding(seconds: seconds), created.adding(seconds: longest))
        guard end > until.adding(seconds: 600) else { return false }
        try await write { db in
            try db.execute(sql: "UPDATE sessions SET expires_at = ? WHERE hash = ?", arguments: [end.description, hash])
        }
        return true
    }

    /// Ends a session.
    public func closeSession(token: String) async throws {
        try await write { db in
            try db.execute(sql: "DELETE FROM sessions WHERE hash = ?", arguments: [Secret.hash(ofToken: token)])
        }
    }

    /// Sets a password with a one-time code, and signs in. The code, and every session before, end; it is an entry.
    public func redeem(code: String, login: String, newPassword: String) async throws -> Member {
        try Password.check(newPassword, login: login)
        let hash = Secret.hash(ofCode: code)
        let password = try await Password(newPassword)
        return try await write { [self] db in
            let now = clock()
            guard let member = try Member.fetch(login: login, on: today(in: db), in: db) else { throw StoreError.wrongCode }
            let isKnown = try Bool.fetchOne(
                db, sql: "SELECT 1 FROM codes WHERE hash = ? AND person = ? AND expires_at > ?",
                arguments: [hash, member.person.rawValue, now.description])
            guard isKnown == true else { throw StoreError.wrongCode }
            guard !member.isDisabled else { throw StoreError.accountDisabled }
            try password.save(for: member.person.rawValue, at: now.description, in: db)
            for table in ["codes", "sessions"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [member.person.rawValue])
            }
            try db.execute(
                sql: "UPDATE accounts SET failures = 0, blocked_until = NULL WHERE person = ?",
                arguments: [member.person.rawValue])
            // Whoever holds a code takes the account over: its owner finds out when, should it not have been them.
            try note(.passwordSet, member, by: member, in: db)
            return try found(member.person, in: db)
        }
    }

    /// Changes somebody's own password. Their other sessions end.
    ///
    /// - Throws: ``StoreError/wrongPassword``, ``StoreError/weakPassword(_:)``, as ``signIn(login:password:)`` does.
    public func changePassword(login: String, from old: String, to new: String) async throws -> Member {
        let member = try await signIn(login: login, password: old)
        try Password.check(new, login: login)
        let password = try await Password(new)
        try await write { [self] db in
            try password.save(for: member.person.rawValue, at: clock().description, in: db)
            try db.execute(sql: "DELETE FROM sessions WHERE person = ?", arguments: [member.person.rawValue])
        }
        return member
    }

    // MARK: Within a transaction

    /// The school's day now.
    func today(in db: Database) throws -> CalendarDate {
        guard let offset = try Int.fetchOne(db.cachedStatement(sql: "SELECT utc_offset FROM school")) else {
            throw StoreError.corrupt
        }
        return CalendarDate(secondsSince1970: clock().secondsSince1970, offset: offset)
    }

    /// Somebody who is known to be there.
    func found(_ person: PersonID, in db: Database) throws -> Member {
        guard let member = try Member.fetch(person, on: today(in: db), in: db) else { throw StoreError.corrupt }
        return member
    }

    /// An account by its name.
    func found(login: String, in db: Database) throws -> Member {
        guard let member = try Member.fetch(login: login, on: today(in: db), in: db) else {
            throw StoreError.unknownAccount(login)
        }
        return member
    }

    /// Asks, in the transaction itself, whether somebody may still do what they began.
    ///
    /// - Returns: who they are now.
    /// - Throws: ``StoreError/notAllowed(needed:)``, ``StoreError/accountDisabled``.
    @discardableResult
    func require(_ roles: Set<AuthorRole>, of member: Member, in db: Database) throws -> Member {
        let now = try roster.member(member.person, in: db) { try found(member.person, in: db) }
        guard !now.isDisabled else { throw StoreError.accountDisabled }
        guard roles.contains(now.role) else {
            throw StoreError.notAllowed(needed: AuthorRole.allCases.filter(roles.contains).map(\.rawValue))
        }
        return now
    }

    // MARK: Wrong passwords

    /// How many wrong passwords are free; each one more doubles the wait, from a minute to a quarter of an hour.
    private static let freeFailures = 5

    private func countFailure(of person: PersonID) async throws {
        try await write { [self] db in
            try db.execute(
                sql: "UPDATE accounts SET failures = failures + 1 WHERE person = ?", arguments: [person.rawValue])
            let failures =
                try Int.fetchOne(db, sql: "SELECT failures FROM accounts WHERE person = ?", arguments: [person.rawValue]) ?? 0
            guard failures >= Self.freeFailures else { return }
            let wait = min(60 << min(failures - Self.freeFailures, 10), 900)
            try db.execute(
                sql: "UPDATE accounts SET blocked_until = ? WHERE person = ?",
                arguments: [clock().adding(seconds: wait).description, person.rawValue])
        }
    }

    private func forgetFailures(of person: PersonID) async throws {
        try await write { db in
            try db.execute(
                sql: "UPDATE accounts SET failures = 0, blocked_until = NULL WHERE person = ? AND failures > 0",
                arguments: [person.rawValue])
        }
    }

    private func blocked(until end: Moment) async throws -> StoreError {
        let (hour, minute) = end.adding(seconds: 59).clock(offset: try await settings().calendar.utcOffset)
        return .blocked(until: "\(hour):\(minute < 10 ? "0" : "")\(minute)")
    }
}
