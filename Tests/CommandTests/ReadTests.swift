import Foundation
import Testing

/// The text as it is read, through the built command.
@Suite("soat read") struct ReadTests {
    @Test("A text for people")
    func text() throws {
        let run = try SoatCommand.run(["read"], input: Data("Xin đ\u{200B}ề thi.\n".utf8))
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.hasPrefix("-:\nXin đề thi.\n\nCó 1 chỗ đọc khác với chữ đã viết:\n  1:5 “đ⟨U+200B⟩ề” đọc là “đề”\n"))
    }

    private struct Answer: Decodable {
        struct Repair: Decodable {
            let start, end: Int
            let quote, reading, kind: String
            let honest: Bool
        }
        let id: String?
        let text: String
        let repairs: [Repair]
    }

    @Test("JSON: one object a document, each quote at its offsets")
    func json() throws {
        let folder = try TemporaryFolder()
        let written = "😀 H«m nay nhµ tr\u{AD}êng thu häc phÝ.\nＯＫ"
        let a = try folder.file("a.txt", written)
        let b = try folder.file("b.txt", "Sạch.")
        let run = try SoatCommand.run(["read", a, b, "--format", "json"])
        #expect(run.status == 0 && run.errors == "")
        let answers = try JSONDecoder().decode([Answer].self, from: Data(run.output.utf8))
        #expect(answers.map(\.id) == [a, b])
        #expect(answers.map(\.text) == ["😀 Hôm nay nhà trường thu học phí.\nOK", "Sạch."])
        #expect(answers.first?.repairs.map(\.kind) == ["tcvn3", "full-width"])
        #expect(answers.last?.repairs.isEmpty == true)
        let units = Array(written.utf16)
        for repair in answers.flatMap(\.repairs) {
            #expect(String(decoding: units[repair.start..<repair.end], as: UTF16.self) == repair.quote)
            #expect(repair.honest)
        }
    }

    @Test("JSON lines in and out; a broken line is told in its place, a missing file too")
    func lines() throws {
        let input = "{\"id\":1,\"text\":\"ｔhi\"}\n{\"id\":2}\n"
        let run = try SoatCommand.run(
            ["read", "--input", "jsonl", "--format", "jsonl", "--lang", "en"], input: Data(input.utf8))
        #expect(run.status == 2)
        #expect(
            run.output == """
                {"id":1,"text":"thi","repairs":[{"start":0,"end":3,"quote":"ｔhi","reading":"thi","kind":"full-width","honest":true}]}
                {"id":2,"line":2,"error":"there is no “text”"}

                """)
        let missing = try SoatCommand.run(["read", "/không/có.txt"])
        #expect(missing.status == 2 && missing.errors.contains("không tìm thấy"))
        #expect(try SoatCommand.run(["read", "--format", "json", "--input", "jsonl"]).output == "[]\n")
    }

    @Test("A finding in a text of an old font says how it was read, in text and in JSON")
    func reading() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file(
            "thu.yaml",
            """
            pack: thu
            title: Bộ thử
            rules:
              - id: form.fee
                title: Thu tiền
                category: form
                level: warning
                match: {phrase: thu học phí}
                message: Xem lại.
                advice: Hỏi kế toán.

            """)
        let draft = Data("H«m nay nhµ tr\u{AD}êng thu häc phÝ.".utf8)
        let text = try SoatCommand.run(["check", "--rules", folder.path], input: draft)
        #expect(text.status == 1)
        #expect(text.output.contains("~~~~~~~~~~~\n        Đọc là: thu học phí\n        Xem lại.\n"))
        let json = try SoatCommand.run(["check", "--rules", folder.path, "--format", "jsonl"], input: draft)
        #expect(json.output.contains("\"quote\":\"thu häc phÝ\""))
        #expect(json.output.contains("\"reading\":\"thu học phí\"}"))
    }
}
