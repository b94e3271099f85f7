internal import GRDB
internal import SoatGate

/// The steps of a post.
enum PostHistory {
    static func insert(_ step: Transition, version: Int, entry: Int, in db: Database) throws {
        try insert(
            post: step.post, version: version, entry: entry, action: step.action, step.party, step.person, from: step.from,
            to: step.to, revision: step.revision, at: step.at, in: db)
    }

    static func insert(
        post: String, version: Int, entry: Int, action: Action?, _ party: Party, _ person: PersonID?, from: State?, to: State,
        revision: Int, at: Moment, in db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO post_steps (post, version, entry, action, party, person, from_state, to_state, revision, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            post, version, entry, action?.rawValue ?? newPost, party.rawValue, person?.rawValue, from?.rawValue, to.rawValue,
            revision, at.description,
        ])
    }

    /// - Parameter after: only steps behind that version.
    static func fetch(_ post: String, after version: Int = 0, in db: Database) throws -> [PostStep] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT s.*, n.name AS person_name, t.text AS reason FROM post_steps s
                    LEFT JOIN people n ON n.id = s.person
                    LEFT JOIN ledger_texts t ON t.n = s.entry AND t.name = 'reason'
                    WHERE s.post = ? AND s.version > ? ORDER BY s.version
                    """), arguments: [post, version]
        ).map(PostStep.init)
    }

    /// The steps that a reader may see: who sees only what is published hears when it came and was mended, and what they
    /// did themselves.
    static func shown(_ steps: [PostStep], _ view: PostView, to reader: PersonID) -> [PostStep] {
        guard view == .published else { return steps }
        return steps.compactMap { step in
            if step.person == reader { return step }
            guard step.action == .publish || step.action == .correct else { return nil }
            var step = step
            step.reason = nil
            return step
        }
    }

    /// What happened since somebody read a post.
    static func conflict(
        _ post: String, expected: Int, found: Int, _ view: PostView, for reader: PersonID, in db: Database
    ) throws -> PostConflict {
        let seen = try Int.fetchOne(
            db, sql: "SELECT revision FROM post_steps WHERE post = ? AND version = ?", arguments: [post, expected])
        let now = try Int.fetchOne(
            db, sql: "SELECT revision FROM post_steps WHERE post = ? AND version = ?", arguments: [post, found])
        var differences: [PublishedText.Difference] = []
        if view == .whole, let seen, let now, seen != now, let old = try Revision.fetch(post, seen, in: db).text,
            let new = try Revision.fetch(post, now, in: db).text
        {
            differences = PublishedText.differences(approved: old, published: new)
        }
        return PostConflict(
            expected: expected, found: found, steps: shown(try fetch(post, after: expected, in: db), view, to: reader),
            differences: differences)
    }

    private static let newPost = "new"
}

extension PostStep {
    fileprivate init(_ row: Row) throws {
        guard let party = Party(rawValue: row["party"]), let to = State(rawValue: row["to_state"]) else {
            throw StoreError.corrupt
        }
        version = row["version"]
        entry = row["entry"]
        action = Action(rawValue: row["action"])
        self.party = party
        person = (row["person"] as String?).map(PersonID.init(rawValue:))
        personName = row["person_name"]
        from = (row["from_state"] as String?).flatMap(State.init(rawValue:))
        self.to = to
        revision = row["revision"]
        at = try Moment(column: row["at"])
        reason = row["reason"]
    }
}
