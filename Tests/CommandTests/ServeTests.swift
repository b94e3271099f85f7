import Foundation
import Testing

/// `soat serve` on a real socket.
@Suite("soat serve", .serialized) struct ServeTests {
    @Test("It answers, and a stop finishes what is being answered")
    func stop() throws {
        let server = try ServedProcess()
        #expect(
            try server.answer(to: "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").hasPrefix(
                "HTTP/1.1 200"))
        let post = #"{"text":"Nghe nói mai cả huyện nghỉ học."}"#
        let connection = try RawConnection(port: server.port)
        try connection.send(
            "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(post.utf8.count)\r\n\r\n" + post.prefix(9))
        Thread.sleep(forTimeInterval: 0.5)
        server.askToStop()
        Thread.sleep(forTimeInterval: 0.5)
        try connection.send(String(post.dropFirst(9)))
        let answer = connection.receiveAll()
        #expect(answer.hasPrefix("HTTP/1.1 200") && answer.contains("unverified-claim.hearsay"))
        #expect(server.stopped() == 0)
        // Where it runs, and how to begin in an empty school: nothing of what was sent.
        let lines = server.errors.split(separator: "\n")
        #expect(lines.count == 2 && lines.last?.contains("/setup?code=") == true, "\(server.errors)")
    }

    @Test("Bytes that are no request, and requests meant to be read twice, are refused; the next one is answered")
    func malformed() throws {
        let server = try ServedProcess()
        let long = String(repeating: "a", count: 300_000)
        for bytes in [
            "\0\u{1}\u{2}\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\(long) HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: \(long)\r\n\r\n", "GET / HTTP/1.1\r\nHost a\r\n\r\n",
            "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
            "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
            "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
            "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
        ] {
            let answer = try server.answer(to: bytes)
            #expect(
                !answer.hasPrefix("HTTP/1.1 200") && !answer.contains(#""status":"ok""#),
                "\(bytes.prefix(90)): \(answer.prefix(90))")
        }
        #expect(
            try server.answer(to: "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").contains(
                #""status":"ok""#))
        #expect(!server.errors.contains("aaaa"))
    }

    @Test("A page of a stranger that gives its own name this address is answered with nothing of ours")
    func rebinding() throws {
        let server = try ServedProcess(["--name", "soat.truong.example"])
        for (host, status) in [
            ("soat.truong.example", 200), ("127.0.0.1:\(server.port)", 200), ("ke-la.example", 421),
            ("127.0.0.1.ke-la.example", 421),
        ] {
            let answer = try server.answer(to: "GET /healthz HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 \(status)"), "\(host)")
        }
    }

    @Test("Drafts are judged by the school's own rules and its configuration, as its posts are")
    func ownRules() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/truong.soat.rules", withIntermediateDirectories: true)
        _ = try folder.file(
            "truong.soat.rules/truong.yaml",
            """
            pack: truong
            title: Quy tắc của trường
            rules:
              - id: truong.old-name
                title: Tên cũ của trường
                category: form
                level: note
                clauses: [185-2018/1.2]
                match: {phrase: [trường cấp hai bến sậy]}
                message: Trường đã đổi tên.
                advice: Ghi tên mới.
            """)
        let configuration = try folder.file("soat.yaml", "allow:\n  phones: [\"0912 345 678\"]\n")
        let server = try ServedProcess(["--store", folder.path + "/truong.soat", "--config", configuration])
        let post = #"{"text":"Trường cấp hai Bến Sậy báo tin. Mẹ bé Su: 0912 345 678, bố bé Su: 0987 654 321."}"#
        let head = "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        let answer = try server.answer(to: head + "Content-Length: \(post.utf8.count)\r\n\r\n" + post)
        #expect(answer.contains("truong.old-name") && answer.contains("0987 654 321"))
        #expect(!answer.contains("\"quote\":\"0912 345 678\""))
        // Examples are for the page of a rule.
        let page = try server.answer(
            to: "GET /rules/unverified-claim.hearsay HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        #expect(page.hasPrefix("HTTP/1.1 200") && page.contains("<mark class=\"f f--"))
    }

    @Test("Who asks for more checks than it may is told when to come back")
    func tooOften() throws {
        let server = try ServedProcess(["--checks-per-second", "1"])
        let post =
            #"[{"text":"a"},{"text":"a"},{"text":"a"},{"text":"a"},{"text":"a"},{"text":"a"},{"text":"a"},{"text":"a"},{"text":"a"},{"text":"a"},{"text":"a"}]"#
        let request =
            "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: \(post.utf8.count)\r\n\r\n"
            + post
        #expect(try server.answer(to: request).hasPrefix("HTTP/1.1 200"))
        let refused = try server.answer(to: request)
        #expect(refused.hasPrefix("HTTP/1.1 429") && refused.contains("Retry-After: ") && refused.contains("\"retry_after\":"))
    }

    @Test("A body over the limit is refused with 413, announced or not")
    func tooLong() throws {
        let server = try ServedProcess()
        let announced = try server.answer(
            to: "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n\r\n{")
        #expect(announced.hasPrefix("HTTP/1.1 413"))
        let chunk = "10000\r\n" + String(repeating: " ", count: 65_536) + "\r\n"
        let flowing = try server.answer(
            to: "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                + String(repeating: chunk, count: 20) + "0\r\n\r\n")
        #expect(flowing.hasPrefix("HTTP/1.1 413"))
    }

    @Test("A port that is taken is told with what to do, and ends with 2")
    func portInUse() throws {
        let server = try ServedProcess()
        let second = try SoatCommand.run(["serve", "--port", "\(server.port)", "--no-languagetool", "--config", "none"])
        #expect(second.status == 2)
        #expect(
            second.errors.contains("127.0.0.1:\(server.port) đang có chương trình khác dùng")
                && second.errors.contains("--port"))
    }
}
