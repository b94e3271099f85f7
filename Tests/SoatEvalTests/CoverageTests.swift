import SoatDiagnostics
import SoatRules
import SoatText
import Testing

@testable import SoatEval

@Suite("Coverage of the law") struct CoverageTests {
    private static let place = FilePosition(file: "coverage.yaml", line: 7, column: 5)
    private static let day = RuleExamples.defaultDay

    private static func requirement(
        _ answers: [LegalAnswer], id: String = "C001", document: String = "truong-2026"
    ) -> LegalRequirement {
        LegalRequirement(
            id: id, document: document, place: "mục 1", asks: "Không đăng tin đồn", answers: answers, position: place)
    }

    private static func answer(_ kind: LegalAnswer.Kind, _ name: String?, planned: Bool = false) -> LegalAnswer {
        LegalAnswer(kind: kind, name: name, isPlanned: planned, reason: planned ? "còn thiếu" : nil, position: place)
    }

    private static func coverage(
        _ requirements: [LegalRequirement], asked: [String] = [], to: CalendarDate? = nil, on day: CalendarDate = day
    ) -> Coverage {
        let clause = Clause(
            id: Sample.clause.id, summary: "a", summaryEnglish: nil, requirements: asked, from: Self.day, to: to)
        let law = GoverningDocument(
            id: "truong-2026", number: "12/QĐ", title: "Nội quy", issuer: "Trường", from: Self.day, to: nil, clauses: [clause])
        let pack = RulePack(name: "thu", title: Localized(vi: "Thử", en: "Trial"), rules: [Sample.rule()])
        return Coverage(
            of: requirements, in: RuleBook(packs: [pack], documents: [law]), program: [.setting: ["channel"]], on: day)
    }

    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let answers: [LegalAnswer]
        let state: Coverage.State
        let told: String?

        init(_ name: String, _ answers: [LegalAnswer], _ state: Coverage.State, _ told: String? = nil) {
            testDescription = name
            self.answers = answers
            self.state = state
            self.told = told
        }
    }

    static let rows = [
        Row("a rule by id", [answer(.rule, "thu.nghe-noi")], .answered),
        Row("the rules of a category", [answer(.rule, "unverified-claim.*")], .answered),
        Row("any rule", [answer(.rule, "*")], .answered),
        Row("a setting", [answer(.setting, "channel"), answer(.setting, "law")], .answered),
        Row("planned", [answer(.rule, "*"), answer(.step, "approve", planned: true)], .planned),
        Row("planned, and there by now", [answer(.rule, "thu.nghe-noi", planned: true)], .answered),
        Row("outside", [answer(.outside, nil)], .outside),
        Row("outside beside an answer", [answer(.outside, nil), answer(.rule, "*")], .answered),
        Row("nothing", [], .open, "yêu cầu C001 chưa có gì đáp ứng"),
        Row("a rule that is not there", [answer(.rule, "thu.nghe-noj")], .open, "không có quy tắc “thu.nghe-noj”"),
        Row("an empty category", [answer(.rule, "authority.*")], .open, "không có quy tắc “authority.*”"),
        Row("a step, and there are none", [answer(.step, "approve")], .open, "không có bước duyệt “approve”"),
    ]

    @Test("An answer counts when the program has what it names", arguments: rows)
    func states(_ row: Row) {
        let coverage = Self.coverage([Self.requirement(row.answers)], asked: ["C001"])
        #expect(coverage.requirements.map(\.state) == [row.state])
        #expect(coverage.clauses.map(\.state) == [row.state])
        #expect(coverage.problems.count == (row.told == nil ? 0 : 1))
        if let told = row.told {
            #expect(coverage.problems.first?.message.vietnamese.contains(told) == true)
            #expect(coverage.problems.first?.position == Self.place)
        }
    }

    @Test("A slip in a name gets its nearest")
    func nearest() {
        let problems = Self.coverage([Self.requirement([Self.answer(.rule, "thu.nghe-noj")])]).problems
        #expect(problems.map { $0.hint?.vietnamese } == ["ý bạn là “thu.nghe-noi”?"])
    }

    @Test("A clause is as far as its worst requirement; without one its rules answer")
    func clauses() {
        let open = Self.coverage([])
        #expect(open.clauses.map(\.state) == [.answered] && open.clauses.first?.rules == ["thu.nghe-noi"])
        let mixed = Self.coverage(
            [
                Self.requirement([Self.answer(.rule, "*")]),
                Self.requirement([Self.answer(.duty, "reminder", planned: true)], id: "C002"),
            ], asked: ["C001", "C002"])
        #expect(mixed.clauses.map(\.state) == [.planned])
        let unknown = Self.coverage([], asked: ["C404"])
        #expect(unknown.clauses.map(\.state) == [.open])
        #expect(unknown.problems.map(\.message.vietnamese) == ["điều khoản truong-2026/1 nêu yêu cầu chưa biết “C404”"])
    }

    @Test("A requirement that stands twice, or names no known document, is told")
    func wrongRequirements() {
        let fine = Self.answer(.rule, "*")
        let twice = Self.coverage([Self.requirement([fine]), Self.requirement([fine])])
        #expect(twice.problems.map(\.message.vietnamese) == ["yêu cầu C001 đã có ở dòng 7"])
        let foreign = Self.coverage([Self.requirement([fine], document: "truong-2062")])
        #expect(foreign.problems.map { $0.hint?.vietnamese } == ["ý bạn là “truong-2026”?"])
    }

    @Test("A rule is dead from the day after its last clause")
    func dead() throws {
        let last = try #require(CalendarDate(iso: "2026-06-30"))
        let after = try #require(CalendarDate(iso: "2026-07-01"))
        #expect(Self.coverage([], to: last, on: last).deadRules.isEmpty)
        #expect(Self.coverage([], to: last, on: after).deadRules.map(\.id) == ["thu.nghe-noi"])
    }
}
