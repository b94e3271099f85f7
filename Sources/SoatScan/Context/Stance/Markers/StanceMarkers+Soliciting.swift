extension StanceMarkers {
    /// Offers and requests that ask someone to come forward.
    static let soliciting: [StanceMarkers] = [
        StanceMarkers(
            .solicited, .both, .sentence,
            """
            cho em xin; cho mình xin; cho tôi xin; cho tui xin; cho e xin; cho mik xin; cho con xin; cho xin; cho em mượn; cho mình mượn; cho em thuê;
            cho em mua; xin các anh chị; xin mọi người; xin cả nhà; xin thầy cô; em xin file; xin file; xin link; xin đáp án; xin ít;
            ib em; ib mình; ib mik; ib e; ib chị; ib nhé; ib nha; ib liền; ib ngay; inbox em; inbox mình; inbox nhé; inbox nha; inbox giá; inbox liền; inbox ngay;
            thì ib; nhắn em nhé; nhắn em nha; nhắn em liền; nhắn em ngay; thì nhắn em; nhắn mình nhé; nhắn mình nha; thì nhắn mình; liên hệ zalo;
            liên hệ em; liên hệ mình; alo em; alo mình; gọi em nhé; gọi em nha; gọi em; chấm em gửi; cần chấm; để lại mail em gửi; ai cần; 
            ai muốn mua; ai mún mua; ai cần mua; ai có nhu cầu; bác nào cần; bác nào muốn; mẹ nào cần; mẹ nào muốn; 
            chị nào cần; chị nào muốn; anh nào cần; bạn nào cần; bạn nào muốn mua; nhà nào cần; thầy cô nào cần;
            cần tìm; cần mua; tìm mua; cần thuê; cần người; cần pass; cần nhượng; cần gấp ai;
            để lại giúp; để lại cho em; để lại em; để lại cho mình; ai để lại; ai nhượng; ai pass; ai cho thuê; ai chung; 
            quăng lên; share em; share e; chia sẻ em với; gửi em với; gửi mình với; ai ghép; mua chung; ai order; chốt đơn; 

            """),
        StanceMarkers(
            .solicited, .both, .sentence,
            """
            ai mua … không; ai lấy … không; ai rảnh … không; ai mua … ib; ai mua … nhắn; ai lấy … nhắn; ai lấy … ib; ai mua không; ai lấy không; ai bán … nhắn; ai bán … ib; ai nhận … nhắn;
            có ai … cho em; có ai … cho mình; ai có … cho em; ai có … cho mình; ai có … cho e; ai có … cho tui; ai có … cho xin; bạn nào có … cho em; bạn nào có … cho mình; thầy cô nào có … cho em;
            thầy cô nào có … cho mình; anh chị nào có … cho em; anh chị nào có … cho mình; bác nào có … cho em; mẹ nào có … cho em; chị nào có … cho em; bác nào có … để lại; ai có … share em;
            ai thừa … cho; ai thừa … để lại; ai dư … để lại; bác nào lấy … nhắn; ai lấy nhắn; bác nào lấy; có ai … không; có ai … hông; có bác nào … không; có mẹ nào … không; có mẹ nào … hông; có chị nào … không; có anh nào … không;
            có bạn nào … không; có thầy nào … không; có cô nào … không; có chị mô … không; có ai … để lại; ai có … không;
            ai có … xin; ai có … gửi; ai có … ib; ai có … share; đứa mô có … lên; đứa nào có … lên; 
            bạn nào có … gửi; thầy cô nào có … xin; anh chị nào có … gửi; ac nào có … share;
            đồng nghiệp nào có … chia sẻ; nhận đặt … ib; nhận làm … ib; bán … ib; bán … inbox; anh em nào … ib; nào tham gia … nhắn;
            nào lấy … nhắn; mình tìm … không; em tìm … không; nào cần … nhắn; nào có … ib
            """),
    ]
}
