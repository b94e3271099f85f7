import SoatTestSupport
import SoatText
import Testing

/// Words broken up or bent: what they are read as, and what stays as it is.
@Suite("Broken and bent words") struct BrokenWordTests {
    static let spelledOut = [
        ("Cô dặn n.ộ.p b.à.i sớm", "Cô dặn nộp bài sớm"),
        ("l.ộ đ.ề t.h.i rồi", "lộ đề thi rồi"),
        ("m.a t.ú.y", "ma túy"),
        ("đ_á_n_h  b_ạ_c", "đánh  bạc"),
        ("V*A*Y  T*I*Ề*N", "VAY  TIỀN"),
        ("n·g·h·ỉ  h·ọ·c", "nghỉ  học"),
        ("t/h/u t/i/ề/n", "thu tiền"),
        ("b-á-n đ-ề", "bán đề"),
        ("g|i|á|o  v|i|ê|n", "giáo  viên"),
        ("q.u.à t-ặ-n-g", "quà tặng"),
        ("q.u.à/t.ặ.n.g", "quà tặng"),
        ("b.á.n.đ.ề.t.h.i", "bán đề thi"),
        ("gửi l ệ   p h í nhé", "gửi lệ   phí nhé"),
        ("b á n đ i ể m", "bán điểm"),
        ("c á   đ ộ", "cá   độ"),
        ("T H Ô N G  B Á O", "THÔNG  BÁO"),
        ("k đ ư ợ c đâu", "k được đâu"),
        ("n.g.u", "ngu"),
        ("t h u o c   l a", "thuoc   la"),
        ("h.0.c p.h.í", "hoc phí"),
        ("m - u - a  đ - i - ể - m", "mua điểm"),
    ]

    static let split = [
        ("mua đi.ểm ở đây", "mua điểm ở đây"),
        ("kh*oản th_u", "khoản thu"),
        ("h.ọc p.hí", "học phí"),
        ("t.hu ti.ền", "thu tiền"),
        ("to.án ch.uyên", "toán chuyên"),
        ("l🌸ớp h🌸ọc", "lớp học"),
        ("TI.ỀN", "TIỀN"),
        ("chu-yển kho-ản", "chuyển khoản"),
        ("kh.oan t.hu", "khoan thu"),
        ("th.u.ố.c", "thuốc"),
    ]

    static let stretched = [
        ("đẹpppp quááá", "đẹp quá"),
        ("điiiiểm", "điểm"),
        ("khôôông", "không"),
        ("họcccc phíí", "học phíí"),
        ("PHÍIIII", "PHÍ"),
        ("hocccc phiiii", "hoc phi"),
    ]

    static let leet = [
        ("đóng h0c ph1 cho lớp", "đóng hoc phi cho lớp"),
        ("H0C TH3M", "HOC THEM"),
        ("d4y th3m", "day them"),
        ("7huốc 1á", "thuốc lá"),
        ("9iấy kh3n", "giấy khen"),
        ("bị ph@t t!ền", "bị phat tiền"),
        ("m@ túy", "ma túy"),
        ("$ách cũ", "sách cũ"),
        ("ngườ1 ta", "người ta"),
        ("lộ đề th1", "lộ đề thi"),
        ("mu4 đ1ểm", "mua điểm"),
        ("đóng ph! nhé", "đóng phi nhé"),
        ("ch0 v4y nhanh", "cho vay nhanh"),
        ("th€m", "them"),
        ("g|áo v|ên", "giáo viên"),
        ("t1e\u{302}\u{300}n", "tie\u{302}\u{300}n"),
        ("đư0c", "đưoc"),
    ]

    static let glued = [
        ("nhàtrường thutiền", "nhà trường thu tiền"),
        ("đềthilớp9", "đề thi lớp 9"),
        ("#DeThiLop9", "#De Thi Lop 9"),
        ("#dethilop9", "#de thi lop 9"),
        ("#NgàyHội", "#Ngày Hội"),
        ("PhụHuynh lớp", "Phụ Huynh lớp"),
        ("HocPhi", "Hoc Phi"),
        ("bánhàng", "bán hàng"),
        ("vềnhà", "về nhà"),
        ("lộđềthingàymai", "lộ đề thi ngày mai"),
        ("mứchợp lý", "mức hợp lý"),
        ("nghỉởnhà", "nghỉ ở nhà"),
        ("hệ thốngan sinh", "hệ thống an sinh"),
        ("tHuTiỀn", "tHu TiỀn"),
    ]

    /// Two tricks on the same words.
    static let twice = [
        ("t.h.u.u.u.u t.i.ề.n.n.n.n", "thu tiền"),
        ("h.0.c p.h.1", "hoc phi"),
        ("b.@.n đ.!.ể.m", "ban điểm"),
        ("h-0-c  t-h-3-m", "hoc them"),
        ("p.H.ụ h.U.y.N.h", "pHụ hUyNh"),
        ("p H ụ   h U y N h", "pHụ   hUyNh"),
        ("p.Hụ hUy.Nh", "pHụ hUyNh"),
        ("thu.uuuu tiề.nnnnn", "thu tiền"),
        ("t🌸1ền h🌸0c", "tiền hoc"),
        ("b.@n t!.ền", "ban tiền"),
        ("h.oc p.hi", "hoc phi"),
        ("c0nG 4n", "conG an"),
        ("l ộ   đ ề   t h 1", "lộ   đề   thi"),
        ("ｈ．ọ．ｃ　ｐ．ｈ．í", "học phí"),
        ("t̶.h̶.u̶ t̶.i̶.ề̶.n̶", "thu tiền"),
        ("ho\u{323}.c ph.i\u{301}", "học phí"),
    ]

    @Test("Twice", arguments: twice)
    func readTwice(_ text: String, _ expected: String) {
        let reading = WordReading(text)
        #expect(
            WordReading.words(reading.string).map(\.bare) == WordReading.words(expected).map(\.bare),
            "\(text) → \(reading.string)")
    }

    @Test("Spelled out", arguments: spelledOut)
    func readSpelledOut(_ text: String, _ expected: String) { check(text, expected, .spelledOut) }

    @Test("Split", arguments: split)
    func readSplit(_ text: String, _ expected: String) { check(text, expected, .split) }

    @Test("Stretched", arguments: stretched)
    func readStretched(_ text: String, _ expected: String) { check(text, expected, .stretched) }

    @Test("Leet", arguments: leet)
    func readLeet(_ text: String, _ expected: String) { check(text, expected, .leet) }

    @Test("Glued", arguments: glued)
    func readGlued(_ text: String, _ expected: String) { check(text, expected, .glued) }

    private func check(_ text: String, _ expected: String, _ disguise: Disguise) {
        let reading = WordReading(text)
        let found = WordReading.words(reading.string)
        let words = WordReading.words(expected)
        #expect(found.map(\.bare) == words.map(\.bare), "\(text) → \(reading.string)")
        #expect(found.map(\.marks) == words.map(\.marks), "\(text) → \(reading.string)")
        #expect(reading.disguises.contains(disguise))
    }

    @Test(
        "What only looks broken stays",
        arguments: [
            "Đáp án: A. B. C. D. và a) b) c)", "T.H, N.T.A, Đ.Đ.A và P.T.Á", "v.v. và v.v...", "x.y + y.z = z.x",
            "i.e. e.g. a.k.a. p.s.", "c a o", "a e i o u y", "a, b, c, d", "A ở B, B ở C", "m k ở h à", "T.Hà và Ng.An", "T.HÀ",
            "xà-phòng, ô-tô, ra-đi-ô, pi-a-nô, cà-phê", "Lu-ân Đôn, Mi-an-ma", "wi-fi, x-quang, check-in, t-shirt, e-mail",
            "và/hoặc, đồng/lít, 50.000đ/tháng, km/h, kg/người", "rồi.ạ, c.ơi, đi.em", "xong rồi.Mai nộp", "H'Mông, K'Ho",
            "Aaaa! hmmm zzz kkk www xxx", "CCCD, XIII, VIII, 1000, 100.000", "hahaha, huhu", "Leeds, Goooogle",
            "lớp 5A, 10A1, 9/3, 6a2", "B1, A4, U23, 4G, H2O, CO2, MP3, H1N1", "7h30, 7h, 50k, 3tr5, 1tr2, 5ha, 3m",
            "1em, 5anh, 7họ, 5ổ, 4ng",
            "$5, US$, 100$", "Tốt! Hay! ok! Wow! kh!", "a@b.vn, abc@gmail.com, @hoc",
            "iPhone, YouTube, JavaScript, MoMo, ToDo, TikTok",
            "Panamá, Málaga, José, Pelé, café", "nguời, trưòng, đựơc", "UBND, GDĐT, BGDĐT, THPT", "#love #game #sale",
            "TP.HCM, Q.Ba, P.An",
            "bài4, lớp9, tổ1, tháng4", "th3 th4 là thứ", "the cat.sat on.me", "cha hay_mẹ".replacing("_", with: " "),
        ])
    func stays(_ text: String) {
        let reading = WordReading(text)
        #expect(reading.string == text)
        #expect(reading.text.repairs.isEmpty)
        #expect(!reading.showsSign)
    }

    @Test("A sign in a single token is seen")
    func signs() {
        for text in ["khônggg", "h0c", "7huốc", "nhàtrường", "HocPhi", "t🌸iền", "th€m"] {
            #expect(WordReading(text).showsSign, "\(text)")
        }
    }

    @Test("A word stands for the bytes it was written with")
    func origins() throws {
        let text = "Xin h.ọ.c p.h.í và tiềnnnn nhé"
        let reading = WordReading(text)
        for (word, source) in [("học", "h.ọ.c"), ("phí", "p.h.í"), ("tiền", "tiềnnnn")] {
            let found = try #require(reading.string.range(of: word))
            let start = reading.string.unicodeScalars.distance(from: reading.string.startIndex, to: found.lowerBound)
            let end = reading.string.unicodeScalars.distance(from: reading.string.startIndex, to: found.upperBound)
            let bytes = Array(text.utf8)[Int(reading.text.origins[start].start)..<Int(reading.text.origins[end - 1].end)]
            #expect(String(decoding: bytes, as: UTF8.self) == source)
        }
    }

    @Test("Links, addresses and mentions are never changed")
    func protected() {
        for text in ["https://a.vn/thu-ti.ền", "h.ọ.c@a.vn", "@t.i.ề.n"] {
            #expect(WordReading(text).string == text)
        }
    }

    @Test("No text stops a step, and places stay in order", arguments: 1...400)
    func hostile(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let alphabet = Array(
            "aăâeiouyđtnhcgmkp013457@!$|#._-*/• \u{3000}ềọÍỆT🌸\u{301}\u{200B}\u{336}\u{FE0F}\nｈ９".unicodeScalars)
        let text = String(
            String.UnicodeScalarView(
                (0..<Int.random(in: 0...60, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a" }))
        let reading = WordReading(text)
        _ = reading.showsSign
        let starts = reading.text.origins.map(\.start)
        #expect(starts == starts.sorted(), "seed \(seed)")
        #expect(reading.text.origins.allSatisfy { $0.start < $0.end && Int($0.end) <= text.utf8.count }, "seed \(seed)")
    }
}
