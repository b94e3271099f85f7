import SoatTestSupport
import SoatText
import Testing

@testable import SoatScan

/// Texts longer than any post are judged part by part, and nothing is lost by it.
@Suite("Long texts") struct LongTextTests {
    static let texts: [(name: String, text: String)] = [
        ("lines", String(repeating: "Mai họp tổ lúc hai giờ chiều.\n", count: 80_000)),
        ("one line of words", String(repeating: "họp tổ ", count: 300_000)),
        ("no space at all", String(repeating: "ệ", count: 900_000)),
        ("characters of four bytes", String(repeating: "🌸", count: 700_000)),
        ("a line end at the very beginning", "\n" + String(repeating: "x", count: 2_500_000)),
    ]

    @Test("Parts make up the text, none is too long, and none begins within a character", arguments: texts)
    func parts(_ name: String, _ text: String) {
        let utf8 = Array(text.utf8)
        let parts = LongText.parts(of: utf8)
        #expect(parts.count > 1)
        #expect(parts.first?.lowerBound == 0 && parts.last?.upperBound == utf8.count)
        #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        #expect(parts.allSatisfy { !$0.isEmpty && $0.count <= LongText.partLength })
        #expect(parts.allSatisfy { utf8[$0.lowerBound] & 0xC0 != 0x80 })
    }

    @Test("A finding far inside a long text stands at its own letters")
    func places() throws {
        let scanner = try Scanner(TestRules.book("match: {phrase: [bán đề thi]}"))
        let filler = String(repeating: "Mai họp tổ 🌸 lúc hai giờ chiều.\n", count: 40_000)
        let text = filler + "Ai bán đề thi?\n" + filler + "Em bán đề thi đây.\n"
        let found = scanner.check(TestRules.document(text)).findings
        let units = Array(text.utf16)
        let quotes = found.map { String(decoding: units[$0.span.start..<$0.span.end], as: UTF16.self) }
        #expect(quotes == ["bán đề thi", "bán đề thi"])
        let fillerUnits = filler.utf16.count
        #expect(found.map(\.span.start) == [fillerUnits + 3, 2 * fillerUnits + "Ai bán đề thi?\n".utf16.count + 3])
    }
}
