/// The texts of the invented school's posts.
enum DemoTexts {
    static let published = [
        "Lễ khai giảng năm học mới\nSáng nay, thầy và trò Trường THCS Bến Sậy chào đón năm học mới dưới cờ.\nChúc các em một năm học vui và chăm.",
        "Lịch trực thư viện học kỳ I\nThư viện mở cửa từ thứ Hai đến thứ Sáu, từ 7 giờ 15 đến 16 giờ 30.\nMời các em đến đọc sách.",
        "Ngày hội đọc sách tháng 10\nCác lớp mang sách cũ tới đổi tại sân trường vào tiết chào cờ.\nMỗi lớp một gian, trang trí bằng giấy tái chế.",
        "Sinh hoạt chuyên môn tổ Tự nhiên\nTổ Tự nhiên trao đổi cách dạy phần điện học bằng đồ dùng tự làm.\nBuổi sinh hoạt diễn ra tại phòng thực hành.",
        "Trồng cây quanh sân trường\nMỗi khối nhận chăm một hàng cây.\nNhà trường chuẩn bị dụng cụ, các em mang theo bình nước.",
        "Tập huấn phòng cháy chữa cháy\nThầy và trò học cách dùng bình chữa cháy và lối thoát ra sân.\nAi cũng được thực hành một lần.",
        "Câu lạc bộ cờ vua nhận thành viên\nCâu lạc bộ sinh hoạt chiều thứ Tư tại phòng đa năng.\nEm nào thích thì ghi tên với cô phụ trách.",
        "Hội thi kể chuyện khối 6\nCác lớp khối 6 kể lại một chuyện cổ tích bằng lời của mình.\nHội thi diễn ra vào tiết hoạt động tuần sau.",
        "Giữ sân trường sạch\nTuần này khối 8 trực nhật sân trường.\nRác được phân loại vào ba thùng.",
        "Lịch ôn tập cuối học kỳ\nCác lớp ôn tập theo thời khóa biểu từ tuần sau.\nThầy cô bộ môn hướng dẫn đề cương ngay trên lớp.",
    ]

    /// Removal requested, corrected, removed, disclosed by law, approved, waiting for approval.
    static let clean = [
        "Mời xem văn nghệ ở sân trường\nChiều thứ Sáu, các lớp biểu diễn văn nghệ ở sân trường.\nMời phụ huynh và các em tới xem.",
        "Ngày hội thể thao khối 7\nKhối 7 thi chạy, kéo co và nhảy dây ở sân trường.\nCác lớp mang nước uống và mũ.",
        "Lịch chào cờ tuần tới\nTuần tới chào cờ vào sáng thứ Ba thay cho thứ Hai.\nCác lớp có mặt đúng giờ.",
        "Công khai thời gian làm việc của văn phòng\nVăn phòng trường làm việc từ thứ Hai đến thứ Sáu, 7 giờ đến 17 giờ.\nPhụ huynh liên hệ trực tiếp tại phòng tiếp dân.",
        "Giới thiệu góc sách mới\nThư viện có góc sách khoa học cho các em tự đọc.\nMời các lớp ghé xem giờ ra chơi.",
        "Hướng dẫn gửi xe đạp\nXe đạp để đúng hàng của lớp, khóa xe trước khi vào học.\nBảo vệ mở cổng nhà xe lúc 6 giờ 45.",
    ]

    static let hearsay = "Nghe nói mai có bão, trường cho nghỉ cả tuần.\nPhụ huynh khối 6 giữ các em ở nhà."
    static let phone =
        "Họp phụ huynh lớp 7B\nMời phụ huynh lớp 7B họp tối thứ Sáu.\nAi bận thì gọi mẹ em Minh Anh, số 0912 345 678, để gửi lời."
    static let phoneMended =
        "Họp phụ huynh lớp 7B\nMời phụ huynh lớp 7B họp tối thứ Sáu tại phòng học của lớp.\nAi bận thì nhắn mẹ em Minh Anh, số 0912 345 678."
    static let promise =
        "Hội khỏe Phù Đổng cấp trường\nCác lớp thi đấu sôi nổi cả ngày.\nThay mặt nhà trường, tôi hứa sẽ tặng học bổng cho 30 em vào dịp Tết."
    static let praise =
        "Chúc mừng em Phan Gia Hân\nEm Phan Gia Hân, lớp 9B, đạt giải Nhất hội thi kể chuyện cấp phường.\nCả trường chúc mừng em."
    static let draft = "Bài viết về buổi tham quan\nSáng thứ Bảy, các em thăm làng nghề."
}
