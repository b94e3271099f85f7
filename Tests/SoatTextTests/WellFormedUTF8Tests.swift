import SoatTestSupport
import Testing

@testable import SoatText

/// The check of UTF-8, whose steps are 16 and 32 bytes wide, against the standard library's.
@Suite("Well-formed UTF-8") struct WellFormedUTF8Tests {
    /// Sequences of every length, and what is none.
    private static let pieces: [[UInt8]] = [
        [0x61], [0x20], [0x7F], [0xC3, 0xA0], [0xC6, 0xB0], [0xE1, 0xBB, 0x8D], [0xEF, 0xBF, 0xBD], [0xED, 0x9F, 0xBF],
        [0xF0, 0x9F, 0x98, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    ]
    private static let faults: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xE1, 0xBB], [0xED, 0xA0, 0x80],
        [0xF0, 0x9F, 0x98],
        [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3, 0xA0, 0xA0],
    ]

    @Test("It says what the standard library says, wherever a fault stands", arguments: 0..<300)
    func agrees(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for _ in 0..<40 {
            var bytes: [UInt8] = []
            let length = random.below(150)
            while bytes.count < length { bytes += random.pick(Self.pieces) }
            #expect(WellFormedUTF8.isWellFormed(bytes), "seed \(seed)")
            // In the middle, at the end, and at the beginning.
            bytes.insert(
                contentsOf: random.pick(Self.faults), at: random.pick([0, bytes.count, random.below(bytes.count + 1)]))
            #expect(
                WellFormedUTF8.isWellFormed(bytes) == (String(validating: bytes, as: UTF8.self) != nil),
                "seed \(seed), \(bytes)")
        }
    }
}
