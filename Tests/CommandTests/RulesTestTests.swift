import Foundation
import Testing

/// Rules held to their own examples, through the built command.
@Suite("soat rules test") struct RulesTestTests {
    private static func rule(_ match: String, _ examples: String, _ more: String = "") -> String {
        """
        pack: t
        rules:
          - id: t.a
            title: t
            category: confidential
            level: error
            message: m
            match: \(match)
            \(more)
            examples: {\(examples)}
        """
    }

    private static let frame = "{near: [{phrase: gửi}, {phrase: đề thi}]}"

    static let rows: [(name: String, pack: String, told: String)] = [
        ("a part that is missing", rule(frame, "match: [\"[[Gửi]] tài liệu.\"]"), "Còn thiếu: “đề thi”."),
        ("parts too far apart", rule(frame, "match: [\"[[Gửi]] rồi. Đề thi khó.\"]"), "không đứng gần nhau như quy tắc đòi"),
        (
            "other marks", rule("{phrase: đồng phục}", "match: [\"[[Đồng phúc]].\"]"),
            "1:1 “Đồng phúc”: gần với “đồng phục”, nhưng khác dấu."
        ),
        (
            "an exception", rule("{phrase: gửi}", "match: [\"Năm ngoái [[gửi]].\"]", "unless: [{near: {phrase: năm ngoái}}]"),
            "→ 1:11 “gửi”: được bỏ qua, vì có 1:1 “Năm ngoái” (ngoại lệ ở"
        ),
        (
            "a context that does not fit",
            rule("{phrase: gửi}", "match: [{text: \"[[Gửi]] nhé.\", channel: portal}]", "when: {channel: group}"),
            "quy tắc chỉ dùng cho nơi đăng group; bài này: portal"
        ),
        (
            "found in a passing example", rule(frame, "pass: [\"Cô gửi đề thi.\"]"),
            "1:4 “gửi” (cụm từ “gửi”): tính. 1:8 “đề thi” (cụm từ “đề thi”): tính. → 1:4 “gửi đề thi”: có báo (Cần sửa)."
        ),
    ]

    @Test("An example that does not come out as it should is told with the reason", arguments: rows.indices)
    func reason(_ index: Int) throws {
        let row = Self.rows[index]
        let folder = try TemporaryFolder()
        _ = try folder.file("t.yaml", row.pack)
        let run = try SoatCommand.run(["rules", "test", "--rules", folder.path])
        #expect(run.status == 1 && !run.crashed)
        let words = run.errors.split { " \n".contains($0) }.joined(separator: " ")
        #expect(words.contains(row.told), "\(row.name): \(run.errors)")
        #expect(run.output == "Đã thử 1 ví dụ của 1 quy tắc: 1 ví dụ chưa đúng.\n")
    }
}
