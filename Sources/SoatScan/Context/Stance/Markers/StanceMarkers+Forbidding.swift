extension StanceMarkers {
    /// Bans, orders not to, and lists under them.
    static let forbidding: [StanceMarkers] = [
        StanceMarkers(
            .forbidden, .after, .list,
            """
            cấm; nghiêm cấm; bị nghiêm cấm; tuyệt đối cấm; cấm tuyệt đối; cấm tiệt; cấm chỉ; cấm ngặt; cấm hẳn;
            không được; không được phép; tuyệt đối không; tuyệt đối không được; không nên; không tự ý; không cho phép;
            nói không với; không bao giờ được; nghiêm trị; xử lý nghiêm; đề nghị không; yêu cầu không; cam kết không;
            ký cam kết không; kiên quyết không; khuyến cáo không; những điều không được làm;
            các hành vi bị nghiêm cấm; hành vi bị nghiêm cấm; các hành vi bị cấm; không ai được; không ai được phép;
            không em nào được; cấm không được; chấm dứt; chấm dứt việc; dừng ngay việc; nghiêm cấm các hành vi sau;
            học sinh không được; cấm các hành vi; chấm dứt tình trạng; ngừng ngay việc; thôi ngay việc; bỏ ngay việc
            """),
        StanceMarkers(
            .forbidden, .after, .clause,
            """
            đừng; đừng có; đừng nên; đừng bao giờ; đừng để; đừng có mà; chớ có; chớ nên; chớ bao giờ; hãy đừng;
            xin đừng; thôi đừng; bây đừng; vui lòng không; vui lòng đừng; hạn chế; tránh; hãy tránh; tránh việc;
            tránh để; khỏi đăng; khỏi gửi; khỏi chia sẻ; không chấp nhận; không dung thứ; không khuyến khích;
            tuyệt đối đừng
            """),
        StanceMarkers(
            .forbidden, .after, .list,
            """
            yêu cầu … không; đề nghị … không; nhắc … không; nhắc nhở … không; lưu ý … không; quy định … không;
            dặn … không; khuyên … không; khuyến cáo … không; mong … đừng; xin … đừng; đề nghị … đừng; yêu cầu … đừng;
            nhắc … đừng; cam kết … không
            """),
        StanceMarkers(
            .forbidden, .before, .clause,
            """
            bị cấm; bị nghiêm cấm; là hành vi bị cấm; là hành vi bị nghiêm cấm; là vi phạm; là vi phạm pháp luật;
            là vi phạm nội quy; là vi phạm quy định; là trái quy định; là trái phép; là sai quy định;
            là hành vi vi phạm; đều bị cấm; đều bị nghiêm cấm; đều là vi phạm; đều bị xử lý; không được phép;
            bị cấm hoàn toàn; là điều cấm; là điều cấm kỵ; không được chấp nhận; là không được; là không nên
            """),
        StanceMarkers(
            .forbidden, .before, .sentence, needs: .anyone,
            """
            sẽ bị xử lý; là bị đuổi; là bị phạt; là bị kỷ luật; là bị xử lý; là bị trừ điểm; là bị mời; là trừ điểm;
            là mời phụ huynh; bị đuổi học; là bị đuổi học; là kỷ luật; là đuổi; là phạt; sẽ bị kỷ luật;
            sẽ bị lập biên bản; bị xử lý nghiêm; bị xử lý kỷ luật; sẽ bị đình chỉ; sẽ bị trừ điểm; sẽ bị phạt;
            bị xử phạt; sẽ bị xử phạt; sẽ bị xoá; sẽ bị mời ra; mời ra; xin mời ra
            """),
        StanceMarkers(
            .anyone,
            """
            ai; mọi hành vi; tự ý; cố tình; cố ý; hành vi; mọi trường hợp; trường hợp; học sinh nào; người nào;
            em nào; cá nhân nào; bất kỳ ai; nếu; thành viên nào; mọi; các trường hợp; những trường hợp; lớp nào;
            thí sinh
            """),
    ]

    /// Those who are spoken to: `không` behind them is an order too.
    static let addressees = StanceMarkers(
        .addressee,
        """
        các thầy cô; thầy cô; các em; các con; các cháu; phụ huynh; mọi người; học sinh; cả lớp; cả nhà; bố mẹ; ba mẹ; cha mẹ;
        các bác; các mẹ; các chị; mấy đứa; các đồng chí; giáo viên; thí sinh; các bạn; anh chị em; bà con; thành viên
        """)

    /// Words under which a bare `không` is an order.
    static let rulebooks = StanceMarkers(
        .rulebook,
        "nội quy; quy định; quy tắc; nguyên tắc; thể lệ; lưu ý; yêu cầu; đề nghị; nhắc nhở; cam kết; luật nhóm; nội quy nhóm")

    /// Verbs that, after a bare `không` at the start of a clause, are an order; after `cấm` and `đừng` they are one even
    /// where marks are missing.
    static let orderedVerbs = """
        đăng; chia sẻ; phát tán; bình luận; chụp; quay; quay phim; gửi; chuyển tiếp; cho mượn; tiết lộ; để lộ; mang;
        đem; hút; hút thuốc; uống rượu; mua bán; tàng trữ; sử dụng; dùng; đốt; chơi; leo; tắm; đánh nhau; nói tục;
        chửi; xúc phạm; bịa đặt; lan truyền; tung; sao chép; chép; mở; bấm; nhấp; cung cấp; chuyển tiền; chuyển khoản;
        cho ai; nghe theo; làm theo; tụ tập; vứt; xả; vẽ bậy; trèo; trao đổi; quảng cáo; bán hàng
        """
}
