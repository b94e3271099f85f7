package import SoatText

/// A word or a sign of a post, by the keys that a ``SequenceNetwork`` has rows for.
package struct NetworkWord: Sendable, Hashable {
    /// Of its letters without marks, or of the sign; 0: the model has never seen it.
    package let bare: UInt64
    /// Of its letters and marks; 0: it has none.
    package let marked: UInt64
    package let isSign: Bool
    /// UTF-8 bytes of the post, half open.
    package let bytes: ByteSpan

    init(_ word: EvidenceWord, _ bytes: ByteSpan) {
        bare = word.bare
        marked = word.marked
        isSign = false
        self.bytes = bytes
    }

    init(sign: UInt32, _ bytes: ByteSpan) {
        bare = EvidenceWord.joined(0x8EBC_6AF0_9C88_C6E3, UInt64(sign))
        marked = 0
        isSign = true
        self.bytes = bytes
    }
}

/// The signs between words: punctuation and pictures, one for a row of the same.
struct SignReader {
    private let utf8: [UInt8]
    private var place: Int

    init(_ utf8: [UInt8], from place: Int) {
        self.utf8 = utf8
        self.place = place
    }

    /// Whether a character between words is told to the network; those alike are told as one.
    private static func sign(of scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: scalar
        // Full-width ones.
        case 0xFF01...0xFF5E: sign(of: scalar - 0xFEE0)
        case 0x2010...0x2015: 0x2D
        case 0x2018...0x201B: 0x27
        case 0x201C...0x201F, 0xAB, 0xBB: 0x22
        case 0x2022, 0x25CF, 0xB7: 0x2022
        case 0x2026, 0x2190...0x2BFF, 0x1F000...0x1F3FA, 0x1F400...0x1FAFF: scalar
        default: nil
        }
    }

    /// Reads on, to the byte before an end.
    ///
    /// - Complexity: O(bytes read).
    mutating func signs(until end: Int, _ take: (NetworkWord) -> Void) {
        var last: UInt32?
        while place < end {
            let start = place
            let scalar = next(until: end)
            if scalar <= 0x20 { continue }
            guard let sign = Self.sign(of: scalar) else { continue }
            if sign != last { take(NetworkWord(sign: sign, ByteSpan(start: start, end: place))) }
            last = sign
        }
    }

    /// Leaves out what stands before a byte.
    mutating func skip(to end: Int) { place = max(place, end) }

    /// The next character; bytes that are none are one each.
    private mutating func next(until end: Int) -> UInt32 {
        let first = utf8[place]
        place += 1
        let (length, head): (Int, UInt32) =
            switch first {
            case 0xC2...0xDF: (1, UInt32(first & 0x1F))
            case 0xE0...0xEF: (2, UInt32(first & 0x0F))
            case 0xF0...0xF4: (3, UInt32(first & 0x07))
            default: (0, UInt32(first < 0x80 ? first : 0))
            }
        guard length > 0, place + length <= end else { return head }
        var scalar = head
        for offset in 0..<length { scalar = scalar << 6 | UInt32(utf8[place + offset] & 0x3F) }
        place += length
        return scalar
    }
}
