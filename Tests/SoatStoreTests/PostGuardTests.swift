import Foundation
import GRDB
import SoatGate
import SoatLedger
import SoatRules
import SoatScan
import SoatText
import Testing

@testable import SoatStore

/// Ways around the gate that there must not be, and dead ends before it.
@Suite("Posts: no way around") struct PostGuardTests {
    private static func content(_ text: String, _ channels: Set<Channel> = [.portal], files: [PostFile] = []) -> PostContent {
        PostContent(text: text, channels: channels, files: files)
    }

    @Test("A correction is judged where the post stands, whatever places its revision names")
    func correctionElsewhere() async throws {
        let s = try await PostSchool()
        let scanner = PostSchool.scanner(
            "test-1",
            extra: [
                PostSchool.rule("confidential.internal", .confidential, .error, "nội bộ", when: When(channels: [.portal]))
            ])
        let id = try await s.begin()
        try await s.publish(id)
        let text = "Tin nội bộ của tổ."
        let revise = PostOrder.revise(Self.content(text, [.staffGroup]), eventEnd: nil)
        let proposed = try await s.school.carry(out: revise, on: id, by: s.editor, scanner)
        #expect(proposed.scan.findings.map(\.channels) == [[.portal]])
        for order in [
            PostOrder.correct(nil, reason: "đổi"), .correct(Self.content(text, [.staffGroup]), reason: "đổi"),
        ] {
            do {
                _ = try await s.school.carry(out: order, on: id, by: s.head, scanner)
                Issue.record("corrected with an error on the portal")
            } catch PostError.refused(.blocked(let open)) {
                #expect(open.count == 1)
            }
        }
    }

    @Test("Nothing rests on a consent that ended after a finding was closed with it, nor on one for another post")
    func consentEnds() async throws {
        let s = try await PostSchool()
        func consent(_ post: String?, until: CalendarDate? = nil) async throws -> Int {
            try await s.school.record(
                .consent(
                    from: "a", for: "a", .selfAdult, covers: [try #require(Cover("personal-data", in: []))], scope: "b",
                    until: until,
                    evidence: "c", post: post.flatMap { Word($0) }), by: s.secretary
            ).entry.number
        }
        func closed(_ number: Int, _ id: String) async throws {
            try await s.take(.close(finding: 1, .consent, reason: "", consent: number), id, by: s.secretary)
        }
        func isBlocked(_ order: PostOrder, _ id: String, by member: Member) async -> Bool {
            if case .refused(.blocked) = await s.refusal(order, id, by: member) { true } else { false }
        }
        let other = try await s.begin()
        try await s.take(.submit, other, by: s.author)
        let ids = [
            try await s.begin(PostSchool.phone), try await s.begin(PostSchool.phone, channels: [.portal, .schoolPage]),
        ]
        for id in ids { try await s.handIn(id) }
        let (first, second) = (ids[0], ids[1])
        let elsewhere = try await consent(other)
        #expect(
            await s.refusal(.close(finding: 1, .consent, reason: "", consent: elsewhere), first, by: s.secretary)
                == .consentDoesNotCover(elsewhere))

        let today = SchoolCalendar().day(of: s.sample.clock.read())
        let number = try await consent(first, until: today.adding(days: 2))
        try await closed(number, first)
        #expect(try await s.school.post(first, for: s.head, s.scanner).blockers.isEmpty)
        try await s.take(.approve(until: s.until.adding(seconds: 9 * 86_400)), first, by: s.head)
        s.sample.clock.advance(seconds: 3 * 86_400)
        #expect(await isBlocked(.publish(.portal, address: "https://x.example"), first, by: s.secretary))
        #expect(try await !s.school.post(first, for: s.head, s.scanner).blockers.isEmpty)

        let withdrawn = try await consent(nil)
        try await closed(withdrawn, second)
        try await s.take(.approve(until: s.until.adding(seconds: 9 * 86_400)), second, by: s.head)
        try await s.take(.publish(.portal, address: "https://x.example"), second, by: s.secretary)
        _ = try await s.school.record(.consentWithdrawn(withdrawn, reason: "đổi ý"), by: s.secretary)
        #expect(await isBlocked(.publish(.schoolPage, address: "https://x.example/2"), second, by: s.secretary))
        // A newer revision waits behind it: what is published is looked at all the same.
        try await s.take(.revise(Self.content(PostSchool.clean), eventEnd: nil), second, by: s.editor)
        #expect(await isBlocked(.publish(.schoolPage, address: "https://x.example/2"), second, by: s.secretary))
        // Another consent closes it again.
        try await s.take(.revise(Self.content(PostSchool.phone), eventEnd: nil), second, by: s.author)
        #expect(await isBlocked(.correct(nil, reason: "như cũ"), second, by: s.head))
        try await closed(try await consent(second), second)
        try await s.take(.correct(nil, reason: "như cũ"), second, by: s.head)
    }

    @Test("Who is neither author nor of the board sees what is published, and nothing of the way there")
    func publicView() async throws {
        let s = try await PostSchool()
        let id = try await s.begin("Nghe nói có hội khỏe.\nMời thầy cô.")
        try await s.handIn(id)
        try await s.take(.close(finding: 1, .waiver, reason: "đã hỏi phòng", consent: nil), id, by: s.secretary)
        #expect(await s.refusal(.review, id, by: s.otherEditor) == .unknownPost(id))
        #expect(try await s.school.posts(PostFilter(), for: s.otherEditor).isEmpty)
        try await s.take(.approve(until: s.until), id, by: s.head)
        let version = try await s.take(
            .publish(.portal, address: "https://truong.example/1"), id, by: s.secretary
        ).summary.version
        try await s.take(.revise(Self.content("Bản chờ, số riêng của ai đó."), eventEnd: nil), id, by: s.author)
        for reader in [s.colleague, s.otherEditor] {
            let dossier = try await s.school.post(id, for: reader, s.scanner)
            #expect(dossier.text == "Nghe nói có hội khỏe.\nMời thầy cô.")
            #expect(dossier.summary.title == "Nghe nói có hội khỏe." && dossier.summary.post.revision == 1)
            #expect(dossier.scan.findings.isEmpty && dossier.comments.isEmpty && dossier.blockers.isEmpty)
            #expect(dossier.settled == Settled() && dossier.summary.openCount == 0)
            #expect(dossier.summary.post.approval == nil && dossier.publications.count == 1)
            #expect(try await s.school.posts(PostFilter(), for: reader).map(\.title) == ["Nghe nói có hội khỏe."])
            let steps = try await s.school.history(of: id, for: reader)
            #expect(steps.map(\.action) == [.publish] && steps.allSatisfy { $0.reason == nil })
            #expect(try await s.school.revisions(of: id, for: reader).map(\.number) == [1])
            let late = await s.refusal(.requestRemoval(.time, reason: "cũ"), id, by: reader, expected: version)
            guard case .conflict(let conflict) = late else {
                Issue.record("no conflict: \(late.debugDescription)")
                continue
            }
            #expect(conflict.steps.isEmpty && conflict.differences.isEmpty)
        }
        #expect(try await s.school.post(id, for: s.author, s.scanner).summary.post.revision == 2)
        #expect(try await s.school.history(of: id, for: s.editor).contains { $0.reason == "đã hỏi phòng" })
        // What one did oneself one sees, with one's own words.
        try await s.take(.requestRemoval(.time, reason: "đã cũ"), id, by: s.colleague)
        #expect(try await s.school.history(of: id, for: s.colleague).last?.reason == "đã cũ")
        #expect(try await s.school.history(of: id, for: s.otherEditor).map(\.action) == [.publish])
    }

    @Test("Whoever brought the newest words is known to the store as an author too; striking out makes nobody one")
    func newestWriter() async throws {
        let s = try await PostSchool()
        let id = try await s.begin("Nghe nói mai nghỉ.\nHẹn gặp lại các em.")
        try await s.take(.submit, id, by: s.author)
        try await s.take(.review, id, by: s.editor)
        try await s.take(.revise(Self.content("Nghe nói mốt nghỉ.\nHẹn gặp lại."), eventEnd: nil), id, by: s.editor)
        let waive = PostOrder.close(finding: 1, .waiver, reason: "đã hỏi", consent: nil)
        #expect(await s.refusal(waive, id, by: s.editor) == .refused(.ownPost))
        try await s.take(waive, id, by: s.secretary)
        // Another strikes words out: the words that are left are still the editor's, and nobody else's.
        try await s.take(.revise(Self.content("Nghe nói mốt nghỉ.\nHẹn gặp."), eventEnd: nil), id, by: s.head)
        #expect(await s.refusal(waive, id, by: s.editor) == .refused(.ownPost))
        try await s.take(.forward, id, by: s.head)
        try await s.take(.approve(until: s.until), id, by: s.head)
        // Rewritten by the head, it is another's to approve.
        try await s.take(.revise(Self.content("Mai khối 6 nghỉ, theo lịch."), eventEnd: nil), id, by: s.head)
        try await s.take(.forward, id, by: s.head)
        #expect(await s.refusal(.approve(until: s.until), id, by: s.head) == .refused(.ownPost))
        let today = SchoolCalendar().day(of: s.sample.clock.read())
        let named = try await s.school.nameDeputy(login: "pho", from: today, to: today, by: s.head)
        try await s.take(.approve(until: s.until), id, by: named)
    }

    @Test("A file that is lost is told before submission and approval, and taken off it holds nothing up")
    func lostFile() async throws {
        let s = try await PostSchool()
        let picture = PostFile(name: "anh.jpg", bytes: [1, 2, 3])
        let begun = try await s.school.begin(Self.content("Lễ khai giảng", files: [picture]), by: s.author, s.scanner)
        let id = begun.summary.post.id
        let content = try #require(begun.attachments.first).content
        let place = "\(s.sample.path).files/\(content.hex.prefix(2))/\(content.hex)"
        try FileManager.default.removeItem(atPath: place)
        #expect(await s.refusal(.submit, id, by: s.author) == .lostFile("anh.jpg"))
        try await s.take(.revise(Self.content("Lễ khai giảng", files: [picture]), eventEnd: nil), id, by: s.author)
        try await s.handIn(id)
        try Data("khác".utf8).write(to: URL(filePath: place))
        #expect(await s.refusal(.approve(until: s.until), id, by: s.head) == .lostFile("anh.jpg"))
        try await s.take(.revise(Self.content("Lễ khai giảng"), eventEnd: nil), id, by: s.secretary)
        try await s.take(.forward, id, by: s.secretary)
        try await s.take(.approve(until: s.until), id, by: s.head)
    }

    @Test("A step that is refused leaves no file; files that no post has are swept, those of posts stay")
    func files() async throws {
        let s = try await PostSchool()
        func kept() -> [String] {
            let folder = s.sample.path + ".files"
            return (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.contains("/") }.sorted()
        }
        let id = try await s.begin()
        try await s.take(.submit, id, by: s.author)
        let file = PostFile(name: "a.txt", bytes: [7])
        let revise = PostOrder.revise(Self.content("x", files: [file]), eventEnd: nil)
        #expect(await s.refusal(revise, id, by: s.editor) == .refused(.notForThisParty(allowed: [.author])))
        let bad = Self.content("x", files: [file, PostFile(name: "..", bytes: [8])])
        await #expect(throws: PostError.badFileName("..")) { try await s.school.begin(bad, by: s.author, s.scanner) }
        #expect(kept().isEmpty)
        try await s.take(revise, id, by: s.author)
        let mine = kept()
        #expect(mine.count == 1)
        let folder = s.sample.path + ".files/ab"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let orphan = folder + "/ab" + String(repeating: "0", count: 62)
        try Data([1]).write(to: URL(filePath: orphan))
        try Data([1]).write(to: URL(filePath: orphan + ".1.new"))
        _ = try await s.school.eraseOldTexts(by: s.secretary)
        #expect(kept().filter { !$0.hasSuffix(".new") } == mine)
    }

    @Test("After an approval ran out the head renews it for the second place; an unused one waits for the head at once")
    func renewal() async throws {
        let s = try await PostSchool()
        let id = try await s.begin(channels: [.portal, .schoolPage])
        let unused = try await s.begin()
        for post in [id, unused] {
            try await s.handIn(post)
            try await s.take(.approve(until: s.until), post, by: s.head)
        }
        try await s.take(.publish(.portal, address: "https://x.example/1"), id, by: s.secretary)
        s.sample.clock.advance(seconds: 20 * 86_400)
        func ids(_ filter: PostFilter, _ member: Member) async throws -> [String] {
            try await s.school.posts(filter, for: member).map(\.post.id)
        }
        // Nobody has acted on the one that ran out.
        #expect(try await ids(PostFilter(waitingUnder: s.scanner.standingVersions), s.head) == [unused])
        #expect(try await ids(PostFilter(states: [.awaitingApproval]), s.head) == [unused])
        #expect(try await ids(PostFilter(states: [.approved]), s.head) == [])
        #expect(try await ids(PostFilter(waitingUnder: s.scanner.standingVersions), s.editor) == [])
        let seen = try await s.school.post(unused, for: s.head, s.scanner)
        #expect(seen.summary.post.state == .awaitingApproval && seen.actions.contains(.approve))

        let publish = PostOrder.publish(.schoolPage, address: "https://x.example/2")
        guard case .refused(.blocked(let open)) = await s.refusal(publish, id, by: s.secretary) else {
            Issue.record("published on an approval that ran out")
            return
        }
        let dossier = try await s.school.post(id, for: s.head, s.scanner)
        #expect(open.count == 1 && dossier.blockers == open && dossier.actions.contains(.approve))
        let renewed = try await s.take(.approve(until: s.until), id, by: s.head)
        #expect(renewed.summary.post.state == .published && renewed.blockers.isEmpty)
        let receipt = try await s.school.receipt(of: id, for: s.author).receipt
        #expect(receipt.until == renewed.summary.post.approval?.until && receipt.channels == [.portal, .schoolPage])
        let done = try await s.take(publish, id, by: s.secretary)
        #expect(done.summary.post.live?.channels == [.portal, .schoolPage] && !done.actions.contains(.approve))
        #expect(await s.refusal(.approve(until: s.until), id, by: s.head) == .refused(.nothingToRenew))
        #expect(try await s.school.audit().fault == nil)
    }

    @Test("A post is marked as disclosed later; then it is neither removed nor emptied, and private matters may go")
    func disclosedLater() async throws {
        let s = try await PostSchool()
        let id = try await s.begin("Công khai thu chi quý ba của trường.\nLiên hệ số riêng.")
        try await s.handIn(id)
        try await s.take(.close(finding: 1, .wellFounded, reason: "số của trường", consent: nil), id, by: s.head)
        try await s.take(.approve(until: s.until), id, by: s.head)
        try await s.take(.publish(.portal, address: "https://x.example"), id, by: s.secretary)
        #expect(
            await s.refusal(.disclose, id, by: s.editor)
                == .refused(.notForThisParty(allowed: [.secretary, .namedDeputy, .principal])))
        let marked = try await s.take(.disclose, id, by: s.secretary)
        #expect(marked.summary.post.isDisclosure && marked.summary.post.state == .published)
        let step = try #require(try await s.school.history(of: id, for: s.author).last)
        #expect(try await s.school.entry(step.entry).entry.kind == .postDisclosed)
        #expect(await s.refusal(.remove(.time, reason: "cũ"), id, by: s.head) == .refused(.disclosureStays))
        for text in [".", "Công khai."] {
            #expect(
                await s.refusal(.correct(Self.content(text), reason: "gọn"), id, by: s.head) == .refused(.disclosureHidden))
        }
        let mended = Self.content("Công khai thu chi quý ba của trường.")
        #expect(try await s.take(.correct(mended, reason: "bỏ số"), id, by: s.head).summary.post.state == .corrected)
    }

    @Test("The text is judged before the transaction: nobody waits for it, and a plan that is no longer right is made anew")
    func plans() async throws {
        let s = try await PostSchool()
        let id = try await s.begin()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: s.sample.path, configuration: configuration)
        // Somebody else is writing: whatever takes time goes on all the same.
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let plan = try await s.school.plan(.submit, on: id, nil, by: s.author, s.scanner)
        #expect(plan.scan?.findings.isEmpty == true && plan.version == 1)
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try await s.take(.revise(Self.content(PostSchool.phone), eventEnd: nil), id, by: s.author)
        await #expect(throws: StalePlan.self) {
            try await s.school.carry(out: .submit, on: id, expected: nil, by: s.author, plan, s.scanner)
        }
        #expect(try await s.take(.submit, id, by: s.author).scan.findings.count == 1)
    }

    @Test("A text that no school posts is refused with its length")
    func longText() async throws {
        let s = try await PostSchool()
        let most = PostContent.longestText
        await #expect(throws: PostError.textTooLong(most: most)) {
            try await s.school.begin(Self.content(String(repeating: "ạ", count: most + 1)), by: s.author, s.scanner)
        }
        #expect(PostError.textTooLong(most: most).diagnostic.message.vietnamese.contains("\(most) chữ"))
    }

    @Test("What became of an approved content is told with its receipt")
    func standing() async throws {
        let s = try await PostSchool()
        let id = try await s.begin()
        try await s.handIn(id)
        try await s.take(.approve(until: s.until), id, by: s.head)
        let receipt = try await s.school.receipt(of: id, for: s.author).receipt
        func now() async throws -> ReceiptStanding? { try await s.school.standing(of: receipt) }
        #expect(try await now() == .approved)
        try await s.take(.publish(.portal, address: "https://x.example"), id, by: s.secretary)
        #expect(try await now() == .published)
        try await s.take(.correct(Self.content("Sáng thứ Hai, khối 6 chào cờ."), reason: "gọn"), id, by: s.head)
        #expect(try await now() == .replaced)
        try await s.take(.remove(.time, reason: "cũ"), id, by: s.head)
        #expect(try await now() == .removed)
        let unused = try await s.begin()
        try await s.handIn(unused)
        try await s.take(.approve(until: s.until), unused, by: s.head)
        let second = try await s.school.receipt(of: unused, for: s.author).receipt
        s.sample.clock.advance(seconds: 2 * 86_400)
        #expect(try await s.school.standing(of: second) == .lapsed)
    }
}
