import SoatGate
import SoatRules
import SoatStore
import SoatText
import Testing

@testable import SoatServer

/// What a school decides about itself, and what becomes of what was decided before.
@Suite("A school's changes") struct SchoolChangesTests {
    private static let settings = [
        ("name", "Trường THCS Bến Sậy"), ("year-start", "1/9"), ("retention", "1"), ("workday", "1"),
    ]
    private static let clean = "Mời xem văn nghệ\nChiều thứ Sáu, các lớp biểu diễn văn nghệ ở sân trường."

    private func save(_ school: SchoolSite, contacts: String, _ more: [(String, String)] = []) async throws {
        let form = Self.settings + [("contacts", contacts)] + more
        #expect(try await school.post("/school/settings", form, as: .principal).status == 303)
        // The next request of anybody takes them over.
        _ = try await school.get("/today", as: .principal)
    }

    private func approved(_ school: SchoolSite) async throws -> String {
        let id = try await school.submitted(Self.clean, channels: ["portal", "school-page"])
        for (step, role) in [("review", AuthorRole.editor), ("forward", .editor), ("approve", .principal)] {
            #expect(try await school.step(id, step, as: role) == 303)
        }
        return id
    }

    private static let publish = [("channel", "portal"), ("address", "https://truong.example/1")]

    @Test("What the school allows in addition leaves approvals standing, one number after the other")
    func widened() async throws {
        let school = try await SchoolSite()
        let id = try await approved(school)
        try await save(school, contacts: "024 3825 1234")
        try await save(school, contacts: "024 3825 1234\r\n024 3825 5678")
        let page = try await school.get("/posts/\(id)", as: .secretary).text
        #expect(!page.contains("Quy tắc đã đổi") && !page.contains("aria-disabled"))
        #expect(try await !school.get("/queue", as: .principal).text.contains("/posts/\(id)"))
        #expect(try await school.step(id, "publish", Self.publish, as: .secretary) == 303)
    }

    @Test("What it allows no more ends them: the head is shown the post, and whoever may not go on is told who may")
    func narrowed() async throws {
        let school = try await SchoolSite()
        try await save(school, contacts: "024 3825 1234\r\n024 3825 5678")
        let id = try await approved(school)
        try await save(school, contacts: "024 3825 1234")
        let page = try await school.get("/posts/\(id)", as: .secretary).text
        #expect(page.contains("Quy tắc đã đổi sau khi duyệt.") && page.contains("Người duyệt trả lại người biên tập"))
        #expect(page.contains("aria-disabled=\"true\" aria-describedby=\"chua-dang\""))
        #expect(page.contains("Đã duyệt, cần duyệt lại"))
        #expect(try await school.step(id, "publish", Self.publish, as: .secretary) == 422)
        for path in ["/queue", "/today"] {
            #expect(try await school.get(path, as: .principal).text.contains("/posts/\(id)"), "\(path)")
        }
        // Laid before the head again it goes out.
        #expect(try await school.step(id, "return-to-editor", [("reason", "Quy tắc đổi.")], as: .principal) == 303)
        #expect(try await school.step(id, "forward", as: .editor) == 303)
        #expect(try await school.step(id, "approve", as: .principal) == 303)
        #expect(try await school.step(id, "publish", Self.publish, as: .secretary) == 303)
    }

    @Test("What is published raises nothing when rules change; for another place it is approved again")
    func published() async throws {
        let school = try await SchoolSite()
        try await save(school, contacts: "024 3825 1234")
        let id = try await approved(school)
        #expect(try await school.step(id, "publish", Self.publish, as: .secretary) == 303)
        try await save(school, contacts: "")
        let page = try await school.get("/posts/\(id)", as: .secretary).text
        #expect(
            !page.contains("Quy tắc đã đổi sau khi duyệt.") && page.contains("Đăng thêm nơi khác thì người duyệt duyệt lại"))
        let elsewhere = [("channel", "school-page"), ("address", "https://truong.example/2")]
        #expect(try await school.step(id, "publish", elsewhere, as: .secretary) == 422)
        #expect(try await school.step(id, "approve", as: .principal) == 303)
        #expect(try await school.step(id, "publish", elsewhere, as: .secretary) == 303)
    }

    @Test("A post on its way is not held up by a finding of a number that the school has allowed since")
    func allowedSince() async throws {
        let school = try await SchoolSite()
        let text = "Họp phụ huynh\nAi bận thì gọi mẹ bé Su: 0912 345 678."
        let id = try await school.submitted(text, channels: ["group"])
        #expect(try await school.step(id, "review", as: .editor) == 303)
        #expect(try await school.step(id, "forward", as: .editor) == 303)
        #expect(try await school.get("/posts/\(id)", as: .principal).text.contains("việc trước khi duyệt."))
        try await save(school, contacts: "0912 345 678")
        let page = try await school.get("/posts/\(id)", as: .principal).text
        #expect(page.contains("quy tắc nay không báo chỗ này nữa"))
    }

    @Test("The documents that a school follows bind it on pages too, from the moment they are chosen")
    func basis() async throws {
        let school = try await SchoolSite()
        let clause = ClauseID("111-2022/qc.17.2")
        try await save(school, contacts: "")
        #expect(school.site.app.words(in: .vietnamese).citation(of: clause)?.isForeign == true)
        try await save(school, contacts: "", [("basis", "111-2022")])
        #expect(school.site.app.words(in: .vietnamese).citation(of: clause)?.isForeign == false)
        #expect(school.site.app.words(in: .english).citation(of: clause)?.isForeign == false)
    }

    @Test("What a change of the settings changed stands in the log; a page that saved says so")
    func told() async throws {
        let school = try await SchoolSite()
        try await save(school, contacts: "024 3825 1234", [("workday", "2")])
        let entries = try await school.get("/log/entries", as: .principal).text
        #expect(entries.contains("Đổi cài đặt của trường · số liên lạc công khai, ngày làm việc"))
        #expect(try await school.get("/school?done=saved", as: .principal).text.contains("<span>Đã lưu.</span>"))
        #expect(try await !school.get("/school?done=khac", as: .principal).text.contains("<p class=\"strip strip--ok\""))
        let none = try await school.post(
            "/school/settings", [("name", "x"), ("year-start", "1/9"), ("retention", "1")], as: .principal)
        #expect(none.status == 422 && none.text.contains("Chọn ít nhất một ngày."))
    }

    @Test("Days off that leave no working day for months are told at their field")
    func endlessHoliday() async throws {
        let school = try await SchoolSite()
        let first = try #require(CalendarDate(iso: "2027-01-01"))
        let fridays = (0..<20).map { first.adding(days: 7 * $0) }.map { "\($0.day)/\($0.month)/\($0.year)" }
        let sent = [
            ("name", "x"), ("year-start", "1/9"), ("retention", "1"), ("workday", "5"),
            ("days-off", fridays.joined(separator: ", ")),
        ]
        let refused = try await school.post("/school/settings", sent, as: .principal)
        #expect(refused.status == 422 && refused.text.contains("id=\"bad-days-off\""), "\(refused.text)")
        #expect(refused.text.contains("Từ 26/12/2026 đến 20/5/2027 không có ngày làm việc nào."))
        #expect(refused.text.contains("1/1/2027, 8/1/2027"))
    }

    @Test("A deputy named for days to come is shown, and can be taken back before they begin")
    func comingDeputy() async throws {
        let school = try await SchoolSite()
        let days = [("from", "2026-11-25"), ("until", "2026-11-27")]
        #expect(try await school.post("/school/people/pho/deputy", days, as: .principal).status == 303)
        let page = try await school.get("/school", as: .principal).text
        #expect(page.contains("thay hiệu trưởng 25/11/2026–27/11/2026") && page.contains("/school/people/pho/deputy-end"))
        let entries = try await school.get("/log/entries", as: .principal).text
        #expect(entries.contains("Cử người thay hiệu trưởng · từ 25/11/2026 · đến hết ngày 27/11/2026"))
        #expect(try await school.post("/school/people/pho/deputy-end", [], as: .principal).status == 303)
        let after = try await school.get("/school", as: .principal).text
        #expect(!after.contains("thay hiệu trưởng 25/11") && !after.contains("/school/people/pho/deputy-end"))
    }

    @Test("Days in the wrong order and names too long are told at their fields, without a word of the command line")
    func fields() async throws {
        let school = try await SchoolSite()
        let wrong = try await school.post(
            "/school/people/pho/deputy", [("from", "2026-12-25"), ("until", "2026-12-20")], as: .principal)
        #expect(wrong.status == 422 && wrong.text.contains("Ngày cuối đứng trước ngày đầu."))
        #expect(!wrong.text.contains("--until") && wrong.text.contains("value=\"2026-12-25\""))
        let over = [("from", "2026-11-01"), ("until", "2026-11-02")]
        #expect(try await school.post("/school/people/pho/deputy", over, as: .principal).text.contains("Ngày này đã qua."))
        let long = [("role", "editor"), ("groups", String(repeating: "Tổ ", count: 100))]
        let groups = try await school.post("/school/people/uy.vien/role", long, as: .principal)
        #expect(groups.status == 422 && groups.text.contains("dài quá 80 ký tự"))
    }

    @Test("People stand by given name, as Vietnamese letters run")
    func order() {
        let names = ["Lê Văn Zũ", "Trần Thị Lâm", "Hồ Đinh", "Nguyễn Ánh", "Bùi Thị Dung", "Vũ An", "Đỗ Dung", "Âu Ân"]
        let sorted = ["Vũ An", "Nguyễn Ánh", "Âu Ân", "Bùi Thị Dung", "Đỗ Dung", "Hồ Đinh", "Trần Thị Lâm", "Lê Văn Zũ"]
        #expect(NameOrder.sorted(names) { $0 } == sorted)
    }
}
