import SoatTestSupport
import Testing

@testable import SoatText

@Suite("Legacy encodings, shared vectors", .enabled(if: SharedVector.areAtHand)) struct LegacyVectorTests {
    static let kinds: Set = ["tcvn3", "vni", "utf8-as-1252", "utf8-twice", "utf8-nfd"]

    @Test("What was written in an old encoding is read exactly, and its place known")
    func readings() {
        let vectors = SharedVector.all(kinds: Self.kinds)
        #expect(vectors.count == 37)
        for vector in vectors {
            let reading = LegacyReading(vector.text)
            let bytes = Self.bytes(of: vector)
            #expect(
                LegacyReading.folded(reading.plain(ofBytes: bytes)) == LegacyReading.folded(vector.expected),
                "\(vector.id): \(reading.plain)")
            #expect(LegacyReading.showsSign(vector.text), "\(vector.id)")
        }
    }

    @Test("What must not be read stays as it is")
    func negatives() {
        for vector in SharedVector.all where vector.sign == .negative {
            let reading = LegacyReading(vector.text)
            #expect(reading.text.repairs.isEmpty, "\(vector.id): \(reading.plain)")
        }
    }

    @Test("Readings of other kinds are left to other steps")
    func others() {
        for vector in SharedVector.all
        where vector.sign == .positive && !Self.kinds.contains(vector.kind)
            && !Self.kinds.contains(where: vector.kind.contains)
        {
            let reading = LegacyReading(vector.text)
            #expect(reading.text.repairs.isEmpty, "\(vector.id) \(vector.kind): \(reading.plain)")
        }
    }

    /// UTF-8 of the stretch that a vector gives in UTF-16.
    private static func bytes(of vector: SharedVector) -> Range<Int> {
        let units = Array(vector.text.utf16)
        let before = String(decoding: units[..<vector.start], as: UTF16.self).utf8.count
        return before..<before + String(decoding: units[vector.start..<vector.end], as: UTF16.self).utf8.count
    }
}
