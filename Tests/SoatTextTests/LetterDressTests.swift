import SoatText
import Testing

@testable import SoatTestSupport

/// Phrases in each of the alphabets that a writer may borrow, in a sentence.
@Suite("Letter dress") struct LetterDressTests {
    struct Dress: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let letters: DisguiseLetters
    }

    static let dresses = [
        Dress(testDescription: "cyrillic", letters: .cyrillic), Dress(testDescription: "greek", letters: .greek),
        Dress(testDescription: "full width", letters: .fullWidth), Dress(testDescription: "bold", letters: .mathBold),
        Dress(testDescription: "script", letters: .mathScript), Dress(testDescription: "circled", letters: .circled),
        Dress(testDescription: "small capitals", letters: .smallCaps),
        Dress(testDescription: "superscript", letters: .superscript),
        Dress(testDescription: "foreign marks", letters: .foreignMark),
    ]

    static let phrases = [
        "lộ đề thi", "đánh bạc", "cá độ bóng đá", "thu tiền ngoài quy định", "học sinh bị kỷ luật", "mua bằng giả",
        "bán thuốc lá điện tử", "vay nặng lãi", "tin đồn thất thiệt", "chửi thề", "mật khẩu", "bệnh án", "ép học thêm",
        "đồ con lợn", "ma túy đá", "giết người", "nói xấu thầy cô", "số tài khoản", "Quỹ Lớp", "BẮT NẠT", "ăn cắp",
    ]

    @Test("A phrase in another dress is read as itself", arguments: dresses, phrases)
    func reads(_ dress: Dress, _ phrase: String) {
        let reading = LetterReading("Chiều nay có " + dress.letters.dress(phrase) + " nhé cả lớp")
        let found = reading.text.words().dropFirst(3).dropLast(3)
        let expected = RepairText(Array(phrase.utf8), range: 0..<phrase.utf8.count).words()
        #expect(found.map(\.bare) == expected.map(\.bare), "\(reading.string)")
        #expect(found.map(\.marks) == expected.map(\.marks), "\(reading.string)")
    }

    @Test("So it is without its marks, in the letters of other alphabets", arguments: dresses.dropLast(), phrases)
    func readsUnmarked(_ dress: Dress, _ phrase: String) {
        // A Greek letter and a Latin one alone may be a formula: αn.
        guard dress.testDescription != "greek" || phrase != "bệnh án" else { return }
        let plain = String(
            String.UnicodeScalarView(
                DisguiseMarks.decomposed(phrase).unicodeScalars.filter { !(0x300...0x36F ~= $0.value) })
        )
        .replacing("đ", with: "d").replacing("Đ", with: "D")
        let reading = LetterReading("Chieu nay co " + dress.letters.dress(plain) + " nhe ca lop")
        let found = reading.text.words().dropFirst(3).dropLast(3)
        let expected = RepairText(Array(plain.utf8), range: 0..<plain.utf8.count).words()
        #expect(found.map(\.bare) == expected.map(\.bare), "\(reading.string)")
    }
}
