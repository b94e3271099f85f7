import Testing

/// The post's day is 2026-01-01.
@Suite("Documents and sources") struct EntitiesSourcesTests {
    static let documents: [EntityRow] = [
        EntityRow("Công văn số [[361/PGD&ĐT]] ngày 5", []), EntityRow("Quyết định [[111/QĐ-THCS]]", []),
        EntityRow("[[22/2021/TT-BGDĐT]].", []),
        EntityRow("Hướng dẫn [[99-HD/BTGTW]]", []), EntityRow("Luật [[29/2018/QH14]]", []),
        EntityRow("theo Nghị định [[13/2023]] về dữ liệu", [.lapsed]),
        EntityRow("Nghị định số [[72/2013/NĐ-CP]]", [.lapsed]), EntityRow("[[72/2013/ND-CP]]", [.lapsed]),
        EntityRow("Nghị định [[147/2024/NĐ-CP]]", []),
        EntityRow("Thông tư [[36/2017/TT-BGDĐT]]", [.lapsed]), EntityRow("Nghị định [[15/2020/NĐ-CP]]", []),
        EntityRow("([[486/UBND-VHXH]])", []),
        EntityRow("Quyết định [[874/QĐ-BTTTT]]", []),
    ]

    @Test("A document's number, and whether it has lapsed by the post's day", arguments: documents)
    func document(_ row: EntityRow) throws { try EntityProbe(.documentNumber).expect(row) }

    static let noDocuments = [
        "24/7", "12/5", "lớp 9/3", "2024-2025", "5/QL", "18/01/2022", "12A1", "Nghị định mới", "1/2 lớp", "km 12/H", "TP/HCM",
    ]

    @Test("No document", arguments: noDocuments)
    func noDocument(_ text: String) throws { try EntityProbe(.documentNumber).expect(EntityRow(text)) }

    static let sources: [EntityRow] = [
        EntityRow("[[Theo Bộ GD&ĐT]], năm nay thi sớm", []), EntityRow("[[Theo báo Tuổi Trẻ ngày 5/9]], mưa to", []),
        EntityRow("Công văn số [[361/PGD&ĐT]] yêu cầu", []),
        EntityRow("([[Nguồn: VnExpress]])", []), EntityRow("xem [[moet.gov.vn]]", []),
        EntityRow("[[Theo một nghiên cứu]], trẻ ngủ ít", [.vague]),
        EntityRow("([[nguồn: internet]])", [.vague]), EntityRow("Bài thơ hay ([[st]])", [.vague]),
        EntityRow("Truyện hay\n[[Sưu tầm]]", [.vague]),
        EntityRow("[[Theo thống kê]], 90% học sinh", [.vague]), EntityRow("[[Bộ Y tế khuyến cáo]] rửa tay", []),
        EntityRow("[[Theo nghiên cứu của Đại học Y Hà Nội]]", []),
        EntityRow("[[SGK Ngữ văn 9]] có bài này", []), EntityRow("[[theo bo y te]] thi tre can ngu", []),
    ]

    @Test("A source; and one that names nothing", arguments: sources)
    func source(_ row: EntityRow) throws { try EntityProbe(.citation).expect(row) }

    static let noSources = [
        "theo em thì nên nghỉ", "đi theo cô", "báo công an xã", "nguồn nước sạch", "học sinh sưu tầm tem", "theo dõi lịch học",
        "vào vneid-dangky.top", "theo nhóm bốn em",
        "Bộ bàn ghế", "theo lịch",
    ]

    @Test("No source", arguments: noSources)
    func noSource(_ text: String) throws { try EntityProbe(.citation).expect(EntityRow(text)) }
}
