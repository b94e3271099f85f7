import Foundation
import SoatRules
import SoatText
import Testing

@testable import SoatServer

/// The page that works without JavaScript too, and gives away nothing that is put into it.
@Suite("Precheck page") struct PrecheckPageTests {
    private let site: TestSite

    init() throws { site = try TestSite() }

    @Test("A draft that is sent comes back with its findings, marked, and with what to do")
    func answered() async throws {
        let reply = try await site.post(
            "/", form: [("channel", "group"), ("role", "teacher"), ("text", "Nghe nói mai cả huyện nghỉ học.\r\nChào & hẹn.")])
        #expect(reply.status == 200)
        #expect(reply.text.contains(#"<mark class="f f--warning">Nghe nói</mark>"#))
        #expect(reply.text.contains("Cần xem lại") && reply.text.contains("Tin nghe nói lại"))
        #expect(reply.text.contains("học.\nChào &amp; hẹn.</textarea>"))
        #expect(reply.text.contains(#"data-start="0" data-end="8""#))
    }

    @Test(
        "What is written cannot become markup, in the text, a quote, an attribute or a field",
        arguments: [
            "<script>alert(1)</script>", "</textarea><img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "'\"`&<>",
            "\"\u{301} onfocus=alert(1) x=\"\u{301}", "<\u{301}b>", "{{frame.assets}} {{{text}}} [[a|b]]", "&lt;b&gt;",
        ])
    func escaped(attack: String) async throws {
        let text = "\(attack) Gọi mẹ bé Su 0912 345 678 \(attack)"
        for path in ["/", "/findings", "/rules/personal-data.family-phone"] {
            let reply = try await site.post(
                path, form: [("channel", attack), ("role", attack), ("fix", attack), ("text", text)])
            #expect(reply.status == 200)
            for sign in ["<script>alert", "<img src=x", "<svg onload", "</textarea><img", "\"\u{301}", "<\u{301}b"] {
                #expect(!reply.text.utf8.contains(sign.utf8), "\(path): \(sign)")
            }
        }
    }

    @Test("Cookies and addresses cannot forge a header or lead elsewhere")
    func forged() async throws {
        let reply = try await site.get(
            "//evil.example/?lang=en",
            headers: ["Cookie": "soat-theme=\"><b>; soat-places=a%0d%0aX: y; soat-role=<b>; soat-lang=xx"])
        #expect(!reply.text.contains("//evil.example") && !reply.text.contains("<b>"))
        let kept = try await site.post("/findings", form: [("channel", "group\r\nX: y"), ("text", "a")])
        #expect(kept.headers.allSatisfy { !$0.value.contains("\n") && !$0.value.contains("X: y") })
    }

    @Test("One place is mended, or all that hold together, without a script")
    func mended() async throws {
        let text = "Mẹ bé Su 0912 345 678.\nBạn Trần Quốc Minh lớp 7A2 bị hen suyễn nên nghỉ đến hết thứ Tư."
        let one = try await site.post("/", form: [("channel", "group"), ("fix", "9-21"), ("text", text)])
        #expect(one.text.contains("Mẹ bé Su 09xx xxx 678.") && one.text.contains("bị hen suyễn"))
        let all = try await site.post("/", form: [("channel", "group"), ("fix", "all"), ("text", text)])
        #expect(!all.text.contains("0912 345 678") && !all.text.contains("bị hen suyễn"))
        let stale = try await site.post("/", form: [("channel", "group"), ("fix", "3-4"), ("text", text)])
        #expect(stale.text.contains("0912 345 678"))
    }

    @Test("Over several places the strictest counts, and is named")
    func places() async throws {
        let text = "Thu tiền quỹ lớp qua STK 0123456789 Vietcombank của cô Lan nhé."
        let reply = try await site.post(
            "/findings", form: Channel.allCases.map { ("channel", $0.rawValue) } + [("text", text)])
        #expect(reply.status == 200 && reply.text.contains("verdict--"))
        let nowhere = try await site.post("/findings", form: [("text", "Chào cả nhà.")])
        #expect(nowhere.text.contains("Chưa thấy điều gì cần sửa"))
    }

    @Test(
        "Clauses are cited as in a document",
        arguments: [
            ("185-2018/1.2", "185/PGDĐT, mục 1, đoạn 2"), ("111-2022/qc.17.1.đ", "111/QĐ-THCS, Điều 17 khoản 1 điểm đ"),
            ("luat-tre-em-2016/6.11", "102/2016/QH13, Điều 6 khoản 11"), ("361-2017/1", "361/PGD&ĐT, mục 1"),
        ])
    func cited(id: String, label: String) throws {
        let citation = try #require(site.app.words(in: .vietnamese).citation(of: ClauseID(id)))
        #expect(ClauseWords.label(citation) == label)
    }

    @Test("English is a switch, and is kept in a cookie")
    func english() async throws {
        let reply = try await site.get("/?lang=en")
        #expect(reply.text.contains("<html lang=\"en\"") && reply.text.contains("Check this post"))
        #expect(reply.header("Set-Cookie")?.hasPrefix("soat-lang=en") == true)
        #expect(try await site.get("/", headers: ["Cookie": "soat-lang=en"]).text.contains("Check this post"))
        #expect(try await site.get("/").text.contains("Soát bài này"))
    }

    @Test("A draft over the limit is told as a page that says what to do")
    func long() async throws {
        let reply = try await site.post("/", form: [("text", String(repeating: "a", count: 1 << 20))])
        #expect(reply.status == 413 && reply.text.contains("Chia làm hai phần"))
    }

    @Test("A text of many marks is cut where they begin and end, the innermost last")
    func segments() {
        let segments = MarkedSegment.cut("ab🎉cd", at: [(0, 6, "warning"), (2, 4, "error"), (5, 9, "note"), (3, 3, "note")])
        #expect(segments.map(\.text) == ["ab", "🎉", "cd"])
        #expect(segments.map { $0.marks.map(\.level) } == [["warning"], ["warning", "error"], ["warning"]])
        #expect(segments[1].marks.map(\.isOuter) == [true, false])
    }

    @Test("Very many marks are cut in one pass, each over its own words", .timeLimit(.minutes(1)))
    func manySegments() {
        let count = 30_000
        let places = (0..<count).map { (start: 3 * $0, end: 3 * $0 + 2, level: $0 % 2 == 0 ? "error" : "note") }
        let segments = MarkedSegment.cut(String(repeating: "ab ", count: count), at: places)
        #expect(segments.count == 2 * count)
        let marked = segments.filter { !$0.marks.isEmpty }
        #expect(marked.count == count && marked.allSatisfy { $0.text == "ab" && $0.marks.count == 1 })
        #expect(marked.prefix(3).map { $0.marks[0].level } == ["error", "note", "error"])
    }

    @Test("Of two texts the words that differ are told; of many long unlike paragraphs, that they are others")
    func pairs() throws {
        let near = RevisionPair.list("Mời các lớp đến xem\nHết", "Mời khối 6 đến xem\nHết")
        #expect(near[0].was.map(\.text) == ["Mời", "các lớp", "đến xem"])
        #expect(near[0].was.map(\.isChange) == [false, true, false])
        #expect(near[0].now.map(\.text) == ["Mời", "khối 6", "đến xem"] && near[1].isEqual)
        let added = RevisionPair.list("một hai", "một hai hai ba")
        #expect(added[0].was.map(\.isChange) == [false] && added[0].now.map(\.text) == ["một hai", "hai ba"])
        func text(_ letter: String) -> String {
            (0..<33).map { paragraph in
                (0..<750).map { "\(letter)\(paragraph)-\($0) và" }.joined(separator: " ")
            }.joined(separator: "\n")
        }
        let long = RevisionPair.list(text("a"), text("b"))
        #expect(long.count == 33)
        let last = try #require(long.last)
        #expect(last.was.count == 1 && last.was[0].isChange && last.now.count == 1 && last.now[0].isChange)
    }
}

extension String.UTF8View {
    /// By bytes: by characters, a quotation mark with an accent is no quotation mark.
    fileprivate func contains(_ part: String.UTF8View) -> Bool {
        let (whole, part) = (Array(self), Array(part))
        return whole.indices.contains { whole[$0...].starts(with: part) }
    }
}

/// What is left as it is, and what is asked of a colleague.
@Suite("Precheck: leaving and asking") struct PrecheckChoicesTests {
    private let site: TestSite
    private static let text = "Nghe nói mai cả huyện nghỉ học.\nMẹ bé Su: 0912 345 678"

    init() throws { site = try TestSite() }

    private func keys(_ page: String) -> [String] {
        page.matches(of: /data-key="([^"]*)"/).map { String($0.1) }
    }

    @Test("A place that is left as it is goes, for this draft only; what must be mended stays")
    func left() async throws {
        let form = [("channel", "group"), ("text", Self.text)]
        let all = try await site.post("/findings", form: form).text
        let (hearsay, phone) = ("unverified-claim.hearsay Nghe nói 1", "personal-data.family-phone 0912 345 678 1")
        #expect(keys(all) == [hearsay, phone])
        // Offered where it may be done.
        #expect(all.contains("name=\"ignore\" value=\"\(hearsay)\"") && !all.contains("name=\"ignore\" value=\"\(phone)\""))
        let less = try await site.post("/findings", form: form + [("ignore", hearsay), ("ignore", phone)]).text
        #expect(keys(less) == [phone] && less.contains("Đã để nguyên 1 chỗ ở bài này."))
        let clean = try await site.post(
            "/findings", form: [("channel", "group"), ("text", "Nghe nói mai cả huyện nghỉ học."), ("ignore", hearsay)])
        #expect(clean.text.contains("data-verdict=\"pass\"") && !clean.text.contains("Chưa thấy tin chưa kiểm chứng"))
        // Without scripts the page itself remembers, until everything is shown again.
        let page = try await site.post("/", form: form + [("ignore", hearsay)]).text
        #expect(page.contains("<input type=\"hidden\" name=\"ignore\" value=\"\(hearsay)\">"))
        let again = try await site.post("/", form: form + [("ignore", hearsay), ("unignore", "all")]).text
        #expect(keys(again) == [hearsay, phone] && !again.contains("type=\"hidden\" name=\"ignore\""))
        // Another draft with the same words at another place is asked about anew.
        let twice = try await site.post(
            "/findings", form: [("text", "Nghe nói mai nghỉ học. Nghe nói mốt cũng nghỉ học."), ("ignore", hearsay)])
        #expect(keys(twice.text) == ["unverified-claim.hearsay Nghe nói 2"])
    }

    @Test("A letter to a colleague holds the sentence and the reason, and markup in it stays text")
    func letter() async throws {
        let text = "Chào cả nhà.\n<b>Nghe nói</b> mai cả huyện nghỉ học."
        let page = try await site.post(
            "/ask", form: [("channel", "group"), ("text", text), ("ask", "unverified-claim.hearsay Nghe nói 1")])
        #expect(page.status == 200)
        #expect(page.text.contains("“&lt;b&gt;Nghe nói&lt;/b&gt; mai cả huyện nghỉ học.”"))
        #expect(page.text.contains("Nhóm có phụ huynh") && !page.text.contains("Gửi duyệt kèm câu hỏi"))
        #expect(
            try await site.post("/ask", form: [("text", "Bài khác"), ("ask", "unverified-claim.hearsay Nghe nói 1")]).status
                == 404)
    }

    @Test("Somebody who has signed in submits with a question, which the board reads and answers at the post")
    func question() async throws {
        let school = try await SchoolSite()
        let sent = try await school.post(
            "/posts",
            [("text", "Thông báo"), ("channel", "portal"), ("question", "Viết <thế> được không ạ?"), ("submit", "yes")],
            as: .teacher)
        let path = try #require(sent.header("Location")?.split(separator: "?").first.map(String.init))
        let read = try await school.get(path, as: .editor).text
        #expect(read.contains("Viết &lt;thế&gt; được không ạ?"))
        let number = try #require(read.firstMatch(of: /name="number" value="(\d+)"/)).1
        #expect(try await school.post(path + "/advice", [("number", "1"), ("answer", "x")], as: .editor).status == 404)
        let answered = try await school.post(
            path + "/advice", [("number", String(number)), ("answer", "Được cô ạ.")], as: .editor)
        #expect(answered.status == 303)
        #expect(try await school.get(path, as: .teacher).text.contains("Được cô ạ."))
    }
}
