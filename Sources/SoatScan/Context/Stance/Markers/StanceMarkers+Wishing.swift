extension StanceMarkers {
    /// Wishes, hopes and slogans.
    static let wishing: [StanceMarkers] = [
        StanceMarkers(
            .wished, .after, .series,
            """
            chúc; chúc cho; chúc các em; chúc các con; kính chúc; xin chúc; cầu chúc; cầu mong; cầu cho; cầu trời;
            cầu nguyện; cầu nguyện cho; nguyện; nguyện cho; nguyện cầu; mong; mong rằng; mong là; mong sao; mong cho;
            mong muốn; mong ước; mong mỏi; chỉ mong; rất mong; kính mong; thiết tha mong; tha thiết mong; trông mong;
            ước; ước gì; ước chi; ước rằng; ước mơ; ước ao; ao ước; mơ ước; ước mong; mơ; khát khao; khao khát;
            phải chi; giá mà; giá như; giá chi; hy vọng; hi vọng; hy vọng rằng; hi vọng rằng; thèm; muốn được;
            em muốn; con muốn; cháu muốn; chúng em muốn; hãy cùng; hãy luôn; hãy sống; hãy là; phấn đấu; quyết tâm;
            hướng tới; vì một; xin được; ước răng; mong răng; mục tiêu; đặt mục tiêu; nguyện vọng; lạy trời; trời cho
            """)
    ]
}
