import Foundation
import GRDB
import SoatGate
import SoatLedger
import SoatText
import Testing

@testable import SoatStore

@Suite("Erasure") struct ErasureTests {
    @Test("What is erased is in no byte of the file or its log, and the ledger still holds")
    func everyByte() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        let stored = try await school.record(RecordTests.consent, by: head)
        _ = try await school.add(login: "co.lan", name: "Hồ Thị Ngọc Lan", role: .teacher, by: head)
        let place = try #require(OutsidePublication(address: "https://mang.example/rieng/88", channel: .personal))
        let (secretary, _) = try await school.add(login: "thu.ky", name: "Võ Tùng", role: .secretary, by: head)
        let report = try await school.report(
            BreachReport(.outside(place), on: "co.lan", what: "chuyện Quýt Làm"), by: secretary)
        // Pages that grow and shrink leave free ones behind.
        for i in 0..<60 {
            _ = try await school.record(.acknowledgement(of: String(repeating: "văn bản \(i) ", count: 90)), by: head)
        }
        _ = try await school.setDisabled(true, login: "co.lan", by: head)
        let keys = try await school.read { db in
            try Data.fetchAll(
                db, sql: "SELECT DISTINCT key FROM ledger_texts WHERE n IN (?, ?)", arguments: [stored.number, report.number])
        }
        let words = ["Nguyễn Thị Mẫu", "Em Trần Mẫu", "tủ số 2", "Ngọc Lan", "co.lan", "rieng/88", "Quýt Làm"]
        let traces = words.map { Data($0.utf8) } + keys
        #expect(traces.count == words.count + 2)
        for trace in traces { #expect(try Self.occurs(trace, in: sample)) }
        try await school.eraseTexts(of: [stored.number], reason: "hết hạn lưu", by: head)
        func eraseName() async throws -> School.Erased {
            try await school.eraseName(login: "co.lan", alsoTexts: true, reason: "đã nghỉ, hết hạn lưu", by: head)
        }
        await #expect(throws: StoreError.stillNeeded(report.number, until: nil)) { try await eraseName() }
        sample.clock.advance(seconds: 30 * 86_400)
        let decision = try await school.carry(out: .withdraw(reason: "nhầm người"), on: report.number, by: head)
        sample.clock.advance(seconds: 3 * 366 * 86_400)
        // What the head wrote of it, somebody else erases.
        let erased = try await eraseName()
        #expect(erased == School.Erased(count: 1, kept: [decision.number]), "\(erased)")
        for (i, trace) in traces.enumerated() { #expect(try !Self.occurs(trace, in: sample), "\(i)") }
        #expect(try await school.audit().fault == nil)
        let left = try await school.entry(stored.number)
        #expect(left.texts.isEmpty && left.erased == ["evidence", "for", "from", "scope"])
        await #expect(throws: StoreError.nothingToErase(stored.number)) {
            try await school.eraseTexts(of: [stored.number], reason: "lần nữa", by: head)
        }
        // Who erased, when and why stands there.
        let told = try await school.entries([.textsErased, .nameErased])
        #expect(told.count == 3 && told.allSatisfy { $0.texts["reason"]?.isEmpty == false && $0.entry.actor == head.person })
    }

    @Test("It takes the head and a reason; of what is said of the head, the deputy; texts of posts go with their posts")
    func whoMay() async throws {
        let s = try await PostSchool()
        let place = try #require(OutsidePublication(address: "https://mang.example/9", channel: .personal))
        let number = try await s.school.report(BreachReport(.outside(place), on: "hieu.truong", what: "x"), by: s.colleague)
            .number
        await #expect(throws: StoreError.emptyText(field: "reason")) {
            try await s.school.eraseTexts(of: [number], reason: " ", by: s.deputy)
        }
        await #expect(throws: StoreError.notAllowed(needed: ["deputy"])) {
            try await s.school.eraseTexts(of: [number], reason: "r", by: s.head)
        }
        await #expect(throws: StoreError.stillNeeded(number, until: nil)) {
            try await s.school.eraseTexts(of: [number], reason: "r", by: s.deputy)
        }
        let decision = try await s.school.carry(out: .withdraw(reason: "nhầm"), on: number, by: s.deputy).number
        s.sample.clock.advance(seconds: 3 * 366 * 86_400)
        try await s.school.eraseTexts(of: [number], reason: "r", by: s.deputy)
        await #expect(throws: StoreError.ownEntry(decision)) {
            try await s.school.eraseTexts(of: [decision], reason: "r", by: s.deputy)
        }
        await #expect(throws: StoreError.stillInUse("co.lan")) {
            try await s.school.eraseName(login: "co.lan", reason: "r", by: s.head)
        }
        _ = try await s.begin()
        let post = try await s.school.audit().count - 1
        await #expect(throws: StoreError.wrongEntry(post)) {
            try await s.school.eraseTexts(of: [post], reason: "r", by: s.head)
        }
        #expect(try await s.school.audit().fault == nil)
    }

    @Test("What somebody said in their defence stays until it was weighed and its time is over; they see that it went")
    func defence() async throws {
        let s = try await PostSchool()
        let place = try #require(OutsidePublication(address: "https://mang.example/9", channel: .personal))
        let report = try await s.school.report(BreachReport(.outside(place), on: "co.lan", what: "x"), by: s.colleague).number
        let answer = try await s.school.carry(out: .answer("gia đình đã đồng ý"), on: report, by: s.author).number
        func refusal(_ number: Int, by member: Member) async -> StoreError? {
            do {
                try await s.school.eraseTexts(of: [number], reason: "dọn sổ", by: member)
                return nil
            } catch {
                return error as? StoreError
            }
        }
        #expect(await refusal(answer, by: s.head) == .stillNeeded(answer, until: nil))
        let decision = try await s.school.carry(out: .confirm(reason: "rõ"), on: report, by: s.head).number
        let calendar = try await s.school.settings().calendar
        let until = calendar.textsKept(from: calendar.day(of: s.sample.clock.read())).description
        #expect(await refusal(answer, by: s.head) == .stillNeeded(answer, until: until))
        _ = try await s.school.carry(out: .appeal("xin xem lại"), on: report, by: s.author)
        s.sample.clock.advance(seconds: 3 * 366 * 86_400)
        #expect(await refusal(answer, by: s.head) == .stillNeeded(answer, until: nil))
        _ = try await s.school.carry(out: .confirm(reason: "vẫn vậy"), on: report, by: s.head)
        s.sample.clock.advance(seconds: 3 * 366 * 86_400)
        #expect(await refusal(decision, by: s.head) == .notAllowed(needed: ["deputy"]))
        #expect(await refusal(answer, by: s.head) == nil)
        #expect(await refusal(decision, by: s.deputy) == nil)
        let mine = try await s.school.log(LogFilter(), by: s.author)
        #expect(mine.filter { $0.entry.kind == .textsErased }.map(\.entry.refersTo) == [decision, answer])
        #expect(try await s.school.audit().fault == nil)
    }

    @Test(
        "When their time is over, an empty draft goes too, and of what is live all but the live text; nothing stays that could be tried"
    )
    func oldTexts() async throws {
        let s = try await PostSchool()
        let blank = try await s.begin("Nháp Lê Mận cần bỏ.")
        try await s.take(.revise(PostContent(text: "", channels: [.portal]), eventEnd: nil), blank, by: s.author)
        let live = try await s.begin("Bản đầu có chữ Đào Phai.\nNghe nói mai nghỉ.")
        try await s.handIn(live)
        try await s.take(.close(finding: 1, .waiver, reason: "lý do Sim Tím", consent: nil), live, by: s.secretary)
        let text = "Bản đăng thật.\nNghe nói mai nghỉ."
        try await s.take(.revise(PostContent(text: text, channels: [.portal]), eventEnd: nil), live, by: s.secretary)
        try await s.take(.forward, live, by: s.secretary)
        try await s.take(.approve(until: s.until), live, by: s.head)
        try await s.take(.publish(.portal, address: "https://truong.example/song"), live, by: s.secretary)
        let removed = try await s.begin()
        try await s.publish(removed)
        try await s.take(.remove(.time, reason: "đã qua"), removed, by: s.head)
        let word = try await s.school.receipt(of: removed, for: s.head).word
        for trace in ["Lê Mận", "Đào Phai", "truong.example/bai/1", word] {
            #expect(try Self.occurs(Data(trace.utf8), in: s.sample), "\(trace)")
        }
        s.sample.clock.advance(seconds: 3 * 366 * 86_400)
        #expect(try await s.school.eraseOldTexts(by: s.secretary) == 3)
        for trace in ["Lê Mận", "Đào Phai", "truong.example/bai/1", word] {
            #expect(try !Self.occurs(Data(trace.utf8), in: s.sample), "\(trace)")
        }
        let dossier = try await s.school.post(live, for: s.author, s.scanner)
        #expect(dossier.text == text && dossier.summary.title == "Bản đăng thật." && dossier.settled.closings.count == 1)
        #expect(dossier.publications.map(\.address) == ["https://truong.example/song"])
        #expect(try Self.occurs(Data("Sim Tím".utf8), in: s.sample))
        _ = try await s.school.receipt(of: live, for: s.head)
        await #expect(throws: PostError.notApproved) { try await s.school.receipt(of: removed, for: s.head) }
        #expect(try await s.school.eraseOldTexts(by: s.secretary) == 0)
        #expect(try await s.school.audit().fault == nil)
    }

    @Test("What was recorded for a post can be erased by itself, with a person, and goes with the post")
    func recordsOfPosts() async throws {
        let s = try await PostSchool()
        let id = try await s.begin()
        func consent(_ name: String) async throws -> Int {
            try await s.school.record(
                .consent(
                    from: name, for: "em", .parent, covers: RecordTests.covers, scope: "ảnh", until: nil, evidence: "tủ",
                    post: Word(id)), by: s.author
            ).number
        }
        let first = try await consent("Bà Ổi Găng")
        try await s.school.eraseTexts(of: [first], reason: "rút đồng ý", by: s.head)
        #expect(try !Self.occurs(Data("Ổi Găng".utf8), in: s.sample))
        let asked = try await s.school.record(.adviceAsked("hỏi Mít Tố Nữ", of: "thay.nam", post: Word(id)), by: s.author)
            .number
        _ = try await s.school.record(.adviceAnswered(asked, "đáp Sung Chát"), by: s.secretary)
        _ = try await s.school.setDisabled(true, login: "thay.nam", by: s.head)
        let erased = try await s.school.eraseName(login: "thay.nam", alsoTexts: true, reason: "đã nghỉ", by: s.head)
        #expect(erased.kept.isEmpty)
        #expect(try !Self.occurs(Data("Mít Tố Nữ".utf8), in: s.sample))
        _ = try await consent("Ông Na Dai")
        s.sample.clock.advance(seconds: 3 * 366 * 86_400)
        #expect(try await s.school.eraseOldTexts(by: s.secretary) == 1)
        for trace in ["Na Dai", "Sung Chát"] { #expect(try !Self.occurs(Data(trace.utf8), in: s.sample)) }
        #expect(try await s.school.audit().fault == nil)
    }

    static func occurs(_ trace: Data, in sample: SampleSchool) throws -> Bool {
        for suffix in ["", "-wal"] {
            guard let data = FileManager.default.contents(atPath: sample.path + suffix) else { continue }
            if data.range(of: trace) != nil { return true }
        }
        return false
    }
}
