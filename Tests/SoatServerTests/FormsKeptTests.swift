import Foundation
import HTTPTypes
import SoatGate
import SoatStore
import SoatText
import Testing

@testable import SoatServer

/// Nothing that somebody typed is lost, whatever a form is refused for.
@Suite("Forms kept") struct FormsKeptTests {
    private static let clean = "Mời xem văn nghệ\nChiều thứ Sáu, các lớp biểu diễn văn nghệ ở sân trường."
    private static let ours = ["Sec-Fetch-Site": "same-origin"]

    private func send(
        _ school: SchoolSite, _ path: String, _ form: [(String, String)], cookie: String, headers: [String: String] = ours
    ) async throws -> TestSite.Reply {
        try await school.site.post(path, form: form, headers: headers.merging(["Cookie": cookie]) { $1 })
    }

    @Test("A text sent after the session ended goes through signing in and is sent again, unchanged")
    func afterTheSession() async throws {
        let school = try await SchoolSite()
        let head = try #require(school.members[.principal])
        let code = try await school.school.reset(login: "co.ha", by: head)
        _ = try await school.school.redeem(code: code.text, login: "co.ha", newPassword: "bốn từ ghép lại")
        let text = Self.clean + "\r\n\"Hết\" & <b>"
        let form = [("token", "x"), ("text", text), ("channel", "portal"), ("submit", "yes")]
        let asked = try await send(school, "/posts", form, cookie: "\(CookieName.session)=soat_0")
        #expect(
            asked.status == 401 && asked.text.contains("Thầy cô cần đăng nhập.") && asked.text.contains("Chữ vừa gõ còn nguyên")
        )
        let kept = try #require(asked.text.firstMatch(of: /name="kept" value="([^"]*)"/)?.1)
        let visitor = try #require(asked.header("Set-Cookie")?.firstMatch(of: /soat-visitor=([0-9a-f]+)/)?.1)
        let token = school.site.app.formToken.text(for: String(visitor))
        let back = [("token", token), ("kept-path", "/posts"), ("kept", String(kept).replacing("&amp;", with: "&"))]
        // A wrong password loses nothing either.
        let wrong = try await send(
            school, "/login", back + [("login", "co.ha"), ("password", "sai rồi nhé")],
            cookie: "\(CookieName.visitor)=\(visitor)")
        #expect(wrong.status == 401 && wrong.text.contains("name=\"kept\" value=\"\(kept)\""))
        let again = try await send(
            school, "/login", back + [("login", "co.ha"), ("password", "bốn từ ghép lại")],
            cookie: "\(CookieName.visitor)=\(visitor)")
        #expect(again.status == 200 && again.text.contains("action=\"/posts\"") && again.text.contains("Gửi lại"))
        #expect(again.text.contains("&quot;Hết&quot; &amp; &lt;b&gt;") && again.text.contains("name=\"submit\" value=\"yes\""))
        let cookies = again.headers[values: .setCookie].joined(separator: "\n")
        let session = try #require(cookies.firstMatch(of: /soat-session=([^;]+);/)?.1)
        #expect(again.text.contains(school.site.app.formToken.text(for: String(session))))
        let sent = try await send(
            school, "/posts", [("token", school.site.app.formToken.text(for: String(session)))] + form.dropFirst(),
            cookie: "\(CookieName.session)=\(session)")
        #expect(sent.status == 303)
    }

    @Test("What a stranger's page sends is neither shown nor carried along", arguments: ["cross-site", "same-site", "none"])
    func strangers(site: String) async throws {
        let school = try await SchoolSite()
        let form = [("text", "Bài của kẻ lạ"), ("channel", "portal")]
        for cookie in ["\(CookieName.session)=soat_0", "\(CookieName.session)=\(school.token(.teacher))"] {
            let reply = try await send(school, "/posts", form, cookie: cookie, headers: ["Sec-Fetch-Site": site])
            #expect([401, 403].contains(reply.status) && !reply.text.contains("Bài của kẻ lạ") && !reply.text.contains("kept"))
        }
        // Nor does a path that is no form of ours come through the page where one signs in.
        for path in ["//ke-la.example/x", "/posts/x/steps/submit?y", "/login", "/nope", "javascript:alert(1)"] {
            let carried = SentForm(carriedBy: FormFields([("kept-path", path), ("kept", "text=a")]))
            #expect(carried == nil, "\(path)")
        }
    }

    @Test("A stale form, too many tries and a form for another role show the text again, to who is signed in")
    func refusedAtTheDoor() async throws {
        let school = try await SchoolSite()
        let session = "\(CookieName.session)=\(school.token(.teacher))"
        let stale = try await send(school, "/posts", [("token", "x"), ("text", "Chữ đã gõ")], cookie: session)
        #expect(stale.status == 403 && stale.text.contains("Chữ đã gõ") && stale.text.contains("Trang đã mở quá lâu."))
        #expect(stale.text.contains("Nguyễn Thu Hà") && stale.text.contains("href=\"/today\""))
        let other = try await send(school, "/posts/b0/advice", [("token", "x"), ("answer", "Chữ đã gõ")], cookie: session)
        #expect(other.status == 403 && other.text.contains("Chữ đã gõ"))
        let limited = try TestSite(checksPerSecond: 1)
        limited.app.throttle.charge(client: "a ?", checks: 10_000)
        let often = try await limited.post("/", form: [("text", "Chữ đã gõ")], headers: Self.ours)
        #expect(often.status == 429 && often.text.contains("Chữ đã gõ"))
        // Passwords are never shown again.
        let secret = try await send(
            school, "/account", [("token", "x"), ("old", "mật khẩu cũ"), ("password", "mật khẩu mới"), ("text", "a")],
            cookie: session)
        #expect(secret.status == 403 && !secret.text.contains("mật khẩu cũ"))
    }

    @Test("A page that was open before a restart still holds: its token is made of the session alone")
    func restart() async throws {
        let school = try await SchoolSite()
        #expect(FormToken().text(for: "a") == FormToken().text(for: "a"))
        #expect(FormToken().text(for: "a") != FormToken().text(for: "b"))
        #expect(!school.token(.teacher).contains(FormToken().text(for: school.token(.teacher))))
    }

    @Test("A session that is used lasts: twelve hours from the last time, a week at most")
    func sliding() async throws {
        let school = try await SchoolSite()
        for _ in 0..<13 {
            school.clock.advance(seconds: 11 * 3_600)
            let page = try await school.get("/today", as: .teacher)
            #expect(page.status == 200)
            #expect(page.headers[values: .setCookie].contains { $0.hasPrefix("soat-session=") && $0.contains("Max-Age=43200") })
            #expect(try await school.get("/today", as: .teacher).headers[values: .setCookie].isEmpty)
        }
        school.clock.advance(seconds: 11 * 3_600)
        #expect(try await school.get("/today", as: .teacher).status == 200)
        school.clock.advance(seconds: 11 * 3_600)
        _ = try await school.get("/today", as: .teacher)
        school.clock.advance(seconds: 11 * 3_600)
        #expect(try await school.get("/today", as: .teacher).status == 401)
    }

    @Test("A comment on words that the text does not have comes back with all that was written")
    func comments() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        let form = [
            ("reason", "Lời nhắn dài"), ("quote", "không có trong bài"), ("note", "Ý thứ nhất"), ("quote", "các lớp"),
            ("note", "Ý thứ hai"),
        ]
        let reply = try await school.post("/posts/\(id)/steps/return-to-author", form, as: .editor)
        #expect(reply.status == 422)
        for words in [
            "Lời nhắn dài", "value=\"không có trong bài\"", "value=\"Ý thứ nhất\"", "value=\"Ý thứ hai\"", "class=\"act\" open",
        ] {
            #expect(reply.text.contains(words), "\(words)")
        }
    }

    @Test("Blanks around the words that a comment is about do not matter")
    func blanks() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        let form = [("reason", "Lời nhắn"), ("quote", " \r\nMời xem văn nghệ\r\n"), ("note", "Ghi rõ ngày")]
        #expect(try await school.step(id, "return-to-author", form, as: .editor) == 303)
        #expect(try await school.get("/posts/\(id)", as: .teacher).text.contains("Ghi rõ ngày"))
    }

    @Test("Whoever comes second gets back all that they typed, in its order")
    func conflict() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        #expect(try await school.step(id, "review", as: .editor) == 303)
        let form = [
            ("version", "1"), ("reason", "Lời nhắn\r\ndài"), ("quote", "chữ một"), ("note", "Ý một"), ("quote", "chữ hai"),
            ("note", "Ý hai"), ("consent-from", "Mẹ em An"), ("consent-for", "Em An"), ("evidence", "Tủ hồ sơ"),
            ("address", "https://truong.example/1"), ("consent", "7"),
        ]
        let reply = try await school.post("/posts/\(id)/steps/cancel", form, as: .editor)
        #expect(reply.status == 409)
        let typed = [
            "Lời nhắn\ndài", "chữ một", "Ý một", "chữ hai", "Ý hai", "Mẹ em An", "Em An", "Tủ hồ sơ",
            "https://truong.example/1",
        ]
        #expect(reply.text.contains(typed.joined(separator: "\n\n") + "</textarea>"))
    }

    @Test("A refused revision, report, setting and newcomer stand in their forms again")
    func forms() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        #expect(try await school.step(id, "review", as: .editor) == 303)
        let revised = try await school.post(
            "/posts/\(id)/steps/revise",
            [("text", "Bản mới của tôi"), ("channel", "portal"), ("event-end", "0001-01-01")], as: .editor)
        #expect(revised.status == 422 && revised.text.contains("Bản mới của tôi") && revised.text.contains("0001-01-01"))
        let settings = [
            ("name", ""), ("year-start", "40/13"), ("retention", "99"), ("days-off", "mai"), ("domain", "bến sậy"),
            ("contacts", "cô Hà"),
        ]
        let page = try await school.post("/school/settings", settings, as: .principal)
        #expect(page.status == 422 && page.text.contains("Còn 7 chỗ cần sửa"))
        for name in ["name", "year-start", "retention", "days-off", "domain", "contacts", "workday"] {
            #expect(page.text.contains("id=\"bad-\(name)\""), "\(name)")
        }
        #expect(page.text.contains("value=\"bến sậy\"") && page.text.contains("value=\"40/13\""))
        let new = try await school.post(
            "/school/people", [("name", "Lê Văn Nam"), ("login", "THẦY NAM"), ("role", "editor"), ("groups", "Toán")],
            as: .secretary)
        #expect(new.status == 422 && new.text.contains("value=\"Lê Văn Nam\"") && new.text.contains("value=\"THẦY NAM\""))
        let report = [
            ("day", "0001-01-01"), ("address", "https://nhom.example/7b"), ("channel", "group"), ("what", "Điều tôi thấy"),
        ]
        let refused = try await school.post("/log/report", report, as: .secretary)
        #expect(refused.status == 422 && refused.text.contains("Điều tôi thấy"))
    }

    @Test("Files of more than 20 MB are refused in their own words, and the text stays")
    func files() async throws {
        let school = try await SchoolSite()
        func body(_ bytes: Int) -> [UInt8] {
            let token = school.site.app.formToken.text(for: school.token(.teacher))
            var body = Array("--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n".utf8)
            body += Array("--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nBài kèm ảnh\r\n".utf8)
            body += Array("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"anh.jpg\"\r\n\r\n".utf8)
            return body + [UInt8](repeating: 0, count: bytes) + Array("\r\n--x--\r\n".utf8)
        }
        let headers = [
            "Cookie": "\(CookieName.session)=\(school.token(.teacher))", "Content-Type": "multipart/form-data; boundary=x",
        ]
        let large = try await school.site.send(.post, "/posts", body: body(21 << 20), headers: headers)
        #expect(large.status == 413 && large.text.contains("Tệp kèm theo lớn quá 20 MB.") && large.text.contains("Bài kèm ảnh"))
        // What is read no further, and what says at once that it is too long; from our own pages only.
        let ours = headers.merging(Self.ours) { $1 }
        for headers in [ours, ours.merging(["Content-Length": "\(25 << 20)"]) { $1 }] {
            let huge = try await school.site.send(.post, "/posts", body: body(25 << 20), headers: headers)
            #expect(huge.status == 413 && huge.text.contains("Tệp kèm theo lớn quá 20 MB."))
            #expect(huge.text.contains("Bài kèm ảnh"))
        }
        let stranger = try await school.site.send(.post, "/posts", body: body(25 << 20), headers: headers)
        #expect(stranger.status == 413 && !stranger.text.contains("Bài kèm ảnh"))
        let ended = ours.merging(["Cookie": "\(CookieName.session)=soat_0"]) { $1 }
        let late = try await school.site.send(.post, "/posts", body: body(3 << 20), headers: ended)
        #expect(late.status == 401 && late.text.contains("name=\"kept-path\""))
        #expect(late.text.contains("text=B%C3%A0i%20k%C3%A8m"))
    }

    @Test("Of a form that is cut off, the fields that are whole are read")
    func cutOff() throws {
        let filler = [UInt8](repeating: UInt8(ascii: "x"), count: SentForm.longest)
        let plain = SentForm.fields(Array(("text=a&reason=b%20c&note=".utf8)) + filler, contentType: "")
        #expect(plain == FormFields([("text", "a"), ("reason", "b c")]))
        #expect(SentForm.fields(Array("text=".utf8) + filler, contentType: "") == nil)
        let part = Array("--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na\r\n".utf8)
        let file = Array("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b\"\r\n\r\n".utf8)
        let type = "multipart/form-data; boundary=x"
        #expect(SentForm.fields(part + file + filler, contentType: type) == FormFields([("text", "a")]))
        #expect(SentForm.fields(part + file + [0], contentType: type) == nil)
    }

    @Test("Submitting what cannot be submitted leads to the draft's own page")
    func refusedSubmission() async throws {
        let school = try await SchoolSite()
        let reply = try await school.post("/posts", [("text", Self.clean), ("submit", "yes")], as: .teacher)
        #expect(reply.status == 303)
        let path = try #require(reply.header("Location"))
        guard path.contains("refused=submit") else { return }
        #expect(try await school.get(path, as: .teacher).text.contains("Bài đã lưu nháp nhưng chưa gửi được"))
    }
}
