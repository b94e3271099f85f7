extension StanceMarkers {
    /// Corrections, which clean what the paragraph tells.
    static let rebutting: [StanceMarkers] = [
        StanceMarkers(
            .rebutted, .both, .paragraph,
            """
            sai sự thật; là sai sự thật; không đúng sự thật; không có thật; là tin giả; đây là tin giả; là tin sai;
            đây là tin sai; tin giả đó; tin giả nha; tin giả nhé; tin giả đấy; toàn tin giả; tin đồn thất thiệt;
            tin thất thiệt; thất thiệt; là bịa đặt; bịa đặt hoàn toàn; hoàn toàn bịa đặt; là bịa; bịa đó; bịa thôi;
            bịa hết; chỉ là bịa; tin bịa đặt; là xuyên tạc; là vu khống; là vu cáo; đính chính; xin đính chính;
            đính chính lại; bác bỏ; phủ nhận; không phải như lời đồn; không như lời đồn; không phải như vậy;
            không phải vậy; không phải thế; không như thế; không như vậy; không có chuyện đó; không có chuyện này;
            không có chuyện như vậy; clip cắt ghép; ảnh cắt ghép; video cắt ghép; bị cắt ghép; hình cắt ghép;
            nói bậy đó; nói bậy nha; toàn nói bậy; không có việc này; không có việc đó; không hề có việc;
            không hề có chuyện; làm gì có chuyện đó; làm gì có; đồn bậy; là xạo; là láo; là bậy; là nhảm; xạo nha;
            xạo hết; toàn xạo; tào lao hết; toàn tào lao; tào lao nha; vớ vẩn; nhảm nhí; toàn nhảm; dựng chuyện;
            thêu dệt; bịa chuyện; chuyện bịa; suy diễn; là thông tin sai; thông tin sai; là tin đồn ác ý;
            tin đồn ác ý; láo toét; không có vụ đó; không có vụ việc; không có vụ này; không có đâu; có đâu mà đồn;
            đồn bậy bạ; đồn nhảm; đồn nhảm nhí; đồn thổi vô căn cứ; nói láo; tin vịt; tin nhảm; tin bậy; tin tào lao;
            tin xạo; xạo đó; xạo á; xạo ke; nói xạo; fake đấy; fake nha; fake đó; fake nhé; fake news; tin fake;
            phốt ảo; không tin theo; đừng tin theo; xin lỗi vì đã đăng; đăng nhầm; là nói chơi; nói chơi thôi;
            nói đùa thôi; là đùa; là nhầm; giỡn thôi; là giỡn; bịa đặt nhằm; nội dung bịa đặt; toàn bịa đặt;
            không hề ra thông báo; không hề có thông báo; không hề thông báo; là bậy bạ; bậy bạ hết; xin rút lại;
            tin đó sai; em nhầm; mình nhầm; đã gỡ bỏ; đã gỡ bài; cơ quan chức năng bác bỏ; xác minh không có;
            xác minh là giả; xác minh là không; vô căn cứ; không có căn cứ; không hề có căn cứ; tin này sai;
            tin ấy sai; cái này sai; chuyện này sai; thông tin này sai; thông tin sai sự thật; thông tin sai lệch;
            tin sai sự thật; không có lịch nào như; không có thông báo nào như; không có văn bản nào như;
            chưa có văn bản nào như; không ra thông báo nào như; chỉ là tin đồn; chỉ là lời đồn; là tin đồn thôi
            """),
        StanceMarkers(
            .rebutted, .both, .paragraph, needs: .topic,
            """
            là không đúng; không đúng; hoàn toàn không đúng; không chính xác; là không chính xác; chưa chính xác;
            hoàn toàn sai; sai hoàn toàn; là sai; sai bét; sai nhé; sai nha; không phải của nhà trường;
            không phải do nhà trường; không phải của trường; là giả; giả mạo; không liên quan tới trường;
            không liên quan đến trường; không liên quan gì đến trường; không phải ở trường mình;
            không phải trường mình; chụp ở nơi khác; chụp ở tỉnh khác; clip ở nơi khác; clip ở tỉnh khác; ảnh cũ;
            clip cũ; bị chỉnh sửa; là lừa đảo; là đồ giả; phản khoa học
            """),
        StanceMarkers(
            .rebutted, .both, .paragraph,
            """
            đính chính thông tin; bác bỏ thông tin; bác bỏ tin; phủ nhận thông tin; phủ nhận việc; phủ nhận chuyện;
            khẳng định không có; khẳng định không có việc; khẳng định không hề; đừng tin chuyện; thực ra không;
            thật ra không; sự thật không; sự thật là không; thực tế không
            """),
        StanceMarkers(
            .topic,
            """
            tin; tin đồn; tin nhắn; tin này; thông tin; thông tin này; thông tin trên; chuyện; chuyện này; việc; bài;
            bài viết; bài đăng; clip; video; hình; hình ảnh; ảnh; lời đồn; đồn; danh sách; nội dung; nội dung trên;
            điều này; điều đó; cái này; đó; đây; cái tin; lời nói; ai đó nói; thông báo; văn bản; công văn; bảng;
            câu chuyện; link; đường link; nick; nick này; tài khoản; fanpage; số máy; trang; họ nói; nói; ai nói;
            ai đồn
            """),
    ]
}
