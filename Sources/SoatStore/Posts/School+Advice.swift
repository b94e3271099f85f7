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

extension School {
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
