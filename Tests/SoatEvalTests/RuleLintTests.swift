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

    /// A rule in YAML and what is said of it beside what it lacks.
    static let doubtful: [(body: String, told: String?)] = [
        ("match: {phrase: nghe nói}", nil),
        ("match: {phrase: mật}", "chỉ có một tiếng"),
        ("match: {phrase: mật, marks: exact}", nil),
        ("match: {phrase: MẬT, case: upper}", nil),
        ("match: {pattern: '[a-z]+'}", "phải thử ở mọi chỗ"),
        ("match: {pattern: '\\bđề thi\\b'}", nil),
        ("match: {evidence: form}", "mô hình không có loại form"),
        ("category: missing-source\nmatch: {phrase: thống kê cho thấy}", "không có “requires”"),
        ("category: missing-source\nmatch: {phrase: thống kê cho thấy}\nrequires: {near: {phrase: theo}}", nil),
        ("category: authority\nmatch: {phrase: mai nghỉ học}", "không có “when”"),
        ("category: authority\nmatch: {phrase: mai nghỉ học}\nwhen: {author_role: teacher}", nil),
        ("match: {entity: phone}", "không có “fix”"),
        ("match: {near: [{entity: phone, as: số}, {phrase: gọi mẹ}]}\nmark: số", "không có “fix”"),
        ("match: {entity: phone}\nfix: mask", nil),
        ("match: {phrase: mai nghỉ}\nwhen: {channel: portal, not: {channel: [portal, group]}}", "“when” tự mâu thuẫn"),
        ("match: {phrase: mai nghỉ}\nwhen: {not: {author_role: \(roles)}}", "“when” tự mâu thuẫn"),
        (
            "match: {phrase: mai nghỉ}\nwhen: {author_role: teacher, not: {author_role: teacher, not: {channel: portal}}}",
            nil
        ),
        (
            "match: {phrase: mai nghỉ}\nwhen: {channel: portal}\nunless: [{when: {channel: [portal, group]}}]",
            "“unless” bỏ mọi bài"
        ),
        ("match: {phrase: mai nghỉ}\nwhen: {channel: portal}\nunless: [{when: {author_role: teacher}}]", nil),
        (
            "match: {phrase: mai nghỉ}\nwhen: {channel: portal}\nlevels: [{when: {channel: group}, level: note}]",
            "mục thứ 1 của “levels”"
        ),
        (
            "match: {phrase: mai nghỉ}\nlevels: [{when: {channel: [group, portal]}, level: note}, {when: {channel: group}, level: error}]",
            "mục thứ 2 của “levels”"
        ),
        ("match: {phrase: mai nghỉ}\nlevels: [{when: {channel: group}, level: note}]", nil),
    ]

    private static let roles = "[\(AuthorRole.allCases.map(\.rawValue).joined(separator: ", "))]"

    @Test("Doubts are warnings", arguments: doubtful)
    func doubts(_ row: (body: String, told: String?)) throws {
        let book = try RuleLoader.load([.texts([RuleText(name: "t.yaml", yaml: Self.pack(row.body))])]).book
        let warnings = RuleLint.problems(in: book).filter { $0.severity == .warning }.map(\.message.vietnamese)
        if let told = row.told {
            #expect(warnings.count == 1 && warnings[0].contains(told), "\(warnings)")
        } else {
            #expect(warnings == [])
        }
    }

    private static func pack(_ bodies: String...) -> String {
        "pack: t\nrules:\n"
            + bodies.enumerated().map { index, body in
                let lines =
                    ("title: t\nlevel: warning\nmessage: m" + (body.contains("category:") ? "" : "\ncategory: personal-data")
                        + "\n" + body)
                return "  - id: t.r\(index)\n" + lines.split(separator: "\n").map { "    \($0)\n" }.joined()
            }.joined()
    }

    @Test("A rule is idle where another finds all that it finds, and dead where its law has ended")
    func idle() throws {
        let texts = Self.pack(
            "match: {phrase: [học thêm, dạy thêm]}", "match: {phrase: [lớp học thêm hè]}", "match: {phrase: [thi thử]}")
        let book = try RuleLoader.load([.texts([RuleText(name: "t.yaml", yaml: texts)])]).book
        let warnings = RuleLint.problems(in: book).filter { $0.severity == .warning }.map(\.message.vietnamese)
        #expect(warnings == ["luật “t.r1” thừa: “t.r0” đã bắt mọi chỗ luật này bắt"])

        let ended = Clause(
            id: ClauseID("x/1"), summary: "x", summaryEnglish: nil, requirements: [], from: RuleExamples.defaultDay,
            to: RuleExamples.defaultDay)
        let document = GoverningDocument(
            id: "x", number: "1", title: "x", issuer: "x", from: RuleExamples.defaultDay, to: RuleExamples.defaultDay,
            clauses: [ended])
        let pack = RulePack(
            name: "t", title: Localized(vi: "t", en: "t"),
            rules: [Sample.rule(clauses: [ended.id], match: Self.match, pass: Self.pass)])
        let dead = RuleBook(packs: [pack], documents: [document])
        #expect(RuleLint.problems(in: dead).isEmpty)
        let later = CalendarDate(secondsSince1970: 1_790_000_000)
        #expect(
            RuleLint.problems(in: dead, on: later).map(\.message.vietnamese) == [
                "luật “thu.nghe-noi” không còn điều khoản nào có hiệu lực ngày \(later)"
            ])
    }

    @Test("A clause that is nearly known is suggested")
    func nearest() {
        let problems = RuleLint.problems(
            in: Sample.book(Sample.rule(clauses: [ClauseID("truong-2062/1")], match: Self.match, pass: Self.pass)))
        #expect(problems.first?.hint?.vietnamese == "ý bạn là “truong-2026/1”?")
    }
}
