internal import CSIMD

/// The loop of the fold: parts a text into tokens, and looks each up.
///
/// A struct and no closures over local variables: small changes to those kept the compiler from inlining them, and the loop
/// was then three times slower (`docs/performance.md`).
@safe struct TokenSplitter {
    private let owner: FoldedText
    private let vocabulary: Vocabulary
    private let text: UnsafePointer<UInt8>
    private let byteCount: Int
    private let slots: UnsafeMutablePointer<SyllableCache.Slot>
    private let out: UnsafeMutablePointer<FoldedSyllable>
    private let numeralPlaces: UnsafeMutablePointer<UInt32>
    private let longestNumeral: Int
    /// Syllables so far, and those of them with digits.
    private(set) var written = 0
    private(set) var numerals = 0
    /// Where the run of word bytes began.
    private var open = 0
    private var isOpen = false
    /// The end of the run before.
    private var last = 0
    /// What stands before the next syllable, as bits of its word: a break, a hyphen between spaces, or nothing.
    private var parting = FoldedSyllable.breakBit

    /// What a slow path goes on from, and what it hands back.
    struct State {
        let written: Int
        let numerals: Int
        let parting: UInt32
    }

    init(_ text: UnsafePointer<UInt8>, count: Int, into owner: FoldedText, with vocabulary: Vocabulary) {
        unsafe self.text = text
        byteCount = count
        self.owner = owner
        self.vocabulary = vocabulary
        unsafe slots = owner.cache.slots
        unsafe out = owner.syllables
        unsafe numeralPlaces = owner.numeralPlaces
        longestNumeral = min(4, vocabulary.longestNumeral)
    }

    /// Splits the whole text.
    @inline(__always) mutating func run() {
        var offset = 0
        // A run that is open at the end of the text is closed by a block of nothing.
        while offset < byteCount || isOpen {
            var mask: UInt64 = 0
            if offset &+ 64 <= byteCount {
                mask = unsafe soat_word_mask(text + offset)
            } else if offset < byteCount {
                unsafe owner.tail.update(repeating: 0, count: 64)
                unsafe owner.tail.update(from: text + offset, count: byteCount &- offset)
                mask = unsafe soat_word_mask(owner.tail)
            }
            block(mask, at: offset)
            offset &+= 64
        }
    }

    @inline(__always) private mutating func emit(_ start: Int, _ end: Int, _ marks: UInt32, _ word: UInt32) {
        unsafe out[written] = FoldedSyllable(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
            marks: SyllableMarks(bits: marks), word: word | parting)
        written &+= 1
        parting = 0
    }

    @inline(__always) private mutating func token(_ start: Int, _ end: Int) {
        let gap = start &- last
        let first = unsafe text[start]
        var isTight = false
        if unsafe gap == 2 && text[start &- 1] == 0x20 && text[last] > 0x20 {
            // A comma or a full stop and a space: the commonest gap after the space alone.
            parting |= FoldedSyllable.breakBit
            if unsafe text[last] == UInt8(ascii: "@") || text[last] == UInt8(ascii: "!") {
                unsafe owner.endSign(text[last], before: first, at: written)
            }
        } else if unsafe gap != 1 || text[last] != 0x20 {
            parting |= unsafe Self.parting(text + last, gap, before: first)
            if gap > 0 {
                if unsafe gap > 1 && text[last] == UInt8(ascii: "@") {
                    owner.endSign(UInt8(ascii: "@"), before: first, at: written)
                }
                isTight = unsafe Self.isTight(text + last, gap)
                if unsafe text[start &- 1] == UInt8(ascii: "#") {
                    // A tag may be glued; behind `&` it is a letter by its number.
                    owner.suspect(
                        unsafe gap > 1 && text[start &- 2] == UInt8(ascii: "&") ? .joint : [.word, .glued], at: written)
                }
            }
        }
        last = end
        let length = end &- start
        // Only digits are word bytes below 0x3A. Long numbers are too many to cache, and no phrase has one.
        if first <= 0x39, length > longestNumeral, unsafe Self.isNumber(text + start, length) {
            unsafe numeralPlaces[numerals] = UInt32(truncatingIfNeeded: written)
            numerals &+= 1
            if length == 1 { owner.single(at: written, startingAt: start, isDigit: true, breaks: parting != 0) }
            return emit(start, end, 0, FoldedSyllable.numeralBit)
        }
        guard length <= 16 else {
            return slow(start, end, nil)
        }
        let low: UInt64
        let high: UInt64
        if start &+ 16 <= byteCount {
            let key = unsafe soat_key_of(text + start, length)
            (low, high) = (key.low, key.high)
        } else {
            (low, high) = unsafe Self.key(text + start, length)
        }
        let index = SyllableCache.index(low: low, high: high)
        var slot = unsafe slots + index
        if unsafe slot.pointee.low != low || slot.pointee.high != high {
            unsafe slot += 1
            if unsafe slot.pointee.low != low || slot.pointee.high != high {
                unsafe owner.fill(slots + index, low, high, UnsafeBufferPointer(start: text + start, count: length), vocabulary)
                unsafe slot -= 1
            }
        }
        if isTight, unsafe slot.pointee.shape.contains(.vowel) || slot.pointee.shape.contains(.coda) {
            unsafe owner.joint(UnsafeBufferPointer(start: text + start, count: length), startingAt: start, at: written)
        }
        let flags = unsafe slot.pointee.flags
        if flags.isEmpty {
            return unsafe emit(start, end, slot.pointee.marks, slot.pointee.word)
        }
        if flags.contains(.several) {
            return unsafe slow(start, end, slot.pointee.signs)
        }
        if flags.contains(.breaksBefore) { parting |= FoldedSyllable.breakBit }
        if flags.contains(.empty) {
            if flags.contains(.sign) { unsafe owner.suspect(slot.pointee.signs, at: written) }
        } else {
            if flags.contains(.digits) {
                unsafe numeralPlaces[numerals] = UInt32(truncatingIfNeeded: written)
                numerals &+= 1
            }
            if flags.contains(.sign) { unsafe owner.suspect(slot.pointee.signs, at: written) }
            if flags.contains(.single) {
                owner.single(at: written, startingAt: start, isDigit: flags.contains(.digits), breaks: parting != 0)
            }
            unsafe emit(
                start + Int(slot.pointee.lead), end - Int(slot.pointee.trail), slot.pointee.marks, slot.pointee.word)
        }
        if flags.contains(.breaksAfter) { parting |= FoldedSyllable.breakBit }
    }

    /// The tokens that end in a block of 64 bytes; one that goes on is closed by a later block.
    ///
    /// ``token(_:_:)`` is called in one place only, so that it is inlined.
    @inline(__always) private mutating func block(_ mask: UInt64, at offset: Int) {
        let shifted = mask &<< 1 | (isOpen ? 1 : 0)
        var starts = mask & ~shifted
        var ends = ~mask & shifted
        while isOpen || starts != 0 {
            if !isOpen {
                open = offset &+ starts.trailingZeroBitCount
                starts &= starts &- 1
                isOpen = true
            }
            if ends == 0 { return }
            isOpen = false
            token(open, offset &+ ends.trailingZeroBitCount)
            ends &= ends &- 1
        }
    }

    @inline(__always) private mutating func slow(_ start: Int, _ end: Int, _ signs: SignKinds?) {
        let state = State(written: written, numerals: numerals, parting: parting)
        let next = unsafe owner.slow(text, start, end, vocabulary, signs, state)
        written = next.written
        numerals = next.numerals
        parting = next.parting
    }

    /// Whether all bytes are ASCII digits.
    @inline(__always)
    private static func isNumber(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        for index in 1..<max(1, count) where unsafe bytes[index] > 0x39 { return false }
        return true
    }

    /// Whether a gap is what stands inside a broken word: one sign between two letters (two for the marks of VIQR), or
    /// a sign that stands for a letter right before one.
    @inline(never)
    private static func isTight(_ gap: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let last = unsafe gap[count - 1]
        if count == 1 { return Signs.joins(last) }
        if last == UInt8(ascii: "$") || last == UInt8(ascii: "@") { return true }
        return unsafe count == 2 && Signs.shapesVowel(gap[0]) && !(last <= 0x20)
    }

    /// How a gap between two runs of word bytes parts phrases.
    ///
    /// Spaces do not, nor one sign tight between two words (`thu-tiền`, `đề/thi`) unless a capital follows a full stop.
    /// A hyphen between spaces parts all but phrases with a hyphen.
    @inline(never)
    private static func parting(_ gap: UnsafePointer<UInt8>, _ count: Int, before next: UInt8) -> UInt32 {
        if count == 1 {
            let byte = unsafe gap[0]
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { return 0 }
            if Signs.parts(byte) {
                let isBetweenCapitals = unsafe next >= 0x41 && next < 0x61 && isCapital(before: gap)
                return next < 0x61 && !isBetweenCapitals ? FoldedSyllable.breakBit : 0
            }
        }
        if unsafe count == 3 && gap[0] == 0x20 && gap[1] == UInt8(ascii: "-") && gap[2] == 0x20 {
            return FoldedSyllable.dashBit
        }
        for index in 0..<count {
            let byte = unsafe gap[index]
            let isJoining = byte == 0x20 || byte == 0x09 || byte == 0x7F || (byte < 0x20 && !(0x0A...0x0D).contains(byte))
            if !isJoining { return FoldedSyllable.breakBit }
        }
        return 0
    }

    /// Whether a capital stands right before a gap.
    private static func isCapital(before gap: UnsafePointer<UInt8>) -> Bool {
        let last = unsafe gap[-1]
        if last < 0x80 { return 0x41...0x5A ~= last }
        // `PHỤ|HUYNH`: Latin letters have two bytes or three.
        var length = 2
        while length < 3, unsafe gap[-length] < 0xC0 { length += 1 }
        let letter = unsafe RawTokenFolder.decode(UnsafeBufferPointer(start: gap - length, count: length), at: 0)
        return letter.length == length && UTF8Reading.isUppercase(letter.scalar)
    }

    /// The cache key of a token too near the end of the text for a 16-byte load.
    @inline(never)
    private static func key(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, UInt64) {
        var low: UInt64 = 0
        var high: UInt64 = 0
        for index in 0..<min(count, 8) { unsafe low |= UInt64(bytes[index]) << UInt64(8 * index) }
        if count > 8 {
            for index in 8..<count { unsafe high |= UInt64(bytes[index]) << UInt64(8 * (index - 8)) }
        }
        return (low, high)
    }
}
