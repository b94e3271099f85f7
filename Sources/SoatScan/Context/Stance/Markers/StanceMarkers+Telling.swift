extension StanceMarkers {
    /// What others said: frames of quotations, and speech told without quotation marks.
    static let telling: [StanceMarkers] = [
        StanceMarkers(
            .reported, .after, .sentence,
            """
            nghe nói; nghe nói là; nghe đồn; nghe đâu; nghe bảo; nghe kể; nghe phong thanh; nghe phong phanh;
            nghe lỏm; nghe lỏm được; nghe người ta nói; nghe thiên hạ đồn; nghe mấy; nghe đồn là; nghe tin;
            nghe thấy bảo; thấy bảo; thấy nói; thấy kêu; người ta nói; người ta bảo; người ta đồn; người ta kể;
            người ta kêu; ngta bảo; ngta nói; nta bảo; ai cũng bảo; ai cũng nói; thiên hạ đồn; dân mạng đồn;
            dân tình đồn; đồn rằng; đồn là; đồn ầm; đồn nhau; họ đồn; đang đồn; đồn thổi; có tin; có tin đồn;
            có người nói; có người bảo; có người kể; có người mách; tin đồn; lời đồn; tin hành lang; theo lời; tin từ;
            tin vỉa hè; tin ngoài lề; tin ngoài; tin trong; theo mấy; nghe từ; theo lời kể; theo như lời;
            theo một nguồn tin; theo nguồn tin; nguồn tin cho biết; theo tin hành lang; theo tin đồn; nói rằng;
            bảo rằng; kể rằng; kêu rằng; nói là; bảo là; kể là; kêu là; kể lại; kể lại rằng; thuật lại; cho biết;
            cho hay; cho rằng; tiết lộ; hé lộ; hé cho biết; rỉ tai; rỉ tai nhau; xì xào; xì xầm; xầm xì; kháo nhau;
            kháo; thì thào; nghe … nói; nghe … bảo; nghe … kể; nghe … kêu; nghe … đồn; theo như; theo như chị;
            xì xào rằng; phong thanh; phong phanh; bàn tán; rêu rao; loan tin; mách lẻo; phao tin; tung tin;
            đồn bậy rằng; nói với tôi; nói với em; nói với mình; kể với tôi; kể với em; bảo với em; về kể; mới kể;
            vừa kể; nó kể; nghe con kể; nghe chị kể; trên mạng nói; trên mạng đồn; trên mạng bảo; mạng xã hội đồn
            """),
        StanceMarkers(.speech, "nói; bảo; kể; kêu; than; phàn nàn; đồn; mách; thì thầm; tiết lộ"),
        StanceMarkers(
            .person,
            """
            anh; chị; cô; thầy; bác; chú; dì; cậu; mợ; ông; bà; bố; mẹ; ba; má; o; mệ; mạ; bọ; nó; họ; hắn; ổng; bả;
            ảnh; chỉ; cổ; tụi nó; chúng nó; bọn nó; bạn; bạn em; bạn mình; cô giáo; thầy giáo; hàng xóm; bên kia;
            bên đó; dân mạng; chú bảo vệ; phụ huynh; người ta; ai đó; thằng; con bé; con nhỏ; con em; con mình;
            thằng em; cháu; tổ trưởng; trưởng thôn; bảo vệ; mấy chị; mấy bà; mấy ông; mấy mẹ; các mẹ; dân làng; dân;
            bác sĩ; nhà báo; công an; người trong; trong xóm; hội phụ huynh; má bé; mẹ bé; bà nội; ông nội; bà ngoại;
            em gái; anh trai; chồng; vợ; bạn ấy; anh ấy; chị ấy; cô ấy; thầy ấy
            """),
        StanceMarkers(
            .frame,
            """
            nói; nói rằng; nói là; bảo; bảo rằng; bảo là; kêu; kêu là; kể; kể rằng; kể lại; viết; viết rằng; viết là;
            viết trên; chia sẻ; bày tỏ; tâm sự; phát biểu; nhấn mạnh; khẳng định; nhận định; trả lời; thuật lại;
            trích lời; trích; trích đoạn; trích dẫn; dẫn lời; lời của; nguyên văn; nguyên văn như sau; có đoạn;
            có câu; có lời; lời thoại; trong bài; trong truyện; trong phim; đoạn trích; câu nói; câu thơ; câu;
            tục ngữ; thành ngữ; ca dao; theo báo; ghi; ghi rõ; ghi chú; có nội dung; với nội dung; nội dung; tin nhắn;
            bài viết; ví dụ; chẳng hạn; như câu; gọi là; cái gọi là; mang tên; tựa đề; nhan đề; tựa; từ khoá; cụm từ;
            từ; từ ngữ; những từ; dòng chữ; tấm bảng; bảng; biển; biển báo; tấm biển; băng rôn; pano; áp phích;
            tờ rơi; tờ giấy; mẩu giấy; lá thư; bức thư; thư; nhãn; bìa; treo; dán; méc; mách; kêu gọi; biểu ngữ;
            khẩu hiệu; nhắn; nhắn tin; gửi; hỏi; đáp; quát; hét; mắng; thốt lên; reo; than; hát; đọc; đọc chính tả;
            chính tả; ngâm; truyện; bài thơ; bài hát; bài văn; bài; vở kịch; vở; phim; cuốn; sách; tác phẩm;
            chuyên mục; chủ đề; cuộc thi; phong trào; chuyên đề; in chữ; đăng; cho biết; cho hay; dặn; nhắc; lời;
            tiêu đề; câu chuyện; tin; trích nguyên văn; báo; khuyên; bình luận; comment; cmt; kiểu; lời bài; slogan;
            mẩu chuyện; đề; đề bài; phân tích
            """),
    ]
}
