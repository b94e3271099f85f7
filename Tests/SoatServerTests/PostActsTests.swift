import SoatGate
import SoatText
import Testing

@testable import SoatServer

/// Which button of a post leads on.
@Suite("What can be done with a post") struct PostActsTests {
    private static let clean = "Mời xem văn nghệ\nChiều thứ Sáu, các lớp biểu diễn văn nghệ ở sân trường."
    private static let hurting = "Họp lớp 7B\nAi bận thì gọi mẹ em Minh Anh, số 0912 345 678."

    private func main(_ button: String, in page: String) -> Bool {
        page.contains("btn--main btn--wide\" type=\"submit\">\(button)</button>")
    }

    @Test("What hurts somebody is mended first: its author is led to the text, an editor to nothing before another")
    func mending() async throws {
        let school = try await SchoolSite()
        let draft = try await school.post("/posts", [("text", Self.hurting), ("channel", "group")], as: .teacher)
        let path = String((draft.header("Location") ?? "").prefix { $0 != "?" })
        let page = try await school.get(path, as: .teacher).text
        #expect(page.contains("<a class=\"btn btn--main\" href=\"\(path)/edit\">Sửa bài</a>"))
        #expect(page.contains(">Gửi duyệt</button>") && !main("Gửi duyệt", in: page))
        let id = try await school.submitted(Self.hurting, channels: ["group"])
        #expect(try await school.step(id, "review", as: .editor) == 303)
        let editor = try await school.get("/posts/\(id)", as: .editor).text
        #expect(editor.contains(">Trình duyệt</button>") && !main("Trình duyệt", in: editor))
        #expect(!editor.contains("btn--main"))
        let other = try await school.submitted(Self.clean)
        #expect(main("Nhận xem bài này", in: try await school.get("/posts/\(other)", as: .editor).text))
    }

    @Test("What came back with remarks is mended first; once it is, it is submitted")
    func returned() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        #expect(try await school.step(id, "review", as: .editor) == 303)
        let back = [("reason", "Nêu giờ nữa nhé."), ("quote", "Chiều thứ Sáu"), ("note", "Mấy giờ?")]
        #expect(try await school.step(id, "return-to-author", back, as: .editor) == 303)
        let page = try await school.get("/posts/\(id)", as: .teacher).text
        #expect(page.contains("btn btn--main\" href=\"/posts/\(id)/edit\"") && !main("Gửi duyệt", in: page))
        #expect(page.contains("Đã trả lại người viết"))
        let mended = [("text", Self.clean + "\nTừ 15 giờ."), ("channel", "portal")]
        #expect(try await school.step(id, "revise", mended, as: .teacher) == 303)
        #expect(main("Gửi duyệt", in: try await school.get("/posts/\(id)", as: .teacher).text))
    }

    @Test("A removal that was asked for is decided by two buttons of one weight, each there once, before the others")
    func removal() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        for (step, role) in [("review", AuthorRole.editor), ("forward", .editor), ("approve", .principal)] {
            #expect(try await school.step(id, step, as: role) == 303)
        }
        let place = [("channel", "portal"), ("address", "https://truong.example/1")]
        #expect(try await school.step(id, "publish", place, as: .secretary) == 303)
        let ground = [("ground", "time"), ("reason", "Đã qua.")]
        #expect(try await school.step(id, "request-removal", ground, as: .teacher) == 303)
        let page = try await school.get("/posts/\(id)", as: .principal).text
        for button in ["Không gỡ", "Gỡ bài"] {
            #expect(page.ranges(of: "<summary class=\"btn\">\(button)</summary>").count == 1)
            #expect(page.ranges(of: ">\(button)</summary>").count == 1)
        }
        let (asked, edit) = (page.firstRange(of: ">Gỡ bài</summary>"), page.firstRange(of: ">Sửa bài</a>"))
        #expect(try #require(asked).lowerBound < (try #require(edit)).lowerBound)
    }

    @Test("Who lays a post back before the editor writes to the editor")
    func words() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(Self.clean)
        for step in ["review", "forward"] { #expect(try await school.step(id, step, as: .editor) == 303) }
        let page = try await school.get("/posts/\(id)", as: .principal).text
        #expect(page.contains("Nhắn người biên tập<textarea") && page.contains("Nhắn người viết<textarea"))
    }

    @Test("A group that has the word in its name is not told with it twice")
    func group() async throws {
        let school = try await SchoolSite()
        for (group, told) in [("Tổ Toán", ">Tổ Toán<"), ("xã hội", ">Tổ xã hội<")] {
            let draft = try await school.post("/posts", [("text", Self.clean), ("group", group)], as: .teacher)
            let page = try await school.get(String((draft.header("Location") ?? "").prefix { $0 != "?" }), as: .teacher).text
            #expect(page.contains(told), "\(group)")
        }
    }

    @Test("Where nothing was ever reported there is nothing to filter; an empty queue is told once")
    func empty() async throws {
        let school = try await SchoolSite()
        #expect(try await !school.get("/log", as: .principal).text.contains("class=\"filters\""))
        let queue = try await school.get("/queue", as: .principal).text
        #expect(queue.contains("Không có bài nào chờ") && !queue.contains("0 bài."))
    }
}
