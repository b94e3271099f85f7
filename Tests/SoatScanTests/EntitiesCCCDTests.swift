import SoatRules
import Testing

@Suite("Citizen numbers") struct EntitiesCCCDTests {
    static let probe = EntityProbe(.cccd)

    static let forms: [EntityRow] = [
        EntityRow("dãy [[001185004321]].", []),
        EntityRow("dãy [[001 185 004 321]]", []),
        EntityRow("dãy [[001.185.004.321]]", []),
        EntityRow("dãy [[001-185-004-321]]", []),
        EntityRow("dãy [[0011 8500 4321]]", []),
        EntityRow("dãy [[001 1 85 004321]]", []),
        EntityRow("dãy [[001 185 004321]]", []),
        EntityRow("dãy [[001185 004321]]", []),
        EntityRow("dãy [[001 185004321]]", []),
        EntityRow("dãy [[00 11 85 00 43 21]]", []),
        EntityRow("dãy [[001\u{A0}185\u{A0}004\u{A0}321]]", []),
        EntityRow("dãy “[[001185004321]]”", []),
        EntityRow("dãy ([[001185004321]])", []),
        EntityRow("[[001185004321]]", []),
        EntityRow("dãy\n[[001185004321]]\n", []),
        EntityRow("dãy:[[001185004321]];", []),
        EntityRow("dãy 👉[[001185004321]]", []),
        // Born 1900–1999 and 2000–2099, first and last provinces.
        EntityRow("dãy [[001085004321]]", []),
        EntityRow("dãy [[079205004321]]", []),
        EntityRow("dãy [[096313004126]]", []),
        EntityRow("dãy [[002313004126]]", []),
        // Digits in other dress.
        EntityRow("dãy [[００１１８５００４３２１]]", [.disguised]),
        EntityRow("dãy [[𝟎𝟎𝟏𝟏𝟖𝟓𝟎𝟎𝟒𝟑𝟐𝟏]]", [.disguised]),
        EntityRow("dãy [[⓪⓪①①⑧⑤⓪⓪④③②①]]", [.disguised]),
        EntityRow("dãy [[0️⃣0️⃣1️⃣1️⃣8️⃣5️⃣0️⃣0️⃣4️⃣3️⃣2️⃣1️⃣]]", [.disguised]),
        EntityRow("dãy [[001185\u{200B}004321]]", [.disguised]),
        // Two in a row, or beside a telephone number.
        EntityRow("dãy [[001185004321]] [[079205004321]]", [], []),
        EntityRow("dãy [[001185004321]], [[079205004321]]", [], []),
        EntityRow("dãy [[001185004321]] - [[079205004321]]", [], []),
        EntityRow("dãy [[001185004321]]\n[[079205004321]]", [], []),
        EntityRow("dãy [[001 185 004 321]] [[079 205 004 321]]", [], []),
        EntityRow("dãy [[001185004321]] 0912345678", []),
        EntityRow("dãy 0912345678 [[001185004321]]", []),
        EntityRow("dãy 0912 345 678 - [[001185004321]]", []),
        EntityRow("dãy [[001185004321]] 15/03/2011", []),
        EntityRow("dãy [[001185004321]] 6A1", []),
        EntityRow("1 [[001185004321]]", []),
        EntityRow("STT 12\t[[001185004321]]\t15/03/2011", []),
        // Labels and owners.
        EntityRow("số CCCD [[001185004321]]", [.labelled]),
        EntityRow("so cccd [[001185004321]]", [.labelled]),
        EntityRow("căn cước công dân: [[001185004321]]", [.labelled]),
        EntityRow("thẻ căn cước số [[001185004321]]", [.labelled]),
        EntityRow("mã định danh [[001185004321]]", [.labelled]),
        EntityRow("số định danh cá nhân: [[001185004321]]", [.labelled]),
        EntityRow("ĐDCN [[001185004321]]", [.labelled]),
        EntityRow("[[001185004321]] (căn cước)", [.labelled]),
        EntityRow("MST cá nhân [[001185004321]]", [.labelled]),
        EntityRow("mã học sinh [[001185004321]]", [.labelled]),
        EntityRow("CCCD của mẹ em là [[001185004321]]", [.labelled, .ownerParent]),
        EntityRow("Học sinh Lê Minh Khôi: [[001185004321]]", [.ownerPupil]),
        EntityRow("thầy Vinh: [[001185004321]]", [.ownerStaff]),
        EntityRow("Gửi cô ạ: [[001185004321]]", []),
        EntityRow("cô ơi [[001185004321]]", []),
    ]

    @Test("Written in any form, with its exact span, label and owner", arguments: forms)
    func form(_ row: EntityRow) throws { try Self.probe.expect(row) }

    static let others: [EntityRow] = [
        "dãy 123456789012", "dãy 000185004321", "dãy 003185004321", "dãy 097185004321", "dãy 001485004321", "dãy 001985004321",
        "dãy 00118500432", "dãy 0011850043210", "dãy +001185004321", "mã 8938505970123", "ISBN 978604123456",
        "số tài khoản 001185004321", "STK: 001185004321", "stk cô Lan 001185004321", "TK 001185004321 VietinBank",
        "chuyển khoản 001185004321", "mã vận đơn 001185004321", "mã đơn hàng 001185004321", "số hợp đồng: 001185004321",
        "mã giao dịch 001185004321", "số hoá đơn 001185004321", "0912 345 678 24/24", "0912 345 678 20 nghìn", "0912345678 12",
        "0911 234 567 89", "tổng 001.185.004 đồng", "tổng 52.211.003.947 đồng", "ngày 01/11/1985 04321",
        "thẻ 0011 8500 4321 9988",
        "9704 0011 8500 4321", "điểm 0 0 1 1 8 5 0 0 4 3", "2011 2012 2013", "01-11-1985 0432", "phòng 001 lớp 185 dãy 004",
        "001185004321A", "SN001185004321", "(024) 3825 1234", "02438251234", "tỉ số 001-185", "0 1 2 3 4 5 6 7 8 9",
    ].map { EntityRow($0) }

    @Test("Other numbers are no citizen numbers", arguments: others)
    func other(_ row: EntityRow) throws { try Self.probe.expect(row) }
}
