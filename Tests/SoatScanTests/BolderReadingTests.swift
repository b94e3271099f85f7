import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// What is read as a disguise only since a phrase comes out, and what is never read so: one rule for the phrase, its exact span.
@Suite("Bolder readings") struct BolderReadingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let phrase: String
        let marked: String
        var testDescription: String { marked }

        init(_ phrase: String, _ marked: String) {
            self.phrase = phrase
            self.marked = marked
        }
    }

    static let rows: [Row] = [
        // Digits and signs for letters.
        Row("đề thi", "Mọi người hỏi về [[đ3 th1]] ạ"), Row("cá độ", "[[c4 đ0]] là chuyện cả lớp đang bàn."),
        Row("nghe nói", "Moi nguoi cho em hoi ve [[ngh3 n01]] voi a"), Row("vay tiền nhanh", "nhóm bàn [[v4y t13n nh4nh]] nhé"),
        Row("học thêm ngoài giờ", "Cac bac oi, co [[h0c th3m ng041 g10]] khong"),
        Row("đuổi học", "Con em bị [[đuổ! học]] rồi."),
        Row("ma túy đá", "Moi nguoi noi ve [[m@ túy đ@]] voi a"), Row("nghe nói", "Mọi người bảo [[nghe nó1]] mai nghỉ."),
        Row("gửi tiền", "Hôm nay [[GỬ1 T1ỀN]] nhé"), Row("hội chợ", "Cả nhà đi [[hội ch0]] nhé"),
        Row("thuốc kích dục", "Nhóm mình nói về [[Thu0cK1chDục]] đấy"),
        // Digits among letters that stand alone.
        Row("trò chơi", "Mấy bé mê [[t.r.0 c.h.0.1]] quá"), Row("bóng cười", "hoi ve [[b 0 n g   c u 0 1]] voi"),
        Row("cá độ", "Nhóm bàn [[c_4 đ_0]] nhé"),
        // Signs and spaces between letters.
        Row("đề thi", "Nhóm đang bàn [[đ,ề t,h,i]] nhé"), Row("sổ liên lạc", "Cô phát [[s+ổ l+i+ê+n l+ạ+c]] rồi"),
        Row("quỹ lớp", "Nộp [[q=u=ỹ l=ớ=p]] nhé"), Row("hợp đồng", "Ký [[H:Ợ:P Đ:Ồ:N:G]] nhé"),
        Row("đề thi", "nhóm [[đ\u{A0}ề\u{A0}\u{A0}t\u{A0}h\u{A0}i]] này"),
        Row("đề thi", "nhóm [[đ\u{2009}ề\u{2009}\u{2009}t\u{2009}h\u{2009}i]] này"),
        Row("thông tin", "nói về [[t h ô n g   t i n]] ở phòng giáo viên"),
        // Signs between words and inside them.
        Row("đề thi", "nhóm [[đề🌟thi]] này"), Row("đề thi", "nhóm [[đề·thi]] này"),
        Row("người lạ", "Nhóm bàn [[NGƯỜI🌟LẠ]] nha"), Row("phụ huynh", "Mời [[PHỤ|HUYNH]] vào"),
        Row("đề thi", "Lộ [[đề t.hi]] rồi"), Row("ma túy", "Nhóm bàn [[ma tú.y]] nhé"),
        Row("sữa học đường", "Thu hồi [[SỮ🌸A HỌ🌸C ĐƯỜ🌸NG]] ngay"), Row("kiểm tra", "có [[кі*е̂̉м т*rа]] nhé bạn"),
        // Letters in squares and flags have no small form.
        Row("đề thi", "Hom nay ban [[🅳/🅴 🆃/🅷/🅸]] nhe"), Row("đề thi", "Hom nay ban [[🇩🇪 🇹🇭🇮]] nhe"),
        Row("pháo nổ", "Hom nay ban [[🄿-🄷-🄰-🄾 🄽-🄾]] nhe"), Row("cá độ bóng đá", "Noi ve [[🇨🇦 🇩🇴 🇧🇴🇳🇬 🇩🇦]] nhe"),
        // Upside down.
        Row("đề thi", "Moi nguoi hoi ve [[ᴉɥʇ ǝp]] voi a"), Row("đề thi", "Mọi người hỏi về [[ᴉɥʇ ềđ]] nhé"),
        Row("trò chơi", "Sang nay noi ve [[ᴉoɥɔ oɹʇ]] nhe"), Row("bóng cười", "Nhóm bàn [[ᴉ•o•n•ɔ ƃ•u•o•q]] đấy"),
        // Two disguises.
        Row("đánh nhau", "Noi ve [[ԁ4nһ nһ4u]] nhe"), Row("bùa ngải", "Nhóm bàn [[b̾ù̾a̾ n̾g̾ả̾i̾]] đấy"),
        Row("học thêm", "Cho hỏi [[h&#818;&#7885;c&#818; t&#818;h&#818;&#234;&#818;m&#818;]] nhé"),
        // Digits and signs in rows, in mixed case, held down, in letters of another alphabet.
        Row("mua bằng giả", "Có bạn rao [[mU4 B4Ng G14]] nhé"), Row("sửa điểm hồ sơ", "Mẹ kể về [[sỬ4 đ13M h0 S0]] đấy"),
        Row("nhóm kín học sinh", "vừa đăng bài [[nh0m k1n h0c 51nh]] xong"),
        Row("ngộ độc", "Vụ [[ng00000 đ0cccc]] hôm qua"), Row("bán điểm", "nói về [[b4nnnnn đ13mmmmm]] nhé"),
        Row("cướp giật điện thoại", "Người đăng nói [[сư0р g14т đ13n тһ041]] nhưng"),
        // Letters held down whose marks stand on several, and in glued words.
        Row("thi hộ", "Nói thẳng ra thì [[thiiiii hôọooo]] chẳng lạ"), Row("tin đồn", "Hỏi về [[tiiiinđồồồồn]] đấy"),
        // The space between words spelled out as one of their letters, and a word behind the last.
        Row("thi hộ", "Nhóm bàn về [[t.h.i. .h.ộ]] nhé"), Row("bán điểm", "Sao lai co [[b a n  d i e m]] o truong minh"),
        Row("điện thoại", "ban ve [[d i e n  t h o a i]] ma khong dam hoi"),
        Row("mua bằng giả", "Hỏi về [[m\u{AD}-u\u{AD}-a b\u{AD}-ằ\u{AD}-n\u{AD}-g g\u{AD}-i\u{AD}-ả]] nhé"),
        Row("dịch bệnh bùng phát", "Hỏi về [[dі̣сһ bе̣̂nһ bùng рһа́т]] nhé"),
        // A word of chats beside one in disguise.
        Row("ib em", "ai can 𝓹𝓭𝓯 luyen thi thi [[ib em]]"),
        // Chat spellings.
        Row("đề thi", "moi nguoi cho hoi [[de thj]] voi"), Row("điện thoại", "xin so [[dien thoai]] voi a"),
    ]

    static func found(_ phrase: String, in text: String) -> [SourceSpan] {
        let scanner = TestRules.scanner([TestRules.rule("t.phrase", TestRules.phrase([phrase]))])
        return scanner.check(TestRules.document(text)).findings.map(\.span)
    }

    @Test("Found at its span", arguments: rows)
    func read(_ row: Row) throws {
        let marked = try MarkedText(row.marked)
        #expect(Self.found(row.phrase, in: marked.plain) == marked.spans)
    }

    static let others: [Row] = [
        // One syllable is not enough.
        Row("đá", "Ghế Đ4 còn trống nhé"), Row("đá", "Ghế c4 đ4 còn trống nhé"),
        // Sentences end.
        Row("quái thật", "Vui quá! thật đấy"), Row("giờ cô", "Hết giờ🎉Cô về"), Row("vui cả", "Thật vui 🎉 cả nhà ơi"),
        // Codes, times and lists.
        Row("theo các", "7h30 các em vào lớp"), Row("tao", "Nhà số 740 phố Huế"), Row("mua bài", "Phòng B41 và G14, mua B41"),
        Row("bi ai", "Phòng B1 a1 và B2"), Row("a bê", "Chọn a,b,c,d,e rồi viết"),
        // Flags and pronunciation.
        Row("lá", "Ba nước 🇻🇳 🇱🇦 🇰🇭 thân thiết"), Row("sọt", "short đọc là /ʃɔːt/ nhé"),
    ]

    @Test("Not read so", arguments: others)
    func clean(_ row: Row) {
        #expect(Self.found(row.phrase, in: row.marked) == [])
    }

    @Test(
        "What is hardly a disguise is none where no phrase comes out",
        arguments: [
            "Ghế Đ4, c4 và b1 còn trống.", "Vui quá! mai đi nữa nha.", "Hẹn gặp @ thư viện lúc 8h.", "Lớp mình😍cố lên😍nhé.",
            "Xuân·Hạ·Thu·Đông bốn mùa.", "Chọn a,b,c hay x+y=z đều được.", "Bảng: A=1, B=2, C=3; nối a-1, b-2.",
            "△ABC ∽ △DEF, ∀x ∈ ℕ, AB ⊥ BC.", "phiên âm: ə ɔ ʌ ɜ æ ɑ ʊ", "[ə], [ɔ], [ʌ], [ɯ] là kí hiệu.", "🇻🇳 🇯🇵 🇰🇷 🇫🇷 bốn lá cờ",
            "Ô tính a1, b2, c3; hàm SUM(A1:A10).",
            "1 a 2 b 3 c 4 d là đáp án.", "S.O.S, U.S.A, E.U là chữ tắt.",
        ])
    func plain(_ text: String) {
        #expect(DisguiseProbe.readings(of: text) == [])
    }
}
