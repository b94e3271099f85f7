import Testing

@testable import SoatText

/// Words hidden in two ways at once.
@Suite("Two disguises at once") struct ComposedDisguiseTests {
    private func read(_ text: String) -> String {
        let folded = FoldedText()
        folded.fold(Array(text.utf8), with: Vocabulary())
        return String(decoding: ReadText(Array(text.utf8), foldedAs: folded).utf8, as: UTF8.self)
    }

    @Test(
        "What was meant is read",
        arguments: [
            // Held down, then damaged.
            ("CÃ¡iiiii thá»©uuuu vÃ´oooo Æ¡nnnnn", "Cái thứ vô ơn"),
            // Spelled out in Cyrillic and other letters, words of other languages and of one or two letters among them.
            ("chị gửi с о́   а і   с о́   р d f   ѕ а́ с һ nhé", "chị gửi có ai có pdf sách nhé"),
            ("Chào chị, е-m  l-а̀  b-а́-с  ѕ-і̃ trực", "Chào chị, em  là  bác  sĩ trực"),
            ("vì tham ô 𝓬 𝓱 𝓾̛́   𝓬 𝓸̀ 𝓷   𝓰 𝓲̀   𝓷 𝓾̛̃ 𝓪.", "vì tham ô chứ còn gì nữa."),
            ("đ ĩ a   c h é p   đ ủ   b ộ,   b á n 15 nghìn", "đĩa chép đủ bộ,   bán 15 nghìn"),
            ("Sách lớp 5 b ả n   s c a n trọn bộ", "Sách lớp 5 bản scan trọn bộ"),
            ("cô Lan ł y   ĥ ô ń năm ngoái", "cô Lan ly hôn năm ngoái"),
            // Numbers, offices and names on the net, spelled out as the words beside them are.
            ("n-h-à  e-m  b-á-n  3-0-k một ký", "nhà  em  bán  30k một ký"),
            ("B-ù-i  G-i-a  P-h-ú-c  |  7,7-5", "Bùi  Gia  Phúc  |  7,75"),
            ("ghi ở c_ô_n_g v_ă_n 8_8/C_V-T_H_C_S.", "ghi ở công văn 88/CV-THCS."),
            ("x/e/m k/ế h/o/ạ/c/h 2/1/K/H-T/H/C/S", "xem kế hoạch 21/KH-THCS"),
            ("Trang mới là h_o_s_o-t_r_u_c.s_i_t_e nhé", "Trang mới là hoso-truc.site nhé"),
            ("Xem ở p h o n g g d-l o c h o a.c o m, nhé", "Xem ở phonggd-lochoa.com, nhé"),
            (
                "Bảng lương: Lan 8.7-6-0.0-0-0 đồng, Sơn 3.1 2 0.0 0 0 đồng",
                "Bảng lương: Lan 8.760.000 đồng, Sơn 3.120.000 đồng"
            ),
            ("mã thẻ HS⁴ ⁷⁹ ³¹²⁰⁴¹⁸⁸⁶⁶ còn hạn", "mã thẻ HS4 79 3120418866 còn hạn"),
            ("ｐａｓｓ　ｌａ̀　Ｈｏａｓｅｎ@２３２４", "pass là Hoasen@2324"),
            ("xem cο̂ng νᾰn 121/SGDĐΤ-VΡ nhé", "xem công văn 121/SGDĐT-VP nhé"),
            // Glued in letters of other alphabets and in dress.
            ("Ngһеnо́і mai nghỉ học", "Nghe nói mai nghỉ học"),
            ("váy trắng ngοnmᾰ́τ quá", "váy trắng ngon mắt quá"),
            ("𝐍𝐡𝐢𝐞̂̀𝐮𝐭𝐚̀𝐢𝐥𝐢𝐞̣̂𝐮𝐜𝐨̀𝐧𝐠𝐡𝐢 trường mở năm 1912", "Nhiều tài liệu còn ghi trường mở năm 1912"),
            ("còn phimɖen thì thả nhóm", "còn phim đen thì thả nhóm"),
        ])
    func readings(_ written: String, _ meant: String) { #expect(read(written) == meant) }

    @Test(
        "Of two ways to part letters the more usual syllables are read",
        arguments: [
            ("em bảngốcđềcuốikì đây", "em bản gốc đề cuối kì đây"), ("điềutrịtrầmcảm", "điều trị trầm cảm"),
            ("cánbộphường gọi", "cán bộ phường gọi"), ("cóbồnhí ngoài phố", "có bồ nhí ngoài phố"),
            ("có thuốcnổ,aimua thì vào", "có thuốc nổ,ai mua thì vào"),
            ("thông tưuuuu mới", "thông tư mới"), ("sưuuuu tầm", "sưu tầm"), ("lưuuuu ý", "lưu ý"), ("tự nhậnnnn", "tự nhận"),
        ])
    func usual(_ written: String, _ meant: String) { #expect(read(written) == meant) }

    @Test(
        "What is no disguise stays",
        arguments: [
            "Đội A B C, nhóm a n d", "Nhóm 5 B ở tầng 2", "déjàvu là từ tiếng Pháp", "góc α và β bằng nhau", "O T P là mã",
            "Điểm: 5 6 7 8, 9 1 0", "thua 1-0, thắng 2-1 rồi hoà 3-3", "điện 2.2.0 V, hộp 4-5-6", "mục a b c, d e g",
        ])
    func stays(_ text: String) { #expect(read(text) == text) }
}
