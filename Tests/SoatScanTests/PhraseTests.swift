import SoatRules
import SoatTestSupport
import Testing

@testable import SoatScan

/// One table for what a phrase finds and what it leaves alone.
@Suite("Phrases") struct PhraseTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let phrase: String
        let text: String
        /// What is found, in order.
        let found: [String]
        var testDescription: String { name }

        init(_ name: String, _ phrase: String, in text: String, finds found: [String]) {
            self.name = name
            self.phrase = phrase
            self.text = text
            self.found = found
        }
    }

    static let rows: [Row] = [
        Row("plain", "đề thi", in: "Có đề thi rồi.", finds: ["đề thi"]),
        Row("upper case", "đề thi", in: "CÓ ĐỀ THI RỒI", finds: ["ĐỀ THI"]),
        Row("decomposed", "đề thi", in: "Có đe\u{302}\u{300} thi.", finds: ["đe\u{302}\u{300} thi"]),
        Row("marks in the wrong order", "đề thi", in: "Có đe\u{300}\u{302} thi.", finds: ["đe\u{300}\u{302} thi"]),
        Row("old and new tone placement", "hoà bình", in: "Vì hòa bình và hoà bình", finds: ["hòa bình", "hoà bình"]),
        Row("tone on the wrong vowel", "quý khách", in: "Kính qúy khách", finds: ["qúy khách"]),
        Row("i for y", "kỷ luật", in: "bị kỉ luật", finds: ["kỉ luật"]),
        Row("full width", "học phí", in: "thu ｈọｃ　ｐｈí", finds: ["ｈọｃ　ｐｈí"]),
        Row("eth for đ", "điểm thi", in: "Ðiểm thi", finds: ["Ðiểm thi"]),
        Row("invisible inside", "học phí", in: "thu h\u{200B}ọc phí.", finds: ["h\u{200B}ọc phí"]),
        Row("no-break space", "học phí", in: "thu học\u{A0}phí", finds: ["học\u{A0}phí"]),
        Row("curly quotes around", "học phí", in: "“học phí” là", finds: ["học phí"]),
        Row("emoji stuck on", "học phí", in: "😊học phí😊", finds: ["học phí"]),
        Row("inside a longer syllable", "ban", in: "banner, bandana", finds: []),
        Row("another tone", "học phí", in: "học phì", finds: []),
        Row("another vowel", "bản mã", in: "bán mà ban mâ", finds: []),
        Row("a comma between", "học phí", in: "học, phí", finds: []),
        Row("a line break between", "học phí", in: "học\nphí", finds: []),
        Row("an em dash between", "học phí", in: "học – phí", finds: []),
        Row("a hyphen between", "học phí", in: "học-phí", finds: ["học-phí"]),
        Row("a hashtag with underscores", "học phí", in: "#học_phí", finds: ["học_phí"]),
        Row("without marks in unmarked text", "học phí", in: "nha truong thu hoc phi thang nay", finds: ["hoc phi"]),
        Row("without marks, certain by itself", "học phí", in: "Lớp mình thu hoc phi nhé", finds: ["hoc phi"]),
        Row("without marks, alone", "dạy thêm", in: "day them", finds: ["day them"]),
        Row("marked text is not unmarked text", "thư từ", in: "thứ tư thu từ", finds: []),
        Row("ambiguous in marked text", "tin giả", in: "Nhà trường đã nhận được tin gia đình báo", finds: []),
        Row("ambiguous in unmarked text", "tin giả", in: "moi nguoi dung nghe tin gia tren mang", finds: ["tin gia"]),
        Row("English", "thể cát", in: "the cat sat on the mat", finds: []),
        Row("a slip in one mark", "người ta", in: "nguời ta bảo", finds: ["nguời ta"]),
        Row("a word of its own with fewer marks", "bị sốc", in: "con sóc bị sóc", finds: []),
        Row("longest of two", "đề thi", in: "đề thi đề thi", finds: ["đề thi", "đề thi"]),
        Row("a hyphen between spaces", "đề thi", in: "đã có đề - thi xong rồi", finds: []),
        Row(
            "a phrase with a hyphen", "học đi - học lại", in: "chuyện học đi - học lại, học đi học lại",
            finds: ["học đi - học lại", "học đi học lại"]),
        Row("a slash between", "đề thi", in: "bán đề/thi nhé", finds: ["đề/thi"]),
        Row("a full stop and a capital between", "nghe nói", in: "Tôi đã nghe.Nói chung là ổn", finds: []),
        Row("in a link", "thu tiền", in: "xem https://truong.example/thu-tien và www.truong.vn/thu-tien", finds: []),
        Row("in an address", "học phí", in: "gửi hoc.phi@truong.edu.vn", finds: []),
        Row("a numeral in the phrase", "lớp 9", in: "các em lớp 9, lớp 91, lớp 9A", finds: ["lớp 9"]),
    ]

    @Test("A phrase finds exactly this", arguments: rows)
    func finds(_ row: Row) {
        let scanner = TestRules.scanner([TestRules.rule("t.phrase", TestRules.phrase([row.phrase]))])
        let document = TestRules.document(row.text)
        let units = Array(row.text.utf16)
        let found = scanner.check(document).findings.map {
            String(decoding: units[$0.span.start..<$0.span.end], as: UTF16.self)
        }
        #expect(found == row.found)
    }
}
