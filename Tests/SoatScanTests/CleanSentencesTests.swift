import SoatRules
import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// Sentences that look disguised and are not.
@Suite("Clean sentences") struct CleanSentencesTests {
    static let sentences: [String] = [
        // Codes, classes, rooms, schedules.
        "Lớp 10A1 học phòng B2, lớp 10A2 học phòng B3.", "Lịch thi: 7h30 Toán, 9h15 Văn, 13h45 Anh.",
        "Các lớp 6A, 6B, 6C tập trung ở sân; 7A, 7B, 7C lên hội trường.", "Khối 9: 9/1, 9/2, 9/3, 9/4 chụp ảnh lúc 8h.",
        "Tiết 1-2: Toán; tiết 3: Văn; tiết 4-5: KHTN.", "Phòng P.203, toà A1, tầng 2, ghế F12.",
        "Nộp bài qua cổng K12, mã lớp XZ7Q-4B.", "Công văn số 1234/SGDĐT-GDTrH về lịch năm học 2026-2027.",
        "Căn cứ Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021.", "Quyết định 531/QĐ-TTg và Nghị định 30/2020/NĐ-CP.",
        "Vé xe tuyến 05B giá 7.000đ/lượt, vé tháng 100k.", "Khẩu hiệu dài 3m x 0,8m, in 2 mặt, khổ A0.",
        "Trắc nghiệm: 1A 2C 3B 4D 5A 6C.", "Chọn một đáp án: A. B. C. D.", "Nhóm a, b, c, d làm câu 1; nhóm e, g, h làm câu 2.",
        "Danh sách: Nguyễn V. A., Trần T. B., Lê H. C.", "Em N.T.A (7B) và em L.Q.H (8C) nhận quà.",
        "TP.HCM, TX. Sơn Tây, Q.5, P.12, Tr.THCS Lê Lợi.", "ThS. Bùi Thu, PGS.TS. Đỗ Văn, GS. Hoàng Lê chấm giải.",
        "Ngày 20.11, 8.3, 30.4 và 1.5 trường nghỉ.", "Từ 01/9 đến 05/9 ôn nội quy; 06/9 khai giảng.",
        // Formulas, units, science.
        "H2SO4 + 2NaOH → Na2SO4 + 2H2O", "Cho x + y = 5, x.y = 6, tính x² + y².", "Góc xOy bằng 60°, tia Oz nằm giữa.",
        "Tam giác ABC có A(1;2), B(3;4), C(5;0).", "v = s/t, đổi 36 km/h = 10 m/s.", "Nước sôi ở 100°C, đá tan ở 0°C.",
        "Hạt bụi PM2.5 cỡ 2,5 µm, tóc dày 70 µm.", "Tập hợp ℕ, ℤ, ℚ, ℝ; α + β = γ; ∂f/∂x = 0.",
        "sin²α + cos²α = 1, Δ = b² - 4ac.",
        "Vitamin B1, B6, B12, C và khoáng Fe, Zn.", "Bài 3: tìm x biết |x - 2| = 5.",
        "Số La Mã: I, II, III, IV, V, X, L, C, D, M.",
        "½ cốc bột, ¼ thìa muối, 3×4 cm bơ.", "Mã màu #FFCC00, #1a2b3c dùng cho biển lớp.",
        "if (a > b) { return a; } else { return b; }",
        "print('xin chào'); for i in range(10): s += i", "1 + 1 = 2, 2 + 2 = 4, c.b.a là ví dụ sai.",
        // Foreign words and names.
        "François và Zoë kể về Genève, Besançon, Orléans.", "Où est la bibliothèque? Là-bas, à côté de l'école.",
        "Müller thăm Köln, ăn Brötchen ở Straße số 5.", "Åsa và Jörgen ở Malmö kể chuyện Pippi Långstrump.",
        "Vi åker på skidor så ofta vi får.", "Señor Muñoz dạy tiếng Tây Ban Nha ở España.",
        "São Paulo, João, Conceição gửi thư cho lớp 5B.",
        "Tác giả Antoine de Saint-Exupéry, nhà văn Émile Zola.", "Søren và Bjørn đến từ Tromsø, Norge.",
        "Das Mädchen heißt Grüße und wohnt in München.", "Привет từ Москва, các bạn Nga chúc mừng.",
        "Γειά σου là lời chào tiếng Hy Lạp.",
        "こんにちは, 안녕하세요, 你好 là xin chào.", "I can do it, you can do it, we all can.",
        "Do you want to go to the library on Monday?",
        "To be or not to be, that is the question.", "Unit 5: Can I have an ice-cream, please?",
        "Check-in lúc 8h, check-out lúc 17h, wi-fi miễn phí.",
        "Rock-n-roll, hip-hop, K-pop và t-shirt cho CLB.", "iPhone 15, Galaxy S24, iPad và Wi-Fi 6E.",
        "Microsoft Teams, Google Meet, Zoom 5.0.2.",
        "C++, C#, Python 3.12, HTML5 và Node.js.", "Covid-19, H5N1, A/H1N1 và SARS-CoV-2.",
        "Bánh KitKat, kẹo M&M's, sữa TH true MILK.",
        "Samsung® và Sony™ tặng 10 máy, © 2026.", "Vở Campus B5, bút TL-027, màu Colokit 24.",
        // Names of people and places of Vietnam.
        "H'Hen Niê, Y Jút, Ksor H'Lan, K'Brồi dự hội.", "Đắk Lắk, Đăk Nông, Pleiku, Kon Tum, Krông Pắc.",
        "Chư Păh, Ea H'leo, M'Đrắk, Lắk là tên huyện cũ.", "Ðiện Biên và Ðà Nẵng cùng giữ lá cờ thi đua.",
        "Người Ê-đê, Xơ-đăng, Gia-rai, Ba-na vui hội.", "Xe-lô-phan, in-tơ-nét, ra-đi-ô viết theo sách cũ.",
        "Hà-Nội, Sài-gòn, Việt-Nam là lối viết xưa.", "Từ Hán-Việt, nhà Lê-Trịnh, tình bạn Việt-Lào.",
        "Bạn Vy, bạn Ly, bạn My, bạn Thy, bạn Quý đi chung.", "Ca sĩ ngân nga: ơ ơ ờ, i a, hò dô ta.",
        // Chat, emoji, laughter.
        "Hahaha vui quá, hihi, kkk, hehehe.", "Đẹp quáaaa, xinh ơiiii, yêu ghêêê!", "Trời ơiiiii, đội mình thắng rồiiii!",
        "Ngon quá đi mất =))) :v xD ^_^ T_T o.O", "<3 lớp mình, :3 cưng ghê, :)) hết hơi.", "Okeee cô, dạ dạaaa, uhmmm.",
        "👨‍👩‍👧‍👦 họp lớp 🏳️‍🌈 🇻🇳🇻🇳🇻🇳 vui quá 👍🏽👍🏽", "1️⃣ Họp lớp 2️⃣ Liên hoan 3️⃣ Chụp ảnh", "❤️ Cô giáo như mẹ hiền ❤️ 💐🌸🌸",
        "🅰️ lớp sáng, 🅱️ lớp chiều, 🆗 nhé cả nhà.", "✅ Toán ✅ Văn ❌ Anh – còn thiếu bài 5.", "⭐⭐⭐⭐⭐ 5/5 điểm cho thư viện!",
        "Zzzzz buồn ngủ quá, brrrr lạnh ghê.", "Á á á! Ú ù! Ồ ồ ồ, hay quá xá!", "Alo alo 1 2 3 4, thử mic nào.",
        "Em cám ơn cô nhìuuu ạ.", "Bé tập viết: o ô ơ, a ă â, e ê, i u ư.", "Đánh vần: hờ o ho nặng họ, cờ a ca.",
        "Bé ghép chữ b-a-ba, m-e-me, l-a-la rồi đọc to.", "Chữ cái: A Ă Â B C D Đ E Ê G H I K L.",
        // Hashtags, links, addresses.
        "#TruongEm #NgayHoiDocSach #KhaiGiang2026 #lop6A", "#hoihoa_2026 #vui_tet_trung_thu #CLB_Robotics",
        "https://thcs-hoamai.edu.vn/tin-tuc/hoc-phi-2026", "Xem www.truonghoamai.edu.vn/lich_thi.pdf nhé.",
        "thuvien.hoamai@gmail.com nhận bài đến 20h.", "Tệp De_cuong_Toan_8_HK1.docx trong thư mục Bai_tap.",
        "@co_Lan @thay_Bach hỗ trợ quầy sách giúp em.", "CLB B.O.O.K họp ở thư viện, nhóm S.T.E.M ở sân.",
        "\"OK\" là gì? Là 'o' với 'k' thôi mà.", "Nam/nữ, sáng/chiều, đi/về ghi rõ vào phiếu.",
        "Áo size S/M/L/XL, quần 28/30/32.",
        "Xe BKS 29A-123.45, 51F-678.90 đỗ bãi sau.", "Giờ mở cửa: T2-T6, 7g30-17g; T7, CN nghỉ.",
        "5 quả * 3 giỏ = 15; 12 - 7 = 5; 8/2 = 4.", "Tỉ số 2-1, 3-0; hạng 1st, 2nd, 3rd.",
        "T.B.: nhớ mang áo mưa. P/s: và dép.",
        "Từ 6-11 tuổi vé 50%, trên 11t: 100%, <6t: free.", "LƯU Ý!!! Mai học bù... nhớ nha~~~",
    ]

    @Test("There are enough of them, each once")
    func enough() {
        #expect(sentences.count >= 80)
        #expect(Set(sentences).count == sentences.count)
    }

    private var sentences: [String] { Self.sentences }

    static let scanner = Result { Scanner(try RuleLoader.load([.builtin], examples: false).book) }

    @Test("No rule finds anything", arguments: sentences)
    func nothing(_ sentence: String) throws {
        let found = try Self.scanner.get().check(TestRules.document(sentence, channel: .group, role: .teacher)).findings
        #expect(found.map(\.rule.id) == [])
    }

    @Test("Nothing is read as disguised", arguments: sentences)
    func plain(_ sentence: String) {
        #expect(DisguiseProbe.readings(of: sentence) == [])
    }

    @Test("They stay clean side by side, as posts are")
    func together() throws {
        let scanner = try Self.scanner.get()
        for start in stride(from: 0, to: sentences.count, by: 7) {
            let post = sentences[start..<min(start + 7, sentences.count)].joined(separator: "\n")
            #expect(scanner.check(TestRules.document(post, channel: .group, role: .teacher)).findings.map(\.rule.id) == [])
            #expect(DisguiseProbe.readings(of: post) == [])
        }
    }
}
