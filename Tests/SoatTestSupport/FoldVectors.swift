/// A phrase as it may be typed, and what it is to be read as.
public struct FoldVector: Sendable, CustomStringConvertible {
    public enum Marks: Sendable {
        /// All marks are there, in whatever order, place or dress.
        case complete
        /// Some are missing: the reading is one that the text allows.
        case missing
    }

    /// The class and a number in it.
    public let id: String
    public let text: String
    /// The phrase, lower case, NFC, tone marks in the new places.
    public let expected: String
    /// UTF-16 code units of the text, half open.
    public let start: Int
    public let end: Int
    public let marks: Marks

    init(_ id: String, _ text: String, _ expected: String, _ start: Int, _ end: Int, _ marks: Marks = .complete) {
        self.id = id
        self.text = text
        self.expected = expected
        self.start = start
        self.end = end
        self.marks = marks
    }

    public var description: String { id }
}

extension FoldVector {
    /// Plain text, case, tone placement, normal forms, missing marks, compatibility dress, invisible characters.
    public static let all: [FoldVector] = [
        FoldVector("plain-1", "lộ đề", "lộ đề", 0, 5),
        FoldVector("plain-2", "Sáng nay kỷ luật rồi.", "kỷ luật", 9, 16),
        FoldVector("plain-3", "Cả lớp bàn chuyện bệnh án mãi", "bệnh án", 18, 25),
        FoldVector("plain-4", "“địa chỉ nhà” là sao ạ?", "địa chỉ nhà", 1, 12),
        FoldVector("plain-5", "- tin đồn, nhé các bạn", "tin đồn", 2, 9),
        FoldVector("plain-6", "\u{1F389} khuỷu tay", "khuỷu tay", 3, 12),
        FoldVector("plain-7", "quỳ gối", "quỳ gối", 0, 7),
        FoldVector("plain-8", "Sáng nay nghiêng ngả rồi.", "nghiêng ngả", 9, 20),
        FoldVector("plain-9", "Cả lớp bàn chuyện giếng cạn mãi", "giếng cạn", 18, 27),
        FoldVector("plain-10", "“yêu sách” là sao ạ?", "yêu sách", 1, 9),
        FoldVector("upper-1", "- TÀI LIỆU MẬT, nhé các bạn", "tài liệu mật", 2, 14),
        FoldVector("upper-2", "\u{1F389} GIẢ MẠO", "giả mạo", 3, 10),
        FoldVector("upper-3", "ĐƯỜNG DÂY", "đường dây", 0, 9),
        FoldVector("upper-4", "Sáng nay HỌC BẠ rồi.", "học bạ", 9, 15),
        FoldVector("upper-5", "Cả lớp bàn chuyện NGHE NÓI mãi", "nghe nói", 18, 26),
        FoldVector("upper-6", "“KHUYẾT TẬT” là sao ạ?", "khuyết tật", 1, 11),
        FoldVector("mixed-case-1", "- Hạnh Kiểm, nhé các bạn", "hạnh kiểm", 2, 11),
        FoldVector("mixed-case-2", "\u{1F389} hẠnH kIểM", "hạnh kiểm", 3, 12),
        FoldVector("mixed-case-3", "đỒn ThỔi", "đồn thổi", 0, 8),
        FoldVector("mixed-case-4", "Sáng nay ƯớC mƠ rồi.", "ước mơ", 9, 15),
        FoldVector("old-tone-1", "Cả lớp bàn chuyện hòa giải mãi", "hoà giải", 18, 26),
        FoldVector("old-tone-2", "“thủy đậu” là sao ạ?", "thuỷ đậu", 1, 9),
        FoldVector("old-tone-3", "- ủy quyền, nhé các bạn", "uỷ quyền", 2, 10),
        FoldVector("old-tone-4", "\u{1F389} lóe sáng", "loé sáng", 3, 11),
        FoldVector("old-tone-5", "họa sĩ", "hoạ sĩ", 0, 6),
        FoldVector("old-tone-6", "Sáng nay xóe tay rồi.", "xoé tay", 9, 16),
        FoldVector("old-tone-7", "Cả lớp bàn chuyện tùy tiện mãi", "tuỳ tiện", 18, 26),
        FoldVector("old-tone-8", "“HÓA CHẤT” là sao ạ?", "hoá chất", 1, 9),
        FoldVector("new-tone-1", "- hoà giải, nhé các bạn", "hoà giải", 2, 10),
        FoldVector("new-tone-2", "\u{1F389} thuỷ đậu", "thuỷ đậu", 3, 11),
        FoldVector("new-tone-3", "loè người", "loè người", 0, 9),
        FoldVector("misplaced-tone-1", "Sáng nay qúa hạn rồi.", "quá hạn", 9, 16),
        FoldVector("misplaced-tone-2", "Cả lớp bàn chuyện gìau có mãi", "giàu có", 18, 25),
        FoldVector("misplaced-tone-3", "“hòan thành” là sao ạ?", "hoàn thành", 1, 11),
        FoldVector("misplaced-tone-4", "- thúôc lào, nhé các bạn", "thuốc lào", 2, 11),
        FoldVector("misplaced-tone-5", "\u{1F389} tiêú lâm", "tiếu lâm", 3, 11),
        FoldVector("misplaced-tone-6", "ngừơi lạ", "người lạ", 0, 8),
        FoldVector("misplaced-tone-7", "Sáng nay bùôn bán rồi.", "buồn bán", 9, 17),
        FoldVector("misplaced-tone-8", "Cả lớp bàn chuyện kỷ lụât mãi", "kỷ luật", 18, 25),
        FoldVector("misplaced-tone-9", "“qủa tim” là sao ạ?", "quả tim", 1, 8),
        FoldVector("misplaced-tone-10", "- giưã trưa, nhé các bạn", "giữa trưa", 2, 11),
        FoldVector("nfd-1", "\u{1F389} be\u{323}\u{302}nh a\u{301}n", "bệnh án", 3, 13),
        FoldVector("nfd-2", "\u{111}u\u{31B}o\u{31B}\u{300}ng da\u{302}y", "đường dây", 0, 13),
        FoldVector("nfd-3", "Sáng nay khuye\u{302}\u{301}t ta\u{323}\u{302}t rồi.", "khuyết tật", 9, 23),
        FoldVector("nfd-4", "Cả lớp bàn chuyện ky\u{309} lua\u{323}\u{302}t mãi", "kỷ luật", 18, 28),
        FoldVector("nfd-5", "“ta\u{300}i lie\u{323}\u{302}u ma\u{323}\u{302}t” là sao ạ?", "tài liệu mật", 1, 18),
        FoldVector("nfd-6", "- nghi\u{309} hu\u{31B}o\u{31B}\u{309}ng, nhé các bạn", "nghỉ hưởng", 2, 16),
        FoldVector("nfd-7", "\u{1F389} lo\u{323}\u{302} \u{111}e\u{302}\u{300}", "lộ đề", 3, 12),
        FoldVector("nfd-8", "quy\u{300} go\u{302}\u{301}i", "quỳ gối", 0, 10),
        FoldVector("nfd-9", "Sáng nay GIA\u{309} MA\u{323}O rồi.", "giả mạo", 9, 18),
        FoldVector("mark-order-1", "Cả lớp bàn chuyện b\u{EA}\u{323}nh mãi", "bệnh", 18, 23),
        FoldVector("mark-order-2", "“b\u{1EB9}\u{302}nh” là sao ạ?", "bệnh", 1, 6),
        FoldVector("mark-order-3", "- be\u{302}\u{323}nh, nhé các bạn", "bệnh", 2, 8),
        FoldVector("mark-order-4", "\u{1F389} be\u{323}\u{302}nh", "bệnh", 3, 9),
        FoldVector("mark-order-5", "b\u{E9}\u{302}", "bế", 0, 3),
        FoldVector("mark-order-6", "Sáng nay b\u{1EBB}\u{302} rồi.", "bể", 9, 12),
        FoldVector("mark-order-7", "Cả lớp bàn chuyện ch\u{E1}\u{306}n mãi", "chắn", 18, 23),
        FoldVector("mark-order-8", "“l\u{F3}\u{31B}n” là sao ạ?", "lớn", 1, 5),
        FoldVector("mark-order-9", "- l\u{F2}\u{31B}i, nhé các bạn", "lời", 2, 6),
        FoldVector("mark-order-10", "\u{1F389} lo\u{301}\u{31B}n", "lớn", 3, 8),
        FoldVector("mark-order-11", "m\u{1ECD}\u{31B}", "mợ", 0, 3),
        FoldVector("mark-order-12", "Sáng nay ng\u{1B0}\u{1A1}\u{301}ng rồi.", "ngướng", 9, 16),
        FoldVector("mark-order-13", "Cả lớp bàn chuyện l\u{E0}\u{302}n mãi", "lần", 18, 22),
        FoldVector("mark-order-14", "“ma\u{341}y” là sao ạ?", "máy", 1, 5),
        FoldVector("mark-order-15", "- ma\u{340}y, nhé các bạn", "mày", 2, 6),
        FoldVector("unmarked-1", "\u{1F389} hoc ba", "học bạ", 3, 9, .missing),
        FoldVector("unmarked-2", "tin don", "tin đồn", 0, 7, .missing),
        FoldVector("unmarked-3", "Sáng nay benh an rồi.", "bệnh án", 9, 16, .missing),
        FoldVector("unmarked-4", "Cả lớp bàn chuyện dia chi nha mãi", "địa chỉ nhà", 18, 29, .missing),
        FoldVector("unmarked-5", "“ky luat” là sao ạ?", "kỷ luật", 1, 8, .missing),
        FoldVector("unmarked-6", "- nghe noi, nhé các bạn", "nghe nói", 2, 10, .missing),
        FoldVector("unmarked-7", "\u{1F389} duong day", "đường dây", 3, 12, .missing),
        FoldVector("unmarked-8", "khuyet tat", "khuyết tật", 0, 10, .missing),
        FoldVector("unmarked-9", "Sáng nay giay khai sinh rồi.", "giấy khai sinh", 9, 23, .missing),
        FoldVector("unmarked-10", "Cả lớp bàn chuyện quyet dinh mãi", "quyết định", 18, 28, .missing),
        FoldVector("unmarked-11", "“LO DE” là sao ạ?", "lộ đề", 1, 6, .missing),
        FoldVector("unmarked-12", "- TAI LIEU MAT, nhé các bạn", "tài liệu mật", 2, 14, .missing),
        FoldVector("unmarked-13", "\u{1F389} Hanh Kiem Yeu", "hạnh kiểm yếu", 3, 16, .missing),
        FoldVector("some-marks-1", "tin đon", "tin đồn", 0, 7, .missing),
        FoldVector("some-marks-2", "Sáng nay đia chi nhà rồi.", "địa chỉ nhà", 9, 20, .missing),
        FoldVector("some-marks-3", "Cả lớp bàn chuyện bênh án mãi", "bệnh án", 18, 25, .missing),
        FoldVector("some-marks-4", "“tài lieu mât” là sao ạ?", "tài liệu mật", 1, 13, .missing),
        FoldVector("some-marks-5", "- quyêt đinh, nhé các bạn", "quyết định", 2, 12, .missing),
        FoldVector(
            "full-width-1", "\u{1F389} \u{FF4C}\u{FF4F}\u{323}\u{302}\u{3000}\u{111}\u{FF45}\u{302}\u{300}", "lộ đề", 3, 12),
        FoldVector("full-width-2", "\u{FF54}\u{FF49}\u{FF4E}\u{3000}\u{111}\u{FF4F}\u{302}\u{300}\u{FF4E}", "tin đồn", 0, 9),
        FoldVector(
            "full-width-3", "Sáng nay \u{FF42}\u{FF45}\u{323}\u{302}\u{FF4E}\u{FF48}\u{3000}\u{FF41}\u{301}\u{FF4E} rồi.",
            "bệnh án", 9, 19),
        FoldVector(
            "full-width-4", "Cả lớp bàn chuyện \u{FF48}\u{FF4F}\u{323}\u{FF43}\u{3000}\u{FF42}\u{FF41}\u{323} mãi", "học bạ",
            18, 26),
        FoldVector(
            "full-width-5", "“\u{FF2B}\u{FF39}\u{3000}\u{FF2C}\u{FF35}\u{FF21}\u{FF34}” là sao ạ?", "kỷ luật", 1, 8, .missing),
        FoldVector(
            "math-bold-1", "- \u{1D424}\u{1D432}\u{309} \u{1D425}\u{1D42E}\u{1D41A}\u{323}\u{302}\u{1D42D}, nhé các bạn",
            "kỷ luật", 2, 18),
        FoldVector(
            "math-bold-2",
            "\u{1F389} \u{111}\u{1D42E}\u{31B}\u{1D428}\u{31B}\u{300}\u{1D427}\u{1D420} \u{1D41D}\u{1D41A}\u{302}\u{1D432}",
            "đường dây", 3, 23),
        FoldVector(
            "math-script-1", "\u{1D4F4}\u{1D502}\u{309} \u{1D4F5}\u{1D4FE}\u{1D4EA}\u{323}\u{302}\u{1D4FD}", "kỷ luật", 0, 16),
        FoldVector(
            "math-script-2",
            "Sáng nay \u{111}\u{1D4FE}\u{31B}\u{1D4F8}\u{31B}\u{300}\u{1D4F7}\u{1D4F0} \u{1D4ED}\u{1D4EA}\u{302}\u{1D502} rồi.",
            "đường dây", 9, 29),
        FoldVector(
            "math-fraktur-1",
            "Cả lớp bàn chuyện \u{1D590}\u{1D59E}\u{309} \u{1D591}\u{1D59A}\u{1D586}\u{323}\u{302}\u{1D599} mãi", "kỷ luật", 18,
            34),
        FoldVector(
            "math-fraktur-2",
            "“\u{111}\u{1D59A}\u{31B}\u{1D594}\u{31B}\u{300}\u{1D593}\u{1D58C} \u{1D589}\u{1D586}\u{302}\u{1D59E}” là sao ạ?",
            "đường dây", 1, 21),
        FoldVector(
            "math-sans-1", "- \u{1D5C4}\u{1D5D2}\u{309} \u{1D5C5}\u{1D5CE}\u{1D5BA}\u{323}\u{302}\u{1D5CD}, nhé các bạn",
            "kỷ luật", 2, 18),
        FoldVector(
            "math-sans-2",
            "\u{1F389} \u{111}\u{1D5CE}\u{31B}\u{1D5C8}\u{31B}\u{300}\u{1D5C7}\u{1D5C0} \u{1D5BD}\u{1D5BA}\u{302}\u{1D5D2}",
            "đường dây", 3, 23),
        FoldVector(
            "math-mono-1", "\u{1D694}\u{1D6A2}\u{309} \u{1D695}\u{1D69E}\u{1D68A}\u{323}\u{302}\u{1D69D}", "kỷ luật", 0, 16),
        FoldVector(
            "math-mono-2",
            "Sáng nay \u{111}\u{1D69E}\u{31B}\u{1D698}\u{31B}\u{300}\u{1D697}\u{1D690} \u{1D68D}\u{1D68A}\u{302}\u{1D6A2} rồi.",
            "đường dây", 9, 29),
        FoldVector(
            "circled-1", "Cả lớp bàn chuyện \u{24D1}\u{24D4}\u{323}\u{302}\u{24DD}\u{24D7} \u{24D0}\u{301}\u{24DD} mãi",
            "bệnh án", 18, 28),
        FoldVector("circled-2", "“\u{24E3}\u{24D8}\u{24DD} \u{111}\u{24DE}\u{302}\u{300}\u{24DD}” là sao ạ?", "tin đồn", 1, 10),
        FoldVector("bracketed-1", "- \u{24A3}\u{24AA}\u{249E} \u{249D}\u{249C}, nhé các bạn", "học bạ", 2, 8, .missing),
        FoldVector("squared-1", "\u{1F389} \u{1F13B}\u{1F13E} \u{1F133}\u{1F134}", "lộ đề", 3, 12, .missing),
        FoldVector("superscript-1", "\u{1D47}\u{1D49}\u{323}\u{302}\u{207F}\u{2B0} \u{1D43}\u{301}\u{207F}", "bệnh án", 0, 10),
        FoldVector(
            "superscript-2", "Sáng nay \u{1D4F}\u{2B8}\u{309} \u{2E1}\u{1D58}\u{1D43}\u{323}\u{302}\u{1D57} rồi.", "kỷ luật", 9,
            19),
        FoldVector("ligature-1", "Cả lớp bàn chuyện \u{FB01}m \u{1EA3}nh mãi", "fim ảnh", 18, 24),
        FoldVector("invisible-1", "“l\u{200B}ộ\u{200B} \u{200B}đ\u{200B}ề” là sao ạ?", "lộ đề", 1, 10),
        FoldVector("invisible-2", "- t\u{200C}i\u{200C}n\u{200C} \u{200C}đ\u{200C}ồ\u{200C}n, nhé các bạn", "tin đồn", 2, 15),
        FoldVector("invisible-3", "\u{1F389} b\u{200D}ệ\u{200D}n\u{200D}h\u{200D} \u{200D}á\u{200D}n", "bệnh án", 3, 16),
        FoldVector("invisible-4", "l\u{2060}ộ\u{2060} \u{2060}đ\u{2060}ề", "lộ đề", 0, 9),
        FoldVector("invisible-5", "Sáng nay t\u{FEFF}i\u{FEFF}n\u{FEFF} \u{FEFF}đ\u{FEFF}ồ\u{FEFF}n rồi.", "tin đồn", 9, 22),
        FoldVector("invisible-6", "Cả lớp bàn chuyện b\u{AD}ệ\u{AD}n\u{AD}h\u{AD} \u{AD}á\u{AD}n mãi", "bệnh án", 18, 31),
        FoldVector("invisible-7", "“l\u{34F}ộ\u{34F} \u{34F}đ\u{34F}ề” là sao ạ?", "lộ đề", 1, 10),
        FoldVector("invisible-8", "- t\u{180E}i\u{180E}n\u{180E} \u{180E}đ\u{180E}ồ\u{180E}n, nhé các bạn", "tin đồn", 2, 15),
        FoldVector("invisible-9", "\u{1F389} b\u{3164}ệ\u{3164}n\u{3164}h\u{3164} \u{3164}á\u{3164}n", "bệnh án", 3, 16),
        FoldVector("invisible-10", "l\u{115F}ộ\u{115F} \u{115F}đ\u{115F}ề", "lộ đề", 0, 9),
        FoldVector("invisible-11", "Sáng nay t\u{FFA0}i\u{FFA0}n\u{FFA0} \u{FFA0}đ\u{FFA0}ồ\u{FFA0}n rồi.", "tin đồn", 9, 22),
        FoldVector(
            "invisible-12", "Cả lớp bàn chuyện b\u{200E}ệ\u{200E}n\u{200E}h\u{200E} \u{200E}á\u{200E}n mãi", "bệnh án", 18, 31),
        FoldVector("invisible-13", "“l\u{200F}ộ\u{200F} \u{200F}đ\u{200F}ề” là sao ạ?", "lộ đề", 1, 10),
        FoldVector("invisible-14", "- t\u{61C}i\u{61C}n\u{61C} \u{61C}đ\u{61C}ồ\u{61C}n, nhé các bạn", "tin đồn", 2, 15),
        FoldVector("invisible-15", "\u{1F389} b\u{2062}ệ\u{2062}n\u{2062}h\u{2062} \u{2062}á\u{2062}n", "bệnh án", 3, 16),
        FoldVector("invisible-16", "l\u{FE0F}ộ\u{FE0F} \u{FE0F}đ\u{FE0F}ề", "lộ đề", 0, 9),
        FoldVector(
            "invisible-17", "Sáng nay t\u{E0065}i\u{E0065}n\u{E0065} \u{E0065}đ\u{E0065}ồ\u{E0065}n rồi.", "tin đồn", 9, 28),
        FoldVector(
            "invisible-18", "Cả lớp bàn chuyện b\u{202C}ệ\u{202C}n\u{202C}h\u{202C} \u{202C}á\u{202C}n mãi", "bệnh án", 18, 31),
        FoldVector("invisible-19", "“l\u{2069}ộ\u{2069} \u{2069}đ\u{2069}ề” là sao ạ?", "lộ đề", 1, 10),
        FoldVector("invisible-20", "- t\u{8}i\u{8}n\u{8} \u{8}đ\u{8}ồ\u{8}n, nhé các bạn", "tin đồn", 2, 15),
        FoldVector("invisible-21", "\u{1F389} b\u{17B4}ệ\u{17B4}n\u{17B4}h\u{17B4} \u{17B4}á\u{17B4}n", "bệnh án", 3, 16),
        FoldVector(
            "invisible-nfd-1",
            "b\u{200B}e\u{200B}\u{323}\u{200B}\u{302}\u{200B}n\u{200B}h\u{200B} \u{200B}a\u{200B}\u{301}\u{200B}n", "bệnh án",
            0, 19),
        FoldVector(
            "invisible-nfd-2",
            "Sáng nay l\u{200B}o\u{200B}\u{31B}\u{200B}\u{301}\u{200B}n\u{200B} \u{200B}t\u{200B}i\u{200B}e\u{200B}\u{302}\u{200B}\u{301}\u{200B}n\u{200B}g rồi.",
            "lớn tiếng", 9, 34),
        FoldVector("invisible-nfd-3", "Cả lớp bàn chuyện be\u{34F}\u{302}\u{34F}\u{323}nh mãi", "bệnh", 18, 26),
        FoldVector(
            "overlay-1", "“h\u{336}o\u{336}\u{323}\u{336}c\u{336} b\u{336}a\u{336}\u{323}\u{336}” là sao ạ?", "học bạ", 1, 16),
        FoldVector(
            "overlay-2", "- h\u{332}o\u{332}\u{323}\u{332}c\u{332} b\u{332}a\u{332}\u{323}\u{332}, nhé các bạn", "học bạ", 2, 17
        ),
        FoldVector(
            "overlay-3", "\u{1F389} h\u{334}o\u{334}\u{323}\u{334}c\u{334} b\u{334}a\u{334}\u{323}\u{334}", "học bạ", 3, 18),
        FoldVector(
            "overlay-4", "h\u{20DD}o\u{20DD}\u{323}\u{20DD}c\u{20DD} b\u{20DD}a\u{20DD}\u{323}\u{20DD}", "học bạ", 0, 15),
        FoldVector(
            "overlay-5", "Sáng nay h\u{338}o\u{338}\u{323}\u{338}c\u{338} b\u{338}a\u{338}\u{323}\u{338} rồi.", "học bạ", 9, 24),
        FoldVector(
            "overlay-6", "Cả lớp bàn chuyện h\u{307}o\u{307}\u{323}\u{307}c\u{307} b\u{307}a\u{307}\u{323}\u{307} mãi",
            "học bạ", 18, 33),
        FoldVector("d-stroke-1", "“\u{D0}ồn thổi” là sao ạ?", "đồn thổi", 1, 9),
        FoldVector("d-stroke-2", "- \u{F0}ồn thổi, nhé các bạn", "đồn thổi", 2, 10),
        FoldVector("d-stroke-3", "\u{1F389} \u{189}ồn thổi", "đồn thổi", 3, 11),
        FoldVector("d-stroke-4", "\u{256}ồn thổi", "đồn thổi", 0, 8),
        FoldVector("d-stroke-5", "Sáng nay \u{18C}ồn thổi rồi.", "đồn thổi", 9, 17),
        FoldVector("d-stroke-6", "Cả lớp bàn chuyện \u{3B4}ồn thổi mãi", "đồn thổi", 18, 26),
        FoldVector("d-stroke-7", "“\u{2202}ồn thổi” là sao ạ?", "đồn thổi", 1, 9),
        FoldVector("d-stroke-8", "- \u{20AB}ồn thổi, nhé các bạn", "đồn thổi", 2, 10),
        FoldVector("d-stroke-9", "\u{1F389} d\u{335}ồn thổi", "đồn thổi", 3, 12),
        FoldVector("d-stroke-10", "d\u{336}ồn thổi", "đồn thổi", 0, 9),
        FoldVector("d-stroke-11", "Sáng nay \u{18B}ồn thổi rồi.", "đồn thổi", 9, 17),
        FoldVector("d-stroke-12", "Cả lớp bàn chuyện \u{257}ồn thổi mãi", "đồn thổi", 18, 26),
        FoldVector("space-1", "“tin\u{A0}đồn” là sao ạ?", "tin đồn", 1, 8),
        FoldVector("space-2", "- tin\u{2009}đồn, nhé các bạn", "tin đồn", 2, 9),
        FoldVector("space-3", "\u{1F389} tin\u{3000}đồn", "tin đồn", 3, 10),
        FoldVector("space-4", "tin\u{202F}đồn", "tin đồn", 0, 7),
        FoldVector("space-5", "Sáng nay tin\u{9}đồn rồi.", "tin đồn", 9, 16),
        FoldVector("space-6", "Cả lớp bàn chuyện tin\u{2800}đồn mãi", "tin đồn", 18, 25),
        FoldVector("space-7", "“tin  đồn” là sao ạ?", "tin đồn", 1, 9),
    ]
}
