import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

@Suite("When missing marks count") struct MissingMarksTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let phrase: String
        let text: String
        let counts: Bool
        var testDescription: String { "\(phrase) in: \(text)" }
    }

    static let rows: [Row] = [
        // Without any marks.
        Row(phrase: "nghe nói", text: "nghe noi mai nghi hoc nha moi nguoi", counts: true),
        Row(phrase: "theo các chuyên gia", text: "theo cac chuyen gia thi khong sao", counts: true),
        Row(phrase: "bẻ khoá sẵn", text: "minh co AutoCAD be khoa san ai can ib", counts: true),
        Row(phrase: "tài khoản", text: "gui vao tai khoan Vietcombank cua co", counts: true),
        Row(phrase: "cá độ", text: "(xem CA DO)", counts: true),
        Row(phrase: "cá độ", text: "ca do", counts: true),
        Row(phrase: "bán pháo", text: "ai ban phao thi nhan tin cho minh", counts: false),
        Row(phrase: "sốc", text: "hom nay minh bi soc qua moi nguoi oi khong tin noi", counts: true),
        Row(phrase: "truyện", text: "minh co truyen nay hay lam khong biet ai doc roi", counts: false),
        Row(phrase: "sốc", text: "soc", counts: false),
        // An end of the phrase is the beginning of another word.
        Row(phrase: "nội bộ đồn", text: "cac cuoc hop trong noi bo don vi phai xin phep truoc", counts: false),
        Row(phrase: "nội bộ đồn", text: "trong noi bo don nhau la sap nghi roi day cac bac", counts: true),
        Row(phrase: "bán đề", text: "ho ban de thi cho cac em lop duoi tu hom qua roi", counts: true),
        Row(phrase: "bán đề", text: "nhung thanh phan co ban de phat trien kinh te cua tinh", counts: false),
        Row(phrase: "làm bài thay", text: "em nhan lam bai thay trong phong may, coc truoc mot nua", counts: true),
        Row(phrase: "tao", text: "phong giao duc va dao tao gui cac truong", counts: false),
        Row(phrase: "tao", text: "may ma noi nua la tao danh that do nha", counts: true),
        Row(phrase: "tao", text: "thằng Long con tao học lớp 5", counts: true),
        // Among words with marks.
        Row(phrase: "học phí", text: "Lớp mình đóng hoc phi nhé", counts: true),
        Row(phrase: "ai cũng vào được", text: "Đường dẫn này ai cung vao duoc nhé các bác", counts: true),
        Row(phrase: "lấy được đề", text: "cô ấy bảo bạn lay duoc de rồi", counts: true),
        Row(phrase: "em nghe bảo", text: "Hôm qua em nghe bao nhiêu chuyện vui ở lớp", counts: false),
        Row(phrase: "tin giả", text: "Cả lớp nhận được tin gia đình bạn chuyển đi", counts: false),
        Row(phrase: "tin giả", text: "Các bác ơi moi nguoi dung nghe tin gia tren mang nua, mệt lắm", counts: true),
        Row(phrase: "tin giả", text: "mai nghi hoc day, tin giả đấy", counts: true),
        Row(phrase: "dạy thêm", text: "ở nhà thầy cô vẫn dạy them đều", counts: false),
        Row(phrase: "sốc", text: "Bé bị soc nhiệt nên cô đưa về nhà", counts: false),
        // Words of their own.
        Row(phrase: "đéo", text: "em đeo cặp mới", counts: false),
        Row(phrase: "bị sốc", text: "con sóc bị sóc trên cây", counts: false),
        Row(phrase: "thu từ", text: "gửi thư từ quê nhà", counts: false),
        Row(phrase: "thư từ", text: "lớp thu từ tháng trước", counts: false),
        Row(phrase: "người ta", text: "thấy nguời ta bảo thế", counts: true),
        Row(phrase: "được", text: "không đuợc đâu", counts: true),
        // Other languages.
        Row(phrase: "thể cát", text: "the cat sat on the mat", counts: false),
        Row(phrase: "tờ đo", text: "to do list", counts: false),
        Row(phrase: "dô", text: "Do you know?", counts: false),
        Row(phrase: "bản đồ", text: "You can ban do so many things in the group", counts: false),
        Row(phrase: "sẵn hàng", text: "I was born in San Hang near the river and the sea", counts: false),
        Row(phrase: "lô mới", text: "Lo moi vape mini", counts: true),
    ]

    @Test("Judged by the words around and by what else the phrase could be", arguments: rows)
    func counts(_ row: Row) {
        let scanner = TestRules.scanner([TestRules.rule("t.phrase", TestRules.phrase([row.phrase]))])
        #expect(scanner.check(TestRules.document(row.text)).findings.isEmpty != row.counts)
    }

    @Test("The table is read by phrase, and a broken one is empty")
    func table() {
        let table = MissingMarksTable("u:học phí;nghe nói\nn:bán pháo\nq:lạ\nx\n\n:;")
        #expect(table.ambiguity(of: Array("học phí".utf8)[...]) == .unambiguous)
        #expect(table.ambiguity(of: Array("bán pháo".utf8)[...]) == .neverUnmarked)
        #expect(table.ambiguity(of: Array("lạ".utf8)[...]) == nil)
        #expect(table.ambiguity(of: Array("".utf8)[...]) == nil)
    }

    @Test("Each pair of the table is found by its letters, large or small, and none by others")
    func pairs() throws {
        let lines = SurePairs.generated.description.split(separator: "\n")
        #expect(lines.count > 5000)
        func bare(_ word: Substring) -> SurePairs.Bare? {
            SurePairs.Bare(Array(word.utf8), ByteSpan(start: 0, end: word.utf8.count))
        }
        for line in lines {
            let parts = line.split(separator: "=")
            let words = parts[0].split(separator: " ")
            let (first, second) = (try #require(bare(words[0])), try #require(bare(Substring(words[1].uppercased()))))
            let reading = try #require(SurePairs.reading(first, second), "\(line)")
            #expect(reading.isVerySure == parts[1].hasSuffix("!"), "\(line)")
        }
        for (first, second) in [("don", "vj"), ("do", "nvi"), ("zzz", "zzz"), ("a", "a"), ("nghieng", "nghieng")] {
            let other = SurePairs.reading(try #require(bare(Substring(first))), try #require(bare(Substring(second))))
            #expect(other == nil, "\(first) \(second)")
        }
        #expect(bare("đơn") == nil)
        #expect(bare("") == nil)
        #expect(bare("nghiengs") == nil)
    }
}
