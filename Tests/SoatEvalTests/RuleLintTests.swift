import SoatDiagnostics
import SoatRules
import SoatText
import Testing

@testable import SoatEval

/// A rule as a test needs it: what is not given is in order.
enum Sample {
    static let clause = Clause(
        id: ClauseID("truong-2026/1"), summary: "Không đăng tin chưa kiểm chứng.", summaryEnglish: nil, requirements: [],
        from: RuleExamples.defaultDay, to: nil)
    static let place = FilePosition(file: "thu.yaml", line: 4, column: 5)

    static func rule(
        clauses: [ClauseID] = [clause.id], phrase: String = "nghe nói", when: When? = nil, advice: String = "Nêu nguồn.",
        match: [String] = [], pass: [String] = []
    ) -> Rule {
        func example(_ text: String) -> Example { Example(text: text, at: place) }
        return Rule(
            id: "thu.nghe-noi", title: Localized(vi: "Tin nghe nói", en: "Hearsay"), category: .unverifiedClaim,
            level: .warning,
            clauses: clauses, match: Condition(.phrase(PhraseCondition([phrase])), at: place), when: when,
            message: Localized(vi: "Chưa kiểm chứng.", en: "Unverified."), advice: Localized(vi: advice, en: advice),
            examples: Examples(match: match.map(example), pass: pass.map(example)), position: place)
    }

    static func book(_ rules: Rule...) -> RuleBook {
        let document = GoverningDocument(
            id: "truong-2026", number: "12/QĐ", title: "Nội quy", issuer: "Trường", from: RuleExamples.defaultDay, to: nil,
            clauses: [clause])
        let pack = RulePack(name: "thu", title: Localized(vi: "Thử", en: "Trial"), rules: rules)
        return RuleBook(packs: [pack], documents: [document])
    }
}

@Suite("Lint") struct RuleLintTests {
    static let match = Array(repeating: "[[Nghe nói]] mai nghỉ.", count: 5)
    static let pass = Array(repeating: "Mai đi học.", count: 5)

    @Test(
        "What a rule owes is asked for, and nothing else",
        arguments: [
            (Sample.rule(match: match, pass: pass), []),
            (Sample.rule(clauses: [], match: match, pass: pass), ["chưa nêu căn cứ"]),
            (
                Sample.rule(clauses: [ClauseID("truong-2062/1")], match: match, pass: pass),
                ["nêu điều khoản chưa biết “truong-2062/1”"]
            ),
            (Sample.rule(advice: "", match: match, pass: pass), ["chưa có lời khuyên"]),
            (Sample.rule(match: Array(match.dropLast()), pass: pass), ["có 4 ví dụ “match”, cần ít nhất 5"]),
            (
                Sample.rule(clauses: [], advice: ""),
                ["chưa nêu căn cứ", "chưa có lời khuyên", "có 0 ví dụ “match”", "có 0 ví dụ “pass”"]
            ),
        ] as [(Rule, [String])])
    func problems(_ row: (rule: Rule, told: [String])) {
        let problems = RuleLint.problems(in: Sample.book(row.rule))
        #expect(problems.count == row.told.count)
        for (problem, told) in zip(problems, row.told) {
            #expect(problem.message.vietnamese.contains("“thu.nghe-noi” \(told)"))
            #expect(problem.severity == .error)
            #expect(problem.position == Sample.place)
        }
    }

    @Test("A clause that is nearly known is suggested")
    func nearest() {
        let problems = RuleLint.problems(
            in: Sample.book(Sample.rule(clauses: [ClauseID("truong-2062/1")], match: Self.match, pass: Self.pass)))
        #expect(problems.first?.hint?.vietnamese == "ý bạn là “truong-2026/1”?")
    }
}
