extension StanceMarkers {
    /// Offers and requests that ask someone to come forward.
    static let soliciting: [StanceMarkers] = [
        StanceMarkers(
            .solicited, .both, .sentence,
            """
            cho em xin; cho mình xin; cho tôi xin; cho tui xin; cho e xin; cho mik xin; cho con xin; cho xin;
            cho em mượn; cho mình mượn; cho em thuê; cho em mua; xin các anh chị; xin mọi người; xin cả nhà;
            xin thầy cô; em xin file; xin file; xin link; xin đáp án; xin ít; ib em; ib mình; ib mik; ib e; ib chị;
            ib nhé; ib nha; ib liền; ib ngay; inbox em; inbox mình; inbox nhé; inbox nha; inbox giá; inbox liền;
            inbox ngay; thì ib; cần thì ib; cần thì inbox; cần thì nhắn; cần ib; cần inbox; cần nhắn; nhắn em nhé;
            nhắn em nha; nhắn em liền; nhắn em ngay; thì nhắn em; nhắn mình nhé; nhắn mình nha; thì nhắn mình;
            liên hệ zalo; liên hệ em; liên hệ mình; alo em; alo mình; gọi em nhé; gọi em nha; gọi em; chấm em gửi;
            cần chấm; để lại mail em gửi; ai cần; ai muốn mua; ai mún mua; ai cần mua; ai có nhu cầu; bác nào cần;
            bác nào muốn; mẹ nào cần; mẹ nào muốn; chị nào cần; chị nào muốn; anh nào cần; bạn nào cần;
            bạn nào muốn mua; nhà nào cần; thầy cô nào cần; cần tìm; cần mua; tìm mua; cần thuê; cần người; cần pass;
            cần nhượng; cần gấp ai; để lại giúp; để lại cho em; để lại em; để lại cho mình; ai để lại; quăng lên;
            share em; share e; chia sẻ em với; gửi em với; gửi mình với; mua chung; chốt đơn
            """),
        StanceMarkers(
            .solicited, .both, .sentence,
            """
            ai mua … không; ai lấy … không; ai rảnh … không; ai mua … ib; ai mua … nhắn; ai lấy … nhắn; ai lấy … ib;
            ai mua không; ai lấy không; ai bán … nhắn; ai bán … ib; ai nhận … nhắn; có ai … cho em; có ai … cho mình;
            ai có … cho em; ai có … cho mình; ai có … cho e; ai có … cho tui; ai có … cho xin; bạn nào có … cho em;
            bạn nào có … cho mình; thầy cô nào có … cho em; thầy cô nào có … cho mình; anh chị nào có … cho em;
            anh chị nào có … cho mình; bác nào có … cho em; mẹ nào có … cho em; chị nào có … cho em;
            bác nào có … để lại; ai có … share em; ai thừa … cho; ai thừa … để lại; ai dư … để lại;
            bác nào lấy … nhắn; ai lấy nhắn; bác nào lấy; có ai … để lại; ai có … xin; ai có … gửi; ai có … ib;
            ai có … share; đứa mô có … lên; đứa nào có … lên; bạn nào có … gửi; thầy cô nào có … xin;
            anh chị nào có … gửi; ac nào có … share; đồng nghiệp nào có … chia sẻ; nhận đặt … ib; nhận làm … ib;
            bán … ib; bán … inbox; anh em nào … ib; nào tham gia … nhắn; nào lấy … nhắn; nào cần … nhắn; nào có … ib
            """),
        // Whoever is asked to come forward, and how: "nhà ai có xe cũ để lại cho cháu em với".
        StanceMarkers(
            .someone,
            """
            ai; nhà ai; bác nào; mẹ nào; bố mẹ nào; ba mẹ nào; bố nào; ba nào; má nào; mạ mô; chị nào; anh nào;
            anh chị nào; chị em nào; bạn nào; thầy cô nào; thầy nào; cô nào; em nào; đứa nào; nhà nào; người nào;
            mem nào; các mem; ac nào; ace nào; phụ huynh nào; ph nào; đồng nghiệp nào; bà nào; ông nào; chế nào;
            ní nào; lớp nào; dì nào; chú nào; cô bác nào; bà con nào; hội nào; đứa mô; chị mô; anh mô; nhà mô; o mô;
            người mô; mấy ní; mấy mem; nhóm nào; trường nào; đơn vị nào
            """),
        StanceMarkers(
            .solicited, .both, .sentence, needs: .someone,
            """
            ib; inbox; nhắn em; nhắn mình; nhắn tui; nhắn tôi; nhắn e; nhắn chị; nhắn ad; nhắn riêng; nhắn tin;
            nhắn mik; nhắn số; nhắn giúp; nhắn cho em; nhắn cho mình; thì nhắn; thì gọi; thì liên hệ; nhắn lại;
            gửi em với; gửi mình với; để lại lời nhắn; để lại số; để lại mail; để lại giúp; để lại cho;
            để lại bình luận; lời nhắn; cmt; comment; còm; chấm em; alo; liên hệ; gọi em; gọi mình; gọi tui; cho em;
            cho mình; cho e; cho tui; cho mik; cho mượn; cho mượn với; cho xin; gửi em; gửi mình; gửi cho em; share;
            quăng lên; chia sẻ em; đăng ký với em; hỏi mua; ới em; ới mình; rep em; add em; kết bạn em; nhượng em;
            bán cho em; bán lại cho em; mua của em; qua em lấy; ghé em; em để rẻ; em để giá; có giá
            """),
        // In a question to whoever is there they make it an offer or a request: "có anh chị nào nhận viết thuê không".
        StanceMarkers(
            .offer,
            """
            bán; bán lại; nhận; nhận làm; cho thuê; nhượng; nhượng lại; để lại; mua; mua chung; mua lại; pass;
            dạy kèm; làm hộ; làm giùm; viết thuê; viết hộ; thi hộ; thừa; dư; share; ghép; đặt; order; đổi; thanh lý;
            lấy; hốt; chung tiền; góp chung; còn file; có file; có đề; có đáp án; có sách; có link; có vé
            """),
    ]
}
