import Foundation
import GRDB
import SoatGate
import SoatLedger
import SoatTestSupport
import Testing

@testable import SoatStore

@Suite("Posts and crashes") struct PostCrashTests {
    private static let kills = 60

    @Test("Every acknowledged step of a post survives kill -9, and no step is there by half")
    func kill() async throws {
        let sample = try SampleSchool()
        try await sample.foundedUnsigned().close()
        let binary = try FaultWriter.binary()
        var random = SystemRandomNumberGenerator()
        var total = 0
        // Posts that were looked at after one crash are looked at again only at the end.
        var seen = 0
        for i in 0..<Self.kills {
            let outcome = try FaultWriter.run(
                [binary, sample.path, "hieu.truong", String([1, 8][i % 2]), "1000000", "posts"], folder: sample.folder,
                killAfter: Int.random(in: 0...25, using: &random))
            #expect(outcome.error == nil)
            total += outcome.acknowledged.count
            let school = try sample.open()
            let missing = try await school.read { db in
                try outcome.acknowledged.filter { step in
                    try Bool.fetchOne(
                        db, sql: "SELECT 1 FROM post_steps WHERE post = ? AND version = ?", arguments: [step.tag, step.number])
                        == nil
                }
            }
            #expect(missing.isEmpty, "kill \(i)")
            #expect(try await school.brokenPosts(since: seen).isEmpty, "kill \(i)")
            seen = try await school.read { try school.ledger.end(in: $0).count }
            try school.close()
        }
        #expect(total > Self.kills)
        let school = try sample.open()
        #expect(try await school.brokenPosts().isEmpty)
        #expect(try await school.audit().fault == nil)
    }
}

@Suite("Posts and their entries") struct PostReplayTests {
    @Test("Random orders by random people: every step has one entry, and the entries replayed give the state")
    func replay() async throws {
        let s = try await PostSchool()
        let seed = UInt64.random(in: 0..<10_000)
        var random = SeededRandom(seed: seed)
        let people = [s.head, s.secretary, s.editor, s.otherEditor, s.deputy, s.author, s.colleague]
        var ids: [String] = []
        for i in 0..<12 {
            let texts = [PostSchool.clean, PostSchool.phone, "Nghe nói mai nghỉ.", "em Ngọc đạt giải"]
            ids.append(
                try await s.begin(
                    random.pick(texts), channels: random.pick([[.portal], [.portal, .group]]), by: random.pick(people),
                    isDisclosure: i % 3 == 0))
        }
        var done = 0
        for _ in 0..<900 {
            s.sample.clock.advance(seconds: random.below(8_000))
            let id = random.pick(ids)
            let summary = try await s.school.read { db in try PostSummary.fetch(id, in: db) }
            let author = people.first { $0.person == summary.post.author }
            let (order, person) =
                random.below(2) == 0
                ? (Self.order(s, &random), random.pick(people))
                : (
                    Self.onward(summary.post.state, s),
                    summary.post.state.isWithAuthor ? author ?? s.head : random.pick([s.head, s.secretary])
                )
            do {
                try await s.take(order, id, by: person)
                done += 1
            } catch is PostError {}
        }
        #expect(done > 60, "seed \(seed)")
        #expect(try await s.school.brokenPosts() == [], "seed \(seed)")
        #expect(try await s.school.audit().fault == nil)
    }

    /// The order that leads on.
    private static func onward(_ state: State, _ s: PostSchool) -> PostOrder {
        switch state {
        case .submitted: .review
        case .inReview: .forward
        case .awaitingApproval: .approve(until: s.until)
        case .approved: .publish(.portal, address: "https://x.example")
        case .published, .corrected: .correct(PostContent(text: "Bản sửa.", channels: [.portal]), reason: "đính chính")
        case .removalRequested: .refuseRemoval(reason: "còn cần")
        default: .submit
        }
    }

    private static func order(_ s: PostSchool, _ random: inout SeededRandom) -> PostOrder {
        random.pick([
            .submit, .submit, .review, .review, .forward, .forward, .approve(until: s.until), .approve(until: s.until),
            .publish(.portal, address: "https://x.example"), .publish(.group, address: "https://y.example"),
            .giveBack(toAuthor: random.below(2) == 0, reason: "sửa nhé", comments: []),
            .close(finding: 1, .waiver, reason: "được", consent: nil),
            .close(finding: 1, .falseAlarm, reason: "nhầm", consent: nil), .attest(finding: 1, name: "consent-pupil"),
            .revise(PostContent(text: random.pick([PostSchool.clean, PostSchool.phone]), channels: [.portal]), eventEnd: nil),
            .correct(PostContent(text: "Bản sửa \(random.below(9)).", channels: [.portal]), reason: "đính chính"), .nominate,
            .disclose, .requestRemoval(.time, reason: "cũ"), .refuseRemoval(reason: "còn cần"), .remove(.time, reason: "cũ"),
            random.below(8) == 0 ? .cancel(reason: "thôi") : .review,
        ])
    }
}

extension School {
    /// Posts whose state is not what their steps and entries say, of those with an entry from a number on.
    fileprivate func brokenPosts(since first: Int = 0) async throws -> [String] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, state, version, revision FROM posts
                    WHERE id IN (SELECT post FROM ledger_entries WHERE n >= ?)
                        OR NOT EXISTS (SELECT 1 FROM ledger_entries e WHERE e.post = posts.id)
                    """, arguments: [first]
            ).compactMap { row in
                let id: String = row["id"]
                var state: String?
                var isBroken = false
                let entries = try Row.fetchAll(
                    db,
                    sql: """
                        SELECT e.n, json_extract(e.entry, '$.facts.from') AS origin, json_extract(e.entry, '$.facts.to') AS target
                        FROM ledger_entries e WHERE e.post = ? ORDER BY e.n
                        """, arguments: [id])
                let steps = try Row.fetchAll(
                    db, sql: "SELECT version, entry, to_state FROM post_steps WHERE post = ? ORDER BY version", arguments: [id])
                for (i, entry) in entries.enumerated() {
                    if entry["origin"] as String? != state { isBroken = true }
                    state = entry["target"]
                    let step = steps.indices.contains(i) ? steps[i] : nil
                    let isTold =
                        step?["entry"] as Int? == entry["n"] as Int && step?["version"] as Int? == i + 1
                        && step?["to_state"] as String? == state
                    if !isTold { isBroken = true }
                }
                let revisions = try Int.fetchOne(db, sql: "SELECT count(*) FROM revisions WHERE post = ?", arguments: [id])
                if entries.count != row["version"] as Int || steps.count != entries.count || state != row["state"] as String
                    || revisions != row["revision"] as Int
                {
                    isBroken = true
                }
                return isBroken ? id : nil
            }
        }
    }
}

extension State {
    fileprivate var isWithAuthor: Bool { self == .draft || self == .returned }
}
