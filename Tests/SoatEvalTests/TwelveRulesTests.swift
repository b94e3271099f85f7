import SoatRules
import SoatScan
import SoatTestSupport
import SoatText
import Testing

@testable import SoatEval

/// The rules that schools asked for first, as our own packs carry them: their examples, and the law, are met in full.
@Suite("The twelve rules") struct TwelveRulesTests {
    static let rules = [
        "confidential.exam-paper", "personal-data.health-of-pupil", "missing-source.statistic", "authority.closure",
        "personal-data.family-phone", "unverified-claim.hearsay", "impersonation.lookalike-domain",
        "intellectual-property.scanned-book", "confidential.secrecy-stamp", "personal-data.birth-dates",
        "authority.sells-goods", "form.lapsed-document",
    ]

    static let loaded = Result { try RuleLoader.load([.builtin]) }

    @Test("Each is there, with five texts that it finds and five that it leaves alone", arguments: rules)
    func examples(_ id: String) throws {
        let book = try Self.loaded.get().book
        let rule = try #require(book.rules.first { $0.id == id })
        #expect(rule.examples.match.count >= 5)
        #expect(rule.examples.pass.count >= 5)
        let alone = RuleBook(
            packs: [RulePack(name: "one", title: rule.title, rules: [rule])], concepts: book.concepts,
            documents: book.documents)
        #expect(RuleExamples.failures(in: alone).map { $0.rendered(in: .english, colour: false) } == [])
    }

    @Test("All our rules meet their examples, and lint has nothing to add")
    func all() throws {
        let book = try Self.loaded.get().book
        #expect(RuleExamples.failures(in: book).map { $0.rendered(in: .english, colour: false) } == [])
        #expect(RuleLint.problems(in: book).map { $0.rendered(in: .english, colour: false) } == [])
    }

    /// A post with all our rules at once: which rules speak up, and how loud.
    struct Post: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var channel: Channel?
        var role: AuthorRole?
        /// `rule=level`, by place; the spans are the rules' own examples' business.
        let found: [String]

        var testDescription: String { name }
    }

    static let posts = [
        Post(
            name: "a parent's phone but not the office's",
            text: "Mẹ em Trần Bảo Ngọc lớp 6A: 0912 345 678. Văn phòng trường: (024) 3825 1234.",
            found: ["personal-data.family-phone=error"]),
        Post(
            name: "a pupil's illness without a name", text: "Con chị H. lớp 2C bị động kinh, các mẹ thông cảm.",
            channel: .group,
            found: ["personal-data.health-of-pupil=error"]),
        Post(
            name: "a rumour rebutted in the next sentence", text: "Nghe nói mai cả huyện nghỉ học. Tin này sai sự thật.",
            channel: .group, role: .teacher, found: []),
        Post(
            name: "a rumour asked about", text: "Cô ơi, em nghe nói mai nghỉ học, có đúng không cô?", channel: .group,
            found: []),
        Post(
            name: "MẬT alone on its line, bảo mật beside", text: "BẢO MẬT TÀI KHOẢN\nUBND XÃ\nMẬT\nSố 07/BC",
            found: ["confidential.secrecy-stamp=error"]),
        Post(
            name: "selling on the school page", text: "Cô Hà nhận làm bánh trung thu, 250 nghìn một hộp.", channel: .schoolPage,
            found: ["authority.sells-goods=error"]),
        Post(
            name: "selling elsewhere", text: "Cô Hà nhận làm bánh trung thu, 250 nghìn một hộp.", channel: .group,
            found: ["authority.sells-goods=warning"]),
        Post(
            name: "a table of birth dates is one finding",
            text:
                "STT\tHọ tên\tNgày sinh\n1\tTrần Bảo Ngọc\t03/09/2015\n2\tLê Minh Quân\t17/9/2015\n3\tĐoàn Nhã Uyên\t28/9/2015",
            found: ["personal-data.birth-dates=warning"]),
        Post(
            name: "own figures need no source", text: "Khảo sát cho thấy 80% học sinh trường mình thích đọc sách.", found: []),
        Post(
            name: "figures of nobody", text: "Khảo sát mới đây chỉ ra 80% trẻ ngủ muộn.",
            found: ["missing-source.statistic=warning"]),
        Post(
            name: "the publisher's own book", text: "Nhà xuất bản gửi bản pdf sách mẫu, cô đưa lên nhóm cho cả lớp tải về.",
            found: []),
    ]

    @Test("Posts bring up the right rules and no other", arguments: posts)
    func together(_ post: Post) throws {
        let scanner = Scanner(try Self.loaded.get().book)
        let found = scanner.check(TestRules.document(post.text, channel: post.channel, role: post.role)).findings
        #expect(found.map { "\($0.rule.id)=\($0.level.rawValue)" } == post.found)
    }

    @Test("A lapsed decree is told with its successor")
    func successor() throws {
        let scanner = Scanner(try Self.loaded.get().book)
        let found = scanner.check(TestRules.document("Căn cứ Nghị định 72/2013/NĐ-CP.")).findings
        #expect(found.map(\.rule.id) == ["form.lapsed-document"])
        #expect(found.first?.successor == "Nghị định 147/2024/NĐ-CP")
    }
}
