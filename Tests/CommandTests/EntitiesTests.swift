import Foundation
import Testing

/// What is recognised, through the built command.
@Suite("soat entities") struct EntitiesTests {
    @Test("A text for people: place, kind, value, what is known")
    func text() throws {
        let draft = "Bé Trần Ngọc Diễm Su, lớp 2C, nghỉ.\nSu ốm. Mẹ Su: 0912 345 678\n"
        let run = try SoatCommand.run(["entities", "--posted-on", "2025-09-05"], input: Data(draft.utf8))
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.hasPrefix("-:\nSoát nhận ra "))
        #expect(run.output.contains("  1:4 tên người “Trần Ngọc Diễm Su” (học sinh, đủ họ tên)\n"))
        #expect(run.output.contains("  1:27 tên lớp “2C”\n"))
        #expect(
            run.output.contains("  2:1 học sinh “Su” (nhắc lại tên đã nêu)\n      là “Trần Ngọc Diễm Su” ở trên\n"))
        #expect(run.output.contains("  2:15 số điện thoại “0912 345 678” (của phụ huynh, di động)\n"))
    }

    @Test("A lapsed document names its successor, in English on request")
    func lapsed() throws {
        let run = try SoatCommand.run(
            ["entities", "--posted-on", "2025-09-05", "--lang", "en"], input: Data("Nghị định 72/2013/NĐ-CP\n".utf8))
        #expect(run.output.contains("a document number “72/2013/NĐ-CP” (no longer in force)\n"))
        #expect(run.output.contains("replaced by: Nghị định 147/2024/NĐ-CP\n"))
    }

    private struct Answer: Decodable {
        struct Entity: Decodable {
            let kind: String
            let start, end: Int
            let quote: String
            let `is`: [String]
            let reading, detail: String?
        }
        let id: String
        let entities: [Entity]
    }

    @Test("JSON: each quote at its offsets; disguised digits with their reading")
    func json() throws {
        let folder = try TemporaryFolder()
        let written = "😀 gọi ０９１２ ３４５ ６７８, mai học lớp 6A"
        let file = try folder.file("a.txt", written)
        let run = try SoatCommand.run(["entities", file, "--format", "json"])
        #expect(run.status == 0 && run.errors == "")
        let answers = try JSONDecoder().decode([Answer].self, from: Data(run.output.utf8))
        #expect(answers.map(\.id) == [file])
        let units = Array(written.utf16)
        for entity in answers.flatMap(\.entities) {
            #expect(String(decoding: units[entity.start..<entity.end], as: UTF16.self) == entity.quote)
        }
        let phone = answers.flatMap(\.entities).first { $0.kind == "phone" }
        #expect(phone?.reading == "0912 345 678" && phone?.is.contains("disguised") == true)
        #expect(answers.flatMap(\.entities).contains { $0.kind == "date" && $0.is == ["future"] })
    }

    @Test("Nothing recognised is said; a missing file ends with 2")
    func nothing() throws {
        let run = try SoatCommand.run(["entities"], input: Data("Xin chào.\n".utf8))
        #expect(run.output == "-:\nSoát không nhận ra tên, số hay ngày nào trong bài.\n\n")
        #expect(try SoatCommand.run(["entities", "/không/có.txt"]).status == 2)
    }
}
