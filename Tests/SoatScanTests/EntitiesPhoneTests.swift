import SoatRules
import Testing

@Suite("Telephone numbers") struct EntitiesPhoneTests {
    static let probe = EntityProbe(.phone)

    static let forms: [EntityRow] = [
        // Mobile.
        EntityRow("Số mới là [[0912345678]].", [.mobile]),
        EntityRow("Số mới là [[0912 345 678]] nhé", [.mobile]),
        EntityRow("Số mới là [[0912.345.678]].", [.mobile]),
        EntityRow("Số mới là [[0912-345-678]]!", [.mobile]),
        EntityRow("Số mới là [[091 234 5678]]", [.mobile]),
        EntityRow("Số mới là [[0912 3456 78]]", [.mobile]),
        EntityRow("Số mới là [[09 12 34 56 78]]", [.mobile]),
        EntityRow("Số mới là [[0912.345678]]", [.mobile]),
        EntityRow("Số mới là [[0912 - 345 - 678]]", [.mobile]),
        EntityRow("Số mới là [[0912. 345. 678]]", [.mobile]),
        EntityRow("Số mới là [[0912\u{A0}345\u{A0}678]]", [.mobile]),
        EntityRow("Số mới là [[0912\u{202F}345\u{202F}678]]", [.mobile]),
        EntityRow("Số mới là [[0912\u{2011}345\u{2011}678]]", [.mobile]),
        EntityRow("Số mới là [[0912–345–678]]", [.mobile]),
        EntityRow("Số mới là [[0912·345·678]]", [.mobile]),
        EntityRow("Số mới là [[(0912) 345 678]]", [.mobile]),
        EntityRow("Anh Tư ([[0912 345 678]]) chở đất", [.mobile]),
        EntityRow("ĐT:[[0912345678]],gặp anh Tư", [.mobile]),
        EntityRow("[[0912345678]](Zalo)", [.mobile]),
        EntityRow("“[[0912345678]]”", [.mobile]),
        EntityRow("zalo.me/[[0912345678]]", [.mobile]),
        EntityRow("📞[[0912345678]]📞", [.mobile]),
        EntityRow("[[0912345678]]", [.mobile]),
        EntityRow("anh Tư\n[[0912345678]]\n", [.mobile]),
        // +84.
        EntityRow("Anh Tư: [[+84 912 345 678]]", [.mobile]),
        EntityRow("Anh Tư: [[+84912345678]]", [.mobile]),
        EntityRow("Anh Tư: [[+84.912.345.678]]", [.mobile]),
        EntityRow("Anh Tư: [[+84-912-345-678]]", [.mobile]),
        EntityRow("Anh Tư: [[(+84) 912 345 678]]", [.mobile]),
        EntityRow("Anh Tư: [[(+84)912345678]]", [.mobile]),
        EntityRow("Anh Tư: [[+84 (0) 912 345 678]]", [.mobile]),
        EntityRow("Anh Tư: [[+84 0912 345 678]]", [.mobile]),
        EntityRow("Anh Tư: [[0084 912 345 678]]", [.mobile]),
        EntityRow("Anh Tư: [[0084912345678]]", [.mobile]),
        EntityRow("Anh Tư: [[84912345678]]", [.mobile]),
        EntityRow("Anh Tư: [[84 912 345 678]]", [.mobile]),
        EntityRow("Anh Tư: [[+84 24 3825 1234]]", [.landline]),
        // Landlines.
        EntityRow("Gọi [[(024) 3825 1234]] nhé", [.landline]),
        EntityRow("Gọi [[(024)38251234]] nhé", [.landline]),
        EntityRow("Gọi [[024 3825 1234]] nhé", [.landline]),
        EntityRow("Gọi [[024.3825.1234]] nhé", [.landline]),
        EntityRow("Gọi [[024.38251234]] nhé", [.landline]),
        EntityRow("Gọi [[02438251234]] nhé", [.landline]),
        EntityRow("Gọi [[(028)-3825-1234]] nhé", [.landline]),
        EntityRow("Gọi [[(0214) 3845 428]] nhé", [.landline]),
        EntityRow("Gọi [[02143.845.428]] nhé", [.landline]),
        EntityRow("Gọi [[0214-3845428]] nhé", [.landline]),
        EntityRow("Gọi [[0283 825 1234]] nhé", [.landline]),
        EntityRow("Gọi [[(+84 24) 3825 1234]] nhé", [.landline]),
        // Service lines.
        EntityRow("Gọi [[1900 1234]] nhé", [.hotline, .ownerOffice]),
        EntityRow("Gọi [[19001234]] nhé", [.hotline, .ownerOffice]),
        EntityRow("Gọi [[1900 123 456]] nhé", [.hotline, .ownerOffice]),
        EntityRow("Gọi [[1900.123.456]] nhé", [.hotline, .ownerOffice]),
        EntityRow("Gọi [[1800 1567]] nhé", [.hotline, .ownerOffice]),
        EntityRow("Gọi [[1800-1567]] nhé", [.hotline, .ownerOffice]),
        // Digits in other dress.
        EntityRow("Anh Tư [[０９１２３４５６７８]]", [.mobile, .disguised]),
        EntityRow("Anh Tư [[０９１２　３４５　６７８]]", [.mobile, .disguised]),
        EntityRow("Anh Tư [[０９１２．３４５．６７８]]", [.mobile, .disguised]),
        EntityRow("Anh Tư [[𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖]]", [.mobile, .disguised]),
        EntityRow("Anh Tư [[⓪⑨①②③④⑤⑥⑦⑧]]", [.mobile, .disguised]),
        EntityRow("Anh Tư [[⁰⁹¹²³⁴⁵⁶⁷⁸]]", [.mobile, .disguised]),
        EntityRow("Anh Tư [[0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣]] nhé", [.mobile, .disguised]),
        EntityRow("Anh Tư [[09123\u{200B}45678]]", [.mobile, .disguised]),
        EntityRow("Anh Tư [[0912\u{200B} 345\u{200B} 678]]", [.mobile, .disguised]),
        EntityRow("Anh Tư [[0 9 1 2   3 4 5   6 7 8]]", [.mobile]),
        EntityRow("Anh Tư [[0.9.1.2.3.4.5.6.7.8]]", [.mobile]),
        // Two in a row.
        EntityRow("Anh Tư [[0912345678]] [[0987654321]]", [.mobile], [.mobile]),
        EntityRow("Anh Tư [[0912 345 678]] - [[0987 654 321]]", [.mobile], [.mobile]),
        EntityRow("Anh Tư [[0912 345 678]]-[[0987 654 321]]", [.mobile], [.mobile]),
        EntityRow("Anh Tư [[0912.345.678]]-[[0987.654.321]]", [.mobile], [.mobile]),
        EntityRow("Anh Tư [[0912 345 678]] [[0987 654 321]]", [.mobile], [.mobile]),
        EntityRow("Anh Tư [[0912.345.678]]/[[0987.654.321]]", [.mobile], [.mobile]),
        EntityRow("Anh Tư [[0912345678]], [[0987654321]], [[0355111222]]", [.mobile], [.mobile], [.mobile]),
        EntityRow("Anh Tư [[0912345678]]\n[[0987654321]]", [.mobile], [.mobile]),
        EntityRow("Anh Tư [[024 3825 1234]] - [[0912 345 678]]", [.landline], [.mobile]),
        EntityRow("Anh Tư [[0912 345 678]] - [[(024) 3825 1234]]", [.mobile], [.landline]),
        EntityRow("Anh Tư [[+84 912 345 678]], [[+84 987 654 321]]", [.mobile], [.mobile]),
        // What stands behind belongs to something else.
        EntityRow("Anh Tư [[0912345678]] 24/24", [.mobile]),
        EntityRow("Anh Tư [[0912 345 678]] 24/24", [.mobile]),
        EntityRow("Anh Tư [[0912 345 678]] 7h30 tối", [.mobile]),
        EntityRow("Anh Tư [[0912 345 678]] 2 chuyến", [.mobile]),
        EntityRow("Anh Tư [[0912.345.678]] 150k", [.mobile]),
        EntityRow("1. [[0912 345 678]]\n2. [[0987 654 321]]", [.mobile], [.mobile]),
        EntityRow("Lớp 6A1 [[0912 345 678]]", [.mobile]),
    ]

    @Test("Written in any form, with its exact span", arguments: forms)
    func form(_ row: EntityRow) throws { try Self.probe.expect(row) }

    /// Digits that are something else.
    static let others: [EntityRow] = [
        "Mã hàng 8938505970123 còn ba cái", "Mã vạch 0912345678901", "dãy 091234567", "dãy 09123456789012",
        "thẻ 9704 1985 2619 1432", "MST 0312345678", "Mã số thuế: 0912345678", "mst: 0345678901-001",
        "0932345678-001 là mã chi nhánh",
        "STK 0912345678 ngân hàng MB", "Số tài khoản: 0912345678", "số tài khoản 0912 345 678", "stk của cô Lan: 0912345678",
        "Số tài khoản ngân hàng VietinBank chi nhánh Đông Anh: 0912345678", "tk 0912345678 Vietcombank",
        "chuyển khoản vào 0912345678", "CMND 0912345678", "Mã vận đơn 0912345678", "mã đơn hàng: 0912345678",
        "số hoá đơn 0912345678", "số báo danh 0912345678", "mã học sinh 0912345678", "ngày 09/12/2024",
        "ngày 09.12.2024 lúc 7h",
        "từ 09-12-2024 đến 15-12-2024", "tổng 912.345.678 đồng", "tổng 84.912.345.678 đồng", "tổng 1.800.000.000 đồng",
        "tổng 1.900.123.456 đ", "giá 0.912", "năm 1900", "năm 1800 - 1900", "giai đoạn 1900 - 1975", "giai đoạn 1900-1945",
        "thời 1800–1850", "lớp 10A1, 10A2, 11A3", "lớp 6/1 6/2 6/3 6/4 6/5", "phòng 101 102 103 104", "Số: 22/2021/TT-BGDĐT",
        "2024-2025", "đề 101 102 103 104 105", "điểm 9 10 8 9 10 7", "ISBN 978-604-2-12345-6", "tỉ số 0-9 1-2 3-4",
        "+1 650 253 0000", "toạ độ 21.0285, 105.8542", "0812-345", "0112345678", "0412345678", "0601234567", "0701",
        "01234567890",
    ].map { EntityRow($0) }

    @Test("Other numbers are no telephone numbers", arguments: others)
    func other(_ row: EntityRow) throws { try Self.probe.expect(row) }

    static let owners: [EntityRow] = [
        EntityRow("Mẹ bé An: [[0912345678]]", [.mobile, .ownerParent]),
        EntityRow("Bố cháu Khôi lớp 2C: [[0912345678]]", [.mobile, .ownerParent]),
        EntityRow("SĐT phụ huynh em Hân: [[0912345678]]", [.mobile, .ownerParent]),
        EntityRow("Em An lớp 6A, số mẹ [[0912345678]]", [.mobile, .ownerParent]),
        EntityRow("[[0912345678]] (mẹ bé An)", [.mobile, .ownerParent]),
        EntityRow("Số bà ngoại em là [[0912345678]]", [.mobile, .ownerParent]),
        EntityRow("me be An [[0912345678]]", [.mobile, .ownerParent]),
        EntityRow("Ai gần nhà gọi giúp mẹ em: [[0912345678]]", [.mobile, .ownerParent]),
        EntityRow("học sinh Trần Bảo Ngọc, [[0912345678]]", [.mobile, .ownerPupil]),
        EntityRow("số của bạn Ngọc lớp 6A: [[0912345678]]", [.mobile, .ownerPupil]),
        EntityRow("Số của con Ngọc: [[0912345678]]", [.mobile, .ownerPupil]),
        EntityRow("hs Nguyen An 7B [[0912345678]]", [.mobile, .ownerPupil]),
        EntityRow("cô Lan [[0912345678]]", [.mobile, .ownerStaff]),
        EntityRow("Cô giáo chủ nhiệm: [[0912345678]]", [.mobile, .ownerStaff]),
        EntityRow("gọi thầy Bách tổ Thể dục, [[0912345678]]", [.mobile, .ownerStaff]),
        EntityRow("gvcn 7b [[0912345678]]", [.mobile, .ownerStaff]),
        EntityRow("[[0912345678]] – cô Lan", [.mobile, .ownerStaff]),
        EntityRow("[[0912345678]] gặp thầy Bách", [.mobile, .ownerStaff]),
        EntityRow("Văn phòng nhà trường: [[0912345678]]", [.mobile, .ownerOffice]),
        EntityRow("Hotline tuyển sinh [[0912345678]]", [.mobile, .ownerOffice]),
        EntityRow("Đường dây nóng: [[0912345678]]", [.mobile, .ownerOffice]),
        EntityRow("Văn phòng: [[(024) 3825 1234]]", [.landline, .ownerOffice]),
        // Nobody's: the words beside it speak to somebody, or of something else.
        EntityRow("Các bạn gọi [[0912345678]]", [.mobile]),
        EntityRow("bạn nào cần thì gọi [[0912345678]]", [.mobile]),
        EntityRow("[[0912345678]] bạn ơi", [.mobile]),
        EntityRow("[[0912345678]] cô ơi", [.mobile]),
        EntityRow("[[0912345678]] cô nhé", [.mobile]),
        EntityRow("Cô ơi, số nhà em [[0912345678]]", [.mobile]),
        EntityRow("Dạ cô, số em đây ạ: [[0912345678]]", [.mobile]),
        EntityRow("Phụ huynh cần giúp xin gọi [[0912345678]]", [.mobile]),
        EntityRow("Phụ huynh liên hệ [[0912345678]]", [.mobile]),
        EntityRow("Học sinh thắc mắc thì nhắn [[0912345678]]", [.mobile]),
        EntityRow("Các mẹ ơi số shop [[0912345678]]", [.mobile]),
        EntityRow("[[0912345678]], phụ huynh lưu lại", [.mobile]),
        EntityRow("Shop ship tận nơi [[0912345678]]. Mẹ nào cần cứ gọi", [.mobile]),
        EntityRow("bán mèo con, chó con [[0912345678]]", [.mobile]),
        EntityRow("Cô Lan nghỉ.\nAnh Tư [[0912345678]]", [.mobile]),
        // A label for accounts, and then one for telephones.
        EntityRow("STK 118000264175, SĐT [[0912345678]]", [.mobile]),
        EntityRow("chuyển khoản qua momo [[0912345678]]", [.mobile]),
        EntityRow("tài khoản zalo [[0912345678]]", [.mobile]),
    ]

    @Test("Whose it is", arguments: owners)
    func owner(_ row: EntityRow) throws { try Self.probe.expect(row) }
}
