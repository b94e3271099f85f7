extension PostGenerator {
    static let frames: [[String]] = [
        ["@who", "@do", "@what", "@when"], ["@when", "@who", "@do", "@what", "ở", "@where"],
        ["kính mời", "@who", "đến", "@where", "vào", "@when", "để", "@do", "@what"],
        ["@what", "của", "@who", "đã được", "@do", "xong từ", "@when"],
        ["nhà trường cảm ơn", "@who", "đã", "@do", "@what", "cho", "@where"],
        ["lớp", "@n", "cần", "@do", "thêm", "@n", "@what", "trước", "@when"],
        ["nếu", "@who", "chưa", "@do", "@what", ",", "xin báo lại", "@when"],
        ["vì trời mưa nên", "@who", "không", "@do", "@what", "tại", "@where"],
        ["danh sách gồm", "@n", "em,", "@who", "xem kỹ rồi", "@do", "@what"],
        ["theo kế hoạch năm học,", "@where", "sẽ", "@do", "@what", "từ", "@when"],
        ["các con nhớ mang", "@what", "khi đến", "@where", "@when"],
        ["@who", "vừa", "@do", "@what", ",", "@who", "thì chưa"],
        ["xin hỏi", "@who", "@when", "có", "@do", "@what", "không"],
        ["ban tổ chức trao", "@n", "phần", "@what", "cho", "@who", "tại", "@where"],
        ["sau", "@when", ",", "@what", "ở", "@where", "sẽ đẹp hơn nhiều"],
    ]
    static let leads = ["ai cần thì", "hôm nay em định", "mọi người ơi,", "bên mình đang", "nhóm tôi sẽ", "có người bảo"]
    static let tails = ["nhắn em nhé", "trong hôm nay", "giá rất mềm", "đừng nói với ai", "rồi tính sau", "cho kịp"]
    /// What only the benchmark's phrases begin with; the rest of their words are everyday ones.
    static let deeds = [
        "bán chui", "tuồn ra", "rao bán", "gạ đổi", "nhận làm", "lén chụp", "phát tán", "tung ra", "hé lộ", "bao đậu",
        "nhường suất", "thanh lý", "xả kho", "chuyển nhượng", "mua chui", "sang tay", "nhượng lại", "cung ứng",
    ]
    static let people = [
        "phụ huynh", "giáo viên chủ nhiệm", "các em học sinh", "cô hiệu trưởng", "thầy tổng phụ trách", "ban đại diện",
        "bác bảo vệ", "tổ ngoại ngữ", "đội tuyển", "đoàn thanh niên", "anh chị khoá trước", "cô y tế", "nhóm tình nguyện",
        "học sinh khối sáu", "các bạn nhỏ", "thầy cô", "hội khuyến học", "chi bộ", "công đoàn", "nhân viên thư viện",
        "bà con thôn bản", "gia đình em", "tổ bảo mẫu", "cán bộ lớp", "câu lạc bộ sách",
    ]
    static let verbs = [
        "chuẩn bị", "hoàn thành", "tham gia", "ủng hộ", "trồng", "quét dọn", "trang trí", "tập luyện", "đăng ký", "nộp",
        "kiểm tra", "bàn giao", "sửa chữa", "tổ chức", "ghi lại", "thu gom", "phân phát", "chọn", "đổi", "mượn", "trả",
        "giới thiệu", "viết", "vẽ", "nấu", "gói", "khảo sát", "thống kê", "học", "ôn", "rà soát", "xây dựng", "cất giữ",
        "vận chuyển", "bán", "mua", "quảng bá", "sao chép", "chia sẻ", "giấu",
    ]
    static let things = [
        "sách giáo khoa", "áo ấm", "cây xanh", "bài kiểm tra", "bánh chưng", "thẻ thư viện", "phiếu đăng ký", "bàn ghế",
        "hồ sơ", "đèn lồng", "báo tường", "vở viết", "dụng cụ thể thao", "máy chiếu", "khăn quàng", "suất ăn", "cặp sách",
        "tiết mục văn nghệ", "mô hình", "đề cương", "tủ thuốc", "sân bóng", "vườn rau", "giấy vụn", "pin cũ", "cờ hoa",
        "bài thơ", "tranh ảnh", "chậu cảnh", "mũ bảo hiểm", "quà tết", "nước uống", "lịch trực", "biên bản", "kế hoạch",
        "quỹ khuyến học", "giấy khen", "lều trại", "nhạc cụ", "kỷ yếu",
    ]
    static let adjectives = [
        "cũ", "mới", "giá rẻ", "chất lượng", "cho khối lớp một", "của năm ngoái", "bằng tre", "tự làm", "nhập ngoại", "hiếm",
        "đặc biệt", "thủ công", "dùng thử", "không cần hẹn", "tại nhà", "có sẵn", "theo yêu cầu", "ngoài giờ",
    ]
    static let places = [
        "sân trường", "phòng hội đồng", "nhà văn hoá xã", "thư viện", "hội trường lớn", "nhà đa năng", "cổng trường",
        "phòng tin học", "khu bán trú", "bảo tàng tỉnh", "vườn trường", "lớp học", "trạm y tế", "bể bơi", "nhà ăn",
        "công viên", "điểm trường lẻ", "phòng truyền thống", "khu nội trú", "bến xe",
    ]
}
