import SoatTestSupport
import Testing

@testable import SoatServer

/// `POST /api/v1/check`: the contract's JSON, and what is told of bodies that are none.
@Suite("API: check") struct CheckAPITests {
    private let site: TestSite

    init() throws { site = try TestSite() }

    private func check(_ body: String, path: String = "/api/v1/check") async throws -> (status: Int, json: JSONTree) {
        let reply = try await site.send(.post, path, body: Array(body.utf8))
        #expect(reply.header("Content-Type") == "application/json; charset=utf-8")
        return (reply.status, try JSONTree(json: reply.body))
    }

    @Test("One post gives one object, its offsets in UTF-16 code units")
    func one() async throws {
        let (status, json) = try await check(#"{"id": 7, "text": "🎉 Nghe nói mai cả huyện nghỉ học.", "channel": "group"}"#)
        #expect(status == 200)
        #expect(json["id"]?.number == 7 && json["verdict"]?.string == "review")
        let finding = try #require(json["findings"]?[0])
        #expect(finding["start"]?.number == 3 && finding["end"]?.number == 11 && finding["quote"]?.string == "Nghe nói")
    }

    @Test("A post may stand on many lines, and its text be in NFD")
    func pretty() async throws {
        let text = "Nghe nói mai cả huyện nghỉ học".decomposedStringWithCanonicalMapping
        let (status, json) = try await check("{\n \"text\" :\n \"\(text)\"\n}\n")
        #expect(status == 200)
        let finding = try #require(json["findings"]?[0])
        #expect(finding["start"]?.number == 0 && finding["end"]?.number == 9)
    }

    @Test("An array gives an array, in order, and a post that is none an error in its place")
    func several() async throws {
        let (status, json) = try await check(
            #"[{"text":"a"}, {"id":"x","text":5}, {"id":"y","text":"b]","channel":"nowhere"}, {"id":"z","text":"[{,"}]"#)
        #expect(status == 200)
        #expect(json.items.count == 4)
        #expect(json[0]?["verdict"]?.string == "pass")
        #expect(json[1]?["id"]?.string == "x" && json[1]?["line"]?.number == 2 && json[1]?["error"] != nil)
        #expect(json[2]?["error"]?.string?.contains("channel") == true)
        #expect(json[3]?["id"]?.string == "z" && json[3]?["verdict"]?.string == "pass")
        #expect(try await check("[]").json == .array([]))
    }

    @Test(
        "A body that is no JSON is answered with 400 and the byte",
        arguments: [
            ("", 1), ("{", 2), ("{\"text\":\"a\"", 12), ("[{\"text\":\"a\"}", 14), ("[{\"text\":\"a\"},]", 15),
            ("[{\"text\":\"a\"}] x", 16), ("[{\"text\":}]", 10), ("[\"", 4), ("]", 1), ("[}", 2),
        ])
    func broken(body: String, byte: Int) async throws {
        let (status, json) = try await check(body)
        #expect(status == 400)
        #expect(json["error"]?.string == "JSON hỏng")
        let told = try #require(json["byte"]?.number)
        #expect(abs(Int(told) - byte) <= 1)
    }

    @Test(
        "A single post with a wrong value is answered with 400 and what is wrong",
        arguments: [
            "{}", "[1]".replacing("[1]", with: "1"), #"{"text":1}"#, #"{"text":"a","channel":"x"}"#,
            #"{"text":"a","posted_on":"2026-13-01"}"#,
        ])
    func wrong(body: String) async throws {
        let (status, json) = try await check(body)
        #expect(status == 400 && json["error"]?.string?.isEmpty == false)
    }

    @Test("Errors and titles are English where the address asks for it")
    func english() async throws {
        #expect(try await check("{", path: "/api/v1/check?lang=en").json["error"]?.string == "broken JSON")
    }

    @Test("A body over the limit is answered with 413 in JSON")
    func long() async throws {
        let body = #"{"text":""# + String(repeating: "a", count: 1 << 20) + "\"}"
        let (status, json) = try await check(body)
        #expect(status == 413 && json["limit"]?.number == 1_048_576)
    }

    @Test("Measures count posts and requests, and hold nothing of a text")
    func measures() async throws {
        _ = try await check(#"{"text":"Nghe nói mai cả huyện nghỉ học bimat123"}"#)
        _ = try await site.get("/nope-bimat123")
        let measures = try await site.get("/metrics").text
        #expect(measures.contains(#"soat_requests_total{route="POST /api/v1/check",status="2xx"} 1"#))
        #expect(measures.contains(#"soat_posts_total{verdict="review"} 1"#))
        #expect(measures.contains(#"soat_request_seconds_bucket{route="POST /api/v1/check",le="+Inf"} 1"#))
        #expect(measures.contains(#"soat_requests_total{route="none",status="4xx"} 1"#))
        #expect(!measures.contains("GET /rules") && !measures.contains("5xx"))
        #expect(!measures.contains("bimat123") && !measures.contains("Nghe"))
    }

    @Test("An address that is not there, or not so asked, is told in its surface's form")
    func missing() async throws {
        #expect(try await check("", path: "/api/v1/nope").status == 404)
        let wrong = try await site.get("/api/v1/check")
        #expect(wrong.status == 405 && wrong.header("Allow") == "POST")
        let page = try await site.get("/nope")
        #expect(page.status == 404 && page.text.contains("Không có trang này."))
        #expect(try await site.get("/assets/x/../../etc/passwd").status == 404)
        #expect(try await site.get("/assets/x/%2e%2e%2ftokens.css").status == 404)
    }
}
