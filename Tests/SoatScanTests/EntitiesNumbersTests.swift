import SoatRules
import Testing

@Suite("Numbers of persons and accounts") struct EntitiesNumbersTests {
    static let rows: [(EntityKind, EntityRow)] = [
        (.cmnd, EntityRow("CMND [[123456789]]", [.labelled])),
        (.cmnd, EntityRow("số chứng minh nhân dân: [[123 456 789]]", [.labelled])),
        (.cmnd, EntityRow("cmt [[012345678]] của mẹ", [.labelled, .ownerParent])),
        (.cmnd, EntityRow("chung minh thu [[123456789]]", [.labelled])),
        (.bhxh, EntityRow("mã số BHXH [[0123456789]]", [.labelled])),
        (.bhxh, EntityRow("sổ BHXH: [[7912345678]]", [.labelled])),
        (.bhxh, EntityRow("bảo hiểm xã hội của cô Lan [[0123456789]]", [.labelled, .ownerStaff])),
        (.bhyt, EntityRow("thẻ BHYT [[HS4010123456789]]", [.labelled])),
        (.bhyt, EntityRow("[[TE1 38 3824 910 577]] hết hạn", [])),
        (.bhyt, EntityRow("dò ra rồi [[DN4960123456789]]", [])), (.bhyt, EntityRow("[[hs 4 01 3920455871]]", [])),
        (.taxCode, EntityRow("MST [[0100109106]]", [.labelled])),
        (.taxCode, EntityRow("mã số thuế: [[0300588569]]", [.labelled])),
        (.taxCode, EntityRow("mã số thuế [[0100109106-001]]", [.labelled])),
        (.taxCode, EntityRow("ma so thue [[0101248141]]", [.labelled])),
        (.taxCode, EntityRow("Mã số thuế: số [[0100109106]]", [.labelled])),
        (.cmnd, EntityRow("Chứng minh thư số [[113456789]]", [.labelled])),
        (.cmnd, EntityRow("CMND: số [[113 456 789]]", [.labelled])),
        (.bhxh, EntityRow("sổ BHXH số [[7912345678]]", [.labelled])),
        (.paymentCard, EntityRow("thẻ Visa số [[4111 1111 1111 1111]]", [.labelled])),
        (.bankAccount, EntityRow("STK [[0071005283916]] VCB", [.labelled])),
        (.bankAccount, EntityRow("số tài khoản: [[0912345678]]", [.labelled])),
        (.bankAccount, EntityRow("chuyển vô [[0912837465]] MB", [.labelled])),
        (.bankAccount, EntityRow("tài khoản cô Hoa [[3612 205 004 918]] Agribank", [.labelled, .ownerStaff])),
        (.bankAccount, EntityRow("Techcombank [[19037264518013]]", [.labelled])),
        (.bankAccount, EntityRow("tài khoản của nhà trường: [[3713.0.1094582]] kho bạc", [.labelled, .ownerOffice])),
        (.bankAccount, EntityRow("stk me be Su [[8206205113947]]", [.labelled, .ownerParent])),
        (.bankAccount, EntityRow("TK [[118000264175]] VietinBank", [.labelled])),
        (.paymentCard, EntityRow("thẻ [[9704 0000 0000 0018]]", [])), (.paymentCard, EntityRow("[[9704198526191432198]]", [])),
        (.paymentCard, EntityRow("Visa [[4111 1111 1111 1111]]", [.labelled])),
        (.paymentCard, EntityRow("[[5555-5555-5555-4444]] hết hạn", [])),
        (.vehiclePlate, EntityRow("xe biển [[74B-014.27]]", [.labelled])),
        (.vehiclePlate, EntityRow("[[29-B1 123.45]] va quẹt", [])), (.vehiclePlate, EntityRow("[[30F-254.38]]", [])),
        (.vehiclePlate, EntityRow("[[36B2-123.45]] của thầy Nam", [.ownerStaff])),
        (.vehiclePlate, EntityRow("biển số [[65M2-0987]]", [.labelled])),
        (.vehiclePlate, EntityRow("BKS [[21B-00671]]", [.labelled])),
        (.vehiclePlate, EntityRow("[[51F12345]] đỗ sai", [])),
        (.passport, EntityRow("hộ chiếu [[C9417068]]", [.labelled])),
        (.passport, EntityRow("Hộ chiếu số: [[B1234567]]", [.labelled])),
        (.passport, EntityRow("passport [[K0137625]]", [.labelled])),
        (.passport, EntityRow("ho chieu [[c9417068]]", [.labelled])),
    ]

    @Test("A number: the most specific kind, with its span", arguments: rows)
    func found(_ kind: EntityKind, _ row: EntityRow) throws { try EntityProbe(kind).expect(row) }

    static let others: [(EntityKind, String)] = [
        (.cmnd, "mã đơn 123456789"), (.cmnd, "CMND không cần mang"), (.cmnd, "123456789"), (.cmnd, "chứng minh định lý 12"),
        (.bhxh, "BHXH năm 2025"), (.bhxh, "0123456789"),
        (.bhxh, "BHXH 123"), (.bhyt, "lớp HS4"), (.bhyt, "HS4 đạt 15 giải"), (.bhyt, "XX4010123456789"),
        (.bhyt, "HS9010123456789"), (.taxCode, "0979020818"),
        (.taxCode, "mã số thuế 1234567890"), (.taxCode, "MST chưa có"), (.taxCode, "mã số thuế năm 2025"),
        (.bankAccount, "tài khoản Facebook"), (.bankAccount, "tài khoản 20.000.000 đồng"),
        (.bankAccount, "ngân hàng giai đoạn 2016 - 2019"), (.bankAccount, "400.000 tài khoản"), (.bankAccount, "3713010945828"),
        (.bankAccount, "STK em gửi sau"),
        (.bankAccount, "SĐT 0912345678"), (.bankAccount, "ngân hàng câu hỏi 2025"), (.paymentCard, "9704 0000 0000 0019"),
        (.paymentCard, "1234 5678 9012 3456"),
        (.paymentCard, "thẻ học sinh 123456"), (.paymentCard, "4111 1111"), (.vehiclePlate, "12A1 2026"),
        (.vehiclePlate, "lớp 12A1-2026"), (.vehiclePlate, "30 - 40 em"),
        (.vehiclePlate, "10A 123.45"), (.vehiclePlate, "29/11"), (.vehiclePlate, "phòng 12B 305"), (.passport, "C9417068"),
        (.passport, "mã phòng B1234567"), (.passport, "hộ chiếu 12"),
        (.passport, "hộ chiếu mới"),
    ]

    @Test("No such number", arguments: others)
    func nothing(_ kind: EntityKind, _ text: String) throws { try EntityProbe(kind).expect(EntityRow(text)) }
}
