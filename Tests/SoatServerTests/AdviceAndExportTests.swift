import SoatGate
import SoatStore
import SoatText
import Testing

@testable import SoatServer

/// Questions that find who answers them, and a ledger that others can read.
@Suite("Advice, consents and exports") struct AdviceAndExportTests {
    private static let letter =
        "Nhờ thầy cô xem giúp một chỗ trước khi đăng:\r\n\r\n“Nghe nói mai nghỉ học.”\r\n\r\nĐăng thế này được không?"

    private func asked(_ school: SchoolSite) async throws -> String {
        let reply = try await school.post(
            "/posts",
            [("text", "Tin lớp\nNghe nói mai nghỉ học."), ("channel", "group"), ("question", Self.letter), ("submit", "yes")],
            as: .teacher)
        return String((reply.header("Location") ?? "").dropFirst("/posts/".count).prefix { $0 != "?" })
    }

    @Test("A question is due with the editor, by the sentence it is about; who asked is told of the answer")
    func advice() async throws {
        let school = try await SchoolSite()
        let id = try await asked(school)
        let today = try await school.get("/today", as: .editor).text
        #expect(today.contains("<span class=\"own small\">“Nghe nói mai nghỉ học.”</span>"))
        #expect(!today.contains("Nhờ thầy cô xem giúp"))
        #expect(try await school.get("/queue", as: .editor).text.contains("có câu hỏi"))
        #expect(try await school.get("/posts", as: .teacher).text.contains("có câu hỏi"))
        let member = try #require(school.members[.teacher])
        let number = try #require(try await school.school.advice(on: id, for: member).first?.number)
        let answer = [("number", String(number)), ("answer", "Nên đợi thông báo.")]
        #expect(try await school.post("/posts/\(id)/advice", answer, as: .editor).status == 303)
        #expect(try await school.get("/posts", as: .teacher).text.contains("có trả lời"))
        let told = try await school.get("/today", as: .teacher).text
        #expect(told.contains("đã trả lời câu hỏi về") && told.contains("/posts/\(id)#hoi"))
        #expect(try await !school.get("/today", as: .editor).text.contains("“Nghe nói mai nghỉ học.”"))
    }

    @Test("A question about a draft is not told before the draft is submitted")
    func draft() async throws {
        let school = try await SchoolSite()
        let form = [("text", "Tin lớp\nNghe nói mai nghỉ học."), ("channel", "group"), ("question", Self.letter)]
        #expect(try await school.post("/posts", form, as: .teacher).status == 303)
        #expect(try await !school.get("/today", as: .editor).text.contains("Nghe nói mai nghỉ học."))
    }

    @Test("A consent that cannot be used is told at its field, and nothing is written until it can")
    func consents() async throws {
        let school = try await SchoolSite()
        let id = try await school.submitted(
            "Họp lớp 7B\nAi bận thì gọi mẹ em Minh Anh, số 0912 345 678.", channels: ["group"])
        #expect(try await school.step(id, "review", as: .editor) == 303)
        let member = try #require(school.members[.principal])
        let dossier = try await school.school.post(id, for: member, school.desk.scanner)
        let finding = try #require(
            dossier.blockers.compactMap { blocker -> Int? in
                if case .openFinding(let found, let kinds) = blocker, kinds.contains(.consent) { found.number } else { nil }
            }.first)
        let form = [("finding", String(finding)), ("kind", "consent"), ("version", String(dossier.summary.version))]
        var filter = LogFilter()
        filter.kinds = [.consent]
        for (more, words) in [
            ([("consent", "9999"), ("consent-from", "Bà Lê Thị Mẫu")], "Sổ không có phiếu đồng ý ở mục “9999”"),
            ([("consent", "1")], "Sổ không có phiếu đồng ý ở mục “1”"),
            ([("consent-from", "Bà Lê Thị Mẫu"), ("consent-until", "2020-01-01")], "Ngày này đã qua."),
            ([("consent-for", "em Mẫu")], "Ghi ai đồng ý"),
            ([("consent-from", "Bà Lê Thị Mẫu")], "Ghi phiếu giữ ở đâu"),
        ] {
            let reply = try await school.post("/posts/\(id)/steps/close", form + more, as: .principal)
            #expect(reply.status == 422 && reply.text.contains(words), "\(more)")
            for (_, value) in more { #expect(reply.text.contains("value=\"\(value)\""), "\(value)") }
            #expect(try await school.school.log(filter, by: member).isEmpty)
        }
        let good =
            form + [
                ("consent-from", "Bà Lê Thị Mẫu"), ("consent-for", "em Mẫu"), ("evidence", "sổ chủ nhiệm"),
                ("consent-until", "2027-01-01"),
            ]
        #expect(try await school.post("/posts/\(id)/steps/close", good, as: .principal).status == 303)
        #expect(try await school.school.log(filter, by: member).count == 1)
    }

    @Test("An export with names has them, and only then; a spreadsheet reads its letters")
    func exports() async throws {
        let school = try await SchoolSite()
        let id = try await asked(school)
        #expect(try await school.step(id, "review", as: .editor) == 303)
        let bare = try await school.post("/log/export", [("form", "csv")], as: .principal)
        #expect(bare.text.hasPrefix("\u{FEFF}n,at,kind,") && !bare.text.contains("Nguyễn Thu Hà"))
        let refused = try await school.post(
            "/log/export", [("form", "csv"), ("texts", "yes"), ("reason", " ")], as: .principal)
        #expect(refused.status == 422 && refused.text.contains("id=\"bad-reason\""))
        #expect(refused.text.contains("<option value=\"csv\" selected>") && refused.text.contains("value=\"yes\" checked"))
        let why = [("texts", "yes"), ("reason", "cấp trên hỏi")]
        let table = try await school.post("/log/export", [("form", "csv")] + why, as: .principal).text
        #expect(table.contains("hash,by-name,person-name\r\n") && table.contains("\"Nguyễn Thu Hà\""))
        let lines = try await school.post("/log/export", [("form", "jsonl")] + why, as: .principal).text
        #expect(lines.contains("\"names\":{\"") && lines.contains("Nguyễn Thu Hà"))
    }

    @Test("The printed log speaks Vietnamese, without hashes and codes of ours")
    func printed() async throws {
        let school = try await SchoolSite()
        let id = try await asked(school)
        for (step, role) in [("review", AuthorRole.editor), ("forward", .editor)] {
            #expect(try await school.step(id, step, as: role) == 303)
        }
        let head = try #require(school.members[.principal])
        _ = try await school.school.record(
            .event("Ngày hội đọc sách", .event, ends: try #require(CalendarDate(iso: "2026-11-23"))), by: head)
        _ = try await school.school.record(
            .portalCheck(.morning, on: try #require(CalendarDate(iso: "2026-11-23")), found: nil), by: head)
        let list = try await school.get("/log/entries", as: .principal).text
        #expect(list.contains("Kiểm tra cổng · sáng · 23/11/2026"), "\(list)")
        let form = [("form", "print"), ("texts", "yes"), ("reason", "lưu hồ sơ")]
        let page = try await school.post("/log/export", form, as: .principal).text
        for words in [
            "từ: nháp", "đến: đã gửi", "với tư cách: người viết bài", "nơi đăng: Nhóm có phụ huynh", "vai: ủy viên phụ trách",
            "loại: sự kiện của trường",
        ] { #expect(page.contains(words), "\(words)") }
        for words in ["draft", "in-review", "principal", "channels", "revision", "content:", "loại: event"] {
            #expect(!page.contains(words), "\(words)")
        }
    }

    @Test("Programs are told of their token, who opens the other port where the pages are")
    func outside() async throws {
        let school = try await SchoolSite()
        let reply = try await school.site.send(.get, "/api/v1/posts", headers: ["Authorization": "Bearer soat_0"])
        #expect(reply.status == 401 && reply.text.contains("mã truy cập") && !reply.text.contains("đăng nhập"))
        #expect(RouteTable.languageTool.contains { $0.path == "/" })
    }
}
