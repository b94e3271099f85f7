import SoatTestSupport
import SoatText
import Testing

/// The vectors beside the package whose disguise is one of letters.
@Suite("Letter vectors", .enabled(if: SharedVector.areAtHand)) struct LetterVectorTests {
    private static let kinds: Set<String> = [
        "cyrillic", "greek", "math-bold", "math-script", "math-sans-italic", "circled", "negative-circled",
        "negative-squared", "squared", "regional-indicator", "small-caps", "superscript", "bidi-override", "bidi-isolate",
        "d-horn-lookalike", "foreign-precomposed", "overlay-mark", "2:zwsp+cyrillic", "2:math+zwj", "2:unmarked+cyrillic",
        "2:unmarked+circled", "2:small-caps+zwsp", "2:strike+cyrillic", "2:greek+cyrillic", "2:rlo+unmarked",
        "2:cyrillic+separated",
    ]

    @Test("Each is read as its phrase", arguments: SharedVector.all(kinds: kinds))
    func reads(_ vector: SharedVector) throws {
        let reading = LetterReading(vector.text)
        let units = vector.text.utf16
        let start = vector.text.utf8.distance(
            from: vector.text.startIndex, to: units.index(units.startIndex, offsetBy: vector.start))
        let end = vector.text.utf8.distance(
            from: vector.text.startIndex, to: units.index(units.startIndex, offsetBy: vector.end))
        let found = reading.words(in: start..<end)
        let expected = RepairText(Array(vector.expected.utf8), range: 0..<vector.expected.utf8.count).words()
        #expect(found.flatMap(\.bare) == expected.flatMap(\.bare), "\(vector.id) \(reading.string)")
        guard vector.kind != "2:cyrillic+separated", vector.closeness == .exact else { return }
        #expect(found.count == expected.count)
        for (word, phrase) in zip(found, expected) {
            #expect(word.marks == phrase.marks, "\(vector.id) \(reading.string)")
        }
    }

    @Test("Nothing is read into the others", arguments: SharedVector.all.filter { $0.sign == .negative })
    func leaves(_ vector: SharedVector) {
        let reading = LetterReading(vector.text)
        #expect(reading.disguises.isEmpty, "\(vector.id) \(reading.string)")
        #expect(!reading.showsSign, "\(vector.id)")
    }
}
