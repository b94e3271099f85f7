import SoatTestSupport
import Testing

@testable import SoatText

/// Texts show the enclosing stretch between `⟦` and `⟧`, and where it is asked for with `^` before the byte.
@Suite("What a stretch of text lies in") struct TextStructureEnclosureTests {
    typealias Ask = @Sendable (TextStructure, ByteSpan) -> ByteSpan?

    /// - Parameter marked: without brackets: nothing encloses the place.
    private func check(_ marked: String, _ ask: Ask, _ location: SourceLocation = #_sourceLocation) throws {
        var text: [UInt8] = []
        var start: Int?
        var end: Int?
        var place: Int?
        for character in marked {
            switch character {
            case "⟦": start = text.count
            case "⟧": end = text.count
            case "^": place = text.count
            default: text += Array(String(character).utf8)
            }
        }
        let at = try #require(place)
        let found = ask(TextStructure(text), ByteSpan(start: at, end: at + 1))
        let expected = start.flatMap { start in end.map { ByteSpan(start: start, end: $0) } }
        #expect(
            found == expected, "\(found.map { String(decoding: text[$0.start..<$0.end], as: UTF8.self) } ?? "nil")",
            sourceLocation: location)
    }

    @Test(
        "Quotations in all marks; unbalanced ones end with their paragraph",
        arguments: [
            "Cô nói: ⟦“Mai ^nghỉ”⟧ rồi cười.",
            "Cô nói: ⟦\"Mai ^nghỉ\"⟧ rồi cười.",
            "Cô nói: ⟦«Mai ^nghỉ»⟧ rồi cười.",
            "Cô nói: ⟦‘Mai ^nghỉ’⟧ rồi cười.",
            "Cô nói: ⟦„Mai ^nghỉ“⟧ rồi cười.",
            "Cô nói: ⟦“Mai ^nghỉ“⟧ rồi cười.",
            "Cô nói: ⟦”Mai ^nghỉ”⟧ rồi cười.",
            "Cô nói: ⟦“Bạn bảo ‘mai ^nghỉ’ cơ mà”⟧ rồi cười.",
            "“Một” và “hai” thì ^ba là gì",
            "Màn hình 5\" và 6\" ^đều vỡ",
            "Chị viết: ⟦“Mai nghỉ\nvà ^mốt nữa⟧",
            "Chị viết: “Mai nghỉ\n\nCả lớp ^đi học.",
            "⟦> Mai ^nghỉ\n⟧Không đúng đâu.",
            "⟦> Mai nghỉ\n> Mốt ^cũng nghỉ\n⟧Không đúng đâu.",
            ">> Xem ^thêm tại đây",
            "Lớp 5A^ nghỉ, lớp 5B “học”",
        ])
    func quotation(_ marked: String) throws { try check(marked) { $0.quotation(around: $1) } }

    @Test(
        "Headings: alone, short, in capitals, numbered or marked, with text after them",
        arguments: [
            "⟦THÔNG BÁO NGHỈ ^HỌC⟧\nMai cả trường nghỉ.",
            "⟦THÔNG ^BÁO⟧\n\n\nMai cả trường nghỉ.",
            "⟦# Lịch ^tuần 5⟧\nThứ hai chào cờ.",
            "⟦## Lịch ^tuần 5⟧\nThứ hai chào cờ.",
            "⟦I. Phần ^trắc nghiệm⟧\nChọn một đáp án.",
            "⟦Điều 5. Những điều ^cấm⟧\n1. Hút thuốc",
            "⟦Chương ^II⟧\nCác em đọc kỹ.",
            "⟦1. MỤC ^ĐÍCH⟧\nĐể các em vui.",
            "⟦📣 LỊCH ^THI⟧\nToán sáng thứ hai.",
            "THÔNG ^BÁO",
            "MAI NGHỈ ^HỌC.\nCác em ở nhà.",
            "1. Nộp ^bài\n2. Nhận thẻ",
            "#LopHocVui^\nCả lớp cùng vui.",
            "THỜI GIAN: 8H ^SÁNG\nĐịa điểm: sân trường",
            "Mai cả lớp ^nghỉ học\nMốt học bù",
            "TÊN\tĐIỂM^\nLan\t7",
            "Điều ^này khó\nPhải hỏi lại",
        ])
    func heading(_ marked: String) throws { try check(marked) { $0.heading(around: $1) } }

    @Test(
        "Tables: tabs, bars, aligned spaces, numbered names with values",
        arguments: [
            "Kết quả\n⟦STT\tHọ tên\tĐiểm\n1\tTrần ^A\t7,5\n2\tLê B\t8⟧\nHết.",
            "⟦| Họ tên | Điểm |\n|---|---|\n| Trần ^A | 7 |⟧\nHết",
            "⟦Trần A | 7,5\nLê ^B | 8⟧",
            "⟦STT  Họ tên   Điểm\n1    Trần ^A   7,5⟧\n",
            "⟦Trần A   7,5\nLê ^B     8\nHà C     9⟧",
            "⟦1. Trần A - 7,5\n2. Lê ^B - 8\n3. Hà C - 9⟧",
            "⟦1. Trần A: Tốt\n2. Lê ^B: Khá\n3. Hà C: Đạt⟧",
            "⟦1) Trần A, 12/3/2014\n2) Lê ^B, 5/6/2014\n3) Hà C, 7/7/2014⟧\nCô Lan",
            "⟦A\tB\tC\nMột ^hàng\tthiếu⟧\nLời dặn",
            "1. Trần A - 7,5\n2. Lê ^B - 8",
            "1. Nộp bài đúng hạn\n2. Mang ^thẻ\n3. Đi đúng giờ",
            "Xin chào.  Mai ^nghỉ học.\nMốt  đi học.",
            "Lớp 5A | cô ^Lan\n\nMai nghỉ",
            "Một dòng ^thường\nhai dòng thường",
        ])
    func table(_ marked: String) throws { try check(marked) { $0.table(around: $1) } }

    @Test("A row of a table is its line; text has no rows")
    func tableRow() throws {
        try check("A\tB\n⟦Trần ^A\t7⟧\nLê B\t8") { $0.tableRow(around: $1) }
        try check("Trần ^A, lớp 5B") { $0.tableRow(around: $1) }
    }

    @Test(
        "List items, with the indented lines after them",
        arguments: [
            "Mang theo:\n⟦- Bút ^chì⟧\n- Vở",
            "⟦• Bút ^chì⟧\n• Vở",
            "⟦✅ Bút ^chì⟧",
            "⟦1. Nộp ^bài⟧\n2. Nhận thẻ",
            "⟦a) Nộp ^bài⟧\nb) Nhận thẻ",
            "⟦- Nộp bài\n  đúng ^hạn⟧\n- Nhận thẻ",
            "- Nộp bài\nCả lớp ^nhé",
            "1.5 kg ^gạo",
            "Mai ^nghỉ",
        ])
    func listItem(_ marked: String) throws { try check(marked) { $0.listItem(around: $1) } }

    @Test("Links, hashtags, mentions")
    func netNames() throws {
        try check("Xem ⟦https://hoamai.edu.vn/t^in⟧, nhé") { $0.link(around: $1) }
        try check("Gửi (⟦lan@hoa^mai.edu.vn⟧).") { $0.link(around: $1) }
        try check("Mai ^nghỉ. Xem hoamai.edu.vn") { $0.link(around: $1) }
        try check("Vui quá ⟦#LớpHọc^Vui_5A⟧!") { $0.hashtag(around: $1) }
        try check("Số #^ và chữ") { $0.hashtag(around: $1) }
        try check("Gọi ⟦@lan_^anh⟧ với") { $0.mention(around: $1) }
        try check("lan@hoa^mai.vn") { $0.mention(around: $1) }
    }

    @Test(
        "What one person says in a pasted chat",
        arguments: [
            "⟦Mẹ Ngân: mai nghỉ ^không cô\n⟧Cô Lan: không chị nhé",
            "Mẹ Ngân: mai nghỉ không cô\n⟦Cô Lan: không ^chị nhé⟧",
            "⟦[10:32] Cô Lan: mai ^nghỉ\n⟧[10:35] Bố Tí: vâng",
            "⟦Lan Anh: mai nghỉ\nthật ^đấy\n⟧Hoàng: ừ",
            "⟦gvcn: mai ^nghỉ\n⟧ph bé Tí: vâng ạ",
            "Thời gian: 8 ^giờ\nĐịa điểm: sân trường",
            "Cô Lan: mai ^nghỉ",
            "Thành phần: phụ ^huynh\nNội dung: họp lớp",
        ])
    func turn(_ marked: String) throws { try check(marked) { $0.turn(around: $1) } }

    @Test("Who says it, and the answer where the post quotes the chat")
    func speaker() throws {
        try check("⟦Mẹ Ngân⟧: mai ^nghỉ\nCô Lan: không") { $0.speaker(around: $1) }
        try check("Tối qua trong nhóm:\nMẹ Ngân: mai ^nghỉ\n⟦Cô Lan: không⟧") { $0.answer(to: $1) }
        try check("Mẹ Ngân: mai ^nghỉ\nCô Lan: không") { $0.answer(to: $1) }
    }

    @Test("The list below a line")
    func listBelow() {
        func end(_ text: String, below line: String) -> String {
            let utf8 = Array(text.utf8)
            let structure = TextStructure(utf8)
            return String(decoding: utf8[..<structure.listEnd(below: ByteSpan(start: 0, end: line.utf8.count))], as: UTF8.self)
        }
        #expect(end("Cấm:\n- Một\n- Hai\nHết", below: "Cấm:") == "Cấm:\n- Một\n- Hai\n")
        #expect(end("Cấm:\n\n- Một\n\nHết", below: "Cấm:") == "Cấm:\n\n- Một\n")
        #expect(end("Cấm:\nMột\nHai\n\nHết", below: "Cấm:") == "Cấm:\nMột\nHai\n")
        #expect(end("Cấm:", below: "Cấm:") == "Cấm:")
    }

    @Test("In any text whatever encloses a stretch holds it; any bytes are read without a trap", arguments: [true, false])
    func anyText(_ isWellFormed: Bool) {
        let signs = " .\"“”«»‘’>#@|\t-•🎉Aạ1/:,\n\r()\u{2028}I V".unicodeScalars.map { Array(String($0).utf8) }
        let pieces = isWellFormed ? signs : signs.flatMap { $0 }.map { [$0] } + [[0xFF], [0xC0], [0xE2]]
        let asks: [Ask] = [
            { $0.quotation(around: $1) }, { $0.table(around: $1) }, { $0.tableRow(around: $1) }, { $0.heading(around: $1) },
            { $0.listItem(around: $1) }, { $0.link(around: $1) }, { $0.hashtag(around: $1) }, { $0.mention(around: $1) },
            { $0.turn(around: $1) },
        ]
        for _ in 0..<300 {
            let seed = UInt64.random(in: 0 ... .max)
            var generator = SeededRandom(seed: seed)
            let text = (0..<Int.random(in: 0...60, using: &generator)).flatMap { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }
            let structure = TextStructure(text)
            for offset in -1...text.count + 1 {
                let span = ByteSpan(start: offset, end: offset + 2)
                for (index, ask) in asks.enumerated() {
                    guard let found = ask(structure, span) else { continue }
                    let holds = found.start <= max(0, offset) && found.end >= min(offset + 2, text.count)
                    #expect(holds && found.end <= text.count, "ask \(index), seed \(seed), at \(offset): \(text)")
                }
                _ = structure.speaker(around: span)
                _ = structure.answer(to: span)
                _ = structure.listEnd(below: span)
            }
        }
    }
}
