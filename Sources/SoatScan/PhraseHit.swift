internal import SoatText

/// A phrase that stands in a post, as written or as read after repair. Plain values: posts without marks have hundreds.
struct PhraseHit: Sendable, BitwiseCopyable {
    let pattern: PatternID
    private let firstSyllable: UInt32
    private let lastSyllable: UInt32
    private let firstByte: UInt32
    private let endByte: UInt32
    private let readingNumber: Int32
    var marks: Marks

    enum Marks: UInt8, Sendable, Hashable, BitwiseCopyable {
        /// All the marks of the phrase.
        case complete
        /// Some are missing; whether that counts is asked when a rule needs the hit, and it is then one of the next two.
        case lacking
        /// Some are missing, and the surroundings say that they were left out.
        case justified
        /// Some are missing, and it may be another word.
        case doubtful
    }

    /// - Parameters:
    ///   - first: index of a syllable of the post; `last` likewise, inclusive.
    ///   - bytes: of the document: under 2³².
    ///   - reading: how the place was read, as its number in ``ScanScratch/readings``; `nil` where it is written plainly.
    init(pattern: PatternID, first: Int, last: Int, bytes: ByteSpan, marks: Marks, reading: Int? = nil) {
        self.pattern = pattern
        self.marks = marks
        firstSyllable = UInt32(truncatingIfNeeded: first)
        lastSyllable = UInt32(truncatingIfNeeded: last)
        firstByte = UInt32(truncatingIfNeeded: bytes.start)
        endByte = UInt32(truncatingIfNeeded: bytes.end)
        readingNumber = reading.map { Int32(truncatingIfNeeded: $0) } ?? -1
    }

    /// By pattern, then place.
    var order: UInt64 { UInt64(pattern.rawValue) << 32 | UInt64(firstSyllable) }

    /// Indices of the post's syllables, both inclusive.
    var first: Int { Int(firstSyllable) }
    var last: Int { Int(lastSyllable) }
    /// UTF-8 bytes of the document, half open.
    var bytes: ByteSpan { ByteSpan(start: Int(firstByte), end: Int(endByte)) }
    /// The number of what was read; `nil` where it is written plainly.
    var reading: Int? { readingNumber < 0 ? nil : Int(readingNumber) }
}
