import SoatGate
import SoatStore
import SoatTestSupport
import SoatText
import Testing

@testable import SoatServer

/// `/api/v1/posts` and `/api/v1/log`: a program does what the person who made its token may do, and no more.
@Suite("API: posts and log") struct PostsAPITests {
    private let school: SchoolSite

    init() async throws { school = try await SchoolSite() }

    private func token(_ role: AuthorRole) async throws -> [String: String] {
        let member = try #require(school.members[role])
        return ["Authorization": "Bearer \(try await school.school.addToken(name: "trang web", by: member).text)"]
    }

    private func send(_ path: String, _ body: String? = nil, _ headers: [String: String]) async throws -> (
        status: Int, json: JSONTree
    ) {
        let reply = try await school.site.send(
            body == nil ? .get : .post, path, body: Array((body ?? "").utf8), headers: headers)
        return (reply.status, try JSONTree(json: reply.body))
    }

    @Test("A post is written and submitted, and read as the command line prints it")
    func written() async throws {
        let teacher = try await token(.teacher)
        let made = try await send(
            "/api/v1/posts", #"{"text":"Thông báo lịch thi.\r\nPhòng 5.","channels":["portal"],"submit":true}"#, teacher)
        #expect(made.status == 201 && made.json["state"]?.string == "submitted")
        #expect(made.json["text"]?.string == "Thông báo lịch thi.\nPhòng 5.")
        let id = try #require(made.json["id"]?.string)
        let read = try await send("/api/v1/posts/\(id)", nil, teacher)
        #expect(read.status == 200 && read.json["channels"]?[0]?.string == "portal" && read.json["version"]?.number == 2)
        let listed = try await send("/api/v1/posts?state=submitted&mine=true", nil, teacher)
        #expect(listed.json.items.map { $0["id"]?.string } == [id] && listed.json[0]?["text"] == nil)
        #expect(try await send("/api/v1/posts?state=draft", nil, teacher).json.items.isEmpty)
    }

    @Test("A draft that lacks its places is kept, and the refusal says what is missing and where it lies")
    func refused() async throws {
        let teacher = try await token(.teacher)
        let draft = try await send("/api/v1/posts", #"{"text":"Mẹ bé Su: 0912 345 678"}"#, teacher)
        let id = try #require(draft.json["id"]?.string)
        #expect(draft.status == 201 && draft.json["state"]?.string == "draft")
        #expect(draft.json["findings"]?[0]?["rule"]?.string == "personal-data.family-phone")
        #expect(draft.json["blockers"]?.items.contains { $0["kind"]?.string == "no-channel" } == true)
        let sent = try await send("/api/v1/posts/\(id)/submit?version=9", "", teacher)
        #expect(sent.status == 409 && sent.json["error"]?.string == "conflict")
        // Nobody else sees a draft, nor submits it.
        let editor = try await token(.editor)
        #expect(try await send("/api/v1/posts/\(id)", nil, editor).status == 404)
        #expect(try await send("/api/v1/posts/\(id)/submit", "", editor).status == 404)
    }

    @Test(
        "A body that is no post is refused with 400, and nothing is made",
        arguments: [
            "", "{", "[]", "{}", #"{"text":1}"#, #"{"text":"a","channels":"portal"}"#, #"{"text":"a","channels":["nowhere"]}"#,
            #"{"text":"a","event-ends":"2026-13-01"}"#,
        ])
    func broken(body: String) async throws {
        let teacher = try await token(.teacher)
        let reply = try await send("/api/v1/posts", body, teacher)
        #expect(reply.status == 400 && reply.json["error"]?.string?.isEmpty == false)
        #expect(try await send("/api/v1/posts", nil, teacher).json.items.isEmpty)
    }

    @Test("A token counts until it is taken back, its owner is disabled or gets another password; a cookie never does")
    func tokens() async throws {
        let head = try #require(school.members[.principal])
        let member = try #require(school.members[.teacher])
        let (made, text) = try await school.school.addToken(name: "trang web", by: member)
        let bearer = ["Authorization": "bearer \(text)"]
        #expect(try await send("/api/v1/posts", nil, bearer).status == 200)
        let cookie = ["Cookie": "\(CookieName.session)=\(school.token(.teacher))"]
        let refused = try await school.site.get("/api/v1/posts", headers: cookie)
        #expect(refused.status == 401 && refused.header("WWW-Authenticate") == "Bearer")
        #expect(try await send("/api/v1/posts", nil, ["Authorization": "Bearer \(school.token(.teacher))"]).status == 401)
        // A token opens no page.
        #expect(try await school.site.get("/today", headers: bearer).status == 401)
        let editor = try #require(school.members[.editor])
        await #expect(throws: StoreError.unknownToken(made.id)) {
            try await school.school.removeToken(made.id, by: editor)
        }
        try await school.school.removeToken(made.id, by: head)
        #expect(try await send("/api/v1/posts", nil, bearer).status == 401)
        let second = try await token(.teacher)
        _ = try await school.school.setDisabled(true, login: member.login, by: head)
        #expect(try await send("/api/v1/posts", nil, second).status == 401)
        _ = try await school.school.setDisabled(false, login: member.login, by: head)
        #expect(try await send("/api/v1/posts", nil, second).status == 401)
        let third = try await token(.teacher)
        _ = try await school.school.reset(login: member.login, by: head)
        #expect(try await send("/api/v1/posts", nil, third).status == 401)
    }

    @Test("The log is whole for the office, one's own for others, and holds nothing that people wrote")
    func log() async throws {
        let id = try await school.submitted("Thông báo bimat")
        let all = try await send("/api/v1/log?kind=post", nil, try await token(.secretary))
        #expect(all.status == 200 && all.json.items.count == 2 && all.json[0]?["post"]?.string == id)
        #expect(!"\(all.json)".contains("bimat"))
        #expect(try await send("/api/v1/log?kind=post", nil, try await token(.editor)).json.items.isEmpty)
        let teacher = try await token(.teacher)
        #expect(try await send("/api/v1/log?kind=post.submitted", nil, teacher).json.items.count == 1)
        let number = try #require(all.json[0]?["number"]?.number)
        #expect(try await send("/api/v1/log/\(Int(number))", nil, teacher).json["kind"]?.string == "post.submitted")
        // What people wrote is told to whom it is about and who wrote it; whoever may read all has it entry by entry on
        // the page, or as an export that the head gives a reason for.
        #expect(try await school.step(id, "return-to-author", [("reason", "Lời nhắn bimat")], as: .editor) == 303)
        let back = try await send("/api/v1/log?kind=post.returned", nil, try await token(.secretary)).json[0]
        let entry = "/api/v1/log/\(Int(try #require(back?["number"]?.number)))"
        for role in [AuthorRole.secretary, .principal] {
            let reply = try await send(entry, nil, try await token(role))
            #expect(reply.status == 200 && !"\(reply.json)".contains("bimat") && reply.json["texts"] == nil)
        }
        #expect(try await send(entry, nil, try await token(.editor)).json["texts"]?["reason"]?.string == "Lời nhắn bimat")
        #expect(try await send("/api/v1/log?kind=nope", nil, teacher).status == 400)
        #expect(try await send("/api/v1/log?limit=0", nil, teacher).status == 400)
        #expect(try await send("/api/v1/log/x", nil, teacher).status == 404)
    }

    @Test("A school's page makes a token, shows it once, and takes it back")
    func page() async throws {
        let made = try await school.post("/school/tokens", [("name", "<b>Trang web")], as: .secretary)
        #expect(made.status == 200 && made.text.contains("&lt;b&gt;Trang web"))
        let text = try #require(made.text.firstMatch(of: /soat_[0-9A-Z]{32}/)).output
        let bearer = ["Authorization": "Bearer \(text)"]
        #expect(try await send("/api/v1/posts", nil, bearer).status == 200)
        let shown = try await school.get("/school", as: .principal).text
        #expect(!shown.contains("soat_") && shown.contains("&lt;b&gt;Trang web"))
        let head = try #require(school.members[.principal])
        let id = try #require(try await school.school.tokens(for: head).first?.id)
        #expect(try await school.post("/school/tokens/\(id)/remove", [], as: .principal).status == 303)
        #expect(try await send("/api/v1/posts", nil, bearer).status == 401)
        #expect(try await school.post("/school/tokens", [("name", " ")], as: .secretary).status == 422)
    }
}
