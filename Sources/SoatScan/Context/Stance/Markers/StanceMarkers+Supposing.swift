extension StanceMarkers {
    /// Conditions, imagined cases, and what the writer only thinks likely.
    static let supposing: [StanceMarkers] = [
        StanceMarkers(
            .supposed, .after, .clause,
            """
            nếu; nếu như; nếu mà; nếu lỡ; nếu có; nếu bị; nếu gặp; nếu thấy; nếu phát hiện; giả sử; giả dụ;
            giả dụ như; giả như; ví như; ví thử; ví phỏng; nhỡ; nhỡ đâu; nhỡ may; lỡ; lỡ như; lỡ mà; lỡ có; lỡ mai;
            phòng khi; phòng lúc; trong trường hợp; trường hợp; trong tình huống; cứ cho là; cứ coi như; coi như mình;
            coi như là; hễ; hễ có; hễ mà; khi nào có; khi phát hiện; khi gặp; khi có người; khi có ai; khi có kẻ;
            khi người lạ; khi nhận được; nếu ai; nếu có ai; nếu có người; mà lỡ; giả thử; xử lý tình huống;
            trường hợp có; khi bị; khi thấy; khi nghi ngờ; nhược bằng; thử tưởng tượng; tưởng tượng; thử hỏi nếu;
            miễn là; với điều kiện; trừ khi; chẳng may; không may; một khi; mai mốt có; đặt trường hợp; nếu chẳng may;
            nếu không may; rủi; rủi mà
            """),
        StanceMarkers(
            .supposed, .after, .clause,
            """
            có thể là; có thể sẽ; có thể bị; có thể đã; có thể do; có thể mai; có thể tuần; có thể ngày mai;
            có thể hôm; có thể trường; có thể lớp; có thể năm; có thể bé; có thể con; có thể cô; có thể thầy;
            hình như; hình như là; dường như; có lẽ; có lẽ là; có lẽ vì; có lẽ do; chắc vì; hình như vì; hình như do;
            có thể vì; có lẽ tại; chắc tại; chắc là; chắc mai; chắc chắn là do; chắc có; có khi; có khi là; biết đâu;
            biết đâu được; không chừng; hông chừng; hổng chừng; không khéo; khéo; e rằng; sợ rằng; sợ là; ngờ rằng;
            nghi là; nghi rằng; đoán là; đoán chừng; chắc hẳn; hẳn là; có vẻ; có vẻ như; xem chừng; nghe chừng;
            chắc do; chắc bị
            """),
        StanceMarkers(
            .supposed, .after, .sentence,
            """
            bài toán; xử lý tình huống; câu hỏi tình huống; tình huống; tình huống giả định; giả định; đặt giả thiết;
            diễn tập; kịch bản; tiểu phẩm; sắm vai; các em đóng vai; học sinh đóng vai; đóng vai tình huống;
            hoạt cảnh; phiên toà giả định; ví dụ có; ví dụ như có; ví dụ minh hoạ; ví dụ; chẳng hạn
            """),
        StanceMarkers(.gives(.supposed), opensSentence: true, "chắc; lỡ; nhỡ; rủi; ví; khéo; đoán"),
    ]
}
