extension StanceMarkers {
    /// Denials: negators deny what follows them in their clause; a few deny what went before.
    static let denying: [StanceMarkers] = [
        StanceMarkers(
            .negator,
            """
            không; không có; không phải; không phải là; không hề; không hề có; không bao giờ; không còn; không thể;
            không ai; không một ai; đâu ra; đâu ra mà; lấy đâu ra; làm chi có; mần chi có; làm gì có ai; đời nào;
            chẳng bao giờ; chả bao giờ; không em nào; không cháu nào; không bạn nào; không thầy cô nào; không bé nào;
            không một học sinh nào; không đứa nào; không có ai; không có chuyện; không có việc; không có vụ;
            không có vụ nào; không có em nào; không liên quan đến; không xảy ra; hoàn toàn không; tuyệt nhiên không;
            chẳng; chẳng phải; chẳng hề; chẳng có; chẳng ai; chả; chả có; chả phải; chả ai; chưa; chưa hề; chưa có;
            chưa từng; chưa bao giờ; chưa ai; chưa phải; vẫn chưa; đâu có; đâu phải; đâu hề; đâu ai; có đâu mà;
            làm gì có; làm gì có chuyện; làm gì mà; hổng; hổng có; hổng phải; hông có; hông phải; nỏ; nỏ có; nỏ phải;
            nỏ ai; có mô mà; ko; k; kh; hok; hem; hk; khg; kô; khum; hông; hong; mô có; không mô; không ai lại
            """),
        StanceMarkers(.finalDenier, "đâu; mô; đâu mà; đâu nhé; đâu nha"),
        StanceMarkers(.have, "có"),
        StanceMarkers(
            .denied, .before, .clause,
            """
            không xảy ra; không có thật; là không có; là hoàn toàn không có; không tồn tại; không hề có;
            không hề xảy ra; thì không có; không có đâu
            """),
        StanceMarkers(
            .breaker,
            """
            thì; nên; cho nên; vì; bởi; bởi vì; tại; do; để; mà; chứ; chớ; sao; khi; nếu; còn; trong khi; mặc dù; dù;
            tuy; vẫn; mà là; rồi
            """),
        StanceMarkers(
            .contrast, "nhưng; nhưng mà; song; tuy nhiên; nhưng vẫn; mà vẫn; vậy mà; thế mà; ai dè; ai ngờ; nhưng thật ra"),
    ]
}
