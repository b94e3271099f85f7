/// A few words that stand for themselves where a disguise might be suspected.
enum StandingWords {
    /// Words without a consonant before them that are in daily use: beside a joint or a number they are words, and
    /// no torn-off rest of one.
    static func opensWithVowel(_ word: RepairWord) -> Bool { vowelFirst.contains(Key(word)) }

    /// Words that a number is typed before without a space: `7họ`, `5hộp`.
    static func followsNumber(_ word: RepairWord) -> Bool {
        counted.contains(Key(word)) || countedBare.contains(word.bare) && word.marks.isEmpty
    }

    /// Usual words that begin with two consonants: `vềnhà` is no `vền hà`.
    ///
    /// - Parameter isMarked: whether the text around has marks; else all are left out.
    static func opensWithDigraph(_ word: RepairWord, isMarked: Bool) -> Bool {
        isMarked ? digraph.contains(Key(word)) : digraphBare.contains(word.bare)
    }

    /// Words of one letter that are written together with others.
    static func isSingle(_ word: RepairWord) -> Bool { single.contains(Key(word)) }

    /// Words that answer or call behind a single letter for a person: `c.ơi`, `k.ạ`.
    static func isCall(_ word: RepairWord) -> Bool { calls.contains(Key(word)) }

    private struct Key: Hashable {
        let bare: [UInt8]
        let marks: SyllableMarks

        init(_ word: RepairWord) {
            bare = word.bare
            marks = word.marks
        }
    }

    private static let vowelFirst = keys(
        """
        a á à ạ ai ái am an án anh ánh ảnh ao áo áp ăn ăng âm ấm ân ấn ấp âu ấy e em én eo ép ê ế êm i ích im in inh ít \
        o ong óc ô ôi ối ôm ốm ôn ồn ổn ông ống ốc ổ ơ ờ ở ơi ơn u ú ủ ủa ui um ung ủng uống út úp ư ừ ứ ưa ưng ứng ước \
        ướt ương ưu uy ủy uyên y ý yên yến yêu yếu
        """)
    private static let counted = keys(
        """
        hộ hộp hôm hồi hàng hạng hạt hình hòn hũ huyện hiệp họ học hào hiệu héc hai em anh ông ít ổ ấm áo ao ảnh ý ô ấp \
        ống ai ăn âm ong ốc án ấy
        """)
    private static let countedBare: Set<[UInt8]> = Set(
        "ha hai hom hop ho hang hat hinh hon hoc hay em anh ong".split(separator: " ").map { Array($0.utf8) })
    private static let calls = keys("ơi ạ à á ừ ờ ở ý em anh ai")
    private static let single = keys("ở ý ạ")
    private static let digraph = keys(digraphs)
    private static let digraphBare = Set(keys(digraphs).map(\.bare))
    private static let digraphs = """
        nhà nhau nhất nhiều nhân như nhận nhỏ nhớ nhưng những nhóm nhìn nhập nhằm nhạc nhanh nhiên nhiệm nhắc nhắn nhở nhé \
        người ngày ngoài ngành nguyện ngữ nguồn ngân ngủ ngay ngũ nguy ngừng nghỉ nghe nghề nghĩ nghiệp nghĩa nghiêm nghiên \
        chơi cho chủ chị chưa chính chung chuyển chi chia chỉ chào cháu chăm chữ chúng chúc chọn chất chấm chế chết chở chức \
        chuyện chuyên chứng chữa chó chê chửi chạy thi thu thêm thì thể thành thầy theo thông thường thứ thời thật thấy thuốc \
        thôi thiết thích thân thẻ thẳng thắng tháng thử thức thực thẩm thưởng phí phụ phải phạt phòng phó phim phần phân phát \
        pháp phép phiếu phục phong phê phản trường trong trên trước trả trẻ trò trễ trái trực trách không khi khó khoản khác \
        khách khoa khẩu khám khóa khen
        """

    private static func keys(_ list: String) -> Set<Key> {
        Set(list.split(separator: " ").compactMap { RepairText.word($0.unicodeScalars.map(\.value)) }.map(Key.init))
    }
}
