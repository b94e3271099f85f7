/// Surnames and given names.
///
/// - Source: facts on identifiers, §7, and its tables of surnames, middle and given names; common names of girls, which
///   those lists count too low, from knowledge.
enum NameTable {
    static let lists: [(NameRole, String)] = [
        (
            [.surname, .frequent],
            "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Trương"
        ),
        (
            .surname,
            """
            Tô Quách Lã Tôn Tống Diệp Đàm Kiều Triệu Lữ Nông Nhữ Khương Sầm Tưởng Uông Doãn Phùng Khổng Khưu Thiều Lường Lò Phàn \
            Vàng Lầu Moong Xồng Cụt Vừ Quàng Điêu Tòng Giàng Sùng Thào Hờ Hạng Tẩn Chảo Ksor Siu Kpă Niê Mlô Êban Kbuôr Néang \
            Alăng Bhling Pơloong Zơrâm Rơ Rah Rahlan Rơmah Hoàng Lưu Vương Bế Mạc Thạch Danh Chau Cháng Chẻo Ly Ma Mùa Nay Hứa \
            Lương Đậu Dư Bành Cáp Ung Liêu Vòng Nghiêm Lư Lỳ Pờ Khoàng Lèng Tráng Sìn Lừu Giáp Tướng Đàng Bhnướch Hốih Ating \
            Cứ Phình Thò Xa Đèo Cầm Vì Tếnh Hoả Chíu Chìu Đặng Sồng Tặng Bàn Chu Mua Ka
            """
        ),
        (
            .commonSurname,
            """
            Cao Đào Mai Lâm Hà Thái Tạ Văn Châu Từ Đồng Tăng La Lại Y Chung Bạch Hồng Trang Âu Giang Nhan Thân Vy Phó Mã Hàn Quang \
            Trà Cù Ông Hòa Ánh Vi Ôn Hàng Tiết Lục Ninh Thi Trình Ất Lăng Trầm Phù Trinh Lộ Mạch Kỷ Chế Quản Mông Biện Viên Sơn \
            Lộc Kim Bá Cà Lang Kha Ngân Lo Má A Thành Hoa Tào Phương Ca Lầm Quan Đới Mẫn
            """
        ),
        (
            .middleMark,
            "Thị Văn A Seo Xuân Thuý Hữu Đình Bá Đức Công Quốc Minh Ngọc Gia Bảo Thanh Láo Tả Mẫy Mí Thế Quang Tiến Duy Hoàng Tuấn Anh Phương Thu Khánh Tuyết Kim Hồng"
        ),
        (
            .given,
            """
            Văn Minh Thị Hoàng Thanh Ngọc Anh Đức Duy Tuấn Quang Quốc Thành Trung Huy Hữu Xuân Tiến Đình Hải Vũ Công Phương Nam Tấn \
            Trọng Nguyên Việt Bảo Hồng Sơn Khánh Hùng Hiếu Thái Đạt Phúc Tùng Dũng Long Thế Mạnh Nhật Lê Cường Trường Đăng Nguyễn Kim \
            Linh Phước Trí Tâm Khoa Vinh Hoài Trần Thịnh Thắng Phú An Thiện Hưng Tài Toàn Bình Huỳnh Quân Dương Lâm Phong Nghĩa Nhân \
            Chí Hà Thiên Tú Đại Thảo Lộc Tân Phát Thu Bá Phi Vĩnh Tín Sang Vương Viết Thông Như Cao Thuận Luân Giang Khắc Danh Phạm Quý \
            Mỹ Trang Ngân Hiệp Gia Hoà Hiền Nhựt Châu Thi Mai Yến Kiên Hậu Khang Khải Thương Dung Thuý Thuỳ Hạnh Quỳnh Khôi Ân Kha \
            Phan Khương Hiển Huyền Thọ Hương Lợi Đông Kiệt Kiều Cảnh Bích Vân Võ Ánh Sĩ Định Sỹ Nhi Đặng Chiến Hoàn Hằng Chương Nga \
            Tuyết Chung Thạch Thuỷ Diệu Kỳ Loan Hồ Hào Quyết Triều Lan Tiên Trúc Trương Diễm Chánh Tường Phụng Lập Quyền Sinh Lý Đoàn \
            Thư Mẫn Tất Khanh Lưu Khiêm Chinh Cẩm Hân Đỗ Nhã Vĩ Bằng Diệp Đắc Lương Hoa Lệ Duyên My Thức Liêm Tính Trực Tuân Trâm Luận \
            Viễn Tự Nhất Trình Chính Vượng Lực Trinh Thất Ái Ly Cương Lân Triệu Quí Thân Huấn Điền Tri Chi Huân Tuyên Huệ Đạo Nguyệt \
            Trà Ngô Bắc Du Oanh Vy Điệp Duyệt Đồng Ninh Toản Triết Hảo Nhung Tuyền Uyên Thăng Ất Nương Liên Thuần Uy Tuyến Sáng Quyên \
            Thưởng Hường Luật Nhơn Viên Tịnh Giáp Tiệp Trịnh Mậu Đào Phượng Chấn Tiểu Song Khả Bách Tăng Thoại Vi Hiến Hiệu Nghi Nghị \
            Nhàn Hoan Tuyển Trân Thoa Khuê Thống Đinh Cát Âu Đan Mộng Tố Hoá Nghiệp Nhẫn Tưởng Thơ Nhiên Lam Sương Thắm Cúc Quế Sen \
            Nhài Xuyến Tươi Thơm Nụ Liễu Lụa Phấn Hiên Khuyên Lành Ngoan Bống Na Ngà Ý Băng Nhân Lài Mận Tình Nết Thục Đoan Trầm Giao \
            Tiếp Bông Vui Vẻ Hợi Tý Sửu Dần Mão Thìn Ngọ Mùi Thân Dậu Tuất Đăng Tuệ Lãm Hiếu Nhi Mơ Ngần Chúc Diệu Vàng Bạc Khuất \
            Thiết Nguyện Học Hùng Kha Thuyên Huê Lưu Bội Trứ Cầm Tấm Thùy Thúy Thủy Hòa Nhả Hạ Đông Thảo Quy Hạo Dự Phan Lợi Chuyên \
            Trãi Bửu Khiết Trác Mẩy Súa Xua Lử Chư Pâng Dợ Sẩu Mỷ Say Dí Chứ Páo Dế Mỉ Pó Sính Vừ Của Chá Dua Lầu Mang Seng
            """
        ),
        (
            .commonGiven,
            """
            Mai An Hoa Bình Sang Em Tài Lợi Tự Chính Hiệu Nhất Tính Thông Luật Sáng Học Vui Vẻ Của Say Công Tiến Tân Trường Nam \
            Đông Bắc Đại Thu Xuân Hạ Viết Như Sinh Mùi Tiếp Mơ Quyết Định Chung Thư Hồng Trang Thống Giáp Tuyển Nghỉ Hiền Vàng Tình Quy
            """
        ),
        (.prefix, "H K Y Ka Ya"),
    ]
}
