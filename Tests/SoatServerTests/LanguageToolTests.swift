import SoatTestSupport
import Testing

@testable import SoatServer

/// What real clients of LanguageTool send, and what they read.
@Suite("LanguageTool") struct LanguageToolTests {
    private let site: TestSite

    init() throws { site = try TestSite(routes: RouteTable.languageTool) }

    private func places(_ body: String, path: String = "/v2/check") async throws -> [[Int]] {
        let reply = try await site.send(.post, path, body: Array(body.utf8))
        #expect(reply.status == 200)
        return try JSONTree(json: reply.body)["matches"]?.items.compactMap { match in
            guard let offset = match["offset"]?.number, let length = match["length"]?.number else { return nil }
            return [Int(offset), Int(length)]
        } ?? []
    }

    private func form(_ fields: [(String, String)]) -> String {
        fields.map { "\($0)=\(TestSite.encoded($1))" }.joined(separator: "&")
    }

    @Test("Every spelling of the address is answered", arguments: ["/check", "/v2/check", "/v2/v2/check"])
    func addresses(path: String) async throws {
        #expect(try await places(form([("text", "Nghe nói mai nghỉ học"), ("language", "vi-VN")]), path: path) == [[0, 8]])
        #expect(try await site.get("\(path)?language=vi&text=Nghe%20n%C3%B3i%20mai%20ngh%E1%BB%89%20h%E1%BB%8Dc").status == 200)
    }

    @Test(
        "Offsets count UTF-16 code units of what was sent",
        arguments: [
            ("🎉👩‍👩‍👧 Nghe nói mai nghỉ học", [11, 8]), ("a\u{300}e\u{302}\u{301} Nghe nói mai nghỉ học", [6, 8]),
        ])
    func units(text: String, place: [Int]) async throws {
        #expect(try await places(form([("language", "vi-VN"), ("text", text)])) == [place])
    }

    @Test(
        "A body that is not percent-encoded is read to its last “&language=”",
        arguments: [
            ("text=Toán & Văn: 100% em đạt. Nghe nói mai nghỉ học&language=vi-VN", [25, 8]),
            ("text=A+B & C=D%20. Nghe nói mai nghỉ học&language=en-US&username=x&apiKey=y", [14, 8]),
            ("language=vi-VN&text=Toán & Nghe nói mai nghỉ học", [7, 8]),
            ("text=x&language=vi rồi. Nghe nói mai nghỉ học&language=vi-VN", [19, 8]),
        ])
    func raw(body: String, place: [Int]) async throws {
        #expect(try await places(body) == [place])
    }

    @Test("Unknown fields of an encoded body do not make it a raw one")
    func unknownFields() async throws {
        let body = form([("text", "a & b. Nghe nói mai nghỉ học"), ("language", "vi"), ("mode", "all"), ("useragent", "x")])
        #expect(try await places(body) == [[7, 8]])
    }

    @Test("Offsets over annotations count markup as sent")
    func annotations() async throws {
        let data = #"""
            {"annotation":[{"text":"A "},{"markup":"<b>"},{"text":"Nghe "},{"markup":"<i>"},{"text":"nói mai"},
            {"markup":"</i></b>"},{"text":" nghỉ học."},{"markup":"<p>","interpretAs":"\n\n"},{"text":"Nghe nói mai nghỉ học"}]}
            """#
        let found = try await places(form([("data", data), ("language", "auto")]))
        #expect(found == [[5, 11], [41, 8]])
    }

    @Test("A finding comes with its sentence, of a long one with what is near, and never with half a character")
    func sentences() async throws {
        func sentences(_ text: String) async throws -> [String] {
            let reply = try await site.send(.post, "/v2/check", body: Array(form([("text", text), ("language", "vi")]).utf8))
            return try JSONTree(json: reply.body)["matches"]?.items.compactMap { $0["sentence"]?.string } ?? []
        }
        let short = try await sentences("Trời đẹp. Nghe nói mai nghỉ học. Hẹn gặp lại.")
        #expect(short.count == 1 && short[0].trimmingPrefix(" ").hasPrefix("Nghe nói mai nghỉ học"))
        let emoji = String(repeating: "🎉", count: 150)
        for text in ["\(emoji) Nghe nói mai nghỉ học \(emoji)", "\(emoji) x Nghe nói mai nghỉ học x \(emoji)"] {
            for sentence in try await sentences(text) {
                #expect(sentence.contains("Nghe nói") && !sentence.contains("\u{FFFD}") && sentence.utf16.count <= 412)
            }
        }
        let line = String(repeating: "nghe nói mai nghỉ học ", count: 1_700)
        let body = Array(form([("text", line), ("language", "vi")]).utf8)
        let reply = try await site.send(.post, "/v2/check", body: body)
        #expect(reply.status == 200 && reply.body.count < 6 << 20)
    }

    @Test("A text in very many parts is placed part by part")
    func manyParts() async throws {
        let parts = (0..<5_000).map { _ in #"{"text":"và "},{"markup":"<b>"}"# } + [#"{"text":". Nghe nói mai nghỉ học"}"#]
        let found = try await places(form([("data", #"{"annotation":[\#(parts.joined(separator: ","))]}"#)]))
        #expect(found == [[30_002, 8]])
    }

    @Test("Every field that a client reads without asking is there")
    func fields() async throws {
        let body = form([("text", "Mẹ bé Su: 0912 345 678"), ("language", "vi-VN")])
        let json = try JSONTree(json: try await site.send(.post, "/v2/check", body: Array(body.utf8)).body)
        let match = try #require(json["matches"]?[0])
        #expect(json["software"]?["apiVersion"]?.number == 1 && json["language"]?["code"]?.string == "vi-VN")
        #expect(match["message"]?.string?.hasPrefix("Số điện thoại riêng") == true)
        #expect(match["replacements"]?[0]?["value"]?.string == "09xx xxx 678")
        #expect(match["rule"]?["category"]?["id"]?.string == "TYPOS" && match["rule"]?["issueType"]?.string == "misspelling")
        #expect(match["context"]?["text"]?.string?.contains("0912 345 678") == true)
        #expect(match["rule"]?["urls"]?[0]?["value"]?.string == "http://127.0.0.1:8080/rules/personal-data.family-phone")
    }

    @Test("Rules and categories can be turned off")
    func choice() async throws {
        let text = ("text", "Nghe nói mai nghỉ học. Mẹ bé Su: 0912 345 678")
        #expect(try await places(form([text, ("disabledRules", "x, unverified-claim.hearsay")])).count == 1)
        #expect(try await places(form([text, ("disabledCategories", "personal-data,unverified-claim")])).isEmpty)
        #expect(try await places(form([text, ("enabledOnly", "true"), ("enabledCategories", "personal-data")])).count == 1)
    }

    @Test(
        "What cannot be answered is told as plain text",
        arguments: [
            ("language=vi", 400), ("text=a&data=%7B%7D", 400), ("data=x", 400),
            ("data=%7B%22text%22%3A%22a%22%2C%22annotation%22%3A%5B%5D%7D", 400),
        ])
    func wrong(body: String, status: Int) async throws {
        let reply = try await site.send(.post, "/v2/check", body: Array(body.utf8))
        #expect(reply.status == status && reply.text.hasPrefix("Error: "))
    }

    @Test("Vietnamese is offered, and pages of other hosts may ask")
    func offered() async throws {
        let reply = try await site.get("/v2/languages")
        #expect(try JSONTree(json: reply.body)[0]?["longCode"]?.string == "vi-VN")
        #expect(reply.header("Access-Control-Allow-Origin") == "*")
        #expect(try await site.send(.options, "/v2/check").status == 204)
        #expect(try await site.get("/v2/maxtextlength").text == "300000")
        #expect(try await site.get("/v2/words").status == 404)
    }
}
