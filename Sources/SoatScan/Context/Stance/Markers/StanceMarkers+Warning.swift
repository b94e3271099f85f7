extension StanceMarkers {
    /// Warnings, campaigns and lessons against something.
    static let warning: [StanceMarkers] = [
        StanceMarkers(
            .warned, .after, .sentence,
            """
            cảnh báo; cảnh báo về; cảnh báo vụ; cảnh báo thủ đoạn; coi chừng; cẩn thận với; cẩn thận kẻo;
            cẩn trọng với; thận trọng với; dè chừng; đề phòng; lưu ý về; chú ý tránh; chú ý bẫy; phòng tránh;
            phòng chống; phòng … chống; phòng ngừa; phòng chống nạn; đấu tranh với; đấu tranh chống; chống lại;
            chống nạn; bài trừ; xoá bỏ; đẩy lùi; ngăn chặn; lên án; tác hại của; tác hại từ; hậu quả của; hệ luỵ của;
            hiểm hoạ từ; hiểm hoạ của; nguy cơ từ; mối nguy từ; mối nguy hại của; sự nguy hiểm của;
            tuyên truyền về tác hại; tuyên truyền phòng; khuyến cáo; khuyến cáo về; khuyến cáo phụ huynh về; thủ đoạn;
            các thủ đoạn; chiêu trò; chiêu thức; chiêu; mánh; mánh khoé; vạch trần; nhận diện; dấu hiệu nhận biết;
            cách nhận biết; dấu hiệu của; tố giác; tránh xa; hãy tránh xa; chớ tin; đừng tin; không nên tin;
            đừng nghe theo; đừng để bị lừa; để không bị lừa; kẻo bị lừa; kẻo mắc bẫy; mắc bẫy; sập bẫy; mắc lừa;
            tỉnh táo trước; tỉnh táo với; liệu hồn với; liệu chừng; kỹ năng phòng tránh; cảnh tỉnh; báo động về; nạn;
            vấn nạn; tệ nạn; trò lừa; lừa đảo bằng; cẩn thận kẻ; coi chừng kẻ; để ý … kẻo; coi chừng … kẻo;
            cẩn thận … kẻo; nhớ … kẻo; trông … kẻo; nói chuyện về hiểm hoạ; xin lưu ý về; đừng tiếp tay
            """),
        StanceMarkers(
            .warned, .both, .sentence,
            """
            cảnh giác; cảnh giác với; cảnh giác trước; nâng cao cảnh giác; đề cao cảnh giác; hết sức cảnh giác;
            mọi người cảnh giác; phụ huynh cảnh giác; cẩn thận; hãy cẩn thận; hết sức cẩn thận; đừng mắc lừa;
            đừng mắc bẫy; tránh bị lừa
            """),
    ]
}
