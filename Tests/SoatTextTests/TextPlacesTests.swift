import SoatTestSupport
import SoatText
import Testing

/// Bytes, UTF-16, lines and columns against counting unit by unit.
@Suite("Places in a text") struct TextPlacesTests {
    /// What texts are put together from: letters of one to four bytes, every kind of line end, and what only looks like one.
    private static let pieces = [
        "a", " ", "ệ", "e\u{323}\u{302}", "đ", "日", "😀", "👨‍👩‍👧", "\u{200B}", "\t", "\n", "\r\n", "\r", "\n\r", "\u{2028}",
        "\u{85}", "\u{C}",
    ]

    private static func text(_ random: inout SeededRandom) -> String {
        (0..<random.below(40)).map { _ in random.pick(pieces) }.joined()
    }

    /// Every boundary of a text, counted the slow way.
    private struct Boundary {
        let byte: Int
        let utf16: Int
        let place: TextPlace
    }

    private static func boundaries(of text: String) -> [Boundary] {
        let scalars = Array(text.unicodeScalars)
        var boundaries: [Boundary] = []
        var (byte, utf16, line, column) = (0, 0, 1, 1)
        for index in 0...scalars.count {
            boundaries.append(Boundary(byte: byte, utf16: utf16, place: TextPlace(line: line, column: column)))
            guard index < scalars.count else { break }
            let scalar = scalars[index]
            byte += scalar.utf8.count
            utf16 += scalar.utf16.count
            let endsLine = scalar == "\n" || scalar == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n")
            (line, column) = endsLine ? (line + 1, 1) : (line, column + scalar.utf16.count)
        }
        return boundaries
    }

    @Test("Asked in any order, both ways agree with the slow count", arguments: 0..<300)
    func agrees(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let text = Self.text(&random)
        var places = TextPlaces(Array(text.utf8))
        var questions = Self.boundaries(of: text)
        if seed % 2 == 1 { questions.shuffle(using: &random) }
        for wanted in questions {
            let note: Comment = "seed \(seed), byte \(wanted.byte) of \(text.debugDescription)"
            #expect(places.utf16(at: wanted.byte) == wanted.utf16, note)
            #expect(places.place(at: wanted.byte) == wanted.place, note)
            #expect(places.byte(atUTF16: wanted.utf16) == wanted.byte, note)
            // Between the CR and the LF of one line end there is no place that an editor shows.
            let isWithinLineEnd = wanted.byte > 0 && Array(text.utf8)[wanted.byte - 1] == 0x0D && wanted.place.column > 1
            if !isWithinLineEnd { #expect(places.byte(at: wanted.place) == wanted.byte, note) }
        }
    }

    @Test("A stretch is its two ends, and lines end where editors end them", arguments: 0..<100)
    func stretches(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed) + 1_000)
        let text = Self.text(&random)
        let bytes = Array(text.utf8)
        let all = Self.boundaries(of: text)
        var places = TextPlaces(bytes)
        for _ in 0..<20 {
            let ends = [random.below(all.count), random.below(all.count)].sorted()
            let (first, last) = (all[ends[0]], all[ends[1]])
            let stretch = ByteSpan(start: first.byte, end: last.byte)
            let note: Comment = "seed \(seed), \(stretch) of \(text.debugDescription)"
            #expect(places.span(of: stretch) == SourceSpan(start: first.utf16, end: last.utf16), note)
            let (start, end) = places.places(of: stretch)
            #expect(start == first.place && end == last.place, note)
            #expect(places.lineStart == all.first { $0.place.line == first.place.line }?.byte, note)
            let lineEnd = places.lineEnd(from: first.byte)
            #expect(bytes[first.byte..<lineEnd].allSatisfy { $0 != 0x0A && $0 != 0x0D }, note)
            #expect(lineEnd == bytes.count || bytes[lineEnd] == 0x0A || bytes[lineEnd] == 0x0D, note)
            #expect(places.lineEnd(from: first.byte, reach: 3) == min(lineEnd, first.byte + 3), note)
        }
    }

    static let outside: [(TextPlace, Int)] = [
        (TextPlace(line: 1, column: 99), 2), (TextPlace(line: 9, column: 1), 8), (TextPlace(line: 0, column: 0), 0),
        (TextPlace(line: 2, column: 2), 4),
    ]

    @Test("A place outside the text is the nearest within; half of a pair is where it begins", arguments: outside)
    func clamped(_ place: TextPlace, _ byte: Int) {
        var places = TextPlaces(Array("ab\r\n😀".utf8))
        #expect(places.byte(at: place) == byte)
        #expect(places.place(at: -1) == TextPlace(line: 1, column: 1))
        #expect(places.place(at: 99) == TextPlace(line: 2, column: 3))
        #expect(places.utf16(at: 99) == 6 && places.byte(atUTF16: 99) == 8 && places.byte(atUTF16: 5) == 4)
    }
}
