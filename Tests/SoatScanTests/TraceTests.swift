import SoatDiagnostics
import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// Why a rule speaks or is silent: each step shows.
@Suite("Trace") struct TraceTests {
    private static func trace(
        _ rule: Rule, _ text: String, others: [Rule] = [], law: [GoverningDocument] = [], channel: Channel? = nil
    ) throws -> RuleTrace {
        let scanner = TestRules.scanner([rule] + others, law: law)
        return try #require(scanner.trace(rule, TestRules.document(text, channel: channel)))
    }

    private static func phrase(
        _ phrases: [String], letterCase: PhraseCondition.Case = .any, marks: PhraseCondition.Marks = .auto,
        place: PhraseCondition.Place = .anywhere
    ) -> SoatRules.Condition {
        SoatRules.Condition(
            .phrase(PhraseCondition(phrases, letterCase: letterCase, marks: marks, place: place)), at: TestRules.position)
    }

    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let match: SoatRules.Condition
        let text: String
        let obstacle: RuleTrace.Obstacle?
    }

    static let rows = [
        Row(testDescription: "counts", match: phrase(["đồng phục"]), text: "Mai mặc đồng phục.", obstacle: nil),
        Row(testDescription: "all unmarked", match: phrase(["đồng phục"]), text: "mai mac dong phuc nha", obstacle: nil),
        Row(
            testDescription: "doubtful marks", match: phrase(["bán bàn"]), text: "Ở đây có ban ban đầu.",
            obstacle: .marksDoubtful),
        Row(
            testDescription: "marks wanted", match: phrase(["đồng phục"], marks: .exact), text: "mai mac dong phuc nha",
            obstacle: .marksMustBeWritten),
        Row(
            testDescription: "capitals", match: phrase(["mật"], letterCase: .upper), text: "Dấu mật.",
            obstacle: .letterCase(.upper)),
        Row(
            testDescription: "line", match: phrase(["tối mật"], place: .line), text: "Văn bản tối mật",
            obstacle: .notAloneOnLine),
        Row(
            testDescription: "link", match: phrase(["thu tiền"], marks: .auto), text: "Xem https://a.vn/thu-tiền nhé",
            obstacle: .inLink),
        Row(
            testDescription: "attribute",
            match: SoatRules.Condition(
                .entity(EntityCondition(.phone, is: [.ownerParent])), at: TestRules.position),
            text: "Số 0912 345 678 nhé.", obstacle: .lacks([.ownerParent])),
        Row(
            testDescription: "unwanted attribute",
            match: SoatRules.Condition(
                .entity(EntityCondition(.phone, not: [.mobile])), at: TestRules.position),
            text: "Số 0912 345 678 nhé.", obstacle: .excluded([.mobile])),
    ]

    @Test("A sign that stands in the post, and why it does not count", arguments: rows)
    func sign(_ row: Row) throws {
        let trace = try Self.trace(TestRules.rule("t", row.match), row.text)
        #expect(trace.signs.map(\.obstacle) == [row.obstacle])
        #expect(trace.isReported == (row.obstacle == nil))
        #expect(trace.matches.isEmpty == (row.obstacle != nil))
        #expect(trace.nearMisses.isEmpty)
    }

    @Test("The trace and the check agree on every row", arguments: rows)
    func agreement(_ row: Row) throws {
        let rule = TestRules.rule("t", row.match)
        let trace = try Self.trace(rule, row.text)
        #expect(trace.isReported == !TestRules.scanner([rule]).check(TestRules.document(row.text)).findings.isEmpty)
    }

    static let near: [(String, RuleTrace.NearMiss.Reason?, String)] = [
        ("Bác bán đồng phúc.", .otherMarks, "đồng phúc"), ("Mặc đồng, phục.", .parted, "đồng, phục"),
        ("Áo trắng.", nil, ""), ("Mặc đồng hồ.", nil, ""), ("Áo đồng phục mới của lớp", .words(4, of: 5), "Áo đồng phục mới"),
    ]

    @Test("What comes near where no phrase stands", arguments: near)
    func nearMiss(_ text: String, _ reason: RuleTrace.NearMiss.Reason?, _ quote: String) throws {
        let phrase = if case .words = reason { "áo đồng phục mới tinh" } else { "đồng phục" }
        let trace = try Self.trace(TestRules.rule("t", Self.phrase([phrase])), text)
        #expect(trace.nearMisses.map(\.reason) == (reason.map { [$0] } ?? []))
        guard let miss = trace.nearMisses.first else { return }
        #expect(String(decoding: Array(text.utf8)[miss.bytes.start..<miss.bytes.end], as: UTF8.self) == quote)
    }

    private static let concepts = """
        - concept: paper
          expressions: [đề thi, {text: đề, needs: 2}]
          clean: [đề thi thử]
        - concept: hand-out
          expressions: [gửi, phát]
        """

    enum Wanted: Sendable {
        case missing, apart, weak, unfinished
        case few(Int)
    }

    static let unmet: [(match: String, text: String, wanted: Wanted)] = [
        ("{near: [{concept: paper}, {concept: hand-out}]}", "Gửi tài liệu cho lớp.", .missing),
        ("{near: [{concept: paper}, {concept: hand-out}]}", "Cô gửi rồi. Đề thi khó.", .apart),
        ("{near: [{concept: paper}, {concept: hand-out}]}", "Cô gửi đề.", .weak),
        ("{sequence: [{concept: hand-out}, {concept: paper}], gap: 0..2}", "Cô gửi đề.", .weak),
        ("{sequence: [{concept: hand-out}, {concept: paper}], gap: 0..2}", "Đề thi cô gửi.", .apart),
        ("{concept: paper}", "Xem đề.", .weak), ("{any: [{concept: paper}, {phrase: zzz}]}", "Xem đề.", .weak),
        ("{count: {phrase: gấp}, at-least: 3, within: paragraph}", "Gấp! Gấp!\n\nGấp!", .few(2)),
        ("{count: {phrase: gấp}, at-least: 3}", "Chào.", .missing),
        ("{near: [{count: {phrase: gấp}, at-least: 3}, {phrase: họp}]}", "Họp gấp.", .few(1)),
        ("{pattern: '(x+x+)+y'}", String(repeating: "x", count: 4_000), .unfinished),
    ]

    @Test("What is really missing: a part, nearness, other signs, a number of times, the time", arguments: unmet.indices)
    func shortfall(_ index: Int) throws {
        let row = Self.unmet[index]
        let book = try TestRules.book("match: \(row.match)", concepts: Self.concepts)
        let rule = try #require(book.rules.first)
        let trace = try #require(Scanner(book).trace(rule, TestRules.document(row.text)))
        #expect(!trace.isReported && trace.shortfalls.count == 1, "\(row)")
        switch (trace.shortfalls.first, row.wanted) {
        case (.missing, .missing), (.apart, .apart), (.weak, .weak), (.unfinished, .unfinished): break
        case (.few(_, let there), .few(let wanted)): #expect(there == wanted, "\(row)")
        default: Issue.record("\(row): \(trace.shortfalls)")
        }
    }

    @Test("What a clean expression takes is a sign, told with it")
    func clean() throws {
        let book = try TestRules.book("match: {concept: paper}", concepts: Self.concepts)
        let text = "Em làm đề thi thử."
        let rule = try #require(book.rules.first)
        let trace = try #require(Scanner(book).trace(rule, TestRules.document(text)))
        #expect(trace.signs.map(\.obstacle) == [.clean(expression: "đề thi thử")] && trace.nearMisses.isEmpty)
        let quote = trace.signs.first.map { String(decoding: Array(text.utf8)[$0.bytes.start..<$0.bytes.end], as: UTF8.self) }
        #expect(quote == "đề thi")
    }

    @Test("An exception near by, and one of the context")
    func excused() throws {
        let near = SoatRules.Exception(
            .near(Self.phrase(["năm ngoái"]), within: .sentence, side: .before), at: TestRules.position)
        let rule = TestRules.rule("t", Self.phrase(["đề thi"]), unless: [near])
        let trace = try Self.trace(rule, "Năm ngoái đề thi. Gửi đề thi.")
        #expect(trace.matches.count == 2 && trace.isReported)
        guard case .excused(let exception, .some(let bytes)) = trace.matches[0].outcome else {
            Issue.record("not excused")
            return
        }
        #expect(exception == near && bytes == ByteSpan(start: 0, end: "Năm ngoái".utf8.count))
        let when = SoatRules.Exception(.when(When(channels: [.portal])), at: TestRules.position)
        let other = try Self.trace(
            TestRules.rule("t", Self.phrase(["đề thi"]), unless: [when]), "Gửi đề thi.", channel: .portal)
        guard case .excused(when, nil) = other.matches.first?.outcome else {
            Issue.record("not excused by the context")
            return
        }
    }

    @Test("A context that does not fit, and a law that has ended")
    func silent() throws {
        let rule = TestRules.rule("t", Self.phrase(["đề thi"]), when: When(channels: [.group]))
        let trace = try Self.trace(rule, "Gửi đề thi.", channel: .portal)
        #expect(!trace.contextHolds && !trace.isReported)
        guard case .silent = trace.matches.first?.outcome else {
            Issue.record("not silent")
            return
        }
        let from = try #require(CalendarDate(year: 2010, month: 1, day: 1))
        let to = try #require(CalendarDate(year: 2011, month: 1, day: 1))
        let clause = Clause(
            id: ClauseID("x/1"), summary: "", summaryEnglish: nil, requirements: [], from: from, to: to)
        let law = GoverningDocument(id: "x", number: "", title: "", issuer: "", from: from, to: to, clauses: [clause])
        let old = TestRules.rule("t", Self.phrase(["đề thi"]), clauses: [ClauseID("x/1"), ClauseID("y/1")])
        let dead = try Self.trace(old, "Gửi đề thi.", law: [law])
        #expect(dead.isRepealed && !dead.isReported)
        #expect(dead.clauses.map(\.state) == [.ended(to), .unknown])
    }

    @Test("A finding of the same category that stands over it")
    func covered() throws {
        let rule = TestRules.rule("a", Self.phrase(["đề thi"]))
        let wide = TestRules.rule("b", Self.phrase(["bán đề thi"]))
        let trace = try Self.trace(rule, "Bán đề thi.", others: [wide])
        guard case .covered(let finding) = trace.matches.first?.outcome else {
            Issue.record("not covered")
            return
        }
        #expect(finding.rule.id == "b" && !trace.isReported)
    }

    @Test("A rule of another book has no trace")
    func stranger() {
        let scanner = TestRules.scanner([TestRules.rule("a", Self.phrase(["đề"]))])
        #expect(scanner.trace(TestRules.rule("a", Self.phrase(["đề"])), TestRules.document("đề")) == nil)
    }
}
