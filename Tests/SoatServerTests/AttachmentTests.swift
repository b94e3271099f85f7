import Crypto
import Foundation
import SoatGate
import SoatText
import Testing

@testable import SoatServer

/// Files of posts: read out of forms, kept under their SHA-256, handed only to those who may see the post.
@Suite("Attachments") struct AttachmentTests {
    private static let boundary = "----soat7MA4YWxk"

    static func form(_ fields: [(String, String)], files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            body += Array(
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\nContent-Type: text/html\r\n\r\n"
                    .utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        return body + Array("--\(boundary)--\r\n".utf8)
    }

    static let type = "multipart/form-data; boundary=\(boundary)"

    private func send(
        _ school: SchoolSite, _ path: String, _ fields: [(String, String)], _ files: [(name: String, bytes: [UInt8])],
        as role: AuthorRole = .teacher
    ) async throws -> TestSite.Reply {
        let token = school.site.app.formToken.text(for: school.token(role))
        return try await school.site.send(
            .post, path, body: Self.form([("token", token)] + fields, files: files),
            headers: ["Cookie": "\(CookieName.session)=\(school.token(role))", "Content-Type": Self.type])
    }

    @Test("A form with files is read part by part: bytes as they are, names without their paths")
    func parts() throws {
        let bytes: [UInt8] = [0, 13, 10, 45, 45, 255, 13, 10]
        let body = Self.form(
            [("text", "Dòng một\r\n--không phải mốc"), ("channel", "portal"), ("channel", "group")],
            files: [("C:\\ảnh\\../lễ %22khai giảng%22.jpg", bytes), ("", [])])
        let form = try #require(MultipartForm(body, contentType: Self.type))
        #expect(form.fields["text"] == "Dòng một\r\n--không phải mốc" && form.fields.all("channel") == ["portal", "group"])
        #expect(form.files.map(\.name) == ["lễ \"khai giảng\".jpg"] && form.files.first?.bytes == bytes)
    }

    @Test(
        "A form that does not end, or whose parts cannot be read, is none",
        arguments: [
            ("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx", "multipart/form-data; boundary=b"),
            ("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b", "multipart/form-data; boundary=b"),
            ("--b\r\n\r\nx\r\n--b--", "multipart/form-data; boundary=b"), ("--b--", "multipart/form-data"),
            ("--b--", "multipart/mixed; boundary=b"), ("", "multipart/form-data; boundary=b"),
            ("--\r\n--", "multipart/form-data; boundary="), ("--b\r\nX\r\n--b--", "multipart/form-data; boundary=b"),
            ("--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--", "multipart/form-data; boundary=b"),
        ])
    func broken(body: String, type: String) {
        #expect(MultipartForm(Array(body.utf8), contentType: type) == nil)
    }

    @Test(
        "A name is the last part of a path, and shows what it is",
        arguments: [
            ("../../etc/passwd", "passwd"), ("..", "tep"), ("", "tep"), ("/", "tep"), (".bashrc", "bashrc"),
            ("a\u{0}b\r\nX: y.pdf", "abX: y.pdf"), ("ảnh\u{202E}gpj.exe", "ảnhgpj.exe"), ("  kế hoạch.docx ", "kế hoạch.docx"),
            (String(repeating: "a", count: 300) + ".pdf", String(repeating: "a", count: 116) + ".pdf"),
            ("<img src=x onerror=1>.png", "<img src=x onerror=1>.png"),
        ])
    func names(sent: String, kept: String) {
        #expect(FileName.cleaned(sent) == kept)
    }

    @Test("A file goes along with a new post, stands under its SHA-256, and is saved, never shown")
    func along() async throws {
        let school = try await SchoolSite()
        let bytes = Array("<script>1</script>".utf8)
        let sent = try await send(
            school, "/posts", [("text", "Thông báo"), ("channel", "portal")], [("../<b>\u{1}.html", bytes)])
        let path = try #require(sent.header("Location"))
        #expect(sent.status == 303)
        let page = try await school.get(path, as: .teacher).text
        #expect(page.contains("&lt;b&gt;.html") && page.contains("18 byte") && !page.contains("<b>.html"))
        let file = try await school.get(path + "/files/1", as: .teacher)
        #expect(file.status == 200 && file.body == bytes)
        #expect(file.header("Content-Type") == "application/octet-stream")
        #expect(file.header("Content-Disposition") == "attachment; filename=\"tep\"; filename*=UTF-8''%3Cb%3E.html")
        #expect(file.header("X-Content-Type-Options") == "nosniff")
        let hash = SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let kept = school.school.path + ".files/\(hash.prefix(2))/\(hash)"
        #expect(FileManager.default.contents(atPath: kept) == Data(bytes))
        for number in ["0", "2", "-1", "x", "99999999999999999999", "\(Int.min)", "\(Int.max)"] {
            #expect(try await school.get(path + "/files/\(number)", as: .teacher).status == 404)
        }
        // A draft is its author's, and so are its files.
        #expect(try await school.get(path + "/files/1", as: .editor).status == 404)
        #expect(try await school.get(path + "/files/1").status == 401)
    }

    @Test("A new revision keeps the files that are not taken off; more can be sent later")
    func kept() async throws {
        let school = try await SchoolSite()
        let made = try await send(
            school, "/posts", [("text", "Thông báo"), ("channel", "portal")], [("một.txt", [1]), ("hai.txt", [2])])
        let path = try #require(made.header("Location"))
        #expect(try await school.get(path + "/edit", as: .teacher).text.contains("hai.txt"))
        let revised = try await send(
            school, path + "/steps/revise", [("text", "Thông báo mới"), ("channel", "portal"), ("drop", "1")], [])
        #expect(revised.status == 303)
        #expect(try await school.get(path + "/files/1", as: .teacher).body == [2])
        #expect(try await send(school, path + "/files", [], [("ba.txt", [3])]).status == 303)
        #expect(try await school.get(path + "/files/2", as: .teacher).body == [3])
        #expect(try await send(school, path + "/files", [], []).status == 422)
        #expect(try await send(school, path + "/files", [("version", "1")], [("x", [1])]).status == 409)
        #expect(try await send(school, path + "/files", [], [("x", [1])], as: .editor).status == 404)
    }

    @Test("Where files are chosen, the browser is told how large they may be, and what to say")
    func toldBefore() async throws {
        let school = try await SchoolSite()
        let made = try await send(school, "/posts", [("text", "Thông báo"), ("channel", "portal")], [])
        let path = try #require(made.header("Location"))
        for page in ["/posts/new", path, path + "/edit"] {
            let text = try await school.get(page, as: .teacher).text
            #expect(text.contains("data-most=\"\(PostFiles.largest)\"") && text.contains("lớn quá 20 MB"), "\(page)")
        }
    }

    @Test("Too long a form is refused with 413, and one for files only where files are taken")
    func limits() async throws {
        let school = try await SchoolSite()
        let big = try await send(
            school, "/posts", [("text", "a")], [("a", [UInt8](repeating: 0, count: PostFiles.longestForm))])
        #expect(big.status == 413)
        #expect(try await send(school, "/today/done", [], [("a", [1])]).status == 400)
        let half = try await school.site.send(
            .post, "/posts", body: Array("--x".utf8),
            headers: ["Cookie": "\(CookieName.session)=\(school.token(.teacher))", "Content-Type": Self.type])
        #expect(half.status == 400)
    }
}
