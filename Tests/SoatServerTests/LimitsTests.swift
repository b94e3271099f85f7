import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import SoatTestSupport
import Testing

@testable import SoatServer

/// What is refused before anything is read: too many checks, names that are not ours, clients that never finish.
@Suite("Limits") struct LimitsTests {
    @Test("A bucket gives ten seconds' worth at once, then as many as it fills, to each client its own")
    func bucket() {
        let throttle = CheckThrottle(perSecond: 2)
        let start = ContinuousClock.now
        for _ in 0..<20 { #expect(throttle.begin(client: "a", now: start) == nil) }
        #expect(throttle.begin(client: "a", now: start) == 1)
        #expect(throttle.begin(client: "b", now: start) == nil)
        #expect(throttle.begin(client: "a", now: start + .milliseconds(600)) == nil)
        #expect(throttle.begin(client: "a", now: start + .milliseconds(700)) == 1)
        // A body of a hundred posts is answered, and waited for after.
        let later = start + .seconds(60)
        #expect(throttle.begin(client: "a", now: later) == nil)
        throttle.charge(client: "a", checks: 99, now: later)
        #expect(throttle.begin(client: "a", now: later) == 41)
        #expect(throttle.begin(client: "a", now: later + .seconds(41)) == nil)
        let free = CheckThrottle(perSecond: nil)
        for _ in 0..<10_000 { #expect(free.begin(client: "a") == nil) }
    }

    @Test(
        "Addresses of one owner are counted as one: of IPv6 the first half, of IPv4 each",
        arguments: [
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:DB8:1:2::9", "2001:db8:1:2::/64"),
            ("2001:db8:1:3::9", "2001:db8:1:3::/64"), ("fe80::1%eth0", "fe80:0:0:0::/64"), ("::1", "0:0:0:0::/64"),
            ("::", "0:0:0:0::/64"), ("[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"), ("1::", "1:0:0:0::/64"),
            ("::ffff:203.0.113.7", "203.0.113.7"), ("::FFFF:cb00:7107", "203.0.113.7"), ("203.0.113.7", "203.0.113.7"),
            ("203.0.113.7:5000", "203.0.113.7:5000"), ("?", "?"), ("", ""), (":", ":"), (":::", ":::"),
            ("1:2:3:4:5:6:7", "1:2:3:4:5:6:7"), ("1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8:9"), ("::1.2.3", "::1.2.3"),
            ("::ffff:1.2.3.400", "::ffff:1.2.3.400"), ("g::1", "g::1"), ("1:2:3:4:5:6:7::8:9", "1:2:3:4:5:6:7::8:9"),
        ])
    func owners(address: String, key: String) {
        #expect(CountedAddress.key(address) == key)
    }

    @Test("A refusal has the form of its surface, and says when to come back")
    func refused() async throws {
        let site = try TestSite(checksPerSecond: 1)
        let body = Array(#"{"text":"a"}"#.utf8)
        #expect(try await site.send(.post, "/api/v1/check", body: body).status == 200)
        // So many that the test's own time does not matter.
        site.app.throttle.charge(client: "a ?", checks: 10_000)
        let json = try await site.send(.post, "/api/v1/check", body: body)
        let seconds = try #require(json.header("Retry-After").flatMap { Int($0) })
        #expect(json.status == 429 && (9_000...10_000).contains(seconds))
        let told = try JSONTree(json: json.body)
        #expect(told["retry_after"]?.number == Double(seconds) && told["error"]?.string?.isEmpty == false)
        let word = try await site.send(.post, "/v2/check", body: Array("text=a&language=vi".utf8))
        #expect(word.status == 429 && word.header("Retry-After") != nil && word.text.hasPrefix("Error: "))
        let page = try await site.post("/", form: [("text", "a")])
        #expect(page.status == 429 && page.header("Retry-After") != nil && page.text.contains("thử lại sau"))
        // What reads no text by the rules is not counted.
        #expect(try await site.get("/rules").status == 200)
    }

    @Test(
        "Only names of ours are answered",
        arguments: [
            ("localhost", true), ("LOCALHOST:8080", true), ("soat.localhost", true), ("127.0.0.1:8080", true),
            ("[::1]:8080", true),
            ("192.168.1.20:8080", true), ("soat.truong.example", true), ("soat.truong.example.:443", true), ("", true),
            ("thcsbensay.example", true), ("soat.thcsbensay.example", true), ("ke-la.example", false),
            ("127.0.0.1.ke-la.example", false), ("xthcsbensay.example", false), ("localhost.ke-la.example", false),
            ("1.2.3", false), ("::ke-la", false), ("soat.truong.example@ke-la.example", false),
        ])
    func names(host: String, isOurs: Bool) {
        let names = HostNames(["Soat.truong.example"])
        #expect(names.accepts(host, domain: "thcsbensay.example") == isOurs)
    }

    @Test("Another name is answered with 421 on every surface, and nothing of ours")
    func foreign() async throws {
        let site = try TestSite()
        for path in ["/", "/rules", "/api/v1/openapi.json", "/v2/languages", "/metrics", "/assets/x/base.css", "/nope"] {
            let reply = try await site.send(.get, path, host: "ke-la.example")
            #expect(reply.status == 421, "\(path)")
        }
        #expect(
            try await site.send(.post, "/api/v1/check", body: Array(#"{"text":"a"}"#.utf8), host: "ke-la.example").status == 421
        )
    }

    @Test("A head that trickles in is cut off in time, and an answered connection waits for the next")
    func trickle() async throws {
        let loop = EmbeddedEventLoop()
        let channel = EmbeddedChannel(
            handler: RequestDeadline(head: .seconds(60), body: .seconds(300)), loop: loop)
        try await channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).get()
        // Bytes of a head that does not end reach no handler behind the decoder.
        loop.advanceTime(by: .seconds(59))
        #expect(channel.isActive)
        try channel.writeInbound(HTTPRequestPart.head(HTTPRequest(method: .get, scheme: "http", authority: "a", path: "/")))
        try channel.writeInbound(HTTPRequestPart.end(nil))
        loop.advanceTime(by: .seconds(200))
        #expect(channel.isActive)
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
        loop.advanceTime(by: .seconds(59))
        #expect(channel.isActive)
        loop.advanceTime(by: .seconds(2))
        #expect(!channel.isActive)
    }

    @Test("A body that never ends is cut off too")
    func endless() async throws {
        let loop = EmbeddedEventLoop()
        let channel = EmbeddedChannel(handler: RequestDeadline(head: .seconds(60), body: .seconds(300)), loop: loop)
        try await channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).get()
        try channel.writeInbound(HTTPRequestPart.head(HTTPRequest(method: .post, scheme: "http", authority: "a", path: "/")))
        for _ in 0..<299 {
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: " ")))
            loop.advanceTime(by: .seconds(1))
        }
        #expect(channel.isActive)
        loop.advanceTime(by: .seconds(2))
        #expect(!channel.isActive)
    }
}
