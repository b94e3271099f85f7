import Foundation
import SoatTestSupport
import Testing

@testable import SoatIntake
@testable import SoatText

/// Texts as another program writes them in JSON, read again.
@Suite("Escapes of JSON strings") struct JSONEscapesTests {
    private static let pieces = [
        "a", "Thầy cô ", "\n", "\t", "\"", "\\", "/", "\u{8}", "\u{C}", "\r", "\u{1}", "\u{1F}", "ộ", "😀", "\u{2028}",
        "\\u0041", "\u{0}",
        "một câu dài hơn mười sáu byte để bước chép đi qua nó",
    ]

    @Test("What was escaped comes out as it was", arguments: 0..<200)
    func roundTrip(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let text = (0..<random.below(30)).map { _ in random.pick(Self.pieces) }.joined()
        let encoder = JSONEncoder()
        encoder.outputFormatting = random.below(2) == 0 ? [.withoutEscapingSlashes] : []
        var line = Array(try encoder.encode(["text": text]))
        // The same with every unit as a number.
        if random.below(2) == 0 {
            let units = text.utf16.map { String(format: "\\u%04x", $0) }
            line = Array("{\"text\":\"\(units.joined())\"}".utf8)
        }
        var reader = PostLineReader(
            unsaid: PostContext(postedOn: CalendarDate(secondsSince1970: 1_790_000_000)), longestLine: 1 << 20)
        let post = reader.read(post: line.span, number: 1)
        #expect(try post?.content.get().utf8 == Array(text.utf8), "seed \(seed), \(String(decoding: line, as: UTF8.self))")
    }
}
