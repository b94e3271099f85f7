internal import CSIMD

extension FoldedText {
    /// Folds a document: one pass, no allocation for clean text of the size seen before.
    ///
    /// Bytes are split by 64-byte masks into runs of word bytes; each run is looked up in the cache by
    /// its 16 raw bytes. What the cache does not know, or cannot hold, goes to ``RawTokenFolder``.
    ///
    /// - Complexity: O(*n*); about two nanoseconds a byte, one cache probe a token.
    /// - Source: design §4.
    public func fold(_ utf8: [UInt8], with vocabulary: Vocabulary) {
        reserve(forBytes: utf8.count)
        count = 0
        numeralCount = 0
        suspects.removeAll(keepingCapacity: suspects.capacity < 1 << 16)
        singles = Singles()
        unsafe utf8.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return }
            unsafe split(base, count: text.count, with: vocabulary)
        }
    }

    @inline(never)
    private func split(_ text: UnsafePointer<UInt8>, count byteCount: Int, with vocabulary: Vocabulary) {
        unsafe textBase = text
        let slots = unsafe cache.slots
        let hasNumerals = vocabulary.hasNumerals
        let out = unsafe syllables
        let numeralPlaces = unsafe numeralPlaces
        var written = 0
        var numerals = 0
        var open = 0  // where the run of word bytes began
        var isOpen = false
        var last = 0  // end of the run before
        var mustBreak = true

        @inline(__always) func emit(_ start: Int, _ end: Int, _ marks: UInt32, _ word: UInt32) {
            unsafe out[written] = FoldedSyllable(
                start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
                marks: SyllableMarks(bits: marks), word: mustBreak ? word | FoldedSyllable.breakBit : word)
            written &+= 1
            mustBreak = false
        }

        @inline(__always) func token(_ start: Int, _ end: Int) {
            let gap = start &- last
            let first = unsafe text[start]
            var isTight = false
            if unsafe gap == 2 && text[start &- 1] == 0x20 && text[last] > 0x20 {
                // A comma or a full stop and a space: the commonest gap after the space alone.
                mustBreak = true
            } else if unsafe gap != 1 || text[last] != 0x20 {
                if unsafe Self.breaks(text + last, gap, before: first) { mustBreak = true }
                if gap > 0 {
                    isTight = unsafe Self.isTight(text + last, gap)
                    if unsafe text[start &- 1] == UInt8(ascii: "#") {
                        // A tag may be glued; behind `&` it is a letter by its number.
                        suspect(
                            unsafe gap > 1 && text[start &- 2] == UInt8(ascii: "&") ? .joint : [.word, .glued], at: written)
                    }
                }
            }
            last = end
            let length = end &- start
            // Only digits are word bytes below 0x3A. Long numbers are too many to cache, and no phrase has one.
            if first <= 0x39, length > 4 || !hasNumerals, unsafe Self.isNumber(text + start, length) {
                unsafe numeralPlaces[numerals] = UInt32(truncatingIfNeeded: written)
                numerals &+= 1
                if length == 1 { single(at: written, isDigit: true, breaks: mustBreak) }
                return emit(start, end, 0, FoldedSyllable.numeralBit)
            }
            guard length <= 16 else {
                unsafe slow(text, start, end, vocabulary, nil, &written, &numerals, &mustBreak)
                return
            }
            var low: UInt64
            var high: UInt64
            if start &+ 16 <= byteCount {
                unsafe low = UnsafeRawPointer(text + start).loadUnaligned(as: UInt64.self)
                unsafe high = UnsafeRawPointer(text + start + 8).loadUnaligned(as: UInt64.self)
                // Without branches: lengths come as they please, and each wrong guess costs more than the masks.
                let bits = length &<< 3
                low &= UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- min(bits, 64))
                high &= ~(UInt64.max << UInt64(truncatingIfNeeded: max(bits &- 64, 0)))
            } else {
                (low, high) = unsafe Self.key(text + start, length)
            }
            let index = SyllableCache.index(low: low, high: high)
            var slot = unsafe slots + index
            if unsafe slot.pointee.low != low || slot.pointee.high != high {
                unsafe slot += 1
                if unsafe slot.pointee.low != low || slot.pointee.high != high {
                    unsafe fill(slots + index, low, high, UnsafeBufferPointer(start: text + start, count: length), vocabulary)
                    unsafe slot -= 1
                }
            }
            if isTight, unsafe slot.pointee.shape.contains(.vowel) || slot.pointee.shape.contains(.coda) {
                unsafe joint(UnsafeBufferPointer(start: text + start, count: length), startingAt: start, at: written)
            }
            let flags = unsafe slot.pointee.flags
            if flags.isEmpty {
                return unsafe emit(start, end, slot.pointee.marks, slot.pointee.word)
            }
            if flags.contains(.several) {
                unsafe slow(text, start, end, vocabulary, slot.pointee.signs, &written, &numerals, &mustBreak)
                return
            }
            if flags.contains(.breaksBefore) { mustBreak = true }
            if flags.contains(.empty) {
                if flags.contains(.sign) { unsafe suspect(slot.pointee.signs, at: written) }
            } else {
                if flags.contains(.digits) {
                    unsafe numeralPlaces[numerals] = UInt32(truncatingIfNeeded: written)
                    numerals &+= 1
                }
                if flags.contains(.sign) { unsafe suspect(slot.pointee.signs, at: written) }
                if flags.contains(.single) { single(at: written, isDigit: flags.contains(.digits), breaks: mustBreak) }
                unsafe emit(
                    start + Int(slot.pointee.lead), end - Int(slot.pointee.trail), slot.pointee.marks, slot.pointee.word)
            }
            if flags.contains(.breaksAfter) { mustBreak = true }
        }

        /// The tokens that end in a block of 64 bytes; one that goes on is closed by a later block.
        @inline(__always) func block(_ mask: UInt64, at offset: Int) {
            let shifted = mask &<< 1 | (isOpen ? 1 : 0)
            var starts = mask & ~shifted
            var ends = ~mask & shifted
            if isOpen {
                if ends == 0 { return }
                token(open, offset &+ ends.trailingZeroBitCount)
                ends &= ends &- 1
                isOpen = false
            }
            while starts != 0 {
                let start = offset &+ starts.trailingZeroBitCount
                starts &= starts &- 1
                if ends == 0 {
                    open = start
                    isOpen = true
                    return
                }
                token(start, offset &+ ends.trailingZeroBitCount)
                ends &= ends &- 1
            }
        }

        var offset = 0
        while offset < byteCount {
            var source = unsafe text + offset
            if offset &+ 64 > byteCount {
                unsafe tail.update(repeating: 0, count: 64)
                unsafe tail.update(from: source, count: byteCount &- offset)
                unsafe source = UnsafePointer(tail)
            }
            unsafe block(soat_word_mask(source), at: offset)
            offset &+= 64
        }
        if isOpen { token(open, byteCount) }
        count = written
        numeralCount = numerals
    }

    /// Notes a sign where a tight joint may part a syllable: what stands before and behind it would be one, or would be
    /// with the letter that the sign may stand for.
    @inline(never)
    private func joint(_ bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int, at index: Int) {
        guard start > 0, let base = unsafe textBase else { return }
        let sign = unsafe base[start - 1]
        var whole = SyllableLetters()
        if index > 0, unsafe Int(syllables[index - 1].end) == start - 1 {
            let before = unsafe syllables[index - 1]
            let length = Int(before.end - before.start)
            guard !before.isNumeral, length <= 12 else { return }
            // Initials: `B.A`, `N.V`.
            if length == 1, bytes.count == 1, unsafe base[Int(before.start)] < 0x61, unsafe bytes[0] < 0x61 { return }
            let found = unsafe letters(of: UnsafeBufferPointer(start: base + Int(before.start), count: length))
            guard let found else { return }
            whole = found
        }
        guard let rest = unsafe letters(of: bytes) else { return }
        let legal = LegalSyllables.shared
        if let letter = Signs.letter(for: sign), let joined = whole.followed(by: letter)?.followed(by: rest),
            legal.bareStatus(joined) != nil
        {
            suspect(.joint, at: index)
        } else if whole.count > 0, let joined = whole.followed(by: rest), legal.bareStatus(joined) != nil {
            suspect(.joint, at: index)
        }
    }

    /// The letters of one word without their marks; `nil` where it has others, or too many for a syllable.
    private func letters(of bytes: UnsafeBufferPointer<UInt8>) -> SyllableLetters? {
        if let word = unsafe PlainWord(bytes) { return SyllableLetters(bare: word.bare) }
        unsafe slowFolder.fold(bytes)
        return slowFolder.pieces.count == 1 ? SyllableLetters(bare: slowFolder.pieces[0].bare) : nil
    }

    @inline(never)
    private func suspect(_ kinds: SignKinds, at index: Int) {
        suspects.append(Suspect(syllable: UInt32(truncatingIfNeeded: index), kinds: kinds))
    }

    /// Counts letters or digits that stand alone in a row, with nothing but spaces or one sign between: three letters
    /// are a sign of a word spelled out, eight digits of a number.
    @inline(never)
    private func single(at index: Int, isDigit: Bool, breaks: Bool) {
        let goesOn = singles.last == index - 1 && singles.isDigit == isDigit && !breaks
        singles = Singles(last: index, length: goesOn ? singles.length + 1 : 1, isDigit: isDigit)
        if singles.length >= (isDigit ? 8 : 3) { suspect(.singles, at: index) }
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

    /// Whether a gap between two runs of word bytes parts phrases.
    ///
    /// Spaces do not, nor one sign tight between two words (`thu-tiền`, `đề/thi`) unless a capital follows a full stop.
    @inline(never)
    private static func breaks(_ gap: UnsafePointer<UInt8>, _ count: Int, before next: UInt8) -> Bool {
        if count == 1 {
            let byte = unsafe gap[0]
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { return false }
            if Signs.parts(byte) {
                let isBetweenCapitals = unsafe next >= 0x41 && 0x41...0x5A ~= gap[-1]
                return next < 0x61 && !isBetweenCapitals
            }
        }
        for index in 0..<count {
            let byte = unsafe gap[index]
            let isJoining = byte == 0x20 || byte == 0x09 || byte == 0x7F || (byte < 0x20 && !(0x0A...0x0D).contains(byte))
            if !isJoining { return true }
        }
        return false
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

    /// Folds a token that the cache lacks and puts it in the first of its two slots; what stood there moves to the second.
    @inline(never)
    private func fill(
        _ pair: UnsafeMutablePointer<SyllableCache.Slot>, _ low: UInt64, _ high: UInt64, _ bytes: UnsafeBufferPointer<UInt8>,
        _ vocabulary: Vocabulary
    ) {
        var slot = SyllableCache.Slot()
        slot.low = low
        slot.high = high
        var piece: FoldedPiece?
        var breaksAfter = false
        if let word = unsafe PlainWord(bytes) {
            piece = FoldedPiece(word, length: bytes.count)
        } else {
            unsafe slowFolder.fold(bytes)
            piece = slowFolder.pieces.first
            breaksAfter = slowFolder.breaksAfter
            if slowFolder.pieces.count > 1 {
                slot.flags.insert(.several)
                piece = nil
            }
        }
        let isSyllable = piece?.isSyllable ?? false
        slot.signs = unsafe Signs.kinds(in: bytes, foldedAs: piece, isSyllable: isSyllable)
        if !slot.signs.isEmpty { slot.flags.insert(.sign) }
        if let piece {
            let identity = vocabulary.identity(of: piece.bare)
            slot.word = FoldedSyllable.word(of: piece, isSyllable: isSyllable, identity: identity)
            slot.marks = piece.marks.bits
            slot.shape = SyllableCache.Shape(piece.bare)
            slot.lead = UInt8(truncatingIfNeeded: piece.start)
            slot.trail = UInt8(truncatingIfNeeded: bytes.count - piece.end)
            if piece.digits > 0 { slot.flags.insert(.digits) }
            if piece.isOdd { slot.flags.insert(.odd) }
            if piece.letters == 1 { slot.flags.insert(.single) }
            if piece.breaksBefore { slot.flags.insert(.breaksBefore) }
            if breaksAfter { slot.flags.insert(.breaksAfter) }
            // Flags are what leaves the fast path: a skipped byte must set one too.
            if slot.flags.isEmpty, slot.lead > 0 || slot.trail > 0 { slot.flags.insert(.padded) }
        } else if !slot.flags.contains(.several) {
            slot.flags.formUnion(breaksAfter ? [.empty, .breaksAfter] : .empty)
        }
        unsafe pair[1] = pair[0]
        unsafe pair[0] = slot
    }

    /// Folds a token of several syllables, or of more bytes than a key holds.
    ///
    /// - Parameter signs: the signs of disguise it shows, where they are known.
    @inline(never)
    private func slow(
        _ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ vocabulary: Vocabulary, _ signs: SignKinds?,
        _ written: inout Int, _ numerals: inout Int, _ mustBreak: inout Bool
    ) {
        let bytes = unsafe UnsafeBufferPointer(start: text + start, count: end - start)
        unsafe slowFolder.fold(bytes)
        let whole = slowFolder.pieces.count == 1 ? slowFolder.pieces[0] : nil
        let signs = unsafe signs ?? Signs.kinds(in: bytes, foldedAs: whole, isSyllable: whole?.isSyllable ?? false)
        if slowFolder.pieces.isEmpty, !signs.isEmpty { suspect(signs, at: written) }
        for piece in slowFolder.pieces {
            if !signs.isEmpty { suspect(signs, at: written) }
            var word = FoldedSyllable.word(
                of: piece, isSyllable: piece.isSyllable, identity: vocabulary.identity(of: piece.bare))
            if piece.digits > 0 {
                unsafe numeralPlaces[numerals] = UInt32(truncatingIfNeeded: written)
                numerals += 1
            }
            if piece.breaksBefore || mustBreak { word |= FoldedSyllable.breakBit }
            mustBreak = false
            unsafe syllables[written] = FoldedSyllable(
                start: UInt32(truncatingIfNeeded: start + piece.start), end: UInt32(truncatingIfNeeded: start + piece.end),
                marks: piece.marks, word: word)
            written += 1
        }
        if slowFolder.breaksAfter { mustBreak = true }
    }
}
