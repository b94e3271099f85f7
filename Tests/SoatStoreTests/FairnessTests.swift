import GRDB
import SoatGate
import SoatLedger
import SoatText
import Synchronization
import Testing

@testable import SoatStore

/// What was never published is never held against anybody: the library has no way to say it, and the file refuses it.
@Suite("Fairness") struct FairnessTests {
    @Test("A draft, a submission and an approved post yield nothing that a report could name, and their entries name nobody")
    func onItsWay() async throws {
        let s = try await PostSchool()
        let id = try await s.begin(PostSchool.phone)
        func check() async {
            await #expect(throws: BreachError.notPublished(id)) { try await s.school.publishedPost(id, at: nil) }
        }
        await check()
        try await s.take(.revise(PostContent(text: PostSchool.clean, channels: [.portal]), eventEnd: nil), id, by: s.author)
        try await s.handIn(id)
        await check()
        try await s.take(.approve(until: s.until), id, by: s.head)
        await check()
        try await s.take(.publish(.portal, address: "https://truong.example/1"), id, by: s.secretary)
        _ = try await s.school.publishedPost(id, at: nil)
        await #expect(throws: BreachError.notPublished(id)) { try await s.school.publishedPost(id, at: .personal) }
        var filter = LogFilter()
        (filter.post, filter.limit) = (id, 1_000)
        for stored in try await s.school.log(filter, by: s.head) { #expect(stored.entry.person == nil) }
    }

    @Test("Outside stands what has an address of its own; a page that shows a draft is none")
    func addresses() async throws {
        let s = try await PostSchool()
        let draft = try await s.begin(PostSchool.phone)
        for address in ["bản nháp \(draft)", draft, "https://\(draft)", "", "nhóm lớp 6A", "0912345678", "truong.", "a.1"] {
            #expect(OutsidePublication(address: address, channel: .group) == nil, "\(address)")
        }
        for address in ["https://mang.example/bai/7", "mang.example/p?id=3", " http://truong.example ", "zalo.example:80/g/6a"]
        {
            #expect(OutsidePublication(address: address, channel: .group) != nil, "\(address)")
        }
        let page = try #require(OutsidePublication(address: "https://soat.truong.example/posts/\(draft)", channel: .portal))
        await #expect(throws: BreachError.notPublished(draft)) {
            try await s.school.report(BreachReport(.outside(page), on: "co.lan", what: "x"), by: s.head)
        }
    }

    @Test("A draft is its author's alone: in the ledger, in an export, and when it was given up")
    func drafts() async throws {
        let s = try await PostSchool()
        let words = "Nháp riêng chưa gửi ai."
        let given = try await s.begin(words)
        try await s.take(.cancel(reason: "thôi"), given, by: s.author)
        let sent = try await s.begin(words)
        try await s.take(.revise(PostContent(text: PostSchool.clean, channels: [.portal]), eventEnd: nil), sent, by: s.author)
        func texts(_ id: String, _ member: Member) async throws -> [String] {
            var filter = LogFilter()
            (filter.post, filter.limit) = (id, 100)
            let entries = try await s.school.log(filter, by: member)
            for stored in entries {
                #expect(try await s.school.entry(stored.number, by: member) == stored)
                #expect(stored.erased.isEmpty)
            }
            return entries.flatMap { $0.texts.values }
        }
        for member in [s.secretary, s.deputy, s.head] {
            for id in [given, sent] {
                #expect(try await texts(id, member).isEmpty)
                await #expect(throws: PostError.unknownPost(id)) {
                    try await s.school.post(id, for: member, s.scanner)
                }
            }
            #expect(try await s.school.posts(PostFilter(), for: member).isEmpty)
        }
        #expect(try await texts(given, s.author).contains(words))
        try await s.take(.submit, sent, by: s.author)
        // What was handed in is the board's; what stood there before is not.
        let seen = try await texts(sent, s.secretary)
        #expect(seen.contains(PostSchool.clean) && !seen.contains(words), "\(seen)")
        let found = Mutex<[String]>([])
        try await s.school.export(withTexts: "thanh tra", by: s.head) { exported in
            found.withLock { $0 += exported.stored.texts.values }
            if exported.stored.isWithheld { #expect(exported.key == nil) }
        }
        #expect(found.withLock { $0.contains(PostSchool.clean) && !$0.contains(words) })
        #expect(try await s.school.posts(PostFilter(), for: s.author).count == 2)
    }

    @Test("The file itself refuses an entry against somebody that rests on nothing published")
    func schema() async throws {
        let s = try await PostSchool()
        let draft = try await s.begin(PostSchool.phone)
        try await s.take(.submit, draft, by: s.author)
        let published = try await s.begin()
        try await s.publish(published)
        let facts: [String: Fact] = [
            "sort": .choice(BreachSort.content), "level": .choice(Levels.warning), "channel": .choice(Channel.portal),
            "day": .day(try #require(CalendarDate(iso: "2026-11-18"))),
            "answer-by": .day(try #require(CalendarDate(iso: "2026-11-25"))),
        ]
        let school = s.school
        func isRefused(_ draft: EntryDraft) async -> Bool {
            do {
                try await school.write { db in _ = try school.ledger.append(draft, in: db) }
                return false
            } catch {
                return true
            }
        }
        func entry(
            _ kind: EntryKind, on person: PersonID?, post: String? = nil, ref: Int? = nil, facts: [String: Fact] = [:],
            texts: [String: String] = [:]
        ) -> EntryDraft {
            EntryDraft(
                kind, at: s.sample.clock.read(), by: s.head.person, as: .principal, about: person,
                post: post.flatMap { Word($0) }, refersTo: ref, facts: facts, texts: texts)
        }
        let person = s.author.person
        // What the gate finds and does on the way names nobody.
        for kind in EntryKind.allCases where kind.rawValue.hasPrefix("post.") || kind.rawValue.hasPrefix("finding.") {
            #expect(await isRefused(entry(kind, on: person, post: draft)), "\(kind)")
        }
        #expect(await isRefused(entry(.breachReported, on: person, post: draft, facts: facts)))
        #expect(await isRefused(entry(.breachReported, on: person, facts: facts)))
        #expect(await isRefused(entry(.breachReported, on: nil, post: published, facts: facts)))
        #expect(await isRefused(entry(.breachReported, on: person, post: published)))
        let elsewhere = facts.merging(["channel": .choice(Channel.personal)]) { $1 }
        #expect(await isRefused(entry(.breachReported, on: person, post: published, facts: elsewhere)))
        #expect(await isRefused(entry(.breachConfirmed, on: person)))
        #expect(await isRefused(entry(.breachConfirmed, on: person, ref: 0)))
        #expect(await !isRefused(entry(.breachReported, on: person, post: published, facts: facts)))
        let number = try await s.school.audit().count - 1
        #expect(await isRefused(entry(.breachConfirmed, on: s.colleague.person, ref: number)))
        await #expect(throws: (any Error).self) {
            try await s.school.write { db in
                try db.execute(
                    sql:
                        "INSERT INTO publications (post, channel, revision, address, at, entry) VALUES (?, 'portal', 1, 'x', 'x', 0)",
                    arguments: [draft])
            }
        }
        #expect(try await s.school.audit().fault == nil)
    }

    private enum Levels: String, CaseIterable { case warning }
}
