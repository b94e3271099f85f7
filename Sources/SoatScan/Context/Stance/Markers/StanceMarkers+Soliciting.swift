extension StanceMarkers {
    /// Offers and requests that ask someone to come forward.
    static let soliciting: [StanceMarkers] = [
        StanceMarkers(
            .solicited, .both, .sentence,
            """
            cho em xin; cho mình xin; cho tôi xin; cho tui xin; cho e xin; cho mik xin; cho con xin; cho xin; cho em mượn; cho mình mượn; cho em thuê;
            cho em mua; xin các anh chị; xin mọi người; xin cả nhà; xin thầy cô; em xin file; xin file; xin link; xin đáp án; xin ít;
            ib em; ib mình; ib mik; ib e; ib chị; ib nhé; ib nha; ib liền; ib ngay; inbox em; inbox mình; inbox nhé; inbox nha; inbox giá; inbox;
            thì ib; nhắn em nhé; nhắn em nha; nhắn em liền; nhắn em ngay; thì nhắn em; nhắn mình nhé; nhắn mình nha; thì nhắn mình; liên hệ zalo;
            liên hệ em; liên hệ mình; alo em; alo mình; gọi em nhé; gọi em nha; gọi em; chấm em gửi; cần chấm; để lại mail em gửi; ai cần; ai mua;
            ai lấy; ai muốn mua; ai mún mua; ai cần mua; ai có nhu cầu; bác nào cần; bác nào muốn; bác nào có; mẹ nào cần; mẹ nào muốn; mẹ nào mua; mẹ nào có;
            chị nào cần; chị nào muốn; chị nào mua; chị nào có; anh nào cần; bạn nào cần; bạn nào muốn mua; bạn nào mua; nhà nào cần; thầy cô nào cần;
            cần tìm; cần mua; tìm mua; cần thuê; cần người; cần pass; cần nhượng; pass lại; nhượng lại; thanh lý; cần bán; cần gấp ai;
            để lại giúp; để lại cho em; để lại em; để lại cho mình; ai để lại; ai nhượng; ai pass; ai bán; ai cho thuê; ai nhận; ai chung; ai rảnh;
            ai share; ai chia; quăng lên; share em; share e; chia sẻ em với; gửi em với; gửi mình với; ai ghép; mua chung; ai order; chốt đơn; ai đặt;
            ai thừa; ai dư; ai hốt
            """),
        StanceMarkers(
            .solicited, .both, .sentence,
            """
            có ai … không; có ai … hông; có bác nào … không; có mẹ nào … không; có mẹ nào … hông; có chị nào … không; có anh nào … không;
            có bạn nào … không; có thầy nào … không; có cô nào … không; có chị mô … không; có ai … cho; có ai … để lại; ai có … không;
            ai có … cho; ai có … xin; ai có … gửi; ai có … ib; ai có … share; ai có … với; đứa mô có … lên; đứa nào có … lên; bạn nào có … cho;
            bạn nào có … gửi; thầy cô nào có … cho; thầy cô nào có … xin; anh chị nào có … cho; anh chị nào có … gửi; ac nào có … share;
            đồng nghiệp nào có … chia sẻ; nhận đặt … ib; nhận làm … ib; nhận … inbox; bán … ib; bán … inbox; anh em nào … ib; nào tham gia … nhắn;
            nào lấy … nhắn; mình tìm … không; em tìm … không; nào cần … nhắn; nào có … ib
            """),
    ]
}
