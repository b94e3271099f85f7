import SoatTestSupport
import Testing

@testable import SoatText

@Suite("Text structure") struct TextStructureTests {
    /// `|` stands where one unit ends and the next begins; the text is what is left without it.
    private func check(_ unit: TextStructure.Unit, _ marked: String) {
        let text = Array(marked.utf8).filter { $0 != UInt8(ascii: "|") }
        let structure = TextStructure(text)
        let found = structure.all(unit).map { String(decoding: text[$0.start..<$0.end], as: UTF8.self) }
        let expected = marked.split(separator: "|").map(Self.trimmed).filter { !$0.isEmpty }
        #expect(found == expected)
    }

    private static func trimmed(_ text: Substring) -> String {
        let scalars = text.unicodeScalars.drop { UTF8Reading.isBlank($0.value) }
        let kept = scalars.reversed().drop { UTF8Reading.isBlank($0.value) }.reversed()
        return String(String.UnicodeScalarView(kept))
    }

    static let sentences = [
        "Mai cả lớp nghỉ học.| Chiều thứ năm học bù.",
        "Ai đón em Bống? |Cô chờ ở cổng! |Nhanh nhé",
        "Thật không ?!? |Tôi chưa tin.",
        "Đẹp quá!!! |Cảm ơn thầy cô.",
        "Hết giờ… |Thu bài.",
        "Đợi một chút… rồi hãy vào.",
        "Ừ thì... để mai tính.",
        "Chưa xong... |Mai làm tiếp.",
        "Trường nằm ở TP. Lào Cai, gần Q. Bình Minh.",
        "Gặp ThS. Lan và PGS. Đức ở P. 204.| Đúng giờ.",
        "Gặp PGS.TS. Lan và GS.TS. Nguyễn Văn Hùng ở sân trường.| Đúng giờ.",
        "Khách mời: NGƯT. Trần Bình, NGND. Lê Hạnh, ThS.BS. Hoa và GS.TSKH. Minh.| Mời dự.",
        "NSƯT. Mai hát.| NGU\u{31B}T. Mai nghe.| pgs.ts. Mai kể.",
        "Em ở Tp.HCM, Q.1, gần P.5.| Mai em về.",
        "Trường ở Tp.HCM.| Mai họp ở Q.1.| Mang vở main.ts.| Nhớ nhé.",
        "Mr. Nam dạy thay.| Cô Hà nghỉ.",
        "Đ/c. Hùng trực cổng.",
        "Mang bút, thước, v.v. để thi.",
        "Mang bút, thước, v.v. |Thi xong nộp lại.",
        "Em Nguyễn V. A. đạt giải.",
        "U.B.N.D. xã đã duyệt.",
        "Thu 1.250.000 đ. mỗi em.",
        "Thu 1.250.000 đ. |Nộp trước thứ sáu.",
        "Nặng 12.5 kg. |Cao 1.2 m.",
        "Ngày 12.5.2026 thi.| Ngày 14.5 nghỉ.",
        "Công văn Số. 15 đã gửi.",
        "Cô gọi theo số. |Mai gọi lại.",
        "1. Nộp bài\n|2. Nhận thẻ\n|a. Ghi tên",
        "- 1. Nộp bài đúng hạn",
        "II. Phần tự luận",
        "Xem truong-hoa-mai.edu.vn/tin?id=5 nhé.",
        "Gửi về co.lan@hoamai.edu.vn. |Cảm ơn.",
        "Nộp bài rồi nhé.|Mai cô thu.",
        "Ở Tp.Hà Tiên và tp.Hà Giang",
        "Cô hỏi: “Sao em muộn?” rồi cười.",
        "Cô nói: “Mai nghỉ.” |Cả lớp reo.",
        "Nói \"Mai nghỉ.\" rồi đi",
        "(Trời mưa.) |Lớp nghỉ.",
        "mai nghi nhe.| moi nguoi nho nhan tin",
        "Dòng một\n|dòng hai\r\n|dòng ba\r|dòng bốn\u{2028}|dòng năm\u{85}|dòng sáu\u{B}|dòng bảy",
        "Xong rồi.|🎉 Mai nghỉ",
        "全校放假。|明天见",
        "．Đầu dòng",
        "...",
        "",
        " \n\t\n",
    ]

    @Test("Sentences", arguments: sentences)
    func sentence(_ marked: String) {
        check(.sentence, marked)
    }

    static let clauses = [
        "Mai nghỉ|,| thứ năm học bù|.",
        "Nhắc lại|:| 7:30 có mặt|;| mang 1,5 lít nước|.",
        "Link|:| https://hoamai.edu.vn/tin",
        "Lớp 5A |-| cô Lan |–| phòng 12",
        "Sách Hán-Việt năm 2025–2026",
        "Ngày mai |—|nghỉ",
        "|- |Mua vở",
        "Nộp tiền |=>| nhận thẻ |->| vào lớp |→| ngồi",
        "Đi học vui |🎉🎉| ai cũng thích",
        "Đi học🎉vui lắm",
        "• |Mua vở",
        "Gia đình |👨‍👩‍👧| về rồi",
        "Dòng một\n|dòng hai",
        "Thật à|?! |Không tin|.",
        "Đợi… rồi đi",
    ]

    @Test("Clauses; what parts them stands for itself", arguments: clauses)
    func clause(_ marked: String) {
        check(.clause, marked)
    }

    @Test(
        "Lines and paragraphs",
        arguments: [
            (TextStructure.Unit.line, "một.\n|hai. ba\r\n|\n|bốn"),
            (.line, "  một  \n| \t hai"),
            (.paragraph, "một\nhai\n\n|ba\n \t\n|bốn\r\n\r\n|năm\r\r|sáu"),
            (.paragraph, "một\u{2029}|hai\u{2028}ba"),
            (.paragraph, "\n\n|một"),
            (.paragraph, "một\n\n\n\n|hai\n"),
        ])
    func linesAndParagraphs(_ unit: TextStructure.Unit, _ marked: String) {
        check(unit, marked)
    }

    @Test("A span over a boundary gets both units; it is always held whole")
    func spans() {
        let text = Array("Một hai. Ba bốn.\n\nNăm sáu.".utf8)
        let structure = TextStructure(text)
        func words(_ unit: TextStructure.Unit, _ start: Int, _ end: Int) -> String {
            let span = structure.stretch(unit, around: ByteSpan(start: start, end: end))
            return String(decoding: text[span.start..<span.end], as: UTF8.self)
        }
        #expect(words(.sentence, 0, 5) == "Một hai.")
        #expect(words(.sentence, 6, 13) == "Một hai. Ba bốn.")
        #expect(words(.clause, 6, 7) == "Một hai")
        #expect(words(.paragraph, 0, 1) == "Một hai. Ba bốn.")
        #expect(words(.line, text.count - 2, text.count) == "Năm sáu.")
        #expect(words(.line, -5, text.count + 9) == String(decoding: text, as: UTF8.self))
        #expect(words(.sentence, text.count, text.count) == "Năm sáu.")
    }

    @Test("In any text the units nest and hold the span; any bytes are read without a trap", arguments: [true, false])
    func anyText(_ isWellFormed: Bool) {
        let signs = " .?!…,:;- \n\r•🎉Aạđ1/“”)\u{85}\u{2028}\u{2009}\u{FE0F}".unicodeScalars.map { Array(String($0).utf8) }
        let pieces = isWellFormed ? signs : signs.flatMap { $0 }.map { [$0] } + [[0xFF], [0xC0]]
        for _ in 0..<500 {
            let seed = UInt64.random(in: 0 ... .max)
            var generator = SeededRandom(seed: seed)
            let text = (0..<Int.random(in: 0...40, using: &generator)).flatMap { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }
            let structure = TextStructure(text)
            for offset in 0...text.count {
                let span = ByteSpan(start: offset, end: min(text.count, offset + 3))
                var inner = span
                for unit in TextStructure.Unit.allCases {
                    let outer = structure.stretch(unit, around: span)
                    #expect(outer.start <= inner.start && outer.end >= inner.end, "seed \(seed), \(unit) at \(offset): \(text)")
                    if isWellFormed { inner = outer }
                }
            }
        }
    }
}
