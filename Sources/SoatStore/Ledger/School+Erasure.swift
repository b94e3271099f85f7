internal import GRDB
public import SoatGate
internal import SoatLedger
internal import SoatText

extension School {
    /// Erases the texts of entries: their keys go, so that what is left in the chain says nothing and never can again.
    ///
    /// The head may; of entries on the head the deputy. Texts of posts go with their posts (``eraseOldTexts(by:)``).
    ///
    /// - Parameter reason: is kept as a text of the entries that tell of it.
    /// - Throws: ``StoreError/noEntry(_:)``; ``StoreError/wrongEntry(_:)`` for an entry of a post.
    public func eraseTexts(of numbers: [Int], reason: String, by member: Member) async throws {
        _ = try Self.checked(["reason": reason])
        try await write { [self] db in
            for number in numbers {
                guard let stored = try StoredEntry.fetch(number, in: db) else { throw StoreError.noEntry(number) }
                try erase(stored.entry, reason: reason, by: member, in: db)
            }
        }
        try await forget()
    }

    /// Erases a person's name; their entries stay, about somebody whom nobody can name.
    ///
    /// - Parameters:
    ///   - alsoTexts: whether the texts of the entries that are about them go too.
    ///   - reason: is kept as a text of the entry that tells of it.
    /// - Returns: how many entries lost their texts.
    @discardableResult
    public func eraseName(
        login: String, alsoTexts: Bool = false, reason: String, by member: Member
    ) async throws -> Int {
        _ = try Self.checked(["reason": reason])
        let count = try await write { [self] db in
            let actor = try require([.principal], of: member, in: db)
            let account = try found(login: login, in: db)
            guard account.isDisabled else { throw StoreError.stillInUse(login) }
            for table in ["credentials", "sessions", "codes", "tokens", "account_groups"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [account.person.rawValue])
            }
            try db.execute(sql: "UPDATE people SET name = NULL WHERE id = ?", arguments: [account.person.rawValue])
            try db.execute(
                sql: "UPDATE accounts SET login = ? WHERE person = ?",
                arguments: [account.person.rawValue, account.person.rawValue])
            // What the entries of the account itself said: its name, above all.
            let entries = try texts(about: account.person, all: alsoTexts, in: db)
            for entry in entries { try erase(entry, reason: reason, by: actor, in: db) }
            try ledger.append(
                EntryDraft(
                    .nameErased, at: clock(), by: actor.person, as: actor.role, about: account.person,
                    texts: ["reason": reason]),
                in: db)
            return entries.count
        }
        try await forget()
        return count
    }

    /// Takes what was erased out of the log beside the file too. Free pages were overwritten at once (`secure_delete`).
    func forget() async throws {
        do {
            try await pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        } catch {
            throw StoreError.explained(error)
        }
    }

    private func erase(_ entry: LedgerEntry, reason: String, by member: Member, in db: Database) throws {
        // Nobody erases what is said of themselves.
        let subject = try entry.person.flatMap { try Member.fetch($0, on: today(in: db), in: db) }
        let isOnHead = subject?.role == .principal && subject?.isDisabled == false
        let actor = try require([isOnHead ? .deputy : .principal], of: member, in: db)
        guard entry.post == nil || entry.kind.rawValue.hasPrefix("breach.") else { throw StoreError.wrongEntry(entry.number) }
        try db.execute(sql: "DELETE FROM ledger_keys WHERE n = ?", arguments: [entry.number])
        try ledger.append(
            EntryDraft(
                .textsErased, at: clock(), by: actor.person, as: actor.role, refersTo: entry.number,
                texts: ["reason": reason]),
            in: db)
    }

    /// Entries about somebody that still have texts.
    ///
    /// - Parameter all: false: only those that tell of the account itself.
    private func texts(about person: PersonID, all: Bool, in db: Database) throws -> [LedgerEntry] {
        try String.fetchAll(
            db,
            sql: """
                SELECT e.entry FROM ledger_entries e JOIN ledger_keys k ON k.n = e.n
                WHERE e.person = ? AND (? OR e.kind >= 'person.' AND e.kind < 'person/') ORDER BY e.n
                """, arguments: [person.rawValue, all]
        ).map { text in
            guard let entry = LedgerEntry(bytes: Array(text.utf8)) else { throw StoreError.corrupt }
            return entry
        }
    }
}
