import Testing

@Suite("Names of persons") struct EntitiesPersonTests {
    static let probe = EntityProbe(.person)

    static let rows: [EntityRow] = [
        EntityRow("Hôm nay [[Nguyễn Thị Thu Hoài]] được khen.", [.full]),
        EntityRow("Em [[Trần Ngọc Diễm Su]] học rất tốt.", [.full, .pupil]),
        EntityRow("cô [[Lò Thị Biên]] dạy Văn 9A", [.full, .staff]),
        EntityRow("[[NGUYỄN VĂN HÙNG]]", [.full]),
        EntityRow("em [[nguyen thi hoa]], lop 6a", [.full, .pupil]),
        EntityRow("Cam on [[Nguyen Thi Hoa]] nhieu", [.full]),
        EntityRow("Lớp có em [[Giàng A Sính]] và em [[Vàng Thị Mỷ]].", [.full, .pupil], [.full, .pupil]),
        EntityRow("Bạn [[H'Nguyệt Niê]] đọc thơ.", [.full, .pupil]),
        EntityRow("Thầy [[Y Blơi]] trực.", [.full, .staff]),
        EntityRow("Bạn [[Ma Seo Chúng]] vắng.", [.full, .pupil]),
        EntityRow("mẹ [[Bin]] đón con", [.parent]),
        EntityRow("bé [[Su]] ăn giỏi", [.pupil]),
        EntityRow("bác [[Bảy]] bảo vệ mở cổng", [.staff]),
        EntityRow("ông [[Lê Văn Tâm]], chủ tịch xã, phát biểu", [.full, .official]),
        EntityRow("chủ tịch xã [[Bùi Văn Luyến]] dự lễ", [.full, .official]),
        EntityRow("Em [[Võ Hoài Nam]] nghỉ học. Em [[Nam]] ốm.", [.full, .pupil], [.carried, .pupil]),
        EntityRow("Đây là [[Vàng Thị Chía]]. Hôm qua [[Chía]] khóc.", [.full], [.carried]),
        EntityRow("Nhà thơ [[Trần Văn Mới]] sinh ở đây.", [.full, .historic]),
        EntityRow("Nhớ [[Nguyễn Du]] và Truyện Kiều", [.full, .historic]),
        EntityRow("Năm 1428 [[Lê Lợi]] lên ngôi.", [.full, .historic]),
        EntityRow("Cô ơi, bạn [[Thế Anh]] quên vở.", [.pupil]),
        EntityRow("6A1\t[[Bạch Công Thuận]]\tToán", [.full, .pupil]),
        EntityRow("Ông [[Nguyễn Văn Lâm]] tới trường.", [.full]),
        EntityRow("Hôm qua Ông [[Nguyễn Văn Lâm]] và Bà [[Trần Thị Hoa]] tới.", [.full], [.full]),
        EntityRow("Bà [[Trần Thị Hoa]] bán quà. Thầy [[Lê Văn Minh]] mua.", [.full], [.full, .staff]),
        EntityRow("Gặp Cô [[Nguyễn Thị Lan]], Anh [[Phạm Văn Đức]] và Chị [[Vũ Thị Mai]]", [.full, .staff], [.full], [.full]),
        EntityRow("Ông [[Cao Văn Bình]] dự họp.", [.full]),
        EntityRow("ÔNG [[NGUYỄN VĂN LÂM]]", [.full]),
        EntityRow("[[Ông Thị Hoa]] và [[Ông Văn Lâm]] học chung lớp.", [.full], [.full]),
        EntityRow("Số 5 [[Nguyễn Văn An]], lớp 6A", [.full, .pupil]),
    ]

    @Test("A name with its span, and who it is", arguments: rows)
    func found(_ row: EntityRow) throws { try Self.probe.expect(row) }

    static let others = [
        "Đường Nguyễn Trãi đang sửa.", "Trường THCS Lê Quý Đôn khai giảng.", "Giải Trần Đại Nghĩa năm nay",
        "Quỹ Vừ A Dính trao quà",
        "phố Phan Đình Giót ngập", "Hà Nội mưa, Hà Nam nắng", "Ngày mai Hoa nở đầy sân", "Ban Giám Hiệu Họp Giao Ban",
        "Thái Bình Dương rộng lớn",
        "Lớp học tiếng Anh Văn phòng", "Bà Rịa và Bà Nà", "THÔNG BÁO HỌP PHỤ HUYNH", "chữ cái Kirin", "những con Ếch",
        "học sinh Việt giỏi",
        "người bạn Mới của lớp", "Hồ Gươm buổi sáng", "ca tran day nuoc", "em le phep voi thay co", "Cao Bằng, Lạng Sơn",
        "cầu Trần Thị Lý",
        "Mai nghỉ học cả nhà nhé.", "Hội Cha mẹ học sinh", "tổ Toán và tổ Văn", "Nhà ở số 12 đường Lê Lợi.",
        "ngõ 45 phố Trần Hưng Đạo", "Địa chỉ: 12 Nguyễn Trãi, phường Bến Thành, TP. Hồ Chí Minh.",
        "Nhà em ở 12 Nguyễn Trãi, phường Bến Thành", "Địa chỉ: 12 Bùi Văn Tâm", "Trường ở TP. Hồ Chí Minh, P. Trần Hưng Đạo.",
    ]

    @Test("What looks like a name and is none", arguments: others)
    func nothing(_ text: String) throws { try Self.probe.expect(EntityRow(text)) }
}

@Suite("Pupils") struct EntitiesPupilTests {
    static let probe = EntityProbe(.pupil)

    static let rows: [EntityRow] = [
        EntityRow("em [[Trần Bảo Ngọc]] lớp 6A", [.full]),
        EntityRow("[[Nguyễn Minh Khôi]] (7B) đạt giải", [.full]),
        EntityRow("[[Nguyễn Minh Khôi]], học sinh lớp 7B", [.full]),
        EntityRow("con [[Đức]] được 3 điểm", []),
        EntityRow("Bé [[Trần Ngọc Diễm Su]] ngoan. Bé [[Su]] mới ốm dậy. [[Su]] cười.", [.full], [.carried], [.carried]),
        EntityRow("[[con chị H. lớp 2C]] bị viêm phổi", [.indirect]),
        EntityRow("[[con anh Tuấn 5B]] nghỉ học", [.indirect]),
        EntityRow("thằng [[Bo]] [[con ông Sáu]] nghịch lắm", [], [.indirect]),
        EntityRow("em [[N.T.H]] lớp 9A nghỉ", [.indirect]),
        EntityRow("cháu [[M]]. bị ngã", [.indirect]),
        EntityRow("em [[nguyen van nam]] lop 8b", [.full]),
        EntityRow("phụ huynh em [[Lý Gia Hân]]", [.full]),
    ]

    @Test("A pupil: by name, by a name carried on, by kin and class", arguments: rows)
    func found(_ row: EntityRow) throws { try Self.probe.expect(row) }

    static let others = [
        "cô Lan lớp 6A mời họp", "thầy Nguyễn Văn Nam chủ nhiệm lớp 7B", "một em lớp 2C", "Anh Nguyễn Văn Nam sửa điện",
        "con cá vàng",
        "các em lớp 6A", "Chủ tịch Hồ Chí Minh với thiếu nhi", "chị Hương lớp trưởng ngày xưa", "em xin phép nghỉ",
        "cháu ngoan Bác Hồ",
        "bạn đọc thân mến", "Trường THCS Kim Đồng 6A",
    ]

    @Test("No pupil", arguments: others)
    func nothing(_ text: String) throws { try Self.probe.expect(EntityRow(text)) }
}

@Suite("Classes") struct EntitiesClassTests {
    static let probe = EntityProbe(.class)

    static let rows: [EntityRow] = [
        EntityRow("lớp [[6A1]] trực nhật", []), EntityRow("[[12A10]] thắng [[12A9]]", [], []),
        EntityRow("lớp [[9/3]] đi trại", []), EntityRow("em Hoa [[5B]]", []), EntityRow("lớp [[Lá 2]] ăn xôi", []),
        EntityRow("lop [[6a]] nghi", []),
        EntityRow("lớp [[Chồi]] múa", []), EntityRow("lớp [[10 Chuyên Toán]]", []), EntityRow("lớp [[1.2]] học bù", []),
        EntityRow("Lớp [[6A]], [[6B]] và [[7C]] học sáng", [], [], []), EntityRow("lớp [[9]] thi", []),
        EntityRow("LỚP [[8D]]", []),
    ]

    @Test("A class with its span", arguments: rows)
    func found(_ row: EntityRow) throws { try Self.probe.expect(row) }

    static let others = [
        "khổ giấy A4", "vitamin B12", "QL1A kẹt xe", "quốc lộ 1A", "đáp án 1B 2B 3D 4A 5C", "mạng 4G yếu", "phim 3D",
        "khối 6 nghỉ", "đời 9X",
        "biển 29B1-123.45", "12 học sinh", "lớp học vui", "iPhone 5C", "5K khẩu trang", "lúc 7h", "lớp Toán",
    ]

    @Test("No class", arguments: others)
    func nothing(_ text: String) throws { try Self.probe.expect(EntityRow(text)) }
}
