import SoatTestSupport
import Testing

@testable import SoatText

/// The shared vectors that only chat spellings stand between.
@Suite("Teencode of the shared vectors", .enabled(if: SharedVector.areAtHand)) struct TeencodeVectorsTests {
    /// Two readings of each form are tried, as a scan does.
    private static func readings(of text: String) -> [RepairText] {
        let utf8 = Array(text.utf8)
        return (0...1).map { choice in
            var repaired = RepairText(utf8, range: 0..<utf8.count)
            Teencode.undo(in: &repaired, choice: choice)
            return repaired
        }
    }

    private static func keys(_ text: RepairText) -> [TeencodeLexicon.Key] { text.words().map { TeencodeLexicon.Key($0) } }

    private static func holds(_ text: RepairText, _ phrase: String) -> Bool {
        let utf8 = Array(phrase.utf8)
        let wanted = keys(RepairText(utf8, range: 0..<utf8.count))
        let words = keys(text)
        guard !wanted.isEmpty, words.count >= wanted.count else { return false }
        return (0...(words.count - wanted.count)).contains { Array(words[$0..<$0 + wanted.count]) == wanted }
    }

    @Test("What was meant is among the readings", arguments: SharedVector.all(kinds: ["teencode"]))
    func found(_ vector: SharedVector) {
        #expect(Self.readings(of: vector.text).contains { Self.holds($0, vector.expected) }, "\(vector.id) \(vector.text)")
    }

    @Test("What must not be read is not, and nothing is called a chat form")
    func negatives() {
        for vector in SharedVector.all where vector.sign == .negative {
            for text in Self.readings(of: vector.text) {
                #expect(!vector.mustNot.contains { Self.holds(text, $0) }, "\(vector.id) \(vector.text)")
            }
            #expect(Self.readings(of: vector.text)[0].repairs.isEmpty, "\(vector.id) \(vector.text)")
        }
    }
}
