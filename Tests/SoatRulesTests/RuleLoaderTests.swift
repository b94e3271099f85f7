import Foundation
import SoatDiagnostics
import SoatRules
import SoatText
import Testing

@Suite("Loading rules") struct RuleLoaderTests {
    static let whole = """
        pack: thu
        title: Thử
        title_en: Trial
        rules:
          - id: thu.nghe-noi
            title: Tin nghe nói
            title_en: Hearsay
            category: unverified-claim
            level: warning
            levels: [{when: {channel: [staff-group], not: {author_role: principal}}, level: note}]
            clauses: [truong-2026/1]
            match: {any: [{phrase: [nghe nói, nghe đâu], case: title, marks: exact, at: line}, {entity: phone, is: mobile, not: [allowed, hotline]}]}
            unless:
              - {near: {phrase: đính chính}, within: 12 syllables, side: after}
              - {near: {entity: cccd}}
              - {when: {channel: personal}}
            when: {channel: [portal, staff-group], author_role: [teacher]}
            message: Chỗ “{quote}” chưa kiểm chứng.
            advice: Nêu nguồn.
            advice_en: Give a source.
            examples:
              match: ["[[Nghe nói]] mai nghỉ."]
              pass: ["Em luyện nghe nói.", {text: "Nghe nói mai nghỉ.", channel: portal, author_role: principal, posted_on: 2024-05-01}]
        """

    @Test("Every part of a rule arrives")
    func everyPart() throws {
        let folder = try RuleFolder(["thu.yaml": Self.whole, "sources.yaml": SampleRule.law])
        let loaded = try RuleLoader.load([folder.source])
        #expect(loaded.warnings.isEmpty)
        let pack = try #require(loaded.book.packs.first)
        #expect(pack.name == "thu")
        #expect(pack.title == Localized(vi: "Thử", en: "Trial"))
        let rule = try #require(pack.rules.first)
        #expect(rule.id == "thu.nghe-noi")
        #expect(rule.title == Localized(vi: "Tin nghe nói", en: "Hearsay"))
        #expect(rule.category == .unverifiedClaim)
        #expect(rule.level == .warning)
        let inGroup = When(channels: [.staffGroup], not: [When(authorRoles: [.principal])])
        #expect(rule.levels == [LevelOverride(when: inGroup, level: .note)])
        #expect(rule.clauses == [ClauseID("truong-2026/1")])
        #expect(rule.when == When(channels: [.portal, .staffGroup], authorRoles: [.teacher]))
        #expect(rule.message == Localized(vi: "Chỗ “{quote}” chưa kiểm chứng.", en: "Chỗ “{quote}” chưa kiểm chứng."))
        #expect(rule.advice == Localized(vi: "Nêu nguồn.", en: "Give a source."))
        #expect(rule.position == FilePosition(file: folder.path + "/thu.yaml", line: 5, column: 5))

        guard case .any(let parts) = rule.match.kind else {
            Issue.record("match is \(rule.match.kind)")
            return
        }
        let phrases = PhraseCondition(["nghe nói", "nghe đâu"], letterCase: .title, marks: .exact, place: .line)
        let mobile = EntityCondition(.phone, is: [.mobile], not: [.allowed, .hotline])
        #expect(parts.map(\.kind) == [.phrase(phrases), .entity(mobile)])

        let file = folder.path + "/thu.yaml"
        func condition(_ kind: Condition.Kind, _ line: Int, _ column: Int) -> Condition {
            Condition(kind, at: FilePosition(file: file, line: line, column: column))
        }
        #expect(
            rule.unless.map(\.kind) == [
                .near(condition(.phrase(PhraseCondition(["đính chính"])), 14, 16), within: .syllables(12), side: .after),
                .near(condition(.entity(EntityCondition(.cccd)), 15, 16), within: .sentence, side: .either),
                .when(When(channels: [.personal])),
            ])
        #expect(rule.examples.match.map(\.text) == ["[[Nghe nói]] mai nghỉ."])
        #expect(rule.examples.pass.map(\.channel) == [nil, .portal])
        #expect(rule.examples.pass.map(\.authorRole) == [nil, .principal])
        #expect(rule.examples.pass.map(\.postedOn) == [nil, CalendarDate(year: 2024, month: 5, day: 1)])
    }

    @Test("All stances, one by one, are the same as any")
    func allStances() throws {
        let list = "[" + Stance.allCases.map(\.rawValue).joined(separator: ", ") + "]"
        let rules = try [list, "any"].map { stance in
            let folder = try RuleFolder(["a.yaml": SampleRule.pack(["stance": "stance: \(stance)", "clauses": nil])])
            return try RuleLoader.load([folder.source]).book.rules.first
        }
        #expect(rules[0]?.stances == rules[1]?.stances && rules[0]?.stances == Set(Stance.allCases))
    }

    @Test("Law: a clause has its document's dates unless it says otherwise")
    func law() throws {
        let folder = try RuleFolder(["thu.yaml": Self.whole, "sources.yaml": SampleRule.law])
        let document = try #require(RuleLoader.load([folder.source]).book.documents.last)
        #expect(document.id == "truong-2026")
        #expect(document.clauses.map(\.id.text) == ["truong-2026/1", "truong-2026/2"])
        #expect(document.clauses.map(\.from.description) == ["2026-01-01", "2026-02-01"])
    }

    @Test("All faults of all packs at once, by file and line")
    func allAtOnce() throws {
        let folder = try RuleFolder([
            "a.yaml": SampleRule.pack(["level": "level: high", "match": "match: {phrases: a, case: uper}", "x": "markers: 1"]),
            "b.yaml": "pack: x\nrules: [a\n",
            "c.yaml": SampleRule.pack(["id": "id: c", "message": nil, "x": "level: note", "y": "title: x"]),
            "sources.yaml": "documents:\n  - id: x\n",
        ])
        let places = folder.diagnostics().map { diagnostic -> String in
            let position = diagnostic.position
            let name = position?.file.split(separator: "/").last ?? ""
            return "\(name):\(position?.line ?? 0) \(diagnostic.message.vietnamese)"
        }
        #expect(
            places == [
                "a.yaml:7 “level” không có giá trị “high”", "a.yaml:9 điều kiện không có khóa “phrases”",
                "a.yaml:9 “case” không có giá trị “uper”",
                "a.yaml:12 luật không có khóa “markers”",
                "b.yaml:3 thiếu dấu phẩy hoặc “]”; phần còn lại của tệp này chưa được đọc",
                "c.yaml:4 luật thiếu khóa “message”", "c.yaml:11 khóa “level” được viết hai lần",
                "c.yaml:12 khóa “title” được viết hai lần", "sources.yaml:2 văn bản thiếu khóa “number”",
                "sources.yaml:2 văn bản thiếu khóa “title”", "sources.yaml:2 văn bản thiếu khóa “issuer”",
                "sources.yaml:2 văn bản thiếu khóa “from”",
            ])
    }

    @Test("A file of broken YAML hides no fault of the others, and makes none: its concepts are known by their names")
    func brokenYAML() throws {
        let folder = try RuleFolder([
            "a.yaml": SampleRule.pack(["match": "match: {phrase: nghe nói"]),
            "b.yaml": SampleRule.pack([
                "id": "id: b", "level": "level: high", "match": "match: {concept: [truong/xe, truong/la]}",
            ]),
            "concepts/xe.yaml": "concept: truong/xe\nexpressions: [xe đưa, \"đón]\n",
            "concepts/tre.yaml": "concepts:\n  - concept: truong/tre\n    expressions: []\n",
            "sources.yaml": SampleRule.law,
        ])
        let told = folder.diagnostics().map { diagnostic -> String in
            "\(diagnostic.position?.file.split(separator: "/").last ?? ""): \(diagnostic.message.vietnamese)"
        }
        let rest = "; phần còn lại của tệp này chưa được đọc"
        #expect(
            told == [
                "a.yaml: thiếu dấu phẩy hoặc “}”\(rest)", "b.yaml: “level” không có giá trị “high”",
                "b.yaml: chưa biết khái niệm “truong/la”", "tre.yaml: danh sách “expressions” để trống",
                "xe.yaml: ngoặc kép mở ở đây chưa đóng cho đến hết tệp\(rest)",
            ])
    }

    @Test("What a pack lacks without harm is a warning: clauses, advice, rules, a clause nobody knows")
    func warnings() throws {
        let bare = try RuleFolder(["a.yaml": SampleRule.pack(["clauses": nil, "advice": nil])])
        #expect(
            bare.diagnostics().map(\.message.vietnamese) == [
                "luật “thu.nghe-noi” chưa nêu căn cứ (clauses)", "luật “thu.nghe-noi” chưa có lời khuyên (advice)",
            ])
        let cited = try RuleFolder([
            "a.yaml": SampleRule.pack(["clauses": "clauses: [truong-2026/1, truong-2062/2, khac/1]"]),
            "sources.yaml": SampleRule.law, "b.yaml": "pack: b\nrules: []\n",
        ])
        let told = cited.diagnostics()
        #expect(told.allSatisfy { $0.severity == .warning })
        #expect(
            told.map(\.message.vietnamese) == [
                "chưa biết điều khoản “truong-2062/2”", "chưa biết điều khoản “khac/1”", "gói chưa có luật nào",
            ])
        #expect(told.first?.hint?.vietnamese == "ý bạn là “truong-2026/2”?")
        #expect(try RuleLoader.load([cited.source]).book.rules.first?.clauses.count == 3)
    }

    @Test("An id taken by another rule is an error that names both places")
    func duplicateRule() throws {
        let folder = try RuleFolder([
            "a.yaml": SampleRule.pack(), "b.yaml": SampleRule.pack(["level": "level: x"]), "sources.yaml": SampleRule.law,
        ])
        let error = #expect(throws: RuleLoadingError.self) { try RuleLoader.load([folder.source]) }
        let diagnostic = try #require(error?.diagnostics.first)
        #expect(error?.diagnostics.count == 2)
        #expect(diagnostic.message.vietnamese == "mã luật “thu.nghe-noi” đã có")
        #expect(diagnostic.position == FilePosition(file: folder.path + "/b.yaml", line: 4, column: 5))
        #expect(diagnostic.hint?.vietnamese.contains("\(folder.path)/a.yaml:4:5") == true)
    }

    @Test("A source named twice counts once; ids are compared by letters, not by code points")
    func sources() throws {
        let folder = try RuleFolder([
            "a.yaml": SampleRule.pack(["clauses": "clauses: [truo\u{31B}\u{300}ng/1]"]),
            "sources.yaml": SampleRule.law.replacing(
                "truong-2026", with: "tr\u{1B0}\u{1EDD}ng".replacing("\u{1B0}", with: "u")),
        ])
        let loaded = try RuleLoader.load([folder.source, folder.source])
        #expect(loaded.warnings.isEmpty)
        #expect(loaded.book.rules.count == 1)
        // Spelt as the law spells it.
        #expect(loaded.book.rules.first.map { Array($0.clauses[0].text.utf8) } == Array("tru\u{1EDD}ng/1".utf8))
    }

    @Test("A document that a later directory repeats takes the place of the earlier one, whose clauses stay")
    func repeatedDocument() throws {
        let ours = try RuleFolder(["a.yaml": SampleRule.pack(), "sources.yaml": SampleRule.law])
        let law = SampleRule.law.replacing("Nội quy của trường", with: "Nội quy mới").replacing(
            "truong-2026/2", with: "truong-2026/3")
        let theirs = try RuleFolder(["b.yaml": SampleRule.pack(["id": "id: khac"]), "sources.yaml": law])
        let documents = try RuleLoader.load([ours.source, theirs.source]).book.documents.filter { $0.id == "truong-2026" }
        #expect(documents.map(\.title) == ["Nội quy mới"])
        #expect(documents.first?.clauses.map(\.id.text) == ["truong-2026/1", "truong-2026/3", "truong-2026/2"])
    }
}
