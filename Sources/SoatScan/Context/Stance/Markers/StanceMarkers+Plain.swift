extension StanceMarkers {
    /// What looks like a marker and is none, and what opens a clause of its own.
    static let plain: [StanceMarkers] = [
        StanceMarkers(
            .harmless,
            """
            không chỉ; không những; không riêng; chẳng những; chả những; không chỉ vậy; không những thế; không ngờ;
            không ngờ rằng; không ngờ là; không hiểu; không hiểu sao; không hiểu vì sao; không hiểu tại sao;
            chẳng hiểu sao; chả hiểu sao; không biết; chẳng biết; chả biết; không biết bao nhiêu; không rõ; không nhớ;
            không quên; không tin; không tin thì; không tin cứ; không thể phủ nhận; không thể chối cãi;
            không chối được; không thể chối; không sai; không sai đâu; không sai được; không thể sai; không đùa;
            không đùa đâu; không giấu gì; không nói điêu; không nói xạo; không ngoa; không kể; chưa kể; chưa nói;
            không lâu; không lâu nữa; không ít; không sao; không sao đâu; không thể không; không thể không nói;
            không thể không nói là; không thể không kể; bên hông; xương hông; hông xe; đau hông; không ai không;
            không ai là không; không phải là không; không phải không; không khỏi; không có lửa; không đội trời chung;
            không nên hồn; không nên thân; không nên người; không phải tự nhiên; không phải ngẫu nhiên;
            không phải vô cớ; không phải tin đồn; không phải là tin đồn; không phải tin giả; không phải tin vịt;
            không phải fake; không phải bịa; không phải bịa đặt; không phải xạo; không bịa; không phải em nói xấu; ăn nói;
            nghe tin dữ; nghe tin vui; nghe tin buồn; chắc chắn; chắc cú; chắc nịch; chắc như; chắc tay; chắc bền;
            vững chắc; chắc ăn; không phải nói xấu; không muốn nói; không dám nói to; chưa đầy; chưa tới; chưa đến;
            chưa hết; chưa bao lâu; chưa gì; không đầy; không quá; không dưới; không kém; không ngừng; không khí;
            không gian; không quân; không lưu; hàng không; hư không; chân không; trên không; tay không; con số không;
            số không; cũng không; thì không; chứ không; không thì; nếu không; bằng không; còn không; hay không thì;
            không được tốt; không được khoẻ; không được vui; không được như; không được nhiều; không được hay;
            không được ổn; mà không; không cần; không cần biết; không thiếu; không chịu nổi; không tả nổi;
            không biết xấu hổ; không ra gì; thế mới biết; ai cũng; ai cũng biết; ai nấy; ai ai; cho ai; với ai;
            có gì đâu; gì đâu; không có gì; có sao đâu; sao cũng được; ra sao; sao cho; ngôi sao; sao y; sao lưu;
            sao chép; làm sao mà; sao đỏ; sao nhi đồng; bản sao; vì sao sáng; tại sao thì; vì sao các; không sao cả;
            rừng cấm; biển cấm; giờ cấm; đường cấm; để tránh; hàng cấm; chất cấm; đồ cấm; sách cấm; lệnh cấm;
            vùng cấm; điều cấm; khu cấm; bị cấm nhưng; dù cấm; cấm thì cấm; cấm túc; lệnh giới nghiêm; tránh mặt;
            tránh thai; trốn tránh; tránh mưa; tránh nắng; tránh nóng; tránh bão; né tránh; hạn chế của; còn hạn chế;
            hạn chế là; một số hạn chế; được tránh; không được gì; cấm cười; chớ gì; chớ sao; chứ không phải;
            không bao lâu; bảo vệ; bảo hiểm; bảo mật; bảo đảm; đảm bảo; bảo quản; bảo tồn; bảo hành; bảo ban; bảo lưu;
            bảo trì; bảo dưỡng; bảo kê; bảo lãnh; bảo tàng; bảo mẫu; bảo trợ; bảo an; dạy bảo; chỉ bảo; dễ bảo;
            bảo bối; khuyên bảo; gia bảo; bảo thủ; bảo nhau; cứ bảo; thì bảo; hỏi thì bảo; xin nói; nói luôn;
            nói thẳng; nói để; nói cho; nói thẳng ra; nói vậy; nói thế; nói rứa; nói thì; thì bảo là; mách nước;
            thống kê cho biết; số liệu cho biết; nghiên cứu cho biết; khảo sát cho biết; báo cáo cho biết;
            kết quả cho biết; nói chuyện; nói xấu; nói chung; nói riêng; nói thật; nói thiệt; nói tục; nói nhiều;
            nói to; nói năng; nói leo; phải nói; nói trước; giọng nói; tiếng nói; lời nói; câu nói; nghe nói đọc viết;
            nghe nói tiếng; luyện nghe nói; kỹ năng nghe nói; kỹ năng nói; tập nói; biết nói; nói tiếng; nói trên;
            nói chi; nói gì; nói đùa; nói lắp; nói ngọng; kể cả; đáng kể; kể chuyện; kể từ; kể trên; kể ra; kể gì;
            liệt kê; kêu gọi; kêu ca; kêu cứu; kêu to; nhắn nhủ; nhắn gửi; xin thông báo; thông báo; tin học; tin cậy;
            tin tưởng; niềm tin; tự tin; lòng tin; tin tức; bản tin; uy tín; môn tin; phòng tin; thầy tin; tin mừng;
            tin vui; chúc mừng; xin chúc mừng; chúc tết; lời chúc; mong manh; ước tính; ước chừng; quy ước; công ước;
            mơ hồ; mơ màng; nguyện liệu; thèm ăn; tình nguyện; giá mà nói; nếu ai; xem xét; không nếu; trường hợp này;
            trong đó; tự do; lý do; do đó; vì vậy; vì thế; do vậy; chứng nghi; nghi thức; nghi lễ; nghi vấn; lỡ tay;
            lỡ miệng; bỏ lỡ; lỡ hẹn; nhỡ tay; chiêu sinh; chiêu đãi; phòng chống dịch sở; hậu quả là; chiêu mộ;
            cảnh giác cao; nạn nhân; tai nạn; bị nạn; gặp nạn; cứu nạn; hoạn nạn; khó khéo; khéo tay; khéo léo;
            khéo nấu; chủ đề; chuyên chở; có khiếu; trong bài; tình huống sư phạm; coi như xong; tưởng tượng ra;
            ví dụ như; mánh lới; tránh ra; thân mến; chưa biết; chưa rõ; chưa kịp; không kịp; có khi nào; từ khi;
            sau khi; trước khi; mỗi khi; khi mất; để dành; để ý; mà thôi; vẫn còn; thì thầm; làm nên; nên người;
            nên thơ; trở nên; cho nên; sao nhãng; vì dân; do thái; còn lại; mồ côi; con còn; mẹ còn; còn nhỏ
            """),
        StanceMarkers(
            .subject,
            """
            nhà trường; người ta; trường; trường ta; trường mình; cô; thầy; em; con; các em; các con; cháu; phụ huynh;
            ba mẹ; bố mẹ; cha mẹ; mọi người; ai; tôi; tui; mình; chị; anh; bác; ông; bà; nó; họ; bạn; chúng ta;
            chúng mình; chúng tôi; chúng em; lớp; lớp em; lớp mình; thầy cô; bgh; ban giám hiệu; hiệu trưởng; công an;
            mai; hôm nay; hôm qua; sáng mai; chiều nay; tối nay; tuần sau; bây giờ; hiện nay; hiện; sáng nay; đề nghị;
            mời; hãy; xin; nhớ; vui lòng; kính mời; riêng; thực ra; thật ra; vậy; vậy nên; rồi; sau đó; chính; bọn;
            tụi; mấy đứa; đứa; thằng; học sinh; có; đã; đang; sẽ; trong khi; ngoài ra; năm nay; câu; giờ; quán; bựa ni
            """),
    ]
}
