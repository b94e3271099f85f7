import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

@Suite("Stance") struct StanceReaderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let marked: String
        let stance: Stance
        /// What decides; `nil` where nothing does.
        let marker: String?

        init(_ marked: String, _ stance: Stance, _ marker: String? = nil) {
            (self.marked, self.stance, self.marker) = (marked, stance, marker)
        }

        var testDescription: String { marked }
    }

    private func check(_ row: Row) throws {
        let reading = try StanceDesk.shared.reading(row.marked)
        let utf8 = Array(try MarkedText(row.marked).plain.utf8)
        let marker = reading.marker.map { String(decoding: utf8[$0.start..<$0.end], as: UTF8.self) }
        #expect(reading.stance == row.stance)
        #expect(marker == row.marker)
    }

    @Test(
        "The marker that decides is named",
        arguments: [
            Row("Mai [[trường cho nghỉ]].", .asserted),
            Row("Mai [[trường cho nghỉ]] không ạ?", .asked, "?"),
            Row("Mai [[trường cho nghỉ]] không ạ", .asked, "không"),
            Row("Ai cần thì [[mua đề]], ib em nhé", .solicited, "Ai cần"),
            Row("Trường không [[thu khoản nào]].", .denied, "không"),
            Row("[[Nghe nói]] mai nghỉ. Thông tin này là sai sự thật.", .rebutted, "là sai sự thật"),
            Row("Cấm [[mang pháo]] vào trường.", .forbidden, "Cấm mang"),
            Row("Cảnh giác với [[tin nhắn lừa đảo]].", .warned, "Cảnh giác với"),
            Row("Bạn ấy viết: “[[đồ ngốc]]”.", .quoted, "viết"),
            Row("[[Nghe nói]] mai nghỉ.", .reported, "Nghe nói"),
            Row("Nếu [[mai nghỉ]] thì em báo.", .supposed, "Nếu"),
            Row("Ước gì [[mai nghỉ]].", .wished, "Ước gì"),
        ])
    func markers(_ row: Row) throws { try check(row) }

    @Test(
        "A final particle asks at the end of its clause only",
        arguments: [
            Row("Hè này [[trường mở lớp bơi]].", .asserted),
            Row("Con đau răng nên [[nghỉ học]].", .asserted),
            Row("Vâng ạ, [[con bị sốt]] ạ.", .asserted),
            Row("Dạ [[con bị sốt]] à?", .asked, "?"),
            Row("Không, [[con bị sốt]].", .asserted),
            Row("Em ở nhà một mình không ai trông, [[con bị sốt]].", .asserted),
            Row("[[Con ăn hết suất]] hả cô", .asked, "hả"),
            Row("[[Con ăn hết suất]] hông mấy má", .asked, "hông"),
            Row("Bữa mô [[trường thu tiền]] rứa", .asked, "rứa"),
            Row("Trường ni rứa là [[thu tiền]] rồi.", .asserted),
            Row("[[Cô Lan nhận tiền]] chứ còn gì nữa?", .asserted),
        ])
    func particles(_ row: Row) throws { try check(row) }

    @Test(
        "A denial takes its own claim only",
        arguments: [
            Row("Không hiểu sao trường [[thu tiền]].", .asserted),
            Row("Không chỉ thu quỹ mà [[trường còn bán vở]].", .asserted),
            Row("Không ai không biết [[nó lấy tiền]].", .asserted),
            Row("Trường không có sân vì [[xã lấy đất bán]].", .asserted),
            Row("Nó không học bài mà [[đánh bạn]].", .asserted),
            Row("truong khong [[thu tien]] dau a", .denied, "khong"),
            Row("em ko [[bán đề]] nha", .denied, "ko"),
            Row("Ủng hộ vào s.t.k [[riêng của tôi]].", .asserted),
            Row("Cả bao nặng 16 kg [[gạo ngon]].", .asserted),
            // The span itself is the negated claim: nothing denies it.
            Row("Ông ấy [[không đáng làm thầy]].", .asserted),
        ])
    func denials(_ row: Row) throws { try check(row) }

    @Test(
        "A ban reaches over the list it opens, and no further",
        arguments: [
            Row("Nghiêm cấm:\n- Đánh bạc\n- [[Uống rượu]]\n\nMai họp.", .forbidden, "Nghiêm cấm"),
            Row("Nghiêm cấm:\n- Đánh bạc\n\nEm [[bán rượu]] đây.", .asserted),
            Row("Cấm đánh bạc, [[uống rượu]], đốt pháo.", .forbidden, "Cấm"),
            Row("Cấm đánh bạc. [[Em bán rượu]].", .asserted),
            Row("Cấm đánh bạc, nhưng [[em vẫn bán rượu]].", .asserted),
            Row("Cấm đánh bạc, [[cô Lan thu tiền phạt]].", .asserted),
            Row("Em [[bán hàng cấm]].", .asserted),
            Row("Không [[chụp ảnh đề]].", .forbidden, "Không chụp"),
            Row("Em không [[chụp ảnh đề]].", .denied, "không chụp"),
        ])
    func bans(_ row: Row) throws { try check(row) }

    @Test(
        "A correction cleans its paragraph, unless it is itself denied, asked or forbidden",
        arguments: [
            Row("Có tin [[mai nghỉ]].\nTin này là tin giả.", .rebutted, "là tin giả"),
            Row("Có tin [[mai nghỉ]].\n\nBài hôm qua là tin giả.", .reported, "Có tin"),
            Row("[[Mai nghỉ]]. Không phải tin giả đâu.", .asserted),
            Row("[[Mai nghỉ]]. Có phải tin giả không?", .asked, "?"),
            Row("Nghiêm cấm đăng tin sai sự thật. [[Mai nghỉ]].", .asserted),
            Row("Mẹ Su: [[nghe nói]] mai nghỉ\nMẹ Bi: đính chính là thi thứ ba", .reported, "nghe nói"),
            Row("Trong nhóm có người hỏi:\nMẹ Su: [[nghe nói]] mai nghỉ\nCô Lan: đồn bậy đó chị", .rebutted, "đồn bậy"),
            Row("Hoa: [[Nghe nói]] mai nghỉ học.\nCô Lan: Không đúng đâu, mai vẫn học nhé.", .rebutted, "Không đúng"),
            Row("Hoa: [[Nghe nói]] mai nghỉ. Vui quá.\nCô Lan: Không đúng đâu em ạ. Mai vẫn học.", .rebutted, "Không đúng"),
            Row("Mẹ Su: [[nghe nói]] mai nghỉ\nCô Lan: Tin đó sai sự thật nhé", .rebutted, "sai sự thật"),
            Row("Hoa: [[Nghe nói]] mai nghỉ.\n\nCô Lan: Không đúng đâu nhé cả nhà", .rebutted, "Không đúng"),
            Row("Hoa: [[Nghe nói]] mai nghỉ học.\nCô Lan: Không đúng à?", .reported, "Nghe nói"),
            Row("Hoa: [[Nghe nói]] mai nghỉ học.\nCô Lan: Vâng. Không đúng giờ là trễ xe.", .reported, "Nghe nói"),
            Row("Hoa: [[Nghe nói]] mai nghỉ học.\nBình: Thế à?\nCô Lan: Không đúng đâu.", .reported, "Nghe nói"),
            Row("Hoa: [[Nghe nói]] mai nghỉ học.\nCô Lan: Không đúng giờ thì phạt.", .reported, "Nghe nói"),
        ])
    func corrections(_ row: Row) throws { try check(row) }

    @Test(
        "What is quoted speaks for itself; only what is said of it counts",
        arguments: [
            Row("Cô dặn: “Đừng [[đăng ảnh]].”", .quoted, "dặn"),
            Row("Đừng nhắn câu “[[đồ ngốc]]” cho bạn.", .forbidden, "Đừng"),
            Row("Tin “[[mai nghỉ]]” là sai sự thật.", .rebutted, "là sai sự thật"),
            Row("> [[Ai cần đề ib]]\nEm chụp lại gửi cô.", .quoted, ">"),
            // Marks for emphasis, with nobody who says it.
            Row("Em có “[[hàng nóng]]” đây.", .asserted),
        ])
    func quotations(_ row: Row) throws { try check(row) }

    @Test("Units with nothing in them, and spans outside the text, are asserted")
    func empty() {
        for text in ["", " ", "?!", "\n\n"] {
            for span in [ByteSpan(start: 0, end: 0), ByteSpan(start: -3, end: 99)] {
                var reader = StanceDesk.shared.reader(text)
                #expect(reader.reading(at: span) == StanceReading(stance: .asserted, marker: nil))
            }
        }
    }

    @Test("Whatever stands in a text, each place has a stance whose marker lies in it")
    func anyText() {
        let pieces = StanceMarkers.all.flatMap { $0.phrases.split { ";\n".contains($0) }.map(String.init) }
        let joints = [" ", " ", " ", ", ", ". ", "? ", ": ", "\n", "\n\n", " “", "” ", "\n- ", " 🎉 Mai ", "\nMẹ Su: "]
        for _ in 0..<200 {
            let seed = UInt64.random(in: 0 ... .max)
            var generator = SeededRandom(seed: seed)
            let text = (0..<12).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
                    + joints[Int.random(in: 0..<joints.count, using: &generator)]
            }.joined()
            var reader = StanceDesk.shared.reader(text)
            let count = text.utf8.count
            for start in stride(from: 0, to: count, by: 3) {
                for length in [1, 9, 40] {
                    let reading = reader.reading(at: ByteSpan(start: start, end: min(count, start + length)))
                    let holds = reading.marker.map { $0.start >= 0 && $0.start < $0.end && $0.end <= count } ?? true
                    #expect(holds, "seed \(seed) at \(start): \(text)")
                }
            }
        }
    }
}
