/// A few words that stand for themselves where a disguise might be suspected.
enum StandingWords {
    /// Words without a consonant before them that are in daily use: beside a joint or a number they are words, and
    /// no torn-off rest of one.
    static func opensWithVowel(_ word: RepairWord) -> Bool { vowelFirst.contains(Key(word)) }

    /// Words that a number is typed before without a space: `7họ`, `5hộp`.
    static func followsNumber(_ word: RepairWord) -> Bool {
        vowelFirst.contains(Key(word)) || counted.contains(Key(word)) || countedBare.contains(word.bare) && word.marks.isEmpty
    }

    /// Words that end a sentence in talk: `nhé`, `ạ`.
    static func endsSentence(_ word: RepairWord) -> Bool { final.contains(Key(word)) }

    /// Words that go with a slash of their own: `và/hoặc`, `đồng/lít`.
    static func takesSlash(_ word: RepairWord) -> Bool { slashed.contains(Key(word)) }

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
        ướt ương ưu ưa uy úy ủy uyên y ý yên yến yêu yếu
        """)
    private static let counted = keys("hộ hộp hôm hồi hàng hạng hạt hình hòn hũ huyện hiệp họ học hào hiệu héc hai")
    private static let countedBare: Set<[UInt8]> = Set(
        "ha hai hom hop ho hang hat hinh hon hoc hay em anh ong".split(separator: " ").map { Array($0.utf8) })
    private static let calls = keys("ơi ạ à á ừ ờ ở ý em anh ai")
    private static let final = keys("nhé nhá nha ạ à rồi thôi không chưa nữa vậy luôn đi hả nhỉ đó đấy này kìa hết xong")
    private static let slashed = keys(
        "và hoặc hay đồng lít tháng ngày năm tuần giờ phút giây người con cái học sinh lớp buổi tiết suất phần lần kỳ vé chiếc")

    private static func keys(_ list: String) -> Set<Key> {
        Set(list.split(separator: " ").compactMap { RepairText.word($0.unicodeScalars.map(\.value)) }.map(Key.init))
    }
}
