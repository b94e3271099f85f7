import Foundation
import GRDB
import Glibc
import SoatGate
import Testing

@testable import SoatStore

/// 10,000 posts with 50,000 revisions: what a large school has after many years.
@Suite("Lists of many posts") struct PostListSpeedTests {
    /// Milliseconds of the processor that a list may take: other tests run beside this one, so that the clock on the wall
    /// would judge the machine.
    static let most = 50.0

    @Test("Every list answers in less than 50 ms")
    func lists() async throws {
        let s = try await PostSchool()
        try Self.fill(s.sample.path, with: 10_000, revisions: 5, by: s.author.person, s.secretary.person)
        let standing = s.scanner.standingVersions
        let filters: [(String, PostFilter, Member)] = [
            ("all", PostFilter(), s.head), ("all, last page", PostFilter(offset: 9_900), s.head),
            ("of a teacher", PostFilter(), s.colleague), ("mine", PostFilter(isMine: true), s.author),
            ("waiting for the head", PostFilter(waitingUnder: standing), s.head),
            ("waiting for the secretary", PostFilter(waitingUnder: standing), s.secretary),
            ("waiting for an editor", PostFilter(waitingUnder: standing), s.editor),
            ("one state", PostFilter(states: [.returned]), s.head),
            ("one group", PostFilter(group: "khxh"), s.head), ("a group nobody has", PostFilter(group: "x"), s.head),
        ]
        for (name, filter, member) in filters {
            var best = Double.infinity
            for _ in 0..<3 { best = min(best, try await Self.cost(of: filter, for: member, s.school)) }
            #expect(best < Self.most, "\(name): \(best) ms")
        }
        // One post among them: its steps.
        var best = Double.infinity
        for id in ["b0000000", "b00004d2", "b0000270"] {
            best = min(
                best,
                try await s.school.read { db in
                    let start = Self.milliseconds
                    let steps = try PostHistory.fetch(id, in: db)
                    #expect(steps.count == 5)
                    return Self.milliseconds - start
                })
        }
        #expect(best < Self.most, "history: \(best) ms")
    }

    private static func cost(of filter: PostFilter, for member: Member, _ school: School) async throws -> Double {
        try await school.read { db in
            let start = Self.milliseconds
            let query = PostQuery(filter, member, now: school.clock())
            let page = try Row.fetchAll(db, sql: query.sql, arguments: query.arguments).map(PostSummary.init)
            let cost = Self.milliseconds - start
            #expect(page.count <= filter.limit)
            return cost
        }
    }

    /// What this thread has had of the processor.
    private static var milliseconds: Double {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    /// Writes rows as the store does, without its entries' contents: only their number counts here.
    private static func fill(
        _ path: String, with posts: Int, revisions: Int, by author: PersonID, _ other: PersonID
    ) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            let first = try Int.fetchOne(db, sql: "SELECT max(n) + 1 FROM ledger_entries") ?? 0
            try db.execute(
                sql: """
                    WITH RECURSIVE i(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM i WHERE x + 1 < ?)
                    INSERT INTO ledger_entries (n, entry, hash, kind)
                        SELECT ? + x, '{"kind":"post.revised"}', zeroblob(32), 'post.revised' FROM i
                    """, arguments: [posts * revisions, first])
            try db.execute(
                sql: """
                    WITH RECURSIVE i(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM i WHERE x + 1 < :posts),
                        s(x, state) AS (SELECT x, CASE WHEN x % 50 < 38 THEN 'published' ELSE
                            json_extract('["draft","submitted","in-review","awaiting-approval","returned","cancelled","corrected"]',
                                '$[' || (x % 7) || ']') END FROM i)
                    INSERT INTO posts (id, author, author_role, group_name, is_disclosure, state, version, revision, content, channels,
                        is_nominated, title, open_count, created_at, changed_at, live_revision, live_content, live_channels,
                        live_is_corrected)
                    SELECT printf('b%07x', x), CASE WHEN x % 3 = 0 THEN :author ELSE :other END, 'teacher',
                        CASE WHEN x % 2 = 0 THEN 'khtn' ELSE 'khxh' END, 0, state, :revisions, :revisions, zeroblob(32), '["portal"]', 0,
                        'Bài số ' || x || ': hội khỏe, chuyên đề và nhiều tin khác của trường', 0,
                        strftime('%Y-%m-%dT%H:%M:%SZ', 1700000000 + x * 3600, 'unixepoch'),
                        strftime('%Y-%m-%dT%H:%M:%SZ', 1700000000 + (x * 7919 % :posts) * 3600, 'unixepoch'),
                        CASE WHEN state IN ('published', 'corrected') THEN :revisions END,
                        CASE WHEN state IN ('published', 'corrected') THEN zeroblob(32) END,
                        CASE WHEN state IN ('published', 'corrected') THEN '["portal"]' END,
                        CASE WHEN state IN ('published', 'corrected') THEN state = 'corrected' END
                    FROM s
                    """,
                arguments: ["posts": posts, "revisions": revisions, "author": author.rawValue, "other": other.rawValue])
            try db.execute(
                sql: """
                    WITH RECURSIVE r(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM r WHERE k < :revisions),
                        i(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM i WHERE x + 1 < :posts)
                    INSERT INTO revisions (post, number, entry, content, channels, findings, failures, rules, scanned_on)
                    SELECT printf('b%07x', x), k, :first + x * :revisions + k - 1, zeroblob(32), '["portal"]', '[]', '[]', 'r',
                        '2026-11-21' FROM i, r
                    """, arguments: ["posts": posts, "revisions": revisions, "first": first])
            try db.execute(
                sql: """
                    INSERT INTO post_steps (post, version, entry, action, party, person, from_state, to_state, revision, at)
                    SELECT r.post, r.number, r.entry, 'revise', 'author', p.author, 'draft', 'draft', r.number, p.created_at
                    FROM revisions r JOIN posts p ON p.id = r.post
                    """)
        }
        try queue.close()
    }
}
