/// The words of the recognisers, in canonical spelling, parted by semicolons.
///
/// - Source: facts on identifiers, §6 to §9, and its tables of provinces, banks and domains; the concept lists on
///   pupils, kin and sources; forms seen in our own development posts.
enum CueTable {
    static let lists: [(Cue, String)] =
        CueTable.persons + CueTable.places + CueTable.school + CueTable.bodies + CueTable.days + CueTable.sources

    /// The words of some cues.
    static func words(of cue: Cue) -> [String] {
        lists.filter { !$0.0.isDisjoint(with: cue) }.flatMap { $0.1.split(separator: ";").map(String.init) }
    }

    private static let persons: [(Cue, String)] = [
        (
            .pupilTitle,
            """
            em;cháu;bé;bạn;con;học sinh;hs;em học sinh;học trò;trò;nam sinh;nữ sinh;em hs;cháu bé;em bé;cậu bé;cô bé;\
            con bé;thằng bé;thằng;thằng cu;cu;nhóc;cái;thí sinh;cậu học trò;cô học trò;bạn nhỏ;em gái;em trai;cháu gái;\
            cháu trai;nhỏ;con nhỏ;lớp trưởng;lớp phó;bạn lớp trưởng;sv;sinh viên;học viên;con tên;bé tên;cháu tên;\
            em tên;bạn tên;tên con;tên học sinh;họ tên học sinh;họ và tên học sinh;các em;các bạn;hai em;ba em;hai bạn;\
            cậu;hai cháu;ku;e;phụ huynh em;phụ huynh cháu;phụ huynh bé;phụ huynh bạn;mẹ cháu;bố cháu;\
            mẹ bé;bố bé;ba bé;mẹ em;bố em;ba cháu;mẹ của;bố của;mẹ bạn;bố bạn;mẹ con;bố con;ba của;má của;gia đình em;gia đình cháu;con trai;con gái;cậu con trai;cô con gái;út;đội viên
            """
        ),
        (
            .parentTitle,
            """
            mẹ;bố;má;cha;tía;mạ;phụ huynh;ph;phhs;ba;bà nội;bà ngoại;ông nội;ông ngoại;cmhs;người giám hộ;\
            mẹ là;bố là;mẹ em là;bố em là;bố mẹ
            """
        ),
        (
            .staffTitle,
            """
            cô;thầy;cô giáo;thầy giáo;giáo viên;gv;gvcn;gvbm;giáo viên chủ nhiệm;cô chủ nhiệm;thầy chủ nhiệm;hiệu trưởng;\
            hiệu phó;phó hiệu trưởng;cô hiệu trưởng;thầy hiệu trưởng;tổ trưởng;tổ phó;tổng phụ trách;cô tổng phụ trách;\
            thầy tổng phụ trách;kế toán;văn thư;bảo mẫu;cô nuôi;cô hiệu phó;thầy hiệu phó;thầy phó hiệu trưởng;\
            cô phó hiệu trưởng;nhân viên y tế;thủ quỹ;cô thư viện;thư viện;giám thị;trợ giảng;nhà giáo;\
            chủ nhiệm;cô bảo mẫu;cô thủ thư;bảo vệ;chú bảo vệ;bác bảo vệ;cán bộ thư viện;cô y tế;ban giám hiệu
            """
        ),
        (
            .officialTitle,
            """
            chủ tịch;phó chủ tịch;bí thư;phó bí thư;đồng chí;đ/c;thủ tướng;phó thủ tướng;bộ trưởng;thứ trưởng;giám đốc;\
            phó giám đốc;trưởng phòng;phó trưởng phòng;chủ tịch nước;tổng bí thư;chủ tịch ubnd;đại biểu;trưởng ban;\
            phó trưởng ban;cục trưởng;chánh văn phòng;phó chánh văn phòng;vụ trưởng;chủ tịch hđnd;viện trưởng;thượng tá;\
            trung tá;thiếu tá;đại tá;thiếu tướng;trung tướng;đại tướng;thượng tướng;đại uý;thượng uý;trung uý;phát ngôn viên;\
            người phát ngôn;chánh thanh tra;phó cục trưởng;tổng thống;tổng giám đốc;phó tổng giám đốc;giáo sư;gs;pgs;ts;ths;\
            gs ts;pgs ts;tiến sĩ;thạc sĩ;phó giáo sư;bác sĩ;bs;luật sư;trưởng công an;đại sứ;nghệ sĩ;ca sĩ;hlv;\
            huấn luyện viên;diễn viên;cầu thủ;nhà báo;phóng viên;đạo diễn;nsnd;nsưt;hoa hậu;người mẫu;nghệ sĩ ưu tú;\
            nghệ sĩ nhân dân;nguyên chủ tịch;trưởng bản;trưởng thôn;già làng
            """
        ),
        (
            .adultTitle,
            """
            anh;chị;ông;bà;chú;bác;dì;cậu;mợ;thím;dượng;cụ;o;mệ;anh chị;vợ chồng;vợ chồng anh;vợ chồng chị;mụ;lão;ông bà;\
            chế;vợ;chồng;hộ ông;hộ bà;ông xã;bà xã
            """
        ),
        (
            .nameLabel,
            """
            tên;tác giả bài viết;người viết;ảnh;tin;bài;tin và ảnh;bài và ảnh;người đăng;người nhận;chủ tk;chủ tài khoản;ctk;\
            họ tên;họ và tên;tên là;liên hệ;gặp;ký tên;hs;học sinh;phụ huynh
            """
        ),
        (
            .closeTitle,
            """
            em;cháu;bé;bạn;con;em học sinh;trò;cháu bé;em bé;cậu bé;cô bé;con bé;thằng bé;thằng;thằng cu;cu;nhóc;cái;bạn nhỏ;\
            em gái;em trai;cháu gái;cháu trai;con nhỏ;bạn lớp trưởng;hai em;ba em;hai bạn;ku;con trai;con gái;mẹ;bố;má;tía;mạ;\
            mẹ cháu;bố cháu;mẹ bé;bố bé;ba bé;mẹ em;bố em;ba cháu;bà nội;bà ngoại;ông nội;ông ngoại;mẹ của;bố của;mẹ bạn;bố bạn;\
            cô;thầy;cô giáo;thầy giáo;cô chủ nhiệm;thầy chủ nhiệm;cô hiệu trưởng;thầy hiệu trưởng;anh;chị;ông;bà;chú;bác;dì;\
            cậu;mợ;thím;dượng;cụ;con tên;bé tên;cháu tên;em tên;bạn tên;các em;các bạn;chú bảo vệ;bác bảo vệ;cô hiệu phó;\
            thầy hiệu phó;chế;đồng chí;mẹ con;bố con
            """
        ),
        (
            .figureTitle,
            """
            nhà thơ;nhà văn;anh hùng;liệt sĩ;nhạc sĩ;hoạ sĩ;vua;tác giả;danh nhân;đại thi hào;bác hồ;chủ tịch hồ chí minh;\
            anh hùng liệt sĩ;cố nhạc sĩ;cố nhà văn;danh tướng;nhà yêu nước;hoàng đế;chúa;thánh;dịch giả;thi sĩ
            """
        ),
        (
            .childOf,
            "con;con của;con nhà;con trai;con gái;con trai của;con gái của;cháu;cháu của;con đầu;con út;cháu nội;cháu ngoại;bé nhà;con nuôi;con riêng;thằng con;con bé nhà"
        ),
        (.vocative, "ơi"),
        (
            .honour,
            """
            giải;giải thưởng;quỹ;học bổng;cúp;huân chương;danh hiệu;phong trào;chiến dịch;sân vận động;bảo tàng;tượng đài;\
            đền;chùa;đình;cầu;chợ;bệnh viện;công viên;nhà thờ;rạp;nhà hát;sông;núi;hồ;đảo;vịnh;đèo;khu di tích;lăng;miếu;\
            sân bay;cảng;ga;bến;toà nhà;khách sạn;nhà hàng;quán;nhà xuất bản;nhà sách;hiệu sách;cung;nhà thi đấu;giải bóng;\
            cửa hàng;siêu thị;ngân hàng;hãng;chi đội;liên đội;đội thiếu niên;tư tưởng;đạo đức
            """
        ),
        (
            .figureName,
            """
            hồ chí minh;bác hồ;võ nguyên giáp;nguyễn trãi;nguyễn du;nguyễn huệ;quang trung;trần hưng đạo;trần quốc toản;lê lợi;\
            lê hồng phong;lê quý đôn;chu văn an;nguyễn bỉnh khiêm;phan bội châu;phan chu trinh;phan châu trinh;hai bà trưng;\
            bà triệu;lý thường kiệt;lý tự trọng;võ thị sáu;kim đồng;nguyễn văn trỗi;nguyễn thị minh khai;trần phú;tôn đức thắng;\
            phạm văn đồng;nguyễn viết xuân;tô hoài;nam cao;xuân diệu;tố hữu;nguyễn đình chiểu;hoàng diệu;lương thế vinh;\
            nguyễn khuyến;lê văn tám;bế văn đàn;phan đình giót;ngô quyền;đinh tiên hoàng;lý thái tổ;trần nhân tông;lê thánh tông;\
            nguyễn ái quốc;nguyễn tất thành;hoàng văn thụ;nguyễn văn cừ;trường chinh;lê duẩn;nguyễn văn linh;huy cận;chế lan viên;\
            xuân quỳnh;nguyễn tuân;ngô tất tố;vũ trọng phụng;thạch lam;nguyên hồng;hàn mặc tử;hồ xuân hương;đoàn thị điểm;\
            nguyễn công trứ;cao bá quát;tú xương;nguyễn thái học;hoàng hoa thám;nguyễn trung trực;trương định;phan đình phùng;\
            nguyễn minh châu;kim lân;quang dũng;chính hữu;nguyễn khoa điềm;nguyễn quang sáng;trần đăng khoa;phạm tiến duật;\
            nguyễn trung thành;lưu quang vũ;văn cao;phạm tuyên;trịnh công sơn;hoàng vân;đỗ nhuận;an dương vương;\
            hùng vương;mai thúc loan;lý nam đế;đinh bộ lĩnh;lê đại hành;lê hoàn;lý công uẩn;trần quang khải;trần khánh dư;\
            phạm ngũ lão;nguyễn hiền;mạc đĩnh chi;lê lai;nguyễn xí;ngô sĩ liên;hải thượng lãn ông;lê hữu trác;nguyễn siêu;\
            tô hiến thành;trần quý cáp;tôn thất thuyết;tôn thất tùng;đặng thuỳ trâm;nguyễn thị định;la văn cầu;cù chính lan;\
            phan đăng lưu;lê hồng sơn;võ văn kiệt;võ văn tần;nguyễn hữu huân;nguyễn hữu cảnh;bùi thị xuân;nguyễn thị út;\
            đào duy từ;trần cao vân;huỳnh thúc kháng;nguyễn lương bằng;hoàng quốc việt;trần đại nghĩa;tạ quang bửu;lê văn thiêm;\
            phan huy chú;ngô gia tự;nguyễn đức cảnh;nguyễn văn bé;nguyễn bá ngọc;vừ a dính;lê anh xuân;nguyễn thông;\
            hoàng quốc;hồ thị kỷ;nguyễn bính;đoàn giỏi;võ quảng;đoàn thị;nguyễn nhật ánh;nguyễn huy tưởng;bác tôn
            """
        ),
        (
            .placeName,
            """
            phan rang;phan thiết;hoàng sa;trường sa;hoàng mai;vũ quang;đặng xá;cao bằng;cao lãnh;thái lan;thái bình dương;\
            tây hồ;hồ tây;hồ gươm;hồ hoàn kiếm;lê chân;mai châu;mai dịch;mai sơn;hà giang;hà nam;hà nội;hà tĩnh;hà tiên;hà đông;\
            lý sơn;lý nhân;tô lịch;la phù;lạc long quân;âu cơ;trần đề;trần văn thời;châu đốc;châu thành;châu á;châu âu;\
            châu phi;châu mỹ;kim bôi;kim sơn;kim động;kim mã;kim liên;sơn la;sơn tây;sơn trà;mã lai;hàn quốc;trung quốc;\
            nhật bản;lào;lâm đồng;lâm hà;ninh bình;ninh thuận;đồng nai;đồng tháp;đồng hới;an giang;giang tây;bạc liêu;\
            thạch thất;thạch hà;bá thước;quảng nam;quảng ninh;lục nam;lục ngạn;bắc giang;bắc ninh;vũ thư;vũ hán;đỗ động;\
            đinh hợi;tiên du;cà mau;cà ná;vàng danh;ngô mây;vi xuyên;danh sơn;đông anh;lương sơn;lương tài;văn lâm;văn giang;\
            văn yên;văn chấn;văn quán;văn miếu;văn bàn;hồng kông;hồng bàng;hồng lĩnh;hồng ngự;hồng hà;đào xá;đăk lăk;vạn phúc;\
            hoà lạc;hoà bình;cần thơ;sa đéc;sa pa;viên chăn;phú thọ;tân bình;ba lan;ba đình;ba vì;bà rịa;bà nà;cô tô;cô giang;\
            con cuông;ông địa;ông công;ông táo;ông già noel;bà chúa kho;thầy trò;thầy cô;anh quốc;anh văn;anh ngữ;anh sơn;\
            mẹ việt nam anh hùng;việt nam;đoàn thanh niên;đoàn viên;đoàn trường;đội thiếu niên;đoàn đội;tin học;bác ái;\
            con người;bé ngoan;bé khoẻ;cháu ngoan bác hồ;chị em;anh em;bà con;ông bà;tin lành;tin tức;bài tập;ảnh hưởng;\
            trang chủ;lưu ý;kính gửi;từ điển;tiết học;thành phố;thân ái;thân mến;trang trí;cao đẳng;vương quốc;lương tâm;\
            đồng phục;đồng bào;lại sơn;đồng hồ;lâm nghiệp;công an;văn phòng;văn hoá;văn học;công đoàn;hội đồng;quốc hội;\
            tăng cường;văn nghệ;thái nguyên;vĩnh phúc;nga mỹ;mỹ đức;mỹ tho;mỹ đình;bình định;bình dương;bình phước;bình thuận;\
            đông nam á;ấn độ;liên hợp quốc;liên bang nga;kiên giang;hậu giang;tiền giang;long an;nam định;hưng yên;hải dương;\
            hải phòng;quảng bình;quảng trị;quảng ngãi;phú yên;khánh hoà;nghệ an;thanh hoá;thái bình;tuyên quang;yên bái;\
            điện biên;lai châu;lạng sơn;bắc kạn;vũng tàu;tây ninh;bến tre;trà vinh;vĩnh long;sóc trăng;gia lai;kon tum;\
            đà nẵng;thừa thiên huế;lào cai
            """
        ),
    ]

    private static let places: [(Cue, String)] = [
        (.street, "đường;phố;ngõ;ngách;hẻm;kiệt;đại lộ;ql;quốc lộ;tỉnh lộ;đường tỉnh;dãy trọ;hẽm;đường phố;vành đai"),
        (
            .hamlet,
            "thôn;xóm;ấp;bản;buôn;bon;plei;làng;khóm;phum;sóc;tổ dân phố;tdp;khu phố;khu tập thể;tập thể;tổ;khu;đội;kđt;khu đô thị;chung cư;cụm;khu dân cư;kp"
        ),
        (.commune, "xã;phường;thị trấn;đặc khu;tt;p"),
        (.district, "huyện;quận;thị xã;tp;thành phố;q;tx;h"),
        (.province, "tỉnh"),
        (
            .provinceName,
            """
            hà nội;hà giang;cao bằng;bắc kạn;tuyên quang;lào cai;điện biên;lai châu;sơn la;yên bái;hoà bình;thái nguyên;lạng sơn;\
            quảng ninh;bắc giang;phú thọ;vĩnh phúc;bắc ninh;hải dương;hải phòng;hưng yên;thái bình;hà nam;nam định;ninh bình;\
            thanh hoá;nghệ an;hà tĩnh;quảng bình;quảng trị;thừa thiên huế;huế;đà nẵng;quảng nam;quảng ngãi;bình định;phú yên;\
            khánh hoà;ninh thuận;bình thuận;kon tum;gia lai;đắk lắk;đăk lăk;đắc lắc;đắk nông;đăk nông;lâm đồng;bình phước;\
            tây ninh;bình dương;đồng nai;bà rịa vũng tàu;hồ chí minh;tphcm;hcm;sài gòn;long an;tiền giang;bến tre;trà vinh;\
            vĩnh long;đồng tháp;an giang;kiên giang;cần thơ;hậu giang;sóc trăng;bạc liêu;cà mau
            """
        ),
        (
            .house,
            """
            số nhà;nhà số;địa chỉ;địa chỉ nhà;trú tại;thường trú;thường trú tại;tạm trú;tạm trú tại;ngụ;ngụ tại;nhà ở;quê quán;\
            nhà riêng;hộ khẩu;hộ khẩu thường trú;đ/c;sống tại;hiện trú tại;cư trú tại;ở;nhà;ở tại;hiện ở;số;nhà em;nhà cháu;\
            nhà bé;nhà bạn;nhà con;nhà thầy;nhà cô;căn;căn hộ;phòng trọ;lô
            """
        ),
    ]

    private static let school: [(Cue, String)] = [
        // Words that are longer, and say nothing.
        (
            [],
            "môi trường;thị trường;trường hợp;hiện trường;trường phái;trường kỳ;trường tồn;trường thọ;lập trường;nhân vật;trường ca"
        ),
        ([.classWord, .endsName], "lớp"),
        (
            .endsName,
            "khối;trường;thcs;thpt;tổ;điểm;đạt;sinh ngày;sinh năm;học lớp;hs lớp;môn;đội;ban;phòng;hội;liên đội;chi đội;giải"
        ),
        (.nursery, "lá;chồi;mầm;mẫu giáo lớn;mẫu giáo nhỡ;mẫu giáo bé;nhà trẻ;nhóm trẻ"),
        (.school, "trường;tr;nhà trường;trường học"),
        (
            .schoolLevel,
            """
            thcs;thpt;tiểu học;mầm non;mẫu giáo;th;mn;ptdtbt;ptdtnt;ptdtbt thcs;ptdtbt tiểu học;ptdtnt thcs;ptdtnt thpt;gdtx;\
            trung học cơ sở;trung học phổ thông;th thcs;thcs thpt;phổ thông dân tộc nội trú;phổ thông dân tộc bán trú;\
            trung tâm gdtx;gdnn gdtx;trung tâm gdnn gdtx;liên cấp;đại học;cao đẳng;trung cấp;học viện;chuyên;thpt chuyên;\
            ptdtbt th;mgtt;nội trú;ptcs;pt;phổ thông
            """
        ),
        (
            .subject,
            """
            toán;ngữ văn;tiếng việt;tiếng anh;vật lý;vật lí;hoá học;sinh học;địa lý;địa lí;giáo dục công dân;gdcd;tin học;\
            âm nhạc;mỹ thuật;thể dục;giáo dục thể chất;khoa học tự nhiên;khtn;hoạt động trải nghiệm;hđtn;gdqp;\
            giáo dục quốc phòng;tiếng pháp;tiếng trung;tiếng nhật;tiếng nga;tiếng hàn;lịch sử và địa lí;lịch sử và địa lý;\
            giáo dục kinh tế và pháp luật;gdktpl;tự nhiên và xã hội;hình học;đại số;giải tích;\
            sử địa;anh văn;giáo dục địa phương;gdđp;mĩ thuật
            """
        ),
        (
            .shortSubject,
            "văn;lý;lí;hoá;sinh;sử;địa;anh;tin;nhạc;hoạ;công dân;vẽ;lịch sử;công nghệ;đạo đức;khoa học;ngoại ngữ;văn học;sinh hoạt;tập làm văn;chính tả;hình;đại"
        ),
        (
            .subjectLabel,
            "môn;đề;điểm;bài thi;thi;kiểm tra;học;dạy;giáo viên;gv;tổ;cô;thầy;tiết;sách;sgk;ôn;đáp án;bài kiểm tra;bộ môn;đội tuyển;hsg"
        ),
        (
            .people,
            """
            ê đê;ba na;gia rai;jrai;khơ me;khmer;xơ đăng;cơ ho;k'ho;h'mông;h'mong;hmông;hmong;bru vân kiều;vân kiều;pa cô;cơ tu;\
            giẻ triêng;tà ôi;chơ ro;khơ mú;sán chay;sán dìu;cao lan;la hủ;hà nhì;phù lá;la chí;xinh mun;lô lô;chu ru;ra glai;\
            raglai;xtiêng;s'tiêng;stiêng;m'nông;mnông;hrê;rơ măm;brâu;ơ đu;si la;pu péo;bố y;cờ lao;kháng;la ha;mảng;cống;\
            công giáo;thiên chúa giáo;phật giáo;đạo phật;tin lành;đạo tin lành;hồi giáo;đạo hồi;cao đài;đạo cao đài;hoà hảo;\
            phật giáo hoà hảo;hinđu;bà la môn;do thái;đạo thiên chúa;phật tử;giáo dân;tín đồ;người thượng;dân tộc thiểu số;\
            đồng bào dân tộc;dân tộc kinh
            """
        ),
        (
            .shortPeople,
            "kinh;tày;thái;mường;hoa;nùng;mông;mèo;dao;thổ;chăm;ngái;chứt;co;cor;giáy;lào;lự;lô lô;chàm;tày nùng;bana;êđê"
        ),
        (.peopleLabel, "người;dân tộc;đồng bào;dân;bà con;tộc"),
    ]

    private static let bodies: [(Cue, String)] = [
        (
            .body,
            """
            bộ;sở;phòng;uỷ ban nhân dân;ubnd;công an;công an xã;công an phường;công an huyện;công an tỉnh;hội;đoàn;công ty;\
            cty;tập đoàn;bệnh viện;trung tâm;viện;cục;tổng cục;chi cục;đảng bộ;huyện uỷ;tỉnh uỷ;thành uỷ;hội đồng nhân dân;\
            hđnd;toà án;toà án nhân dân;viện kiểm sát;ban tuyên giáo;trạm y tế;trung tâm y tế;ngân hàng;quỹ;liên đoàn;\
            hội khuyến học;tổ chức;nhà xuất bản;nxb;tạp chí;đại học;trường đại học;học viện;công ty cổ phần;công ty tnhh;\
            hợp tác xã;htx;nhà thuốc;chi nhánh;câu lạc bộ;clb;uỷ ban;ban quản lý
            """
        ),
        (
            .namedBody,
            """
            bộ giáo dục;bộ gd;sở gd;phòng gd;bộ giáo dục và đào tạo;bộ gd đt;bộ gdđt;bộ gd và đt;bộ y tế;bộ công an;bộ quốc phòng;bộ tài chính;\
            bộ nội vụ;bộ lao động;bộ thông tin và truyền thông;bộ văn hoá;bộ khoa học và công nghệ;bộ tư pháp;bộ xây dựng;\
            bộ công thương;bộ ngoại giao;sở giáo dục;sở giáo dục và đào tạo;sở gd đt;sở gdđt;sở gd và đt;sở y tế;sở nội vụ;\
            phòng giáo dục;phòng giáo dục và đào tạo;phòng gd đt;phòng gdđt;pgd;sgd;bgd;bgdđt;sgdđt;pgdđt;chính phủ;quốc hội;\
            thủ tướng chính phủ;tổng cục thống kê;cục thống kê;cục trẻ em;cục an toàn thông tin;cục y tế dự phòng;\
            viện dinh dưỡng;viện dinh dưỡng quốc gia;viện khoa học giáo dục việt nam;who;unicef;unesco;oecd;pisa;\
            tổ chức y tế thế giới;liên hợp quốc;ngân hàng thế giới;world bank;bảo hiểm xã hội;bhxh việt nam;csgt;\
            cảnh sát giao thông;thông tấn xã việt nam;bệnh viện nhi trung ương;bệnh viện bạch mai;\
            bệnh viện nhi đồng 1;bệnh viện nhi đồng;cdc;hội chữ thập đỏ;trung tâm khí tượng thuỷ văn;sở văn hoá;sở văn hoá thể thao và du lịch;phòng văn hoá;phòng văn hoá xã hội;ngân hàng nông nghiệp;ngân hàng chính sách xã hội;sở tài nguyên và môi trường;sở thông tin và truyền thông;trung tâm văn hoá;đài khí tượng thuỷ văn;\
            trung tâm dự báo khí tượng thuỷ văn;đài khí tượng thuỷ văn;evn;vietcombank;vietinbank;bidv;agribank;techcombank;\
            viettel;vinaphone;mobifone;fpt;vnpt;ubnd;ubnd tỉnh;ubnd huyện;ubnd xã;ubnd phường;hđnd tỉnh;công an tỉnh;\
            công an huyện;công an xã;công an phường;đoàn thanh niên;hội phụ nữ;hội liên hiệp phụ nữ;trung ương đoàn;tỉnh đoàn;\
            huyện đoàn;mặt trận tổ quốc;liên đoàn lao động;sở tài chính;cambridge;british council;hội đồng anh;bgddt;sgddt
            """
        ),
        (
            .press,
            """
            tuổi trẻ;thanh niên;vnexpress;dân trí;vietnamnet;ttxvn;vtv;vtv1;vtv24;vov;giáo dục và thời đại;giáo dục thời đại;\
            gd tđ;nhân dân;tiền phong;lao động;báo chính phủ;người lao động;sài gòn giải phóng;hà nội mới;pháp luật;\
            phụ nữ việt nam;phụ nữ;công an nhân dân;quân đội nhân dân;báo lào cai;zing;znews;sức khoẻ và đời sống;\
            sức khoẻ đời sống;đại đoàn kết;nông nghiệp;công thương;kinh tế đô thị;thiếu niên tiền phong;nhi đồng;reuters;bbc;\
            cnn;afp;ap;nature;science;the lancet;lancet
            """
        ),
        (
            .documentWord,
            "công văn;cv;thông tư;nghị định;quyết định;luật;kế hoạch;chỉ thị;thông báo;hướng dẫn;nghị quyết;tờ trình;điều lệ;quy chế;văn bản;công điện;báo cáo;biên bản;quy định;bộ luật;pháp lệnh;kết luận;chương trình;giấy mời;đề án;quyển;hồ sơ"
        ),
    ]

    private static let days: [(Cue, String)] = [
        (
            .nextDay,
            """
            mai;ngày mai;sáng mai;chiều mai;trưa mai;tối mai;đêm mai;hôm sau;ngày kia;mốt;ngày mốt;sáng mốt;chiều mốt;mai mốt;\
            bữa mốt;tuần tới;tuần sau;tháng tới;tháng sau;năm tới;năm sau;sang năm;sắp tới;tới đây;thời gian tới;kỳ tới;\
            học kỳ tới;năm học tới;hôm tới;hè tới;ngày tới;mai kia;đầu tuần tới;đầu tuần sau;cuối tuần tới;cuối tuần sau;\
            đầu tháng sau;đầu tháng tới;hai hôm nữa;mấy hôm nữa;vài hôm nữa;vài ngày nữa;ngày một ngày hai;mấy bữa nữa;\
            tuần sau nữa;năm học sau;kì tới;học kì tới;sáng ngày mai;chiều ngày mai
            """
        ),
        (
            .thisDay,
            """
            hôm nay;bữa nay;sáng nay;chiều nay;trưa nay;tối nay;đêm nay;ngày hôm nay;hôm ni;sáng hôm nay;chiều hôm nay;\
            tối hôm nay;bựa ni
            """
        ),
        (
            .pastDay,
            """
            hôm qua;hôm kia;bữa qua;bữa trước;hôm trước;hôm nọ;tối qua;đêm qua;sáng qua;chiều qua;trưa qua;tuần trước;tuần qua;\
            tuần rồi;tháng trước;tháng rồi;tháng qua;năm ngoái;năm trước;năm qua;hè rồi;hè qua;bữa hổm;hôm rồi;hôm bữa;\
            ngày hôm qua;bữa kia;năm kia;tuần vừa rồi;tuần vừa qua;mới đây;vừa qua;năm rồi;năm học trước;năm học qua;hôm tê
            """
        ),
        (
            .weekday,
            """
            thứ hai;thứ ba;thứ tư;thứ năm;thứ sáu;thứ bảy;chủ nhật;thứ 2;thứ 3;thứ 4;thứ 5;thứ 6;thứ 7;cn;t2;t3;t4;t5;t6;t7
            """
        ),
        (
            .birthLabel,
            "sinh ngày;ngày sinh;sinh năm;sn;ns;ngày tháng năm sinh;dob;năm sinh;sinh;ngày sinh của;sinh nhật;sinh nhật ngày;sinh vào ngày;s n;sn năm"
        ),
    ]

    private static let sources: [(Cue, String)] = [
        (
            .passwordLabel,
            """
            mật khẩu;mk;pass;password;pas;pw;mật mã;pass là;mật khẩu là;mk là;mã pin;pin;pass chung;mk chung;mật khẩu chung;\
            mật khẩu wifi;pass wifi;mk wifi;mật khẩu mới;mật khẩu mặc định;mk mới;passcode;passwd;pass nè;khoá phòng;\
            mật khẩu tạm;mật khẩu ban đầu;pass mới;matkhau
            """
        ),
        (
            .loginLabel,
            "nick;user;acc;tên đăng nhập;tài khoản;tk;username;đăng nhập;mail;login;gmail;tên vào;vào bằng;vô bằng;bằng;account;nick của;id;vào;admin"
        ),
        (
            .otpLabel,
            "otp;mã otp;mã xác thực;mã xác nhận;mã xác minh;mã kích hoạt;mã đăng nhập;mã 6 số;mã sáu số;smart otp;mã bảo mật;số otp"
        ),
        (
            .tokenLabel,
            "token;api key;apikey;secret;access token;bearer;khoá api;key;secret key;client secret;private key;khoá luồng;stream key;mã quản trị;api token;mã truy cập"
        ),
        (
            .according,
            "theo;dẫn theo;căn cứ;căn cứ vào;thực hiện;dẫn từ;trích từ;trích dẫn từ;trích;theo báo;theo tin;đăng trên;trên báo;trên tạp chí;công bố trên;được đăng trên;được công bố trên;dẫn nguồn"
        ),
        (
            .sourceLabel,
            "nguồn;nguồn tin;nguồn ảnh;nguồn bài;trích nguồn;link gốc;link bài gốc;cre;credit;tài liệu tham khảo;nguồn tham khảo;xem chi tiết tại;chi tiết tại;xem thêm tại;xem toàn văn tại;nguồn trích"
        ),
        (
            .vagueSource,
            """
            theo một nghiên cứu;theo nghiên cứu;theo các nghiên cứu;theo nhiều nghiên cứu;theo nghiên cứu mới nhất;theo thống kê;\
            theo một thống kê;theo số liệu;theo số liệu thống kê;theo chuyên gia;theo các chuyên gia;theo ý kiến chuyên gia;\
            theo khoa học;theo các nhà khoa học;theo quy định;theo quy định mới;theo luật;theo luật mới;theo một khảo sát;\
            theo khảo sát;theo một số nguồn tin;theo nguồn tin;theo tin đồn;theo một nguồn tin;theo mạng xã hội;theo báo chí;\
            theo thông tin trên mạng;theo internet;theo đông y;theo y học;theo tâm lý học;nguồn internet;nguồn mạng;\
            nguồn trên mạng;nguồn facebook;nguồn fb;nguồn google;nguồn zalo;nguồn tiktok;nguồn youtube;nguồn sưu tầm;nguồn st;\
            nguồn tổng hợp;nguồn không rõ;nguồn ảnh internet;ảnh internet;ảnh mạng;sưu tầm;bài sưu tầm;st;cre internet;\
            cre fb;cre tiktok;nguồn in ảnh;theo thống kê mới nhất;theo thống kê chưa đầy đủ;nguồn trên ảnh;hình internet;\
            copy trên mạng;sưu tầm trên mạng;theo bác sĩ;theo các bác sĩ;theo quy định hiện hành;theo quy định của pháp luật;\
            theo người ta nói;theo một số chuyên gia;theo nhiều chuyên gia
            """
        ),
        (
            .vaguePlace,
            "internet;mạng;facebook;fb;google;zalo;tiktok;youtube;sưu tầm;st;tổng hợp;trên mạng;mạng xã hội;không rõ;trên ảnh;như ảnh;in pic;on pic;trong ảnh"
        ),
        (
            .tells,
            "cho biết;công bố;cho hay;khuyến cáo;thống kê;khảo sát;đưa tin;dự báo;vừa công bố;đã công bố;thông tin;cảnh báo;vừa ban hành;đã ban hành;ban hành;ra thông báo;có công văn;thông báo"
        ),
        (
            .study,
            "số liệu của;thống kê của;báo cáo của;công bố của;khảo sát của;nghiên cứu của;thông báo của;hướng dẫn của;chỉ đạo của;thông tin từ;thông tin của;công văn của;quy định của;kế hoạch của;văn bản của;tin từ;báo;tạp chí;trang;cổng thông tin điện tử;website;bài viết trên;khuyến cáo của;cảnh báo của;dự báo của;yêu cầu của;quyết định của;tổng hợp của;cổng ttđt;sách giáo khoa;sgk;sách;nhà xuất bản;nxb"
        ),
    ]
}
