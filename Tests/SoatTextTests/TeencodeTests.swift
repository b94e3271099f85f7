import SoatTestSupport
import Testing

@testable import SoatText

@Suite("Teencode") struct TeencodeTests {
    private static func read(_ text: String, choice: Int = 0) -> RepairText {
        let utf8 = Array(text.utf8)
        var repaired = RepairText(utf8, range: 0..<utf8.count)
        Teencode.undo(in: &repaired, choice: choice)
        return repaired
    }

    private static func string(_ text: RepairText) throws -> String {
        try NormalForm.nfc.apply(to: String(decoding: text.encoded().utf8, as: UTF8.self))
    }

    static let rows: [(written: String, meant: String)] = [
        ("ko biết", "không biết"),
        ("cô ơi KO ĐC đâu ạ", "cô ơi không được đâu ạ"),
        ("gvcn nhắc phhs lớp mình", "giáo viên chủ nhiệm nhắc phụ huynh học sinh lớp mình"),
        ("HS nộp HP qua CK nhé", "học sinh nộp học phí qua chuyển khoản nhé"),
        ("ck em đi vắng", "chồng em đi vắng"),
        ("đóng hp rồi ck cho cô", "đóng học phí rồi chuyển khoản cho cô"),
        ("mk zalo là gì", "mật khẩu zalo là gì"),
        ("mk thấy vui", "mình thấy vui"),
        ("tk nh của cô", "tài khoản ngân hàng của cô"),
        ("hok bít nữa", "không biết nữa"),
        ("đi hok về chưa", "đi học về chưa"),
        ("hok phí bao nhiêu", "học phí bao nhiêu"),
        ("ib em giá nha", "nhắn tin riêng em giá nha"),
        ("sđt: có ai biết k?", "số điện thoại: có ai biết không?"),
        ("bn nhiu một tháng", "bao nhiêu một tháng"),
        ("kb da lô nhé", "kết bạn Zalo nhé"),
        ("m k biết à", "mày không biết à"),
        ("K biết làm sao", "không biết làm sao"),
        ("a/c cho em hỏi", "anh chị cho em hỏi"),
        // By letters.
        ("fải nộp", "phải nộp"),
        ("kó gì không", "có gì không"),
        ("em thík nkà này", "em thích nhà này"),
        ("đóng fí nhé", "đóng phí nhé"),
        ("fu huynh dong tien", "phu huynh dong tien"),
        ("vjết bài đi", "viết bài đi"),
        ("vui qá trời", "vui quá trời"),
    ]

    @Test("A chat form is spelt out", arguments: rows)
    func expands(_ row: (written: String, meant: String)) throws {
        #expect(try Self.string(Self.read(row.written)) == row.meant)
    }

    @Test(
        "What is no chat form stays as it is",
        arguments: [
            "Trắc nghiệm: A. B. C. D.", "a, b, c", "a) b) c)", "P.1234", "Q.1, P.5", "TP. Hồ Chí Minh", "TP.HCM", "Tr. 15",
            "ThS. Nguyễn Văn A", "tam giác ABC", "góc xOy", "x.y + y.z", "NaOH", ":v", "xD", "T.T", "o.o", "học vui :v",
            "50k/tháng", "giá 50 k", "nặng 5 kg", "3 tr", "cao 2 m", "chạy 100 m trong 15 s", "7h30", "3tr5", "U23 Việt Nam",
            "Y Jút Niê", "A Páo ở bản", "Sa Pa", "cây kơ-nia", "Đắk Lắk", "bắc cạn", "c a o", "kkk", "hahaha", "wi-fi",
            "cô ấy nói 'ok'", "the cat sat on the mat", "to do list", "Do you know?", "Team A vs team B", "the fan club",
            "'o' và 'u'", "lớp a có ba bạn", "chữ k viết thường", "câu b khó", "em e ngại", "em dậy sớm", "bom mìn", "hỏng xe",
            "chả cá", "một nửa", "Chị T.H ở Bình Phước", "em N.T.A (lớp 7)", "QĐ-UBND", "xe-lô-phan", "fête de la musique",
            "Căn cứ Thông tư số 22/2021/TT-BGDĐT", "1️⃣ Họp 2️⃣ Ăn", "São Paulo, José, João", "quán cà phê",
        ])
    func leavesAlone(_ text: String) throws {
        for choice in 0...1 {
            let read = Self.read(text, choice: choice)
            let string = try Self.string(read)
            #expect(read.repairs.isEmpty || choice == 1 && Self.areOnlyDoubtful(read, text), "\(string)")
        }
    }

    /// Words of their own are read otherwise only by the second choice.
    private static func areOnlyDoubtful(_ read: RepairText, _ text: String) -> Bool {
        read.repairs.allSatisfy { repair in
            let word = String(decoding: Array(text.utf8)[Int(repair.origin.start)..<Int(repair.origin.end)], as: UTF8.self)
            return ["dậy", "mìn", "hỏng", "Chả", "chả", "nửa"].contains(word)
        }
    }

    @Test("The next choice gives the next reading, but never against a word that decides")
    func choices() throws {
        #expect(try Self.string(Self.read("bh đi học", choice: 1)) == "bao giờ đi học")
        #expect(try Self.string(Self.read("mn ơi", choice: 1)) == "mầm non ơi")
        #expect(try Self.string(Self.read("ck em đi vắng", choice: 1)) == "chồng em đi vắng")
        #expect(try Self.string(Self.read("bảo dậy rồi", choice: 1)) == "bảo vậy rồi")
        #expect(try Self.string(Self.read("ko biết", choice: 5)) == "không biết")
    }

    @Test("A reading stands for the form it came from, and addresses are left alone")
    func origins() {
        let text = Self.read("cô ib em")
        #expect(text.repairs.map(\.disguise) == [.teencode])
        #expect(text.origins.filter { $0.start == 4 }.allSatisfy { $0.end == 6 })
        let utf8 = Array("em ko biết".utf8)
        var kept = RepairText(utf8, range: 0..<utf8.count)
        kept.protect(3..<5)
        Teencode.undo(in: &kept)
        #expect(kept.repairs.isEmpty)
    }

    private static func showsSign(_ word: String) -> Bool {
        let scalars = word.unicodeScalars.map(\.value)
        return Teencode.showsSign(scalars, RepairText.word(scalars))
    }

    @Test("Only forms that are no words of their own are a sign")
    func signs() {
        for word in "ko k đc gv phhs ib hok bít thik zì wá fải kó thík HP CK sđt j ngta khum".split(separator: " ") {
            #expect(Self.showsSign(String(word)), "\(word)")
        }
        let clean = """
            không học phí em a ô dậy hỏng nửa mìn chả của thầy cô đề the cat and you share file form fan hoc phi truong \
            UBND THCS TP A B K X Nguyễn Ly An Kon Tum Krông Jút Kahoot web zoom 2026 10A1 50k 7h30 kinh gửi anh chị
            """
        for word in clean.split(separator: " ") { #expect(!Self.showsSign(String(word)), "\(word)") }
    }

    @Test("Odd texts break nothing", arguments: ["", "k", "ko", "k k k k k", "a/", "/c", "da ", "\u{301}", "k\u{200B}", "👍k👍"])
    func odd(_ text: String) {
        for choice in -1...2 { #expect(Self.read(text, choice: choice).count >= 0) }
    }
}
