import Testing

@Suite("Schools, bodies, peoples, subjects") struct EntitiesBodiesTests {
    static let schools: [EntityRow] = [
        EntityRow("Trường [[THCS Nguyễn Du]] khai giảng", []), EntityRow("trường [[Tiểu học Kim Đồng]]", []),
        EntityRow("[[Mầm non Hoa Sen]] tuyển cô nuôi", []), EntityRow("trường [[PTDTBT THCS Nậm Khắt]]", []),
        EntityRow("[[THPT Bến Quan Hạ]] ở đâu", []),
        EntityRow("ra trường [[Mường Khoa]] họp", []), EntityRow("TRƯỜNG [[THCS NGỌC HẢI]]", []),
        EntityRow("[[MN Hoa Hồng]] nghỉ", []),
        EntityRow("Trường [[Tiểu học số 2 Mường Cơi]] họp", []),
    ]

    @Test("A school without the word for it", arguments: schools)
    func school(_ row: EntityRow) throws { try EntityProbe(.school).expect(row) }

    static let noSchools = [
        "nhà trường thông báo", "cả trường nghỉ", "Trường mình vui", "tiểu học và trung học", "trường lớp khang trang",
        "trường hợp khẩn cấp",
        "Chuyên đề tháng 9", "môi trường Xanh",
    ]

    @Test("No school", arguments: noSchools)
    func noSchool(_ text: String) throws { try EntityProbe(.school).expect(EntityRow(text)) }

    static let bodies: [EntityRow] = [
        EntityRow("[[Sở GD&ĐT Lào Cai]] yêu cầu", []), EntityRow("[[UBND xã Tân An]] họp", []),
        EntityRow("[[WHO]] khuyến cáo", []),
        EntityRow("[[Bộ Giáo dục và Đào tạo]] ban hành", []), EntityRow("[[Công ty Hoa Mai]] tài trợ", []),
        EntityRow("[[Công an phường 5]] đến trường", []), EntityRow("theo [[Viện Dinh dưỡng]]", []),
        EntityRow("báo [[Tuổi Trẻ]] đưa tin", []),
        EntityRow("[[Bệnh viện Nhi Đồng 1]]", []),
    ]

    @Test("A body with its place", arguments: bodies)
    func body(_ row: EntityRow) throws { try EntityProbe(.organisation).expect(row) }

    static let noBodies = [
        "bộ bàn ghế mới", "sở thích đọc sách", "phòng học số 5", "hội trường lớn", "tuổi trẻ là mùa xuân",
        "thanh niên xung phong", "đoàn kết là sức mạnh",
        "viện cớ nghỉ học", "03/PA-STC",
    ]

    @Test("No body", arguments: noBodies)
    func noBody(_ text: String) throws { try EntityProbe(.organisation).expect(EntityRow(text)) }

    static let peoples: [EntityRow] = [
        EntityRow("bà con [[Ê Đê]] đón lễ", []), EntityRow("người [[Mông]] ăn Tết", []), EntityRow("dân tộc [[Thái]]", []),
        EntityRow("đồng bào [[Công giáo]]", []),
        EntityRow("người [[Hoa]] ở chợ", []), EntityRow("[[Phật giáo]] Việt Nam", []), EntityRow("đồng bào [[Khơ Mú]]", []),
        EntityRow("dân tộc [[Dao]]", []),
    ]

    @Test("A people or a religion", arguments: peoples)
    func people(_ row: EntityRow) throws { try EntityProbe(.group).expect(row) }

    static let noPeoples = [
        "cô Hoa dạy giỏi", "Thái Lan thắng", "cái dao sắc", "mông má lại lớp học", "người hoa mắt", "dân tộc ta anh hùng",
        "sống đạo đức", "Kinh doanh",
    ]

    @Test("No people", arguments: noPeoples)
    func noPeople(_ text: String) throws { try EntityProbe(.group).expect(EntityRow(text)) }

    static let subjects: [EntityRow] = [
        EntityRow("thi môn [[Toán]] sáng mai", []), EntityRow("đề [[Ngữ văn]] lớp 9", []), EntityRow("môn [[lý]] khó", []),
        EntityRow("học [[Tiếng Anh]]", []),
        EntityRow("[[Toán]], [[Lý]], [[Hoá]] thi sáng", [], [], []), EntityRow("đề [[Văn]] hay", []),
        EntityRow("môn [[GDCD]]", []), EntityRow("mon [[toan]] lop 6", []),
    ]

    @Test("A subject", arguments: subjects)
    func subject(_ row: EntityRow) throws { try EntityProbe(.subject).expect(row) }

    static let noSubjects = [
        "tính toán kỹ", "Anh Nam sửa điện", "Văn phòng mở cửa", "địa chỉ mới", "sinh nhật vui", "lý do nghỉ", "tin vui",
        "nhạc hay", "cô Văn ốm",
    ]

    @Test("No subject", arguments: noSubjects)
    func noSubject(_ text: String) throws { try EntityProbe(.subject).expect(EntityRow(text)) }
}

@Suite("Addresses") struct EntitiesAddressTests {
    static let probe = EntityProbe(.address)

    static let rows: [EntityRow] = [
        EntityRow("nhà em ở [[số 9 ngách 35/18 phố Cát Linh]] nhé", [.house]),
        EntityRow("Mẹ em ở [[số 11 kiệt 42 Tăng Bạt Hổ]]", [.house]),
        EntityRow("Tấn Tài: [[317/8A khu phố 3]]", [.house]),
        EntityRow("trú tại [[thôn Đông Lâu, xã Tân An, huyện Mỏ Cày]]", [.house]),
        EntityRow("địa chỉ: [[12 Trần Phú]]", [.house]), EntityRow("cháu Nguyễn Minh An ở [[ấp Mỹ Lợi]] nghỉ học", [.house]),
        EntityRow("hộ khẩu [[tổ 4 ấp Sóc Tro]]", [.house]),
        EntityRow("tại [[xã Duy Vinh, huyện Duy Xuyên, tỉnh Quảng Nam]]", []),
        EntityRow("Trường THPT Bến Quan, [[số 18 đường Rú Lịnh]]", []),
        EntityRow("[[số 46 đường Thanh Niên, xã Mường Thơm, tỉnh Sơn La]]", [.house]),
        EntityRow("tru tai [[so 5 duong Le Loi]]", [.house]),
        EntityRow("Nhà em ở [[số 12 đường Lê Lợi]].", [.house]), EntityRow("Nhà bạn ở [[ngõ 45 phố Trần Hưng Đạo]].", [.house]),
        EntityRow("Địa chỉ: [[12 Nguyễn Trãi, phường Bến Thành, TP. Hồ Chí Minh]].", [.house]),
        EntityRow("Em ở [[12 Nguyễn Trãi, phường Bến Thành]] nhé", [.house]),
    ]

    @Test("An address, and whether it leads to a house", arguments: rows)
    func found(_ row: EntityRow) throws { try Self.probe.expect(row) }

    static let others = [
        "đường Lê Lợi đang sửa", "3 đường thẳng song song", "tổ 4 trực nhật", "đội 2 thắng đội 3", "ngày 07/10, đội Cờ đỏ trực",
        "Lào Cai - Hà Nội",
        "số 0912345678", "0388 061 774 – Ấp Mũi Tràm", "bản tin y tế", "lễ hội ở làng Kép", "tầng 1 dãy A",
        "tổ Toán 2, tổ Văn 2", "ở bản. Nói xong em cười", "Năm 1428 Lê Lợi lên ngôi.", "Thế kỷ 15 Nguyễn Trãi viết thơ.",
    ]

    @Test("No address", arguments: others)
    func nothing(_ text: String) throws { try Self.probe.expect(EntityRow(text)) }
}
