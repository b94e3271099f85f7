internal import CSIMD

/// A post as rules read it: its syllables, each with the bytes it came from.
///
/// Reused from post to post. Nothing of the text is copied: a syllable is an identity and its marks,
/// and the original stays what a user is shown.
@safe public final class FoldedText {
    /// The syllables in text order. Valid until the next fold.
    @exclusivity(unchecked) public private(set) var syllables: UnsafeMutablePointer<FoldedSyllable>
    @safe public internal(set) var count: Int {
        @inlinable get { tally.syllables }
        set { tally.syllables = newValue }
    }
    /// Syllables with digits in them: where identifiers may stand.
    @safe public internal(set) var numeralCount: Int {
        @inlinable get { tally.numerals }
        set { tally.numerals = newValue }
    }
    /// Whether letters or digits stand in a dress that was read without any repair.
    @safe package internal(set) var isDressed: Bool {
        @inlinable get { tally.isDressed }
        set { tally.isDressed = newValue }
    }
    /// Whether an `@` stands in the text: every e-mail address has one.
    @safe package internal(set) var hasAtSign: Bool {
        @inlinable get { tally.hasAtSign }
        set { tally.hasAtSign = newValue }
    }
    /// Whether a full stop stands tight between two words: every host has one.
    @safe package internal(set) var hasTightPoint: Bool {
        @inlinable get { tally.hasTightPoint }
        set { tally.hasTightPoint = newValue }
    }
    /// Where signs of disguise stand, ascending: where repair may be needed.
    @safe package internal(set) var suspects: [Suspect] {
        @inlinable get { storedSuspects }
        @inline(__always) _modify { yield &storedSuspects }
    }
    /// What other modules read in every post. They do so through getters, whose bodies they take over: an access of theirs to
    /// a stored value would be checked each time, since `@exclusivity` does not travel.
    @usableFromInline struct Tally {
        @usableFromInline var syllables = 0
        @usableFromInline var numerals = 0
        @usableFromInline var isDressed = false
        @usableFromInline var hasAtSign = false
        @usableFromInline var hasTightPoint = false
    }
    @safe @exclusivity(unchecked) @usableFromInline var tally = Tally()
    @safe @exclusivity(unchecked) @usableFromInline var storedSuspects: [Suspect] = []
    @exclusivity(unchecked) var numeralPlaces: UnsafeMutablePointer<UInt32>
    /// Where the tokens of a stretch begin and end; valid during a fold only.
    let bounds: UnsafeMutablePointer<UInt32>
    private var capacity = 0
    /// Letters and digits alone in a row: where the last stood, and how many came before it without a gap.
    struct Singles {
        var last = -2
        var length = 0
        /// Those of them that are digits.
        var digits = 0
    }
    var singles = Singles()
    /// The text being folded; valid during a fold only.
    var textBase: UnsafePointer<UInt8>?
    let cache: SyllableCache
    var slowFolder = RawTokenFolder()

    /// - Parameter other: a text that is folded with the same vocabulary: what it has folded is known to this one, too.
    public init(sharingCacheOf other: FoldedText? = nil) {
        cache = other?.cache ?? SyllableCache()
        unsafe syllables = .allocate(capacity: 1)
        unsafe numeralPlaces = .allocate(capacity: 1)
        unsafe bounds = .allocate(capacity: TokenSplitter.boundsCapacity)
    }

    deinit {
        unsafe syllables.deallocate()
        unsafe numeralPlaces.deallocate()
        unsafe bounds.deallocate()
    }

    @inlinable public subscript(index: Int) -> FoldedSyllable {
        precondition(index >= 0 && index < count)  // safe: indices come from this text
        return unsafe syllables[index]
    }

    /// The index of the `order`th syllable with digits in it, in text order.
    public func numeral(_ order: Int) -> Int {
        precondition(order >= 0 && order < numeralCount)  // safe: orders come from this text
        return unsafe Int(numeralPlaces[order])
    }

    /// Room for any text of `bytes` bytes: at least one byte stands between two syllables.
    ///
    /// The pages of the room are touched only as far as syllables are written. A room made for a giant
    /// post is given back when the next one is small.
    func reserve(forBytes bytes: Int) {
        let needed = bytes / 2 + 2
        guard needed > capacity || capacity > max(1 << 20, needed * 8) else { return }
        unsafe syllables.deallocate()
        unsafe numeralPlaces.deallocate()
        capacity = max(needed, 4096)
        unsafe syllables = .allocate(capacity: capacity)
        unsafe numeralPlaces = .allocate(capacity: capacity)
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
    /// 24 bits of identity, 3 of speech, 5 flags.
    @usableFromInline let word: UInt32

    static let breakBit = SOAT_BREAK_BIT
    static let numeralBit = SOAT_NUMERAL_BIT
    static let oddBit: UInt32 = 1 << 29
    static let syllableBit: UInt32 = 1 << 28
    static let dashBit: UInt32 = 1 << 27

    /// The word of a folded piece, but for the break before it.
    static func word(of piece: FoldedPiece, isSyllable: Bool, identity: SyllableID) -> UInt32 {
        var word = identity.rawValue & 0x00FF_FFFF
        if piece.digits > 0 { word |= numeralBit }
        if piece.isOdd { word |= oddBit }
        if isSyllable { word |= syllableBit }
        return word | UInt32(BareSpeech(piece.bare, marks: piece.marks, digits: piece.digits).rawValue) << 24
    }

    @inline(__always) init(start: UInt32, end: UInt32, marks: SyllableMarks, word: UInt32) {
        self.start = start
        self.end = end
        self.marks = marks
        self.word = word
    }

    /// Its bare form in the scanner's vocabulary; 0 when no rule speaks of it.
    @inlinable public var identity: UInt32 { word & 0x00FF_FFFF }
    /// Something other than spaces, one hyphen or one underscore stands before it: no phrase runs across.
    @inlinable public var breaksBefore: Bool { word & (1 << 31 | 1 << 27) != 0 }
    /// The same, but for a hyphen between spaces, which a phrase with a hyphen runs across.
    @inlinable public var partsAllPhrases: Bool { word >> 31 != 0 }
    /// A hyphen between spaces stands before it.
    @inlinable public var isBehindDash: Bool { word & (1 << 27) != 0 }
    /// Digits in it.
    @inlinable public var isNumeral: Bool { word & (1 << 30) != 0 }
    /// Invisible characters inside, or marks that no Vietnamese word has.
    @inlinable public var isOdd: Bool { word & (1 << 29) != 0 }

    /// A Vietnamese syllable as it stands, and no typing slip.
    package var isSyllable: Bool { word & Self.syllableBit != 0 }
    /// What it speaks for where marks may have been left out.
    package var speech: BareSpeech { BareSpeech(rawValue: UInt8(truncatingIfNeeded: word >> 24) & 7) ?? .nothing }
}
