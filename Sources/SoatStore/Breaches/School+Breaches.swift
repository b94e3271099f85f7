internal import GRDB
public import SoatGate
internal import SoatLedger
internal import SoatRules
public import SoatText

extension School {
    /// A post that the public reads or has read, as a report names it.
    ///
    /// - Parameter channel: one of its places; `nil`: the first.
    /// - Throws: ``BreachError/notPublished(_:)`` for everything that is still on its way, and for what the reader may not see.
    public func publishedPost(_ id: String, at channel: Channel?) async throws -> PublishedPost {
        try await read { db in
            let channels = try String.fetchAll(
                db, sql: "SELECT channel FROM publications WHERE post = ? ORDER BY at, channel", arguments: [id]
            ).compactMap(Channel.init(rawValue:))
            guard let place = channel ?? channels.first, channels.contains(place),
                let summary = try? PostSummary.fetch(id, in: db), let post = PublishedPost(summary.post, at: place)
            else { throw BreachError.notPublished(id) }
            return post
        }
    }

    /// Reports a possible breach; anybody of the school may. The person is asked to answer.
    ///
    /// - Returns: the entry; its number stands for the breach from here on.
    public func report(_ report: BreachReport, by member: Member) async throws -> StoredEntry {
        var texts = ["what": report.what]
        if case .outside(let publication) = report.matter { texts["address"] = publication.address }
        let given = try Self.checked(texts)
        if let full = report.fullText {
            guard full.hasWords else { throw StoreError.emptyText(field: "full-text") }
            guard full.count <= PostContent.longestText else {
                throw PostError.textTooLong(most: PostContent.longestText)
            }
        }
        return try await write(leavingPeople: true) { [self] db in
            let actor = try working(member, in: db)
            let calendar = try SchoolSettings(in: db).calendar
            let today = calendar.day(of: clock())
            if case .outside(let publication) = report.matter { try guardUnpublished(publication, in: db) }
            let person = try subject(of: report, in: db)
            let day = try report.day ?? Self.day(of: report.matter, calendar, in: db) ?? today
            let answerBy: CalendarDate
            do throws(BreachRefusal) {
                guard day <= today else { throw .dayToCome }
                answerBy = try BreachGate().answerBy(report.answerBy, reported: today, calendar)
            } catch {
                throw BreachError.refused(error)
            }
            var facts: [String: Fact] = [
                "sort": .choice(report.matter.sort), "level": .choice(report.level), "day": .day(day),
                "answer-by": .day(answerBy),
            ]
            facts["category"] = report.category.map(Fact.choice)
            facts["channel"] = report.matter.channel.map(Fact.choice)
            let post: Word? = if case .post(let post) = report.matter { Word(post.post) } else { nil }
            var texts = given
            if let full = report.fullText { texts[SealedText.name] = try sealed(full, in: db).text }
            let entry = try ledger.append(
                EntryDraft(
                    .breachReported, at: clock(), by: actor.person, as: actor.role, about: person, post: post, facts: facts,
                    texts: texts), in: db)
            return StoredEntry(entry: entry, texts: texts)
        }
    }

    /// Does one thing with a reported breach.
    public func carry(out order: BreachOrder, on number: Int, by member: Member) async throws -> StoredEntry {
        let texts = order.texts.filter { $0.value.hasWords }
        _ = try Self.checked(texts)
        return try await write(leavingPeople: true) { [self] db in
            let actor = try working(member, in: db)
            let calendar = try SchoolSettings(in: db).calendar
            let today = calendar.day(of: clock())
            var breach = try visible(number, to: actor, calendar, in: db)
            let isHeadConcerned = try found(breach.person, in: db).role == .principal
            let gate = BreachGate()
            let party = gate.party(of: actor.actor, on: breach, isHeadConcerned: isHeadConcerned)
            let old = breach.state
            let event: BreachEvent
            let request = order.request(term: calendar.workday(BreachGate.answerTerm, after: today))
            do throws(BreachRefusal) {
                event = try gate.take(request, on: &breach, as: party, today: today)
            } catch {
                throw BreachError.refused(error)
            }
            var (kind, facts) = event.draft(on: breach, was: old)
            if case .step(_, let due) = request { facts["due"] = .day(due) }
            let entry = try ledger.append(
                EntryDraft(
                    kind, at: clock(), by: actor.person, as: actor.role,
                    standingInFor: party == .decider && actor.role == .deputy ? actor.standsInFor : nil, about: breach.person,
                    post: breach.post.flatMap { Word($0) }, refersTo: number, facts: facts, texts: texts), in: db)
            return StoredEntry(entry: entry, texts: texts)
        }
    }

    /// A breach with its entries, oldest first, for who may see it: the person concerned, the secretary, deputy and head.
    public func breach(_ number: Int, for member: Member) async throws -> (breach: Breach, entries: [StoredEntry]) {
        try await read { [self] db in
            let reader = try working(member, in: db)
            let breach = try visible(number, to: reader, SchoolSettings(in: db).calendar, in: db)
            let texts = try String.fetchAll(
                db, sql: "SELECT entry FROM ledger_entries WHERE n = ? OR ref = ? ORDER BY n", arguments: [number, number])
            return (breach, try texts.map { try StoredEntry($0, in: db) })
        }
    }

    /// All breaches that somebody may see, in the order of their reports.
    ///
    /// - Parameter onlyOwn: only those that are on themselves.
    public func breaches(onlyOwn: Bool = false, for member: Member) async throws -> [Breach] {
        try await read { [self] db in
            let reader = try working(member, in: db)
            let seesAll = !onlyOwn && Self.logReaders.contains(reader.role)
            return try BreachHistory.fetchAll(on: seesAll ? nil : reader.person, SchoolSettings(in: db).calendar, in: db).map(
                \.breach)
        }
    }

    /// How often reports came to what, per person, in the school year that holds a day.
    ///
    /// - Returns: of who may not read every entry, their own only.
    public func breachCounts(
        in day: CalendarDate, for member: Member
    ) async throws -> (year: SchoolYear, counts: [BreachCount]) {
        try await read { [self] db in
            let reader = try working(member, in: db)
            let calendar = try SchoolSettings(in: db).calendar
            let year = calendar.schoolYear(of: day)
            // Nothing is reported before it happened.
            let histories = try BreachHistory.fetchAll(
                since: calendar.moment(year.first, hour: 0),
                on: Self.logReaders.contains(reader.role) ? nil : reader.person, calendar, in: db)
            return (year, BreachCount.list(histories.map(\.breach), in: year))
        }
    }

    private func visible(
        _ number: Int, to reader: Member, _ calendar: SchoolCalendar, in db: Database
    ) throws -> Breach {
        guard let breach = try BreachHistory.fetch(number, calendar, in: db)?.breach,
            breach.person == reader.person || Self.logReaders.contains(reader.role)
        else { throw BreachError.unknown(number) }
        return breach
    }

    /// A page of the school's own program that shows a post on its way is no publication.
    ///
    /// - Throws: ``BreachError/notPublished(_:)``.
    private func guardUnpublished(_ publication: OutsidePublication, in db: Database) throws {
        for word in Set(publication.address.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }) {
            let state = try String.fetchOne(db, sql: "SELECT state FROM posts WHERE id = ?", arguments: [word])
            guard let state else { continue }
            guard State(rawValue: state)?.isLive == true else { throw BreachError.notPublished(word) }
        }
    }

    private func subject(of report: BreachReport, in db: Database) throws -> PersonID {
        if let login = report.login { return try found(login: login, in: db).person }
        guard case .post(let post) = report.matter else { throw BreachError.nobodyNamed }
        return post.author
    }

    private static func day(
        of matter: BreachMatter, _ calendar: SchoolCalendar, in db: Database
    ) throws -> CalendarDate? {
        guard case .post(let post) = matter else { return nil }
        let time = try String.fetchOne(
            db, sql: "SELECT at FROM publications WHERE post = ? AND channel = ?",
            arguments: [post.post, post.channel.rawValue])
        return try time.map { calendar.day(of: try Moment(column: $0)) }
    }

    /// - Throws: ``StoreError/emptyText(field:)``, ``StoreError/textTooLong(field:most:)``.
    static func checked(_ texts: [String: String]) throws(StoreError) -> [String: String] {
        for (name, text) in texts {
            guard text.hasWords else { throw .emptyText(field: name) }
            guard text.count <= longestText else { throw .textTooLong(field: name, most: longestText) }
        }
        return texts
    }
}
