internal import GRDB
internal import SoatGate
internal import SoatLedger
internal import SoatText

extension School {
    /// Erases the texts of entries: their keys go, so that what is left in the chain says nothing and never can again.
    ///
    /// The head may; of what is said of the head, and of what the head did with a breach or the ledger, a deputy. Words on a
    /// breach go when it is decided and its time is over, not before. Texts of posts go with their posts
    /// (``eraseOldTexts(by:)``).
    ///
    /// - Parameter reason: is kept as a text of the entries that tell of it.
    /// - Throws: ``StoreError/noEntry(_:)``; ``StoreError/wrongEntry(_:)`` for an entry of a post;
    ///   ``StoreError/stillNeeded(_:until:)``, ``StoreError/ownEntry(_:)``; ``StoreError/nothingToErase(_:)``.
    public func eraseTexts(of numbers: [Int], reason: String, by member: Member) async throws {
        _ = try Self.checked(["reason": reason])
        try await write { [self] db in
            for number in numbers {
                guard let stored = try StoredEntry.fetch(number, in: db) else { throw StoreError.noEntry(number) }
                let actor = try eraser(of: stored.entry, member, in: db)
                guard !stored.texts.isEmpty else { throw StoreError.nothingToErase(number) }
                try erase(stored.entry, reason: reason, by: actor, in: db)
            }
        }
        try await forget()
    }

    /// What an erasure came to.
    public struct Erased: Sendable, Hashable {
        /// How many entries lost their texts.
        public internal(set) var count = 0
        /// Entries whose texts stay for now: their time is not over, or somebody else erases them.
        public internal(set) var kept: [Int] = []
    }

    /// Erases a person's name; their entries stay, about somebody whom nobody can name.
    ///
    /// - Parameters:
    ///   - alsoTexts: whether the texts of the entries that are about them go too, as far as they may.
    ///   - reason: is kept as a text of the entry that tells of it.
    /// - Throws: ``StoreError/stillInUse(_:)``; ``StoreError/stillNeeded(_:until:)`` while a breach on them is not decided.
    @discardableResult
    public func eraseName(
        login: String, alsoTexts: Bool = false, reason: String, by member: Member
    ) async throws -> Erased {
        _ = try Self.checked(["reason": reason])
        let erased = try await write { [self] db in
            let actor = try require([.principal], of: member, in: db)
            let account = try found(login: login, in: db)
            guard account.isDisabled else { throw StoreError.stillInUse(login) }
            let calendar = try SchoolSettings(in: db).calendar
            let breaches = try BreachHistory.fetchAll(on: account.person, calendar, in: db).map(\.breach)
            if let open = breaches.first(where: \.isUndecided) { throw StoreError.stillNeeded(open.number, until: nil) }
            for table in ["credentials", "sessions", "codes", "tokens", "account_groups"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [account.person.rawValue])
            }
            try db.execute(sql: "UPDATE people SET name = NULL WHERE id = ?", arguments: [account.person.rawValue])
            try db.execute(
                sql: "UPDATE accounts SET login = ? WHERE person = ?",
                arguments: [account.person.rawValue, account.person.rawValue])
            var erased = Erased()
            // What the entries of the account itself said: its name, above all.
            for entry in try texts(about: account.person, all: alsoTexts, in: db) {
                do {
                    try erase(entry, reason: reason, by: try eraser(of: entry, actor, in: db), in: db)
                    erased.count += 1
                } catch StoreError.stillNeeded, StoreError.ownEntry, StoreError.notAllowed {
                    erased.kept.append(entry.number)
                }
            }
            try ledger.append(
                EntryDraft(
                    .nameErased, at: clock(), by: actor.person, as: actor.role, about: account.person,
                    texts: ["reason": reason]),
                in: db)
            return erased
        }
        try await forget()
        return erased
    }

    /// Takes what was erased out of the log beside the file too. Free pages were overwritten at once (`secure_delete`).
    func forget() async throws {
        do {
            try await pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        } catch {
            throw StoreError.explained(error)
        }
    }

    /// Who erases the texts of an entry, as they are now.
    private func eraser(of entry: LedgerEntry, _ member: Member, in db: Database) throws -> Member {
        guard !entry.kind.isOfPost else { throw StoreError.wrongEntry(entry.number) }
        let breach = try breach(of: entry, in: db)
        // Nobody erases what is said of themselves, nor what they did to others or with the ledger.
        var concerned = [entry.person]
        if breach != nil || entry.kind.rawValue.hasPrefix("log.") { concerned.append(entry.actor) }
        let isOnHead = try concerned.contains { person in
            guard let person = try person.flatMap({ try Member.fetch($0, on: today(in: db), in: db) }) else { return false }
            return person.role == .principal && !person.isDisabled
        }
        let actor = try require([isOnHead ? .deputy : .principal], of: member, in: db)
        guard !concerned.contains(actor.person) else { throw StoreError.ownEntry(entry.number) }
        if let breach {
            guard !breach.breach.isUndecided else { throw StoreError.stillNeeded(entry.number, until: nil) }
            let settings = try SchoolSettings(in: db)
            let day = settings.calendar.day(of: breach.later.last?.entry.time ?? breach.report.time)
            let last = settings.calendar.textsKept(from: day, years: settings.retentionYears)
            guard last < settings.calendar.day(of: clock()) else {
                throw StoreError.stillNeeded(entry.number, until: last.description)
            }
        }
        return actor
    }

    /// The breach that an entry belongs to: its report, what followed, and what refers to any of these.
    private func breach(of entry: LedgerEntry, in db: Database) throws -> BreachHistory? {
        var entry = entry
        while entry.kind != .breachReported {
            guard let number = entry.refersTo, let earlier = try StoredEntry.fetch(number, in: db)?.entry else { return nil }
            entry = earlier
        }
        return try BreachHistory.fetch(entry.number, SchoolSettings(in: db).calendar, in: db)
    }

    private func erase(_ entry: LedgerEntry, reason: String, by actor: Member, in db: Database) throws {
        try db.execute(sql: "DELETE FROM ledger_texts WHERE n = ?", arguments: [entry.number])
        try ledger.append(
            EntryDraft(
                .textsErased, at: clock(), by: actor.person, as: actor.role, about: entry.person, refersTo: entry.number,
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
                SELECT e.entry FROM ledger_entries e WHERE EXISTS (SELECT 1 FROM ledger_texts t WHERE t.n = e.n)
                    AND e.person = ? AND (? OR e.kind >= 'person.' AND e.kind < 'person/') ORDER BY e.n
                """, arguments: [person.rawValue, all]
        ).map { text in
            guard let entry = LedgerEntry(bytes: Array(text.utf8)) else { throw StoreError.corrupt }
            return entry
        }
    }
}

extension Breach {
    /// Whether somebody still has to decide on it, for the first time or again.
    fileprivate var isUndecided: Bool { state.isOpen || state == .contested }
}
