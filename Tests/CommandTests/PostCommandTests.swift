import Foundation
import Glibc
import Testing

@testable import soat

/// Commands on posts, from the outside.
@Suite("Posts by command") struct PostCommandTests {
    /// A school whose head has begun a draft.
    private static func begun(_ text: String = "Sáng thứ Hai, khối 6 chào cờ.") throws -> (SchoolCommandTests.School, String) {
        let school = try SchoolCommandTests.School()
        try school.found()
        let outcome = try school.run(["post", "new", "-", "--channel", "portal"], input: text)
        return (school, String(outcome.output.prefix { $0 != " " }))
    }

    @Test("A text that was long in coming overwrites nothing that somebody brought meanwhile")
    func lostUpdate() async throws {
        let (school, id) = try Self.begun()
        let pipe = school.folder.path + "/cham.txt"
        #expect(unsafe mkfifo(pipe, 0o600) == 0)
        let (path, token) = (school.path, school.token)
        async let slow = Self.apart {
            try SoatCommand.run(
                ["post", "revise", id, "--text", pipe], environment: ["SOAT_STORE": path, "SOAT_TOKEN": token])
        }
        // Opens as soon as the command asks for its text: it has looked at the post by then.
        let writing = try await Self.apart { FileHandle(forWritingAtPath: pipe) }
        let fast = try school.run(["post", "revise", id, "--text", "-"], input: "Sáng thứ Ba, khối 7 chào cờ.")
        #expect(fast.status == 0, "\(fast.errors)")
        try writing?.write(contentsOf: Data("Sáng thứ Tư, khối 8 chào cờ.".utf8))
        try writing?.close()
        let late = try await slow
        #expect(late.status == 2 && late.errors.contains("chưa ghi đè gì"), "\(late.errors)")
        #expect(try school.run(["post", "show", id]).output.contains("khối 7"))
    }

    private static func apart<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { waiter in
            Thread.detachNewThread { waiter.resume(with: Result { try work() }) }
        }
    }

    @Test("A receipt is told with its post, its day and what became of it; blanks that platforms change do not count")
    func receipt() throws {
        struct Code: Decodable { let code: String }
        struct Session: Decodable { let token: String }
        struct Answer: Decodable {
            let receipt: String
            let key: String
            enum CodingKeys: String, CodingKey {
                case receipt
                case key = "public-key"
            }
        }
        let school = try SchoolCommandTests.School()
        try school.found()
        let head = school.token
        let code = try school.json(["user", "add", "thu.ky", "--name", "Võ Tùng", "--role", "secretary"], as: Code.self).code
        let secretary = try school.json(
            ["login", "--as", "thu.ky", "--code", "--password-fd", "0"], input: "\(code)\nbốn từ ghép nữa\n", as: Session.self
        ).token
        school.token = secretary
        let begun = try school.run(["post", "new", "-", "--channel", "portal"], input: "Sáng thứ  Hai, khối 6 chào cờ.")
        let id = String(begun.output.prefix { $0 != " " })
        for step in ["submit", "review", "forward"] { #expect(try school.run(["post", step, id]).status == 0) }
        school.token = head
        #expect(try school.run(["post", "approve", id]).status == 0)
        let answer = try school.json(["post", "receipt", id], as: Answer.self)
        let text = try school.folder.file("dan.txt", "Sáng thứ Hai,   khối 6 chào cờ.\n")
        let outcome = try school.run(["post", "verify-receipt", answer.receipt, "--text", text])
        #expect(outcome.status == 0, "\(outcome.output)")
        for word in ["Bài: \(id), bản 1", "Được đăng đến: ", "Hiện nay: đã duyệt, chưa đăng", "đúng là bản đã duyệt"] {
            #expect(outcome.output.contains(word), "\(word): \(outcome.output)")
        }
        let apart = try SoatCommand.run(
            ["post", "verify-receipt", answer.receipt, "--key", answer.key], environment: ["SOAT_STORE": ""])
        #expect(apart.output.contains("Được đăng đến: ") && !apart.output.contains("Hiện nay"))
        #expect(try school.run(["post", "compare", id, text]).status == 0)
    }

    @Test("Commands and pages judge by the same soat.yaml, the one beside the school's file; an approval under another is told")
    func sameRules() throws {
        struct Code: Decodable { let code: String }
        struct Session: Decodable { let token: String }
        struct Token: Decodable { let token: String }
        let school = try SchoolCommandTests.School()
        let configuration = try school.folder.file("soat.yaml", "allow:\n  phones: [\"0912 345 678\"]\n")
        try school.found()
        let head = school.token
        let code = try school.json(["user", "add", "thu.ky", "--name", "Võ Tùng", "--role", "secretary"], as: Code.self).code
        school.token = try school.json(
            ["login", "--as", "thu.ky", "--code", "--password-fd", "0"], input: "\(code)\nbốn từ ghép nữa\n", as: Session.self
        ).token
        let text = "Phụ huynh liên hệ chị Hà, mẹ em Khôi: 0912 345 678."
        let without = try school.run(["post", "new", "-", "--channel", "portal", "--config", "none"], input: text)
        #expect(without.status == 1 && without.output.contains("0912 345 678"), "\(without.output)")
        let begun = try school.run(["post", "new", "-", "--channel", "portal"], input: text)
        #expect(begun.status == 0, "\(begun.output) \(begun.errors)")
        let id = String(begun.output.prefix { $0 != " " })
        for step in ["submit", "review", "forward"] { #expect(try school.run(["post", step, id]).status == 0) }
        school.token = head
        #expect(try school.run(["post", "approve", id]).status == 0)
        #expect(try !school.run(["post", "list", "--waiting"]).output.contains(id))

        let token = try school.json(["token", "add", "trang web"], as: Token.self).token
        let server = try ServedProcess(["--store", school.path, "--config", configuration])
        let request = "GET /api/v1/posts?waiting=true HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        let answer = try server.answer(to: request + "Authorization: Bearer \(token)\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 200") && !answer.contains(id), "\(answer)")

        _ = try school.folder.file("soat.yaml", "allow:\n  phones: [\"0987 654 321\"]\n")
        let outdated = try school.run(["post", "list", "--waiting"]).output
        #expect(outdated.contains(id) && outdated.contains("đã duyệt, cần duyệt lại"), "\(outdated)")
        let named = try school.run(["post", "list", "--waiting", "--config", "none"]).output
        #expect(named.contains(id))
    }

    @Test("The configuration is looked for from a folder upwards, however that folder is written")
    func found() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("soat.yaml", "allow:\n  phones: [\"0912 345 678\"]\n")
        let inner = folder.path + "/truong/nho"
        try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
        let depth = FileManager.default.currentDirectoryPath.split(separator: "/").count
        let relative = String(repeating: "../", count: depth) + inner.drop { $0 == "/" }
        for path in [inner, inner + "/", folder.path + "/truong/../truong/nho", relative] {
            #expect(try ConfigurationChoice.found(near: path).allowed.numbers == ["0912345678"], "\(path)")
        }
        #expect(ConfigurationChoice.folder(of: inner + "/bensay.soat") == inner + "/")
    }

    @Test("What is closed is printed with its words")
    func waive() throws {
        struct Code: Decodable { let code: String }
        struct Session: Decodable { let token: String }
        let school = try SchoolCommandTests.School()
        try school.found()
        let head = school.token
        let code = try school.json(["user", "add", "thu.ky", "--name", "Võ Tùng", "--role", "secretary"], as: Code.self).code
        school.token = try school.json(
            ["login", "--as", "thu.ky", "--code", "--password-fd", "0"], input: "\(code)\nbốn từ ghép nữa\n", as: Session.self
        ).token
        let begun = try school.run(
            ["post", "new", "-", "--channel", "portal"], input: "Phụ huynh liên hệ chị Hà, mẹ em Khôi: 0912 345 678.")
        let id = String(begun.output.prefix { $0 != " " })
        _ = try school.run(["post", "submit", id])
        school.token = head
        let shown = try school.run(["post", "show", id]).output
        let line = try #require(shown.split(separator: "\n").first { $0.contains("“0912 345 678”") }, "\(shown)")
        let number = line.drop { $0 == " " }.prefix { $0.isNumber }
        let closed = try school.run(
            ["post", "waive", id, "--finding", String(number), "--by", "false-alarm", "--reason", "số của trường"])
        #expect(closed.output.contains("Đã đóng chỗ \(number): “0912 345 678” (báo nhầm"), "\(closed.output) \(closed.errors)")
    }
}
