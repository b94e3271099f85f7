internal import GRDB
public import SoatGate
internal import SoatLedger

/// A question that was asked about a post, and what was answered.
public struct PostAdvice: Hashable, Sendable {
    public struct Answer: Hashable, Sendable {
        public let text: String
        /// `nil` once it was erased.
        public let personName: String?
    }

    /// The number of its entry in the ledger.
    public let number: Int
    /// `nil` once it was erased.
    public let question: String?
    public let personName: String?
    public let at: Moment
    public let answers: [Answer]
}

/// How far the questions about a post have come.
public enum AdviceState: Sendable, Hashable {
    /// One waits for an answer.
    case asked
    case answered
}

/// A post about which somebody has an answer.
public struct AnsweredPost: Sendable, Hashable {
    public let id: String
    public let title: String
    /// Who answered last; `nil` once the name was erased.
    public let personName: String?
}

extension School {
    /// Of some posts, those about which there are questions that a reader may see: the board all, others their own.
    public func adviceStates(of posts: [String], for member: Member) async throws -> [String: AdviceState] {
        guard !posts.isEmpty else { return [:] }
        return try await read { [self] db in
            let reader = try working(member, in: db)
            let ids = try JSONText.of(posts)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT q.post, EXISTS (SELECT 1 FROM ledger_entries a WHERE a.ref = q.n AND a.kind = :answered) AS done
                    FROM ledger_entries q WHERE q.post IN (SELECT value FROM json_each(:posts)) AND q.kind = :asked
                        AND (:board OR q.actor = :me OR q.person = :me)
                    """,
                arguments: [
                    "posts": ids, "asked": EntryKind.adviceAsked.rawValue, "answered": EntryKind.adviceAnswered.rawValue,
                    "board": reader.role != .teacher, "me": reader.person.rawValue,
                ])
            return Dictionary(rows.map { ($0["post"], ($0["done"] as Bool) ? .answered : .asked) }) { a, b in
                a == .asked ? a : b
            }
        }
    }

    /// Posts about which somebody got an answer lately, as long as they are on their way; the last answer first.
    ///
    /// - Parameter start: answers from then on.
    public func answers(to member: Member, since start: Moment) async throws -> [AnsweredPost] {
        try await read { [self] db in
            let reader = try working(member, in: db)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT a.post, p.name, max(a.at) FROM ledger_entries a LEFT JOIN people p ON p.id = a.actor
                    WHERE a.person = ? AND a.kind = ? AND a.at >= ? AND a.post IS NOT NULL
                    GROUP BY a.post ORDER BY max(a.at) DESC LIMIT 20
                    """,
                arguments: [reader.person.rawValue, EntryKind.adviceAnswered.rawValue, start.description])
            return try rows.compactMap { row in
                let summary = try PostSummary.fetch(row["post"], in: db)
                let post = summary.post
                guard !post.state.isFinal, !post.state.isLive, post.author == reader.person else { return nil }
                return AnsweredPost(id: post.id, title: summary.title, personName: row["name"])
            }
        }
    }

    /// The questions about a post, oldest first, for who may see it; who sees only what is published, those that they asked
    /// or were asked.
    public func advice(on id: String, for member: Member) async throws -> [PostAdvice] {
        try await read { [self] db in
            let reader = try working(member, in: db)
            let only = try view(of: id, for: reader, in: db).view == .published ? reader.person.rawValue : nil
            let entries = try Row.fetchAll(
                db,
                sql: """
                    SELECT e.n, e.at, e.ref, e.actor, e.person, p.name, t.text FROM ledger_entries e
                    LEFT JOIN people p ON p.id = e.actor
                    LEFT JOIN ledger_texts t ON t.n = e.n AND t.name = CASE e.kind WHEN :asked THEN 'question' ELSE 'answer' END
                    WHERE (e.post = :post AND e.kind = :asked) OR (e.kind = :answered AND e.ref IN (
                        SELECT q.n FROM ledger_entries q WHERE q.post = :post AND q.kind = :asked))
                    ORDER BY e.n
                    """,
                arguments: [
                    "post": id, "asked": EntryKind.adviceAsked.rawValue, "answered": EntryKind.adviceAnswered.rawValue,
                ])
            let answers = Dictionary(grouping: entries.filter { $0["ref"] as Int? != nil }) { $0["ref"] as Int? ?? 0 }
            let questions = entries.filter { row in
                row["ref"] as Int? == nil && (only == nil || [row["actor"], row["person"]].contains(only))
            }
            return try questions.map { row in
                let number: Int = row["n"]
                return PostAdvice(
                    number: number, question: row["text"], personName: row["name"], at: try Moment(column: row["at"]),
                    answers: (answers[number] ?? []).compactMap { answer in
                        (answer["text"] as String?).map { PostAdvice.Answer(text: $0, personName: answer["name"]) }
                    })
            }
        }
    }
}
