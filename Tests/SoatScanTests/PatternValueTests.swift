import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// Under any stance a bare ban is clean; one that tells the very value is not, whoever says how the value looks.
@Suite("Values told in a ban") struct PatternValueTests {
    static let rows: [(text: String, found: Int)] = [
        ("Đừng đăng mã CONG-4821 lên nhóm.", 1), ("Cảnh giác kẻ xin mã CONG-4821.", 1), ("Đừng quên mã CONG-4821 nhé.", 1),
        ("Mã cổng là CONG-4821.", 1), ("Đừng đăng mã CONG lên nhóm.", 0),
    ]

    @Test("A pattern with digits in what it found is a value", arguments: rows)
    func value(_ text: String, _ found: Int) throws {
        let scanner = try Scanner(TestRules.book("match: {pattern: 'CONG-\\d{4}'}"))
        #expect(scanner.check(TestRules.document(text)).findings.count == found)
    }

    @Test("A pattern of words alone is none")
    func words() throws {
        let scanner = try Scanner(TestRules.book("match: {pattern: 'bán (?:đề|đáp án)'}"))
        #expect(scanner.check(TestRules.document("Nghiêm cấm bán đề.")).findings.isEmpty)
        #expect(scanner.check(TestRules.document("Em bán đề đây.")).findings.count == 1)
    }
}
