import Foundation
import Testing

/// Why a rule is silent, through the built command.
@Suite("soat rules why-not") struct WhyNotTests {
    private static let pack = """
        pack: thu
        title: Bộ thử
        rules:
          - id: confidential.exam
            title: Đề chưa thi
            category: confidential
            level: error
            clauses: [thu-2018/1]
            when: {channel: [group]}
            match: {phrase: [đề chưa thi]}
            unless:
              - near: {phrase: [năm ngoái]}
                within: sentence
            message: Xem lại.
            advice: Bỏ câu này.

        """

    /// Rules whose frames may stay unmet, and their concept.
    private static let frames = """
        pack: khung
        rules:
          - {id: khung.dem, title: t, category: confidential, level: error, message: m, match: {count: {phrase: gấp}, within: paragraph}}
          - {id: khung.de, title: t, category: confidential, level: error, message: m, match: {concept: de}}
          - {id: khung.gui, title: t, category: confidential, level: error, message: m, match: {near: [{concept: de}, {phrase: gửi}]}}
          - {id: khung.cham, title: t, category: confidential, level: error, message: m, match: {pattern: '(x+x+)+y'}}
        """
    private static let concept = "concept: de\nexpressions: [đề thi, {text: đề, needs: 2}]\nclean: [đề thi thử]\n"

    static let unmet: [(rule: String, text: String, told: String)] = [
        ("khung.dem", "Gấp! Gấp!", "Chưa đủ số lần: quy tắc đòi ít nhất 3 lần “gấp” trong cùng một đoạn; nhiều nhất mới có 2."),
        ("khung.de", "Làm đề thi thử.", "không tính, vì là “đề thi thử”, một cách nói vô hại (clean)."),
        ("khung.gui", "Gửi đề.", "Chữ yếu (chỉ tính khi có thêm dấu hiệu khác) chưa đủ dấu hiệu ở cạnh:"),
        ("khung.gui", "Gửi rồi. Đề thi khó.", "không đứng gần nhau như quy tắc đòi"),
        ("khung.gui", "Gửi rồi.", "Còn thiếu: một cách nói về de."),
        ("khung.cham", String(repeating: "x", count: 4_000), "Chạy quá lâu nên bị dừng: chữ khớp với biểu thức (x+x+)+y."),
    ]

    @Test("What is really missing", arguments: unmet.indices)
    func missing(_ index: Int) throws {
        let row = Self.unmet[index]
        let folder = try TemporaryFolder()
        _ = try folder.file("khung.yaml", Self.frames)
        try FileManager.default.createDirectory(atPath: folder.path + "/concepts", withIntermediateDirectories: true)
        _ = try folder.file("concepts/de.yaml", Self.concept)
        let run = try SoatCommand.run(
            ["rules", "why-not", row.rule, "--rules", folder.path], input: Data(row.text.utf8))
        #expect(run.status == 0 && !run.crashed)
        let words = run.output.split { " \n".contains($0) }.joined(separator: " ")
        #expect(words.contains(row.told), "\(run.output)\(run.errors)")
    }

    private func explain(_ arguments: [String], _ text: String) throws -> SoatCommand.Outcome {
        let folder = try TemporaryFolder()
        _ = try folder.file("thu.yaml", Self.pack)
        let run = try SoatCommand.run(["rules", "why-not"] + arguments + ["--rules", folder.path], input: Data(text.utf8))
        return run
    }

    static let rows: [(String, [String], String)] = [
        ("Gửi đề chưa thi.", ["--channel", "group"], "quy tắc này có báo, 1 chỗ."),
        ("Gửi đề chưa thi.", ["--channel", "portal"], "quy tắc chỉ dùng cho nơi đăng group; bài này: portal"),
        ("Gửi đề chưa thi.", [], "chưa rõ nơi đăng"),
        ("Chép lại: năm ngoái đề chưa thi.", ["--channel", "group"], "được bỏ qua, vì có 1:11 “năm ngoái” (ngoại lệ ở"),
        ("Chào các em.", ["--channel", "group"], "Quy tắc tìm “đề chưa thi”. Trong bài không có."),
        ("Đề, chưa thi.", ["--channel", "group"], "gần với “đề chưa thi”, nhưng có dấu ngắt ở giữa"),
        ("Đề vừa thi.", ["--channel", "group"], "mới có 2 trên 3 chữ"),
    ]

    @Test("Each reason in plain words", arguments: rows)
    func text(_ text: String, _ arguments: [String], _ told: String) throws {
        let run = try explain(["confidential.exam", "-"] + arguments, text)
        #expect(run.status == 0 && !run.crashed)
        let words = run.output.split { " \n".contains($0) }.joined(separator: " ")
        #expect(words.contains(told), "\(run.output)")
    }

    @Test("For programs: one object, spans in UTF-16")
    func json() throws {
        let run = try explain(["confidential.exam", "--format", "json", "--channel", "group"], "😀 Năm ngoái đề chưa thi.")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("}\n"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["rule"] as? String == "confidential.exam" && object["reported"] as? Bool == false)
        let match = try #require((object["matches"] as? [[String: Any]])?.first)
        #expect(match["start"] as? Int == 13 && match["end"] as? Int == 24)
        #expect(match["quote"] as? String == "đề chưa thi" && match["outcome"] as? String == "excused")
        #expect((match["by"] as? [String: Any])?["quote"] as? String == "Năm ngoái")
        #expect((object["clauses"] as? [[String: Any]])?.first?["state"] as? String == "unknown")
    }

    static let wrongLines: [([String], String)] = [
        (["confidential.exma"], "không có quy tắc “confidential.exma”\n  ý thầy cô là “confidential.exam”?"),
        (["exam"], "ý thầy cô là “confidential.exam”?"), (["zzzzzz"], "soat rules list"), ([], "chưa ghi mã quy tắc"),
        (["confidential.exam", "/không/có.txt"], "không tìm thấy"), (["confidential.exam", "a", "b"], "thừa “b”"),
    ]

    @Test("A wrong line is told, and ends with 2", arguments: wrongLines)
    func wrong(_ arguments: [String], _ told: String) throws {
        let run = try explain(arguments, "a")
        #expect(run.status == 2 && run.output == "" && !run.crashed)
        #expect(run.errors.contains(told), "\(run.errors)")
    }
}
