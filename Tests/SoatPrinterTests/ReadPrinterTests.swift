import SoatDiagnostics
import SoatText
import Testing

@testable import SoatPrinter

@Suite("Printing a text as it is read") struct ReadPrinterTests {
    private static func document(_ text: String) -> Document {
        Document(text, context: PostContext(postedOn: CalendarDate(secondsSince1970: 0)))
    }

    private static func text(_ text: String, _ language: Language = .vietnamese, colour: Bool = false) -> String {
        let document = document(text)
        var output: [UInt8] = []
        ReadPrinter(language: language, colour: colour).append(name: "bai.txt", document, ReadText(document), to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("The text, then each place with what shows nothing made visible, and why")
    func whole() {
        #expect(
            Self.text("Chào\r\nXin đ\u{200B}ề thi") == """
                bai.txt:
                Chào
                Xin đề thi

                Có 1 chỗ đọc khác với chữ đã viết:
                  2:5 “đ⟨U+200B⟩ề” đọc là “đề”
                      chữ bị chèn ký tự ẩn; U+200B: dấu cách không có bề rộng


                """)
    }

    @Test("English, and a text without any such place")
    func english() {
        #expect(Self.text("a", .english) == "bai.txt:\na\n\nAll of it is read as it is written.\n\n")
        #expect(Self.text("ｔhi", .english).contains("1:1 “ｔhi” read as “thi”\n      full-width letters\n"))
    }

    @Test("JSON: offsets in UTF-16 of the original, two ways of one place are two repairs")
    func json() {
        let document = Self.document("😀 đ\u{200B}ｅ \"")
        var output: [UInt8] = []
        ReadPrinter(language: .vietnamese, colour: false)
            .append(id: Array("7".utf8), document, ReadText(document), to: &output)
        let text = String(decoding: output, as: UTF8.self)
        #expect(
            text.hasPrefix("{\"id\":7,\"text\":\"😀 đe \\\"\",\"repairs\":[{\"start\":3,\"end\":6,\"quote\":\"đ\u{200B}ｅ\","))
        #expect(text.contains("\"reading\":\"đe\",\"kind\":\"invisible\",\"honest\":false}"))
        #expect(text.contains("\"reading\":\"đe\",\"kind\":\"full-width\",\"honest\":true}"))
        #expect(text.hasSuffix("]}"))
        output = []
        ReadPrinter(language: .vietnamese, colour: false).append(id: nil, document, ReadText(document), to: &output)
        #expect(String(decoding: output, as: UTF8.self).hasPrefix("{\"id\":null,"))
    }

    @Test("Nothing of a text can steer the terminal")
    func controls() {
        let text = Self.text("\u{1B}[2J\u{9B}31m\u{202E}đ\u{200B}\u{7}ề\u{1B}]0;x\u{7} đ\u{200B}ề\u{2028}\r\u{8}")
        for scalar in text.unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E)
        }
    }

    @Test("Every kind has words of its own in both languages, and none speaks of intent")
    func words() {
        for language in Language.allCases {
            let words = Disguise.allCases.map { $0.words[language] }
            #expect(Set(words).count == words.count)
            for word in words { #expect(!word.contains("lách") && !word.contains("cố") && !word.contains("evasion")) }
        }
    }

    @Test("Letters that only look alike are shown with their codes")
    func codes() {
        #expect(VisibleText.differing("tiеn", from: "tien") == ["е (U+0435)"])
        #expect(VisibleText.differing("TIỀN", from: "tiền") == [])
        #expect(
            VisibleText.names(in: "a\u{AD}\u{AD}\u{200B}", .english) == ["U+00AD: soft hyphen", "U+200B: zero-width space"])
    }
}
