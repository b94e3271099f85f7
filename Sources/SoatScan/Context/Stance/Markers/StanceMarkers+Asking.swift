extension StanceMarkers {
    /// Questions: particles at the end by region, openers, question words, and what takes a question back.
    static let asking: [StanceMarkers] = [
        StanceMarkers(
            .final,
            """
            hả; hở; hử; hở cô; phải không; đúng không; có phải không; đúng chưa; được không; được chưa; có đúng không;
            có thật không; thật không; thiệt không; phải chăng không; hay không; hay chưa; hay sao; thật sao; thế sao;
            vậy sao; là sao; đấy ư; thế ư; thật ư; vậy ư; hem; khum; hơm; hăm; hông; hong; hôn; không nhỉ; không ta;
            chưa ta; chưa nhỉ; có chưa; xong chưa; về chưa; rồi chưa; biết chưa vậy; không rứa; chưa rứa; không hè;
            rứa hè; rứa hỉ; phải không hè; à hè; thiệt hả; thật hả; có không; chưa; chửa; không bây
            """),
        StanceMarkers(.softFinal, "à; ư; vậy; thế; rứa; ta; hè; hỉ; hen; ha; nhỉ; nhể; ri; sao; z; v; zậy; vại; chứ; chớ; hí"),
        StanceMarkers(
            .questionWord,
            """
            tại sao; vì sao; sao; răng; bao giờ; khi nào; lúc nào; hôm nào; bữa nào; bữa mô; khi mô; chừng nào; ở đâu;
            ở mô; đi mô; bao nhiêu; mấy giờ; ngày mấy; thế nào; như thế nào; làm sao; làm thế nào; mần răng; có gì;
            cái gì; cái chi; ai; đứa nào; người nào; kiểu gì; có phải; có mô; là gì; gì; chi; mô
            """),
        StanceMarkers(
            .asked, .both, .sentence,
            """
            cho em hỏi; cho mình hỏi; cho tôi hỏi; cho con hỏi; cho hỏi; cho tui hỏi; xin hỏi; xin cho hỏi;
            em muốn hỏi; em xin hỏi; cho e hỏi; cho mik hỏi; hỏi chút; hỏi xíu; mọi người cho hỏi; nhờ giải đáp;
            mong được giải đáp; xác nhận giúp; xác minh giúp; xác nhận hộ; nhà trường xác nhận; thực hư;
            thực hư thế nào; có chính xác không; không biết có đúng không; có thật hay không; có đúng hay không;
            ai biết; có ai biết; ai rõ; ai có thông tin; ai nắm được thông tin; ai nghe chuyện; có tin gì;
            thật hay giả; thật hay đùa; đúng hay sai; thiệt hay giỡn; hay chỉ là tin đồn; hay là tin đồn
            """),
        StanceMarkers(
            .asked, .after, .sentence,
            """
            liệu có; liệu rằng; liệu là; phải chăng; chẳng lẽ; chả lẽ; lẽ nào; không lẽ; có phải là … không;
            có phải … không; có thật … không; có thiệt … không; có đúng … không; có thật … chưa; có phải … chưa;
            đã có … chưa; không biết … chưa; không biết … không; hông biết … hông; hong biết … hong; có … không vậy;
            có … không nhỉ; đã … chưa vậy; nghe nói … đúng không; nghe nói … phải không; không rõ … không
            """),
        StanceMarkers(
            .tag,
            "có; đúng; thật; thiệt; thực; phải; chính xác; chuẩn; là; vậy; thế; rứa; không; chưa; tin; này; đó; chuyện; không biết; ai biết; dạ; ủa"
        ),
        StanceMarkers(
            .tail,
            """
            ạ; à; ah; ak; ạk; nha; nhé; nhá; nghe; nghen; nhen; hen; ha; hè; hỉ; nhỉ; nhể; ta; vậy; thế; rứa; zậy; z;
            v; vại; đó; đấy; trời; nữa; luôn; với; cô; thầy; chị; anh; bác; em; con; mẹ; bố; ba; má; o; mi; bây; bạn;
            mn; mng; m.n; mọi người; cả nhà; bà con; các mẹ; các bác; các cô; các chị; các anh; các bố mẹ; các em;
            các con; cả lớp; cả nhóm; mấy chị; mấy mẹ; mấy má; mấy bác; mấy bà; mấy đứa; mấy con; mấy chế; chị em;
            anh em; anh chị; thầy cô; cô ơi; thầy ơi; chị ơi; ad; admin; nghe chưa; rõ chưa; nhớ chưa; hiểu chưa;
            biết chưa; cô giáo; cô chủ nhiệm; nhà trường; bà con ơi; chế; mày; tụi bây; tao; trời ơi; vậy trời;
            vậy ta; dữ; hết; cả; ơi; các b; ac; cả nhà ơi; tề
            """),
        StanceMarkers(
            .rhetorical,
            """
            chứ còn gì nữa; chớ còn gì nữa; chứ còn gì; chứ gì nữa; chứ gì; chứ ai; chứ còn ai; chứ ai nữa; chứ sao;
            chớ sao; chứ sao nữa; chứ đâu; chứ làm sao; chẳng phải … sao; chả phải … sao; không phải … sao;
            không phải … là gì; còn gì nữa; còn ai vào đây; còn ai trồng khoai đất này; ai chẳng biết; ai chả biết;
            ai mà không biết; ai mà chẳng; ai lại không; không … thì là gì; không … thì là ai; chả … thì gì; gì mà;
            kiểu gì mà; dạy dỗ kiểu gì; sao mà … thế; sao mà … vậy; đúng là … còn gì; đấy thây; thế mà không … à;
            ai đời; có ai như; còn chối; chối gì nữa
            """),
    ]
}
