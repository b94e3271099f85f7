import SoatDiagnostics
import SoatRules
import SoatScan
import Testing

@testable import SoatPrinter

@Suite("Findings for people") struct TextPrinterTests {
    private static func printed(
        _ draft: Draft, name: String = "bai.txt", _ language: Language = .vietnamese, colour: Bool = false
    ) -> String {
        var output: [UInt8] = []
        TextPrinter(book: RuleBook(packs: [], documents: Draft.law), language: language, colour: colour)
            .append(name: name, draft.document, draft.result, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("Place, level, title, the line with the span, why, what to do, basis")
    func whole() {
        let draft = Draft("Kính gửi\r\nBạn Ngọc bị động kinh, lớp giúp bạn nhé.\r\n", [("bị động kinh", Draft.illness, nil)])
        #expect(
            Self.printed(draft) == """
                bai.txt:2:10: Cần sửa: Bệnh của học sinh
                    2 | Bạn Ngọc bị động kinh, lớp giúp bạn nhé.
                      |          ~~~~~~~~~~~~
                        Bệnh của một em là chuyện riêng của em và gia đình.
                        → Bỏ phần này.
                        Căn cứ: Không đăng chuyện riêng của người khác (185/PGDĐT, 185-2018/1.2)


                """)
    }

    @Test("English labels and texts on request")
    func english() {
        let text = Self.printed(Draft("Em Ngọc ốm", [("ốm", Draft.illness, nil)]), .english)
        #expect(text.hasPrefix("bai.txt:1:9: To be mended: A pupil's illness\n"))
        #expect(text.contains("A child's illness is private.\n        → Leave it out.\n        Basis: "))
    }

    @Test("In colour the span itself is underlined, and no line of ~ stands under it")
    func colour() {
        let text = Self.printed(Draft("Em Ngọc ốm.", [("ốm", Draft.illness, nil)]), colour: true)
        #expect(text.contains("Em Ngọc \u{1B}[1;4;31mốm\u{1B}[0m.\n"))
        #expect(!text.contains("~"))
    }

    @Test("Quote and reading are put into the message, other braces stay")
    func places() {
        let text = Self.printed(Draft("có l.ộ đ.ề nhé", [("l.ộ đ.ề", Draft.exam, "lộ đề")]))
        #expect(text.contains("        Đọc là: lộ đề\n        “l.ộ đ.ề” đọc là “lộ đề” {khác}\n"))
        #expect(!text.contains("→"))
    }

    /// The text before the quote, and the columns that the caret line must leave free.
    static let indents: [(String, Int)] = [
        ("", 0), ("Em ", 3), ("Ê\u{302}m ", 3), ("e\u{302}\u{301} ", 2), ("日本 ", 5), ("😀 ", 3), ("\t", 1), ("\u{200B}", 0),
    ]

    @Test("The line of ~ stands under the span, however wide the text before it", arguments: indents)
    func caret(_ before: String, _ columns: Int) {
        let lines = Self.printed(Draft(before + "ốm", [("ốm", Draft.illness, nil)])).split(separator: "\n")
        #expect(lines[2] == "      | " + String(repeating: " ", count: columns) + "~~")
    }

    @Test("Nothing of a post or of its name can steer the terminal")
    func controls() {
        let hostile = "\u{1B}[2J\u{7}\u{8}\u{7F}\u{9B}31m\u{202E}"
        let text = Self.printed(
            Draft("\(hostile)ốm\u{1B}]0;x\u{7} \(hostile)", [("ốm\u{1B}]0;x\u{7}", Draft.exam, hostile)]), name: "a\(hostile)")
        for scalar in text.unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E)
        }
        #expect(text.contains("␛[2J␇␈␡"))
    }

    @Test("A long line is cut around the span")
    func longLine() {
        let filler = String(repeating: "chữ này dài ", count: 200_000)
        let lines = Self.printed(Draft(filler + "ốm nặng " + filler, [("ốm nặng", Draft.illness, nil)])).split(separator: "\n")
        #expect(lines[0].hasPrefix("bai.txt:1:2400001:"))
        #expect(lines[1].hasPrefix("    1 | …"))
        #expect(lines[1].hasSuffix("…"))
        #expect(lines[1].contains("ốm nặng chữ"))
        #expect(lines[1].count < 120)
        #expect(lines[2].drop { $0 != "~" } == "~~~~~~~")
    }

    @Test("A span over several lines shows its first")
    func manyLines() {
        let lines = Self.printed(Draft("a ốm\nnặng b", [("ốm\nnặng", Draft.illness, nil)])).split(separator: "\n")
        #expect(lines[1] == "    1 | a ốm…")
        #expect(lines[2] == "      |   ~~~")
    }

    @Test("A long paragraph is wrapped, and no word of it lost")
    func wrapping() {
        let words = (1...80).map { "chữ\($0)" }
        let lines = Paragraph.lines(of: words.joined(separator: " "), columns: 40)
        #expect(lines.allSatisfy { $0.count <= 40 })
        #expect(lines.joined(separator: " ").split(separator: " ").map(String.init) == words)
        #expect(Paragraph.lines(of: "", columns: 40) == [""])
        #expect(Paragraph.lines(of: "dàiquá ở", columns: 3) == ["dàiquá", "ở"])
    }

    @Test("CR, LF and CRLF each end a line once")
    func lineEnds() {
        let text = Self.printed(Draft("a\rb\nc\r\nd\n\rốm", [("ốm", Draft.illness, nil)]))
        #expect(text.hasPrefix("bai.txt:6:1:"))
    }

    @Test("Nothing found, nothing printed; a rule that did not finish is named")
    func others() {
        #expect(Self.printed(Draft("a", [])) == "")
        let failed = Draft("a", [], failures: [RuleFailure(rule: "x.y")])
        #expect(Self.printed(failed).hasPrefix("bai.txt: quy tắc “x.y” chưa chạy xong"))
    }

    @Test("The summary counts, and says the limits when nothing is found")
    func summary() {
        var tally = Tally()
        #expect(TextPrinter.summary(of: tally, in: .vietnamese) == "")
        tally.count(Draft("a", []).result)
        #expect(
            TextPrinter.summary(of: tally, in: .vietnamese) == """
                Chưa thấy điều gì cần sửa.
                Soát không đọc ảnh và không biết điều gì là đúng sự thật.

                """)
        for _ in 0..<1_250 {
            tally.count(Draft("ốm đề", [("ốm", Draft.illness, nil), ("đề", Draft.exam, nil)]).result)
        }
        tally.count(Draft("b", [("b", Draft.praise, nil)]).result)
        #expect(
            TextPrinter.summary(of: tally, in: .vietnamese)
                == "Đã soát 1.252 bài: 1.250 chỗ cần sửa, 1.250 chỗ nên xem lại, 1 lưu ý.\n")
        #expect(tally.verdict == .block)
    }
}
