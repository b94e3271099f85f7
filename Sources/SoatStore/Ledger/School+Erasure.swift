internal import GRDB
internal import SoatLedger
internal import SoatText

extension School {
    /// Erases the texts of entries: their keys go, so that what is left in the chain says nothing and never can again.
    ///
    /// - Parameter reason: is kept as a text of the entry that tells of it.
    public func eraseTexts(of numbers: [Int], reason: String, by member: Member) async throws {
        guard !reason.allSatisfy(\.isWhitespace) else { throw StoreError.emptyText(field: "reason") }
        try await write { [self] db in
            let actor = try require([.secretary, .principal], of: member, in: db)
            for number in numbers {
                guard try StoredEntry.fetch(number, in: db) != nil else { throw StoreError.noEntry(number) }
                try db.execute(sql: "DELETE FROM ledger_keys WHERE n = ?", arguments: [number])
                try ledger.append(
                    EntryDraft(
                        .textsErased, at: clock(), by: actor.person, as: actor.role, refersTo: number,
                        texts: ["reason": reason]),
                    in: db)
            }
        }
        try await forget()
    }

    /// Erases a person's name; their entries stay, about somebody whom nobody can name.
    public func eraseName(login: String, by member: Member) async throws {
        try await write { [self] db in
            let actor = try require([.secretary, .principal], of: member, in: db)
            let account = try found(login: login, in: db)
            guard account.isDisabled else { throw StoreError.stillInUse(login) }
            for table in ["credentials", "sessions", "codes", "account_groups"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [account.person.rawValue])
            }
            try db.execute(sql: "UPDATE people SET name = NULL WHERE id = ?", arguments: [account.person.rawValue])
            try db.execute(
                sql: "UPDATE accounts SET login = ? WHERE person = ?",
                arguments: [account.person.rawValue, account.person.rawValue])
            try ledger.append(
                EntryDraft(.nameErased, at: clock(), by: actor.person, as: actor.role, about: account.person), in: db)
        }
        try await forget()
    }

    /// Takes what was erased out of the log beside the file too. Free pages were overwritten at once (`secure_delete`).
    func forget() async throws {
        do {
            try await pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        } catch {
            throw StoreError.explained(error)
        }
    }
}
