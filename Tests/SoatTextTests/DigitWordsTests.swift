import Testing

@testable import SoatText

@Suite("Digits in words and letters") struct DigitWordsTests {
    private static func read(_ text: String) -> RepairText {
        let utf8 = Array(text.utf8)
        var repaired = RepairText(utf8, range: 0..<utf8.count)
        DigitWords.undo(in: &repaired)
        return repaired
    }

    private static func string(_ text: RepairText) -> String { String(decoding: text.encoded().utf8, as: UTF8.self) }

    static let rows: [(written: String, meant: String)] = [
        ("gọi không chín một hai ba bốn năm sáu bảy tám nhé", "gọi 0 9 1 2 3 4 5 6 7 8 nhé"),
        ("khong chin mot hai ba bon nam sau bay tam", "0 9 1 2 3 4 5 6 7 8"),
        ("ko chín một hai, ba bốn năm, sáu bẩy tám", "0 9 1 2 3 4 5 6 7 8"),
        ("0 chín 1 2 ba 4 5 6 7 tám", "0 9 1 2 3 4 5 6 7 8"),
        ("KHÔNG CHÍN MỘT HAI BA TƯ LĂM SÁU BẢY TÁM", "0 9 1 2 3 4 5 6 7 8"),
        ("O912345678", "0912345678"),
        ("zalo 09l2 345 67B.", "zalo 0912 345 678."),
        ("sđt o9i2 345 678", "sđt 0912 345 678"),
        ("O 9 1 2 3 4 5 6 7 8", "0 9 1 2 3 4 5 6 7 8"),
        ("0/9/1/2/3/4/5/6/7/8", "0 9 1 2 3 4 5 6 7 8"),
        ("0_9_1_2_3_4_5_6_7_8", "0 9 1 2 3 4 5 6 7 8"),
        ("0 * 9 * 1 * 2 * 3 * 4 * 5 * 6 * 7 * 8", "0 9 1 2 3 4 5 6 7 8"),
        // A word before or behind that only sounds like a digit.
        ("từ tháng năm không chín một hai ba bốn năm sáu bảy tám", "từ tháng năm 0 9 1 2 3 4 5 6 7 8"),
        ("gọi 0912 ba bốn năm sáu bảy tám không ạ", "gọi 0912 3 4 5 6 7 8 không ạ"),
        ("không ba tám hai không ba không không một hai ba bốn", "0 3 8 2 0 3 0 0 1 2 3 4"),
        ("stk cô: một chín không ba sáu hai bốn tám năm", "stk cô: 1 9 0 3 6 2 4 8 5"),
        (
            "không chín một hai ba bốn năm sáu bảy tám, không chín tám bảy sáu năm bốn ba hai một",
            "0 9 1 2 3 4 5 6 7 8, 0 9 8 7 6 5 4 3 2 1"
        ),
    ]

    @Test("A hidden number is written out", arguments: rows)
    func reads(_ row: (written: String, meant: String)) {
        #expect(Self.string(Self.read(row.written)) == row.meant)
    }

    @Test(
        "What is no hidden number stays",
        arguments: [
            "một hai ba bốn năm sáu bảy tám chín mười", "không một hai ba bốn năm sáu bảy tám chín",
            "một hai ba bốn hai hai ba bốn ba hai ba bốn", "năm học 2026", "năm hai nghìn không trăm hai mươi sáu",
            "12/5/2026", "1.250.000,5", "7h30", "0912.345.678", "0912 345 678", "+84 912 345 678", "(028) 3825 1234",
            "Điểm: 9, 8, 7, 10, 9, 8, 8, 9, 7, 6", "0, 1, 2, 3, 4, 5, 6, 7, 8, 9", "lớp 8B, 9B, 6S", "không ai biết một hai gì",
            "không năm nào", "ba bốn năm nay không có hai ba bạn", "sinh 12/05/2014 lớp 5A", "001203004567", "0912345678 B",
            "tỉ số 2-1, 3-0, 1-1, 0-2", "phòng 101 B1", "2 | 02/11/2012 | 8,1 | 7,9 | 03/5", "ISBN 978-604-0-12345-6",
            "2020s 1990s",
            "số một hai ba bốn năm sáu bảy tám",
            "stk: 19036248501234", "gọi lại: 19036248501234 nhé",
        ])
    func leavesAlone(_ text: String) {
        let read = Self.read(text)
        #expect(read.repairs.isEmpty, "\(Self.string(read))")
    }

    @Test("One digit word gives one digit, which stands for the word")
    func origins() {
        let text = "a không chín một hai ba bốn năm sáu bảy tám"
        let read = Self.read(text)
        let utf8 = Array(text.utf8)
        let digits = read.scalars.indices.filter { (0x30...0x39).contains(read.scalars[$0]) }
        let words = digits.map {
            String(decoding: utf8[Int(read.origins[$0].start)..<Int(read.origins[$0].end)], as: UTF8.self)
        }
        #expect(words == text.split(separator: " ").dropFirst().map(String.init))
        #expect(Set(read.repairs.map(\.disguise)) == [.digits])
    }

    @Test("Digits among look-alike letters are a sign, class names and words are not")
    func signs() {
        func sign(_ word: Substring) -> Bool {
            let scalars = word.unicodeScalars.map(\.value)
            return DigitWords.showsSign(scalars, RepairText.word(scalars))
        }
        for word in "O912 09l2 o9i2 0912345S78 O9I2345678".split(separator: " ") { #expect(sign(word), "\(word)") }
        for word in "5A 10A1 11B5 200g B204 12B 8B A4 U23 7h30 50k 3tr5 0912 chín không 2026 H2O CO2 4G".split(separator: " ") {
            #expect(!sign(word), "\(word)")
        }
        for (word, digit) in [("chín", 9), ("CHIN", 9), ("lăm", 5), ("sau", 6)] as [(String, UInt8)] {
            #expect(RepairText.word(word.unicodeScalars.map(\.value)).flatMap { DigitWords.digit(of: $0) } == digit)
        }
        for word in ["sao", "sàu", "nắm", "mười"] {
            #expect(RepairText.word(word.unicodeScalars.map(\.value)).flatMap { DigitWords.digit(of: $0) } == nil)
        }
    }
}
