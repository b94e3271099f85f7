import SoatTestSupport
import SoatText
import Testing

/// The vectors beside the package whose words are broken or bent.
@Suite("Word vectors", .enabled(if: SharedVector.areAtHand)) struct WordVectorTests {
    private static let kinds: Set<String> = [
        "spaced", "separated", "split-syllable", "stretched", "leet", "mixed-case", "2:unmarked+separated",
        "2:unmarked+spaced", "2:leet+unmarked+zwsp",
    ]

    @Test("Each is read as its phrase", arguments: SharedVector.all(kinds: kinds))
    func reads(_ vector: SharedVector) throws {
        let reading = WordReading(vector.text)
        let units = vector.text.utf16
        let start = vector.text.utf8.distance(
            from: vector.text.startIndex, to: units.index(units.startIndex, offsetBy: vector.start))
        let end = vector.text.utf8.distance(
            from: vector.text.startIndex, to: units.index(units.startIndex, offsetBy: vector.end))
        let found = WordReading.words(reading.string(in: start..<end))
        let expected = WordReading.words(vector.expected)
        #expect(found.map(\.bare) == expected.map(\.bare), "\(vector.id) \(reading.string)")
        guard vector.closeness == .exact else { return }
        #expect(found.map(\.marks) == expected.map(\.marks), "\(vector.id) \(reading.string)")
    }

    @Test("Nothing is read into the others", arguments: SharedVector.all.filter { $0.sign == .negative })
    func leaves(_ vector: SharedVector) {
        let reading = WordReading(vector.text)
        // Letters held down are read, and hide nothing.
        #expect(reading.disguises.subtracting([.stretched]).isEmpty, "\(vector.id) \(reading.string)")
        #expect(!reading.showsSign || reading.disguises == [.stretched], "\(vector.id)")
    }
}
