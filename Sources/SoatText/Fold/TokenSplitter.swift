internal import CSIMD

/// The loop of the fold: parts a text into tokens, and looks each up.
///
/// First where the tokens of a stretch begin and end, then the tokens. Nearly all are folded by `soat_fold_ordinary`, which
/// ends where one is out of the ordinary; that one is folded here.
@safe struct TokenSplitter {
    private let owner: FoldedText
    private let vocabulary: Vocabulary
    private let text: UnsafePointer<UInt8>
    private let byteCount: Int
    private let slots: UnsafeMutablePointer<SyllableCache.Slot>
    private let out: UnsafeMutablePointer<FoldedSyllable>
    private let numeralPlaces: UnsafeMutablePointer<UInt32>
    private let bounds: UnsafeMutablePointer<UInt32>
    private let longestNumeral: Int

    /// How far the fold has come.
    struct State {
        /// Syllables so far, and those of them with digits.
        var written = 0
        var numerals = 0
        /// What stands before the next syllable, as bits of its word: a break, a hyphen between spaces, or nothing.
        var parting = FoldedSyllable.breakBit
    }

    /// Bytes whose tokens are told at once, a multiple of 64: their places stay in the nearest memory.
    private static let stretch = 2048
    /// Places of the tokens of a stretch, with one that was open before it.
    static let boundsCapacity = stretch + Int(SOAT_BOUNDS_SLACK) + 2

    init(_ text: UnsafePointer<UInt8>, count: Int, into owner: FoldedText, with vocabulary: Vocabulary) {
        unsafe self.text = text
        byteCount = count
        self.owner = owner
        self.vocabulary = vocabulary
        unsafe slots = owner.cache.slots
        unsafe out = owner.syllables
        unsafe numeralPlaces = owner.numeralPlaces
        unsafe bounds = owner.bounds
        longestNumeral = min(4, vocabulary.longestNumeral)
    }

    /// Splits the whole text.
    func run() -> State {
        var state = State()
        var behind = 0
        var from = 0
        var isOpen = false
        while from < byteCount {
            let kept = isOpen ? 1 : 0
            let to = min(from + Self.stretch, byteCount)
            var count = unsafe kept + soat_word_bounds(text, from, to, &isOpen, bounds + kept)
            if to == byteCount, count % 2 != 0 {
                unsafe bounds[count] = UInt32(truncatingIfNeeded: to)
                count += 1
            }
            state = fold(count / 2, behind: behind, state)
            if count > 1 { behind = unsafe Int(bounds[count / 2 * 2 - 1]) }
            // A run that is still open ends in the next stretch.
            if count % 2 != 0 { unsafe bounds[0] = bounds[count - 1] }
            from = to
        }
        noteAtSign(from: behind, to: byteCount)
        return state
    }

    /// Notes an `@` between two tokens, or behind the last.
    private func noteAtSign(from start: Int, to end: Int) {
        for index in start..<end where unsafe text[index] == UInt8(ascii: "@") { owner.hasAtSign = true }
    }

    /// Folds tokens by their bounds.
    ///
    /// - Parameter behind: where the token before them ends.
    private func fold(_ count: Int, behind: Int, _ state: State) -> State {
        var run = unsafe soat_fold_run(
            text: text, byte_count: byteCount, slots: slots,
            syllables: UnsafeMutableRawPointer(out).assumingMemoryBound(to: soat_syllable.self), numeral_places: numeralPlaces,
            longest_numeral: longestNumeral, bounds: bounds, token_count: count, token: 0, behind: behind,
            written: state.written, numerals: state.numerals, parting: state.parting)
        while true {
            unsafe soat_fold_ordinary(&run)
            if unsafe run.token < count && Int(bounds[2 * run.token]) + 16 > byteCount { unsafe soat_fold_last(&run) }
            let token = unsafe run.token
            let state = unsafe State(written: run.written, numerals: run.numerals, parting: run.parting)
            if token == count { return state }
            let (start, end) = unsafe (Int(bounds[2 * token]), Int(bounds[2 * token + 1]))
            let next = unsafe fold(start, end, behind: run.behind, state)
            unsafe run.token = token + 1
            unsafe run.behind = end
            unsafe (run.written, run.numerals, run.parting) = (next.written, next.numerals, next.parting)
        }
    }

    /// Folds one token, whatever it is.
    ///
    /// - Parameter behind: where the token before it ends.
    private func fold(_ start: Int, _ end: Int, behind: Int, _ state: State) -> State {
        var state = state
        let opening = opening(behind, start, at: state.written)
        state.parting |= opening.parting
        let length = end - start
        // Only digits are word bytes below 0x3A. Long numbers are too many to cache, and no phrase has one.
        if unsafe text[start] <= 0x39, length > longestNumeral, unsafe soat_is_number(text + start, length) {
            if length == 1 { owner.single(at: state.written, startingAt: start, isDigit: true, breaks: state.parting != 0) }
            emit(start, end, 0, FoldedSyllable.numeralBit, &state)
            return state
        }
        guard length <= 16 else { return unsafe owner.slow(text, start, end, vocabulary, nil, state) }
        let bytes = unsafe UnsafeBufferPointer(start: text + start, count: length)
        let key = unsafe start + 16 <= byteCount ? soat_key_of(text + start, length) : soat_key_of_last(text + start, length)
        var slot = unsafe slots + soat_slot_index(key)
        if unsafe !soat_has_key(slot, key) {
            if unsafe soat_has_key(slot + 1, key) { unsafe slot += 1 } else { unsafe owner.fill(slot, key, bytes, vocabulary) }
        }
        let found = unsafe slot.pointee
        if opening.isTight, !found.shape.isDisjoint(with: [.vowel, .coda]) {
            unsafe owner.joint(bytes, startingAt: start, at: state.written)
        }
        if found.flags.contains(.several) { return unsafe owner.slow(text, start, end, vocabulary, found.signs, state) }
        if found.flags.contains(.breaksBefore) { state.parting |= FoldedSyllable.breakBit }
        if found.flags.contains(.sign) { owner.suspect(found.signs, at: state.written) }
        if !found.flags.contains(.empty) {
            if found.flags.contains(.single) {
                let isDigit = found.flags.contains(.digits)
                owner.single(at: state.written, startingAt: start, isDigit: isDigit, breaks: state.parting != 0)
            }
            emit(start + Int(found.lead), end - Int(found.trail), found.marks, found.word, &state)
        }
        if found.flags.contains(.breaksAfter) { state.parting |= FoldedSyllable.breakBit }
        return state
    }

    private func emit(_ start: Int, _ end: Int, _ marks: UInt32, _ word: UInt32, _ state: inout State) {
        if word & FoldedSyllable.numeralBit != 0 {
            unsafe numeralPlaces[state.numerals] = UInt32(truncatingIfNeeded: state.written)
            state.numerals += 1
        }
        unsafe out[state.written] = FoldedSyllable(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
            marks: SyllableMarks(bits: marks), word: word | state.parting)
        state.written += 1
        state.parting = 0
    }

    /// What a gap makes of the token behind it.
    ///
    /// - Returns: how it parts phrases, and whether it is what stands inside a broken word.
    private func opening(_ behind: Int, _ start: Int, at index: Int) -> (parting: UInt32, isTight: Bool) {
        let gap = start - behind
        if gap == 0 { return (0, false) }
        let (sign, first) = unsafe (text[behind], text[start])
        if gap == 1, sign == 0x20 { return (0, false) }
        if gap == 1, sign == UInt8(ascii: ".") { owner.hasTightPoint = true }
        noteAtSign(from: behind, to: start)
        if unsafe gap == 2 && text[start - 1] == 0x20 && sign > 0x20 {
            // A comma or a full stop and a space: the commonest gap after the space alone.
            if sign == UInt8(ascii: "@") || sign == UInt8(ascii: "!") { owner.endSign(sign, before: first, at: index) }
            return (FoldedSyllable.breakBit, false)
        }
        if gap > 1, sign == UInt8(ascii: "@") { owner.endSign(sign, before: first, at: index) }
        if unsafe text[start - 1] == UInt8(ascii: "#") {
            // A tag may be glued; behind `&` it is a letter by its number.
            owner.suspect(unsafe gap > 1 && text[start - 2] == UInt8(ascii: "&") ? .joint : [.word, .glued], at: index)
        }
        return unsafe (Self.parting(text + behind, gap, before: first, isFirst: behind == 0), Self.isTight(text + behind, gap))
    }

    /// Whether a gap is what stands inside a broken word: one sign between two letters (two for the marks of VIQR), or
    /// a sign that stands for a letter right before one.
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
    ///
    /// - Parameter isFirst: whether nothing stands before the gap.
    private static func parting(
        _ gap: UnsafePointer<UInt8>, _ count: Int, before next: UInt8, isFirst: Bool
    ) -> UInt32 {
        if count == 1 {
            let byte = unsafe gap[0]
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { return 0 }
            if Signs.parts(byte) {
                let isBetweenCapitals = unsafe !isFirst && next >= 0x41 && next < 0x61 && isCapital(before: gap)
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
}
