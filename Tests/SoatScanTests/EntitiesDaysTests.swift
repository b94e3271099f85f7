import Testing

/// The post's day is 2026-01-01.
@Suite("Days, times, amounts") struct EntitiesDaysTests {
    static let days: [EntityRow] = [
        EntityRow("họp ngày [[05/09/2026]]", [.future]), EntityRow("ngày [[5-9-2025]] khai giảng", [.past]),
        EntityRow("[[2026-01-01]] là hôm lễ", [.today]),
        EntityRow("ngày [[5 tháng 9 năm 2025]]", [.past]), EntityRow("ngày [[20/11]] vui", [.past]),
        EntityRow("sáng [[05/01]] tập trung", [.future]),
        EntityRow("[[mai]] nghỉ nhé", [.future]), EntityRow("[[ngày mai]] thi", [.future]),
        EntityRow("[[hôm qua]] mưa", [.past]),
        EntityRow("[[hôm nay]] học", [.today]), EntityRow("[[tuần tới]] thi", [.future]),
        EntityRow("[[thứ Hai tuần sau]] họp", [.future]),
        EntityRow("sáng [[thứ Bảy]] mở cửa", []), EntityRow("[[thứ 5 này]] tiêm", [.future]),
        EntityRow("[[hom qua]] co em nghi", [.past]),
        EntityRow("từ mùng [[8 tháng 2]] nghỉ", [.future]), EntityRow("[[năm ngoái]] lụt", [.past]),
    ]

    @Test("A day, and whether it is past or to come", arguments: days)
    func day(_ row: EntityRow) throws { try EntityProbe(.date).expect(row) }

    static let noDays = [
        "hoa mai nở vàng", "cô Mai dạy văn", "24/7", "trực 24/24", "điểm 9/10", "3/4 lớp vắng", "lớp 9/3", "23/25 em đạt",
        "lần thứ ba", "Thứ hai, ta cần sách",
        "0912.345.678", "mai táng", "31/02/2025", "tỉ lệ 5/7", "cuốn thứ hai",
    ]

    @Test("No day", arguments: noDays)
    func noDay(_ text: String) throws { try EntityProbe(.date).expect(EntityRow(text)) }

    static let times: [EntityRow] = [
        EntityRow("họp lúc [[7h30]]", []), EntityRow("[[14:00]] bắt đầu", []), EntityRow("[[7 giờ 30]] phút", []),
        EntityRow("[[8 giờ]] tối", []), EntityRow("[[7g15]]", []),
        EntityRow("[[8h]] sáng mai", [.future]), EntityRow("[[16H30]]", []), EntityRow("[[9 gio]] hop", []),
    ]

    @Test("A time", arguments: times)
    func time(_ row: EntityRow) throws { try EntityProbe(.time).expect(row) }

    static let noTimes = ["7 học sinh", "30 phút", "25h", "5 gam", "7hs", "3:2", "tỉ số 2:1", "10g bột"]

    @Test("No time", arguments: noTimes)
    func noTime(_ text: String) throws { try EntityProbe(.time).expect(EntityRow(text)) }

    static let births: [EntityRow] = [
        EntityRow("em Trần Bảo Ngọc sinh ngày [[05/09/2012]]", [.labelled, .minor]),
        EntityRow("cháu An sinh năm [[2015]]", [.labelled, .minor]),
        EntityRow("Nguyễn Minh An, SN [[1984]], giáo viên", [.labelled]),
        EntityRow("1. Nguyễn Minh An – [[05/09/2012]]", [.minor]),
        EntityRow("2 | Lò Thị Mỷ | 6A | [[11/02/2011]] | bản Háng", [.minor]),
        EntityRow("bé Su, ngày sinh: [[5-9-2020]]", [.labelled, .minor]),
        EntityRow("thằng Bo sinh mùng [[8 tháng 2 năm 2018]]", [.labelled, .minor]),
        EntityRow("em Hoa, NS: [[05.09.2012]]", [.labelled, .minor]),
        EntityRow("em nguyen thi hoa sinh ngay [[05/09/2012]]", [.labelled, .minor]),
    ]

    @Test("A birth date, and whether its owner is of school age", arguments: births)
    func birth(_ row: EntityRow) throws { try EntityProbe(.birthDate).expect(row) }

    static let noBirths = [
        "tuyển sinh năm 2025", "học sinh ngày 12/4/2025 nghỉ", "trẻ sinh năm 2018 nộp hồ sơ", "hy sinh ngày 3/2/1947",
        "họp ngày 05/09/2025", "tuyển sinh năm học 2024",
        "thí sinh ngày 08/7/2024", "Quyết định ngày 11/02/2011", "sinh hoạt ngày 05/09/2025",
    ]

    @Test("No birth date", arguments: noBirths)
    func noBirth(_ text: String) throws { try EntityProbe(.birthDate).expect(EntityRow(text)) }

    static let sums: [EntityRow] = [
        EntityRow("đóng [[500k]] nhé", []), EntityRow("[[1.200.000 đồng]]", []), EntityRow("[[1.200.000đ]]", []),
        EntityRow("[[2 triệu]] một em", []),
        EntityRow("[[35 ngàn]] một xấp", []), EntityRow("[[3tr5]]", []), EntityRow("[[200 triệu đồng]]", []),
        EntityRow("phạt [[7,5 triệu đồng]]", []),
    ]

    @Test("An amount of money", arguments: sums)
    func money(_ row: EntityRow) throws { try EntityProbe(.money).expect(row) }

    static let noSums = ["500 học sinh", "5 km", "10kg gạo", "3t", "năm 2025", "0912345678", "lớp 6K", "12 điểm"]

    @Test("No money", arguments: noSums)
    func noMoney(_ text: String) throws { try EntityProbe(.money).expect(EntityRow(text)) }

    static let numbers: [EntityRow] = [
        EntityRow("[[46]] em", []), EntityRow("[[43,7%]] học sinh", []), EntityRow("[[1.286]] học sinh", []),
        EntityRow("hơn [[90%]]", []), EntityRow("câu [[5]]", []),
        EntityRow("đạt [[8,5]] điểm", []), EntityRow("(năm [[2020]])", []), EntityRow("[[3]] giải", []),
    ]

    @Test("A number", arguments: numbers)
    func number(_ row: EntityRow) throws { try EntityProbe(.number).expect(row) }

    static let noNumbers = ["ba giải", "05/09/2025", "14:00", "6A1", "7h30", "500k", "A4", "0388-061-774"]

    @Test("No number by itself", arguments: noNumbers)
    func noNumber(_ text: String) throws { try EntityProbe(.number).expect(EntityRow(text)) }
}
