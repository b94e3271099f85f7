import HTTPTypes
import SoatText
import Testing

@testable import SoatServer

/// Long posts: told how long they may be, and in nobody's way.
@Suite("Long drafts", .serialized) struct LongDraftTests {
    @Test(
        "A page takes a draft of so many characters and no more, and shows again what it does not take",
        arguments: [("/", 100_000), ("/findings", 100_000), ("/ask", 100_000), ("/rules/unverified-claim.hearsay", 20_000)])
    func lengths(path: String, most: Int) async throws {
        let site = try TestSite()
        let long = "Đoạn đầu của bài. " + String(repeating: "a", count: most)
        let reply = try await site.post(
            path, form: [("text", long)], headers: ["Sec-Fetch-Site": "same-origin"])
        #expect(reply.status == 413)
        #expect(reply.text.contains("Bài dài quá \(most / 1_000).000 ký tự."))
        #expect(reply.text.contains("Đoạn đầu của bài."))
    }

    @Test("While long posts are read, the server answers others")
    func healthy() async throws {
        let site = try TestSite()
        let line = "Nghe nói mai nghỉ học, gọi 0912 345 678 hỏi mẹ bé Su. "
        let text = String(repeating: line, count: 60_000 / line.utf16.count)
        let form = [("text", text), ("channel", "portal"), ("channel", "group"), ("channel", "private")]
        let slowest = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<6 { group.addTask { try await site.post("/findings", form: form).status } }
            try await Task.sleep(for: .milliseconds(100))
            var slowest = Duration.zero
            for _ in 0..<10 {
                let start = ContinuousClock.now
                #expect(try await site.get("/healthz").status == 200)
                let took = start.duration(to: .now)
                slowest = max(slowest, took)
            }
            group.cancelAll()
            for try await status in group { #expect(status == 200) }
            return slowest
        }
        #expect(slowest < .seconds(1))
    }

    @Test("A long text is counted as many checks")
    func counted() async throws {
        let site = try TestSite(checksPerSecond: 1)
        let text = String(repeating: "Chúc cả nhà vui. ", count: 2_000)
        #expect(
            try await site.post("/findings", form: [("text", text), ("channel", "portal"), ("channel", "group")]).status == 200)
        #expect(try await site.post("/findings", form: [("text", "a")]).status == 429)
    }

    @Test("Long texts are left to half of the workers, short ones to whoever has least to do")
    func workers() throws {
        let workers = ScanWorkers(try TestSite.scanner.get(), count: 4)
        let long = Set((0..<20).map { _ in ObjectIdentifier(workers.next(forBytes: 50_000)) })
        let short = Set((0..<20).map { _ in ObjectIdentifier(workers.next(forBytes: 500)) })
        #expect(long.count == 2 && short.count == 4 && long.isSubset(of: short))
    }
}
