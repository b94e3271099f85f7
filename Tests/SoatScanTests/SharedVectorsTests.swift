import SoatTestSupport
import Testing

@Suite("Shared vectors") struct SharedVectorsTests {
    @Test("Escapes are undone, and a broken one is refused")
    func escapes() {
        #expect(SharedVector.unescaped("h\\u1ECDc \\U0001D41C\\\\") == "h\u{1ECD}c \u{1D41C}\\")
        #expect(SharedVector.unescaped("\\u12") == nil)
        #expect(SharedVector.unescaped("\\") == nil)
        #expect(SharedVector.unescaped("\\uD800") == nil)
    }

    @Test("Every row is read, and its stretch lies in its text", .enabled(if: SharedVector.areAtHand))
    func rows() {
        #expect(SharedVector.all.count > 400)
        for vector in SharedVector.all {
            #expect(vector.start >= 0 && vector.end <= vector.text.utf16.count, "\(vector.id)")
            #expect(vector.sign == .negative || vector.start < vector.end, "\(vector.id)")
        }
    }
}
