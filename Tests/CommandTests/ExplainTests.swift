import Foundation
import Testing

/// Rules in plain words, through the built command.
@Suite("soat rules explain") struct ExplainTests {
    private static let pack = """
        pack: t
        rules:
          - id: truong.benh
            title: Bệnh của học sinh
            category: personal-data
            level: error
            levels: [{when: {channel: staff-group}, level: warning}]
            clauses: [185-2018/1.2]
            match: {near: [{entity: phone}, {concept: benh, as: benh}], within: paragraph}
            mark: benh
            unless:
              - {covers: {phrase: phòng bệnh}}
              - {near: {phrase: ví dụ}, within: 4 syllables, side: before}
              - {inside: quotation}
              - {when: {channel: personal}}
            requires: {near: {phrase: gia đình đồng ý}}
            attest: [consent-pupil]
            merge: table
            fix: {replace: "…"}
            message: Bệnh là chuyện riêng.
            advice: Bỏ phần này.
            examples: {match: ["Gọi 0912 345 678, em [[bị ốm]]."], pass: [{text: "Phòng bệnh.", channel: group, author_role: teacher, posted_on: 2026-03-02}]}
        """
    private static let concepts = "concept: benh\nexpressions: [ốm, bị ốm]\nclean: [ốm nghén]\n"

    @Test("Every part of a rule is told")
    func whole() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("t.yaml", Self.pack)
        try FileManager.default.createDirectory(atPath: folder.path + "/concepts", withIntermediateDirectories: true)
        _ = try folder.file("concepts/benh.yaml", Self.concepts)
        let run = try SoatCommand.run(["rules", "explain", "truong.benh", "--rules", folder.path])
        #expect(run.status == 0)
        let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for told in [
            "truong.benh: Bệnh của học sinh", "Mức: Cần sửa; với nơi đăng staff-group: Nên xem lại.",
            "số điện thoại và một cách nói về benh",
            "trong cùng một đoạn", "benh, 2 cách nói: “ốm”, “bị ốm”; không tính “ốm nghén”", "Gạch chân: một cách nói về benh",
            "nằm trong “phòng bệnh”", "trong khoảng 4 tiếng có “ví dụ”, đứng trước", "nằm trong lời trích",
            "bài thuộc: nơi đăng personal",
            "không có: “gia đình đồng ý”", "gộp thành một", "thay bằng “…”", "185-2018/1.2:", "consent-pupil",
            "Bệnh là chuyện riêng.",
            "Có báo:", "Không báo:", "– Phòng bệnh. (nơi đăng group, người viết teacher, ngày đăng 2026-03-02)",
        ] { #expect(words.contains(told), "\(told) in \(run.output)") }
        let english = try SoatCommand.run(["rules", "explain", "truong.benh", "--rules", folder.path, "--lang", "en"])
        #expect(english.output.contains("Speaks only where there is none of these"))
        #expect(english.output.contains("(place group, author teacher, posted on 2026-03-02)"))
    }

    @Test("Every rule of ours can be told; an unknown one is answered with the nearest")
    func builtin() throws {
        let list = try SoatCommand.run(["rules", "list", "--format", "jsonl"]).output
        let first = try #require(list.split(separator: "\n").first?.split(separator: "\"").dropFirst(3).first)
        let run = try SoatCommand.run(["rules", "explain", String(first)])
        #expect(run.status == 0 && run.output.contains("Tìm:") && run.output.contains("Căn cứ:"))
        let wrong = try SoatCommand.run(["rules", "explain", String(first.dropLast())])
        #expect(wrong.status == 2 && wrong.errors.contains("ý thầy cô là “\(first)”?"))
    }
}
