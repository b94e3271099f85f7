/// A post as rules read it: its syllables, each with the bytes it came from.
///
/// Reused from post to post. Nothing of the text is copied: a syllable is an identity and its marks,
/// and the original stays what a user is shown.
@safe public final class FoldedText {
    /// The syllables in text order. Valid until the next fold.
    public private(set) var syllables: UnsafeMutablePointer<FoldedSyllable>
    public internal(set) var count = 0
    /// Indices of syllables with digits in them, in text order: where identifiers may stand.
    public internal(set) var numerals: [UInt32] = []
    /// Where signs of disguise stand, ascending: where repair may be needed.
    package internal(set) var suspects: [Suspect] = []
    private var capacity = 0
    /// Letters and digits alone in a row: where the last stood, and how many came before it without a gap.
    struct Singles {
        var last = -2
        var length = 0
        var isDigit = false
    }
    var singles = Singles()
    /// The text being folded; valid during a fold only.
    var textBase: UnsafePointer<UInt8>?
    let cache = SyllableCache()
    var slowFolder = RawTokenFolder()

    public init() {
        unsafe syllables = .allocate(capacity: 1)
    }

    deinit {
        unsafe syllables.deallocate()
    }

    public subscript(index: Int) -> FoldedSyllable {
        precondition(index >= 0 && index < count)  // safe: indices come from this text
        return unsafe syllables[index]
    }

    /// Room for any text of `bytes` bytes: at least one byte stands between two syllables.
    ///
    /// The pages of the room are touched only as far as syllables are written. A room made for a giant
    /// post is given back when the next one is small.
    func reserve(forBytes bytes: Int) {
        let needed = bytes / 2 + 2
        guard needed > capacity || capacity > max(1 << 20, needed * 8) else { return }
        unsafe syllables.deallocate()
        capacity = max(needed, 4096)
        unsafe syllables = .allocate(capacity: capacity)
    }

    /// The place of a run of syllables in the document.
    ///
    /// - Returns: UTF-8 bytes of the document, half open.
    public func bytes(from first: Int, through last: Int) -> ByteSpan {
        ByteSpan(start: Int(self[first].start), end: Int(self[last].end))
    }
}

/// One syllable, number or other word of a post. 16 bytes.
public struct FoldedSyllable: Sendable {
    /// UTF-8 bytes of the document, half open.
    public let start: UInt32
    public let end: UInt32
    public let marks: SyllableMarks
    /// 24 bits of identity, 8 bits of flags.
    @usableFromInline let word: UInt32

    static let breakBit: UInt32 = 1 << 31
    static let numeralBit: UInt32 = 1 << 30
    static let oddBit: UInt32 = 1 << 29

    @inline(__always) init(start: UInt32, end: UInt32, marks: SyllableMarks, word: UInt32) {
        self.start = start
        self.end = end
        self.marks = marks
        self.word = word
    }

    /// Its bare form in the scanner's vocabulary; 0 when no rule speaks of it.
    @inlinable public var identity: UInt32 { word & 0x00FF_FFFF }
    /// Something other than spaces, one hyphen or one underscore stands before it: no phrase runs across.
    @inlinable public var breaksBefore: Bool { word >> 31 != 0 }
    /// Digits in it.
    @inlinable public var isNumeral: Bool { word & (1 << 30) != 0 }
    /// Invisible characters inside, or marks that no Vietnamese word has.
    @inlinable public var isOdd: Bool { word & (1 << 29) != 0 }
}
