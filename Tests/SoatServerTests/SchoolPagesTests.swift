import SoatGate
import SoatLedger
import SoatStore
import SoatText
import Testing

@testable import SoatServer

/// What people do with posts and the log in the browser, form by form.
@Suite("School pages") struct SchoolPagesTests {
    private static let clean = "Mời xem văn nghệ\nChiều thứ Sáu, các lớp biểu diễn văn nghệ ở sân trường."

    @Test("A post goes from its author to the public, each step by whom it belongs to")
    func wayToThePublic() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        #expect(try await school.get("/queue", as: .editor).text.contains("/posts/\(id)"))
        #expect(try await school.step(id, "approve", as: .principal) == 409)
        #expect(try await school.step(id, "review", as: .teacher) == 403)
        #expect(try await school.step(id, "review", as: .editor) == 303)
        #expect(try await school.step(id, "forward", as: .editor) == 303)
        #expect(try await school.step(id, "approve", as: .secretary) == 403)
        #expect(try await school.step(id, "approve", [("until", "2026-11-30")], as: .principal) == 303)
        let page = try await school.get("/posts/\(id)", as: .secretary).text
        #expect(page.contains("data-plain") && page.contains("steps/publish"))
        #expect(
            try await school.step(
                id, "publish", [("channel", "portal"), ("address", "https://truong.example/1")], as: .secretary)
                == 303)
        let same = try await school.post("/posts/\(id)/compare", [("published", Self.clean + "\r\n")], as: .teacher)
        #expect(same.text.contains("Đúng từng chữ với bản đã duyệt"))
        let other = try await school.post("/posts/\(id)/compare", [("published", Self.clean + " Thêm.")], as: .teacher)
        #expect(other.text.contains("Có chỗ khác bản đã duyệt") && other.text.contains("Thêm."))
        let member = try #require(school.members[.principal])
        let code = try await school.school.receipt(of: id, for: member).receipt.code.description
        let receipt = try await school.get("/receipt/\(code)")
        #expect(
            receipt.status == 200 && receipt.text.contains("Trường THCS Bến Sậy") && !receipt.text.contains("Nguyễn Thu Hà"))
        let picture = try await school.get("/receipt/\(code)/qr.svg")
        #expect(picture.header("Content-Type") == "image/svg+xml" && picture.text.hasPrefix("<svg"))
        let compared = try await school.site.post("/receipt/\(code)", form: [("published", Self.clean)])
        #expect(compared.text.contains("Đúng từng chữ với bản trường đã duyệt"))
        let why = [("reason", "Sự kiện đã qua."), ("ground", "time")]
        #expect(try await school.step(id, "request-removal", why, as: .teacher) == 303)
        #expect(try await school.step(id, "refuse-removal", [("reason", "")], as: .principal) == 422)
        #expect(try await school.step(id, "refuse-removal", [("reason", "Còn dùng.")], as: .principal) == 303)
        #expect(try await school.get("/posts/\(id)", as: .teacher).text.contains("Còn dùng."))
    }

    @Test("What blocks a post is listed with its ways out; nobody closes their own, and who may closes it")
    func findings() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted("Họp lớp 7B\nAi bận thì gọi mẹ em Minh Anh, số 0912 345 678.", channels: ["group"])
        #expect(try await school.step(id, "review", as: .editor) == 303)
        #expect(try await school.step(id, "forward", as: .editor) == 303)
        let blocked = try await school.post("/posts/\(id)/steps/approve", [], as: .principal)
        #expect(blocked.status == 422 && blocked.text.contains("role=\"alert\""))
        let member = try #require(school.members[.principal])
        let dossier = try await school.school.post(id, for: member, school.desk.scanner)
        let finding = try #require(dossier.scan.findings.first { $0.level == .error })
        #expect(
            blocked.text.contains("<mark class=\"f f--error\">")
                && blocked.text.contains("name=\"finding\" value=\"\(finding.number)\""))
        let alarm = [("finding", String(finding.number)), ("kind", "false-alarm"), ("reason", "Số này là số văn phòng.")]
        #expect(try await school.step(id, "close", alarm, as: .teacher) == 403)
        #expect(try await school.step(id, "close", alarm, as: .editor) == 403)
        #expect(try await school.step(id, "close", Array(alarm.dropLast()), as: .principal) == 422)
        #expect(try await school.step(id, "close", alarm, as: .principal) == 303)
        let consent = [
            ("finding", String(finding.number)), ("kind", "consent"), ("consent-from", "Mẹ em"), ("consent-for", "em Minh Anh"),
            ("capacity", "parent"), ("evidence", "Tủ hồ sơ lớp"),
        ]
        // Who saw the post before it was forwarded hears of that; the consent is not in the ledger yet.
        var filter = LogFilter()
        filter.kinds = [.consent]
        #expect(try await school.step(id, "close", consent + [("version", "2")], as: .secretary) == 409)
        #expect(try await school.school.log(filter, by: member).isEmpty)
        #expect(try await school.step(id, "close", consent, as: .secretary) == 303)
        #expect(try await school.school.log(filter, by: member).count == 1)
    }

    @Test("An editor returns a post with comments anchored to its words, and the author sees them")
    func comments() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        let form = [("reason", "Sửa một chữ nhé."), ("quote", "các lớp"), ("note", "Lớp nào?")]
        let wrong = [("reason", "x"), ("quote", "không có trong bài"), ("note", "?")]
        #expect(try await school.step(id, "return-to-author", wrong, as: .editor) == 422)
        #expect(try await school.step(id, "return-to-author", form, as: .editor) == 303)
        let page = try await school.get("/posts/\(id)", as: .teacher).text
        #expect(page.contains(">các lớp</mark>") && page.contains("Lớp nào?") && page.contains("Sửa một chữ nhé."))
        let new = [("text", Self.clean.replacing("các lớp", with: "khối 6")), ("channel", "portal")]
        #expect(try await school.step(id, "revise", new, as: .teacher) == 303)
        let pair = try await school.get("/posts/\(id)/revisions", as: .teacher).text
        #expect(pair.contains("<del>các lớp</del>") && pair.contains("<ins>khối 6</ins>"))
        #expect(try await school.step(id, "submit", as: .teacher) == 303)
    }

    @Test("Of two editors the second hears what the first did, and nothing is overwritten")
    func conflict() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        #expect(try await school.step(id, "review", as: .editor) == 303)
        let seen = ("version", "3")
        let first = [seen, ("text", Self.clean + "\nMời phụ huynh."), ("channel", "portal")]
        let second = [seen, ("text", Self.clean + "\nBản của thư ký."), ("channel", "portal")]
        #expect(try await school.step(id, "revise", first, as: .editor) == 303)
        let reply = try await school.post("/posts/\(id)/steps/revise", second, as: .secretary)
        #expect(reply.status == 409)
        for words in ["Bài đã đổi từ lúc thầy cô mở", "Mời phụ huynh.", "Bản của thư ký.", "Người uy.vien"] {
            #expect(reply.text.contains(words), "\(words)")
        }
        let page = try await school.get("/posts/\(id)", as: .editor).text
        #expect(page.contains("Mời phụ huynh.") && !page.contains("Bản của thư ký."))
    }

    @Test("A draft is seen by its author only; a breach by its person and the office only")
    func privacy() async throws {
        let school = try await SchoolSite()
        let reply = try await school.post("/posts", [("text", Self.clean), ("channel", "portal")], as: .teacher)
        let path = try #require(reply.header("Location"))
        for role in AuthorRole.allCases {
            #expect(try await school.get(path, as: role).status == (role == .teacher ? 200 : 404))
        }
        let report = [
            ("address", "https://nhom.example/7b"), ("channel", "group"), ("person", "co.ha"), ("category", "personal-data"),
            ("what", "Danh sách có số điện thoại."),
        ]
        let made = try await school.post("/log/report", report, as: .secretary)
        let entry = try #require(made.header("Location"))
        for role in AuthorRole.allCases {
            #expect(try await school.get(entry, as: role).status == (role == .editor ? 404 : 200), "\(role)")
        }
        #expect(try await school.get("/mine", as: .teacher).text.contains(entry))
        #expect(!(try await school.get("/mine", as: .editor).text.contains(entry)))
    }

    @Test("A report is answered, confirmed, followed by its steps, contested and withdrawn")
    func breach() async throws {
        let school = try await SchoolSite()
        let report = [
            ("address", "https://nhom.example/7b"), ("channel", "group"), ("person", "co.ha"), ("category", "personal-data"),
            ("what", "Danh sách có số điện thoại."),
        ]
        let entry = try #require(try await school.post("/log/report", report, as: .secretary).header("Location"))
        func take(_ action: String, _ form: [(String, String)], as role: AuthorRole) async throws -> Int {
            try await school.post("\(entry)/\(action)", form, as: role).status
        }
        #expect(try await take("confirm", [("words", "Có.")], as: .principal) == 409)
        #expect(try await take("answer", [("words", "Em đã gỡ.")], as: .editor) == 404)
        #expect(try await take("answer", [("words", " ")], as: .teacher) == 422)
        #expect(try await take("answer", [("words", "Em đã gỡ.")], as: .teacher) == 303)
        #expect(try await school.get("/log", as: .principal).text.contains("Em đã gỡ."))
        #expect(try await take("confirm", [("words", "Có.")], as: .secretary) == 403)
        #expect(try await take("confirm", [("words", "Có.")], as: .principal) == 303)
        #expect(try await take("step", [("step", "report-upward")], as: .principal) == 422)
        #expect(try await take("step", [("step", "remind")], as: .secretary) == 303)
        #expect(try await take("appeal", [("words", "Xin xem lại.")], as: .teacher) == 303)
        #expect(try await take("withdraw", [("words", "Đúng là nhầm.")], as: .principal) == 303)
        let log = try await school.get("/log", as: .principal).text
        #expect(log.contains("Đã rút, không phải vi phạm") && log.contains("Sổ nguyên vẹn"))
        #expect(try await school.get("/log?state=confirmed", as: .principal).text.contains("Không có mục nào"))
        let export = try await school.post("/log/export", [("form", "jsonl")], as: .secretary)
        #expect(export.status == 200 && !export.text.contains("Em đã gỡ.") && export.text.contains("breach.appeal-decided"))
        let full = try await school.post(
            "/log/export", [("form", "jsonl"), ("texts", "yes"), ("reason", "Phòng giáo dục hỏi.")], as: .principal)
        #expect(full.text.contains("Em đã gỡ."))
    }

    @Test("A report says where something was: a post of the school, elsewhere, or what was to be supplied")
    func reported() async throws {
        let school = try await SchoolSite()
        let about = [("person", "co.ha"), ("what", "Điều tôi thấy.")]
        func told(_ form: [(String, String)]) async throws -> TestSite.Reply {
            try await school.post("/log/report", form + about, as: .secretary)
        }
        #expect(
            try await told([("where", "outside"), ("address", "https://nhom.example/7b"), ("channel", "group")]).status == 303)
        #expect(try await told([("where", "supply"), ("supply", "late")]).status == 303)
        // What stands in the fields of another place counts for nothing.
        let other = [("address", "https://nhom.example/7b"), ("channel", "group")]
        for (place, words) in [("post", "Chưa chọn bài nào."), ("supply", "Chưa chọn việc gì.")] {
            let refused = try await told([("where", place)] + other)
            #expect(refused.status == 422 && refused.text.contains(words))
            #expect(refused.text.contains("Điều tôi thấy."))
        }
    }

    @Test("Before its person has answered, a report cannot be confirmed, and its page says until when")
    func tooEarly() async throws {
        let school = try await SchoolSite()
        let report = [
            ("where", "outside"), ("address", "https://nhom.example/7b"), ("channel", "group"), ("person", "co.ha"),
            ("what", "Có số."),
        ]
        let entry = try #require(try await school.post("/log/report", report, as: .secretary).header("Location"))
        let early = try await school.get(entry, as: .principal).text
        #expect(early.contains("aria-disabled=\"true\"") && !early.contains("\(entry)/confirm"))
        #expect(early.contains("\(entry)/withdraw"))
        _ = try await school.post("\(entry)/answer", [("words", "Em đã gỡ.")], as: .teacher)
        #expect(try await school.get(entry, as: .principal).text.contains("\(entry)/confirm"))
    }

    @Test("A comment stands in the text it is about, and its sentences are offered to who returns it")
    func commentsInTheText() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        #expect(try await school.step(id, "review", as: .editor) == 303)
        let offered = try await school.get("/posts/\(id)", as: .editor).text
        #expect(offered.contains("<option value=\"Chiều thứ Sáu, các lớp biểu diễn văn nghệ ở sân trường.\">"))
        let back = [("reason", "Thêm giờ."), ("quote", "Chiều thứ Sáu"), ("note", "Mấy giờ ạ?")]
        #expect(try await school.step(id, "return-to-author", back, as: .editor) == 303)
        let page = try await school.get("/posts/\(id)", as: .teacher).text
        #expect(page.contains("<mark class=\"f f--said\">Chiều thứ Sáu</mark>, các lớp") && page.contains("Mấy giờ ạ?"))
    }

    @Test("Markup in names, posts, comments, reasons and addresses stays text on every page")
    func markup() async throws {
        let evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'\u{0301}{{frame.token}}"
        let school = try await SchoolSite(name: "Trường \(evil)", personName: "Cô \(evil)")
        let id = try await school.submitted("\(evil) Mời xem văn nghệ\n\(evil) nghe nói mai nghỉ.")
        #expect(try await school.step(id, "review", as: .editor) == 303)
        let back = [("reason", evil), ("quote", "Mời xem"), ("note", evil)]
        #expect(try await school.step(id, "return-to-author", back, as: .editor) == 303)
        let report = [
            ("address", "https://mang.example/" + evil.filter { $0 != " " }), ("channel", "group"), ("person", "co.ha"),
            ("what", evil),
        ]
        let entry = try #require(try await school.post("/log/report", report, as: .secretary).header("Location"))
        _ = try await school.post("\(entry)/answer", [("words", evil)], as: .teacher)
        let paths = [
            "/today", "/posts", "/posts/\(id)", "/posts/\(id)/edit", "/posts/\(id)/revisions", "/mine", "/log", "/log/entries",
            "/school",
            entry, "/log/report", "/account", "/queue", "/posts/new",
        ]
        for path in paths {
            for role in [AuthorRole.teacher, .principal] {
                let page = try await school.get(path, as: role)
                guard page.status == 200 else { continue }
                for forbidden in ["<script>alert", "<img src=x", "onerror=alert(1)>'"] {
                    #expect(!page.text.contains(forbidden), "\(path)")
                }
                #expect(!page.text.contains("[["), "\(path)")
            }
        }
        let bad = try await school.get("/log?state=\"><script>alert(1)</script>&person=<script>", as: .principal)
        #expect(bad.status == 200 && !bad.text.contains("<script>alert"))
        let lured = try await school.post(
            "/posts/\(id)/steps/publish", [("channel", "portal"), ("address", "javascript:alert(1)")], as: .secretary)
        #expect(lured.status == 409 && !lured.text.contains("href=\"javascript:"))
    }

    @Test("The secretary adds somebody, who sets a password with the code; settings are kept")
    func people() async throws {
        let school = try await SchoolSite()
        let form = [("name", "Lê Văn Nam"), ("login", "thay.nam"), ("role", "teacher"), ("groups", "Toán")]
        let reply = try await school.post("/school/people", form, as: .secretary)
        let code = try #require(reply.text.firstMatch(of: /<p class="code">([0-9A-Z-]+)<\/p>/)?.1)
        #expect(!(try await school.get("/school", as: .secretary).text.contains(code)))
        #expect(try await school.post("/school/people", form, as: .secretary).status == 409)
        let set = [
            ("login", "thay.nam"), ("code", String(code)), ("password", "một câu dễ nhớ"), ("password-again", "một câu dễ nhớ"),
        ]
        #expect(try await school.visit("/login/code", set).status == 303)
        #expect(try await school.visit("/login/code", set).status == 401)
        let settings = [
            ("name", "Trường THCS Hoa Sữa"), ("year-start", "15/8"), ("retention", "2"), ("workday", "1"), ("workday", "6"),
            ("days-off", "1/1/2027, 30/4/2027"),
        ]
        #expect(try await school.post("/school/settings", settings, as: .principal).status == 303)
        let kept = try await school.school.settings()
        #expect(kept.name == "Trường THCS Hoa Sữa" && kept.retentionYears == 2 && kept.calendar.daysOff.count == 2)
        #expect(kept.calendar.workdays == [.monday, .saturday] && kept.calendar.yearStart.month == 8)
    }

    @Test("Today lists what is due, and a check is recorded where one says it is done")
    func duties() async throws {
        let school = try await SchoolSite()
        let page = try await school.get("/today", as: .secretary).text
        #expect(page.contains("portal-check-morning:2026-11-23") && page.contains("Thứ Hai, 23/11/2026"))
        #expect(
            try await school.post("/today/done", [("duty", "portal-check-morning:2026-11-23")], as: .secretary).status == 303)
        #expect(!(try await school.get("/today", as: .secretary).text.contains("value=\"portal-check-morning:2026-11-23\"")))
        #expect(try await school.post("/today/done", [("duty", "nonsense")], as: .secretary).status == 404)
        #expect(
            try await school.post("/today/done", [("duty", "portal-check-afternoon:2026-11-23")], as: .teacher).status == 403)
    }
}
