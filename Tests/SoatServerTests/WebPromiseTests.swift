import Foundation
import HTTPTypes
import SoatDiagnostics
import SoatGate
import SoatRules
import SoatStore
import SoatText
import Testing

@testable import SoatServer

/// What pages promise to those who read them: whose counts, whose duties, in which words.
@Suite("Web promises") struct WebPromiseTests {
    private static let clean = "Mời xem văn nghệ\nChiều thứ Sáu, các lớp biểu diễn văn nghệ ở sân trường."
    private static let pages = [
        "/today", "/", "/posts", "/posts?show=published", "/queue", "/log", "/log/entries", "/mine", "/school", "/rules",
        "/account", "/posts/new", "/log/report", "/nope", "/posts/b0/files/1",
    ]

    @Test("Only the entry where something waits has a count, the same on every page", arguments: [2, 0])
    func counts(waiting: Int) async throws {
        let school = try await SchoolSite()
        for number in 0..<waiting { _ = try await school.submitted("\(Self.clean) \(number)") }
        for path in Self.pages {
            let page = try await school.get(path, as: .secretary).text
            let bar = try #require(page.firstMatch(of: #/<nav aria-label="Chính">(.*?)</nav>/#)?.1, "\(path)")
            let counts = bar.matches(of: #/<a href="([^"]*)"[^>]*>[^<]*<span class="count">(\d+)</#).map { "\($0.1) \($0.2)" }
            #expect(counts == (waiting > 0 ? ["/queue \(waiting)"] : []), "\(path)")
        }
    }

    @Test("A post that came back is counted where its author finds it")
    func returned() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        #expect(try await school.step(id, "return-to-author", [("reason", "Sửa nhé.")], as: .editor) == 303)
        let page = try await school.get("/today", as: .teacher).text
        #expect(page.contains(#/<a href="/posts">Bài viết <span class="count">1</span>/#))
    }

    @Test("A fault greets who is signed in, and leads back to what was asked for")
    func faults() async throws {
        let school = try await SchoolSite()
        let lost = try await school.get("/nope", as: .teacher)
        #expect(lost.status == 404 && lost.text.contains("Nguyễn Thu Hà") && lost.text.contains("action=\"/logout\""))
        let asked = try await school.get("/posts?show=published&lang=vi")
        #expect(asked.status == 401 && asked.text.contains("name=\"to\" value=\"/posts?show=published&amp;lang=vi\""))
    }

    @Test("The other language keeps what was asked for")
    func language() async throws {
        let school = try await SchoolSite()
        let page = try await school.get("/log/entries?group=post&before=9&lang=vi", as: .principal).text
        #expect(page.contains("href=\"/log/entries?group=post&amp;before=9&amp;lang=en\""))
    }

    @Test("Of a breach its person is asked to answer, the head to decide, and nobody else sees a duty")
    func duties() async throws {
        let school = try await SchoolSite()
        let report = [
            ("address", "https://nhom.example/7b"), ("channel", "group"), ("person", "co.ha"), ("category", "personal-data"),
            ("what", "Có số."),
        ]
        let entry = try #require(try await school.post("/log/report", report, as: .secretary).header("Location"))
        for role in AuthorRole.allCases {
            let page = try await school.get("/today", as: role).text
            #expect(page.contains("Giải thích điều được báo") == (role == .teacher), "\(role)")
            #expect(page.contains("Kết luận điều được báo") == (role == .principal), "\(role)")
            if role == .teacher { #expect(page.contains("href=\"\(entry)\"") && page.contains("Thông tin")) }
        }
        // Every link of the page opens for whoever sees it.
        for role in AuthorRole.allCases {
            let page = try await school.get("/today", as: role).text
            for link in page.matches(of: #/<a class="btn btn--quiet" href="(/[^"]*)"/#) {
                #expect(try await school.get(String(link.1), as: role).status == 200, "\(role) \(link.1)")
            }
        }
    }

    @Test("A post about an event that is over asks its author and the board, by its title; no other teacher")
    func events() async throws {
        let school = try await SchoolSite()
        let form = [
            ("text", "Hội thi nấu ăn\nĐã xong."), ("channel", "portal"), ("event-end", "2026-11-22"), ("submit", "yes"),
        ]
        let path = try #require(try await school.post("/posts", form, as: .teacher).header("Location")).prefix { $0 != "?" }
        let head = try #require(school.members[.principal])
        _ = try await school.school.add(login: "co.mai", name: "Cô Mai", role: .teacher, groups: [], by: head)
        let other = try await school.school.member(login: "co.mai")
        let token = try await school.school.openSession(for: other, seconds: 3_600).token
        let own = try await school.get("/today", as: .teacher).text
        #expect(own.contains("Hội thi nấu ăn") && own.contains("href=\"\(path)\""))
        let theirs = try await school.site.get("/today", headers: ["Cookie": "\(CookieName.session)=\(token)"]).text
        #expect(!theirs.contains("Đưa tin sự kiện"))
    }

    @Test(
        "No name that only programs know stands in what people read", arguments: ["/rules/coverage", "/log/entries", "/school"])
    func words(path: String) async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        let back = [("reason", "Sửa nhé."), ("quote", "các lớp"), ("note", "Lớp nào?")]
        #expect(try await school.step(id, "return-to-author", back, as: .editor) == 303)
        var page = ""
        if path == "/rules/coverage" {
            page = try await TestSite().get(path).text
        } else {
            page = try await school.get(path, as: .principal).text
        }
        let shown = page.replacing(#/<(script|style|svg)[^>]*>.*?</\1>/#.dotMatchesNewlines(), with: " ")
            .replacing(#/<[^>]*>/#, with: " ")
        let known: Set = ["http-", "vi-vn"]
        let names = shown.matches(of: #/\b[a-z]+(?:[-.][a-z]+)+\b/#).map { String($0.0) }
            .filter {
                !known.contains($0) && !SchoolSite.names.values.contains($0) && !$0.hasSuffix(".yaml")
                    && !$0.contains("example")
            }
        #expect(names.isEmpty, "\(Set(names))")
        for word in ["acknowledgement", "dashboard", "comment", "files:", "allow-list"] {
            #expect(!shown.contains(word), "\(word)")
        }
    }

    @Test("Who is not allowed reads why in Vietnamese")
    func refusal() throws {
        let refusal = try #require(
            SchoolRefusal(StoreError.notAllowed(needed: ["secretary", "deputy", "principal"]), .vietnamese))
        #expect(refusal.message == "Việc này cần vai thư ký, phó hiệu trưởng, hiệu trưởng.")
    }

    @Test("Lists have an end in reach, and no post is on two pages")
    func lists() async throws {
        let school = try await SchoolSite()
        let member = try #require(school.members[.teacher])
        for number in 0..<(PostsPage.pageLength + 3) {
            let content = PostContent(text: "Bài số \(number).", channels: [.portal])
            _ = try await school.school.begin(content, by: member, school.desk.scanner)
        }
        let links = #/class="pl" href="(/posts/[^"]+)"/#
        let first = try await school.get("/posts", as: .teacher).text
        #expect(first.contains("href=\"/posts?skip=50\"") && !first.contains("Mới hơn"))
        let second = try await school.get("/posts?skip=50", as: .teacher).text
        #expect(!second.contains("Cũ hơn") && second.contains("href=\"/posts?skip=0\""))
        let all = (first.matches(of: links) + second.matches(of: links)).map { String($0.1) }
        #expect(all.count == PostsPage.pageLength + 3 && Set(all).count == all.count)
        for skip in ["-1", "x", "99999999999999999999", "1000000"] {
            #expect(try await school.get("/posts?skip=\(skip)", as: .teacher).status == 200)
        }
        let entries = try await school.get("/log/entries?group=post", as: .principal).text
        #expect(entries.contains("&amp;group=post"))
    }

    @Test("A receipt leads to itself, and says what has become of its text")
    func receipt() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        for (step, role) in [("review", AuthorRole.editor), ("forward", .editor), ("approve", .principal)] {
            #expect(try await school.step(id, step, as: role) == 303)
        }
        let head = try #require(school.members[.principal])
        let code = try await school.school.receipt(of: id, for: head).receipt.code.description
        let waiting = try await school.get("/receipt/\(code)").text
        #expect(waiting.contains("http://localhost/receipt/\(code)") && waiting.contains("chưa ghi là đã đăng"))
        #expect(!waiting.contains("Mời xem văn nghệ"))
        let publish = [("channel", "portal"), ("address", "https://truong.example/1")]
        #expect(try await school.step(id, "publish", publish, as: .secretary) == 303)
        let live = try await school.get("/receipt/\(code)").text
        #expect(live.contains("Đây là bản trường đang đăng.") && live.contains("Mời xem văn nghệ"))
        // What was said when it was submitted is said no more.
        #expect(try await !school.get("/posts/\(id)?done=submit", as: .teacher).text.contains("chưa đăng"))
    }

    @Test(
        "Words of SQL in every field and part of a path are words",
        arguments: ["' OR '1'='1", "'; DROP TABLE posts; --", "\") OR 1=1 --", "%' OR '%"])
    func injection(words: String) async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted("Bài thử \(words)")
        let encoded = TestSite.encoded(words)
        for path in [
            "/posts/\(encoded)", "/posts/\(encoded)/revisions", "/posts?show=\(encoded)&skip=\(encoded)", "/log/\(encoded)",
            "/log?person=\(encoded)&state=\(encoded)", "/log/entries?group=\(encoded)&before=\(encoded)",
            "/receipt/\(encoded)", "/mine?before=\(encoded)",
        ] {
            let status = try await school.get(path, as: .principal).status
            #expect(status == 200 || status == 404, "\(path): \(status)")
        }
        #expect(try await school.visit("/login", [("login", words), ("password", words)]).status == 401)
        #expect(
            try await school.visit(
                "/login/code",
                [("login", words), ("code", words), ("password", "một câu dễ nhớ"), ("password-again", "một câu dễ nhớ")]
            ).status == 401)
        for (path, form) in [
            ("/school/people", [("name", words), ("login", words), ("role", "teacher"), ("groups", words)]),
            ("/school/tokens", [("name", words)]), ("/posts/\(id)/steps/cancel", [("reason", words)]),
            ("/posts/\(id)/advice", [("number", words), ("answer", words)]), ("/today/done", [("duty", words)]),
        ] {
            let status = try await school.post(path, form, as: .principal).status
            #expect(status < 500, "\(path): \(status)")
        }
        let bearer = ["Authorization": "Bearer \(words)"]
        #expect(try await school.site.get("/api/v1/posts?state=\(encoded)", headers: bearer).status == 401)
        #expect(try await school.school.members().count == 5)
        let head = try #require(school.members[.principal])
        #expect(try await school.school.post(id, for: head, school.desk.scanner).text == "Bài thử \(words)")
    }
}
