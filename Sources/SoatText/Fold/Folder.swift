internal import CSIMD

extension FoldedText {
    /// Folds a document: one pass, no allocation for clean text of the size seen before.
    ///
    /// Bytes are split by 64-byte masks into runs of word bytes; each run is looked up in the cache by
    /// its 16 raw bytes, in a loop in C. What the cache does not know, or cannot hold, goes to ``RawTokenFolder``.
    ///
    /// - Complexity: O(*n*), one cache probe a token; docs/performance.md says what that comes to.
    /// - Source: design §4; docs/decisions/0006-fold-in-c.md.
    public func fold(_ utf8: [UInt8], with vocabulary: Vocabulary) {
        reserve(forBytes: utf8.count)
        count = 0
        numeralCount = 0
        suspects.removeAll(keepingCapacity: suspects.capacity < 1 << 16)
        singles = Singles()
        isDressed = false
        hasAtSign = false
        hasTightPoint = false
        unsafe utf8.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return }
            unsafe textBase = base
            let state = unsafe TokenSplitter(base, count: text.count, into: self, with: vocabulary).run()
            count = state.written
            numeralCount = state.numerals
        }
    }

    /// Notes a sign where one that may stand for a letter stands behind a word and before a space: `đ@ quý`, `đuổ! học`.
    ///
    /// - Parameters:
    ///   - next: the first byte of the word behind it.
    ///   - index: of the syllable behind it.
    @inline(never)
    func endSign(_ sign: UInt8, before next: UInt8, at index: Int) {
        guard index > 0 else { return }
        let isStop = unsafe sign == UInt8(ascii: "!") && (next < 0x61 || syllables[index - 1].isSyllable)
        if !isStop { suspect(.joint, at: index) }
    }

    /// Notes a sign where a tight joint may part a syllable: what stands before and behind it would be one, or would be
    /// with the letter that the sign may stand for.
    @inline(never)
    func joint(_ bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int, at index: Int) {
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
    func suspect(_ kinds: SignKinds, at index: Int) {
        if kinds.contains(.dressed) { isDressed = true }
        let kinds = kinds.subtracting(.dressed)
        if kinds.isEmpty { return }
        suspects.append(Suspect(syllable: UInt32(truncatingIfNeeded: index), kinds: kinds))
    }

    /// Counts letters or digits that stand alone in a row, with nothing but spaces or one sign between: three letters
    /// are a sign of a word spelled out, eight digits of a number.
    ///
    /// - Parameters:
    ///   - start: of the letter, in bytes; one sign between two parts no row, whatever it parts else.
    ///   - breaks: whether phrases are parted before it.
    @inline(never)
    func single(at index: Int, startingAt start: Int, isDigit: Bool, breaks: Bool) {
        let isNear = unsafe index > 0 && Int(syllables[index - 1].end) + 1 == start
        single(at: index, isDigit: isDigit, breaks: breaks && !isNear)
    }

    private func single(at index: Int, isDigit: Bool, breaks: Bool) {
        let goesOn = singles.last == index - 1 && !breaks
        singles = Singles(
            last: index, length: goesOn ? singles.length + 1 : 1, digits: (goesOn ? singles.digits : 0) + (isDigit ? 1 : 0))
        // Letters and digits: `h 0 c`, but not `5 a`.
        if singles.length >= 7 || singles.length > 2 && singles.length - singles.digits > 1 { suspect(.singles, at: index) }
    }

    /// Folds a token that the cache lacks and puts it in the first of its two slots; what stood there moves to the second.
    @inline(never)
    func fill(
        _ pair: UnsafeMutablePointer<SyllableCache.Slot>, _ key: soat_key, _ bytes: UnsafeBufferPointer<UInt8>,
        _ vocabulary: Vocabulary
    ) {
        var slot = SyllableCache.Slot()
        slot.key = key
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
            // Flags are what leaves the fast path: a skipped byte must set one too, beside digits as well.
            if slot.lead > 0 || slot.trail > 0 { slot.flags.insert(.padded) }
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
    func slow(
        _ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ vocabulary: Vocabulary, _ signs: SignKinds?,
        _ state: TokenSplitter.State
    ) -> TokenSplitter.State {
        var (written, numerals, parting) = (state.written, state.numerals, state.parting)
        let bytes = unsafe UnsafeBufferPointer(start: text + start, count: end - start)
        unsafe slowFolder.fold(bytes)
        let whole = slowFolder.pieces.count == 1 ? slowFolder.pieces[0] : nil
        let signs = unsafe signs ?? Signs.kinds(in: bytes, foldedAs: whole, isSyllable: whole?.isSyllable ?? false)
        if slowFolder.pieces.isEmpty, !signs.isEmpty { suspect(signs, at: written) }
        let isRow = slowFolder.pieces.count > 1
        for (number, piece) in slowFolder.pieces.enumerated() {
            if !signs.isEmpty { suspect(signs, at: written) }
            // Letters with spaces of other widths between them, or with signs, are one token.
            if isRow, piece.letters == 1 {
                single(at: written, isDigit: piece.digits > 0, breaks: number == 0 && parting != 0)
            }
            var word = FoldedSyllable.word(
                of: piece, isSyllable: piece.isSyllable, identity: vocabulary.identity(of: piece.bare))
            if piece.digits > 0 {
                unsafe numeralPlaces[numerals] = UInt32(truncatingIfNeeded: written)
                numerals += 1
            }
            word |= piece.breaksBefore ? FoldedSyllable.breakBit : parting
            parting = 0
            unsafe syllables[written] = FoldedSyllable(
                start: UInt32(truncatingIfNeeded: start + piece.start), end: UInt32(truncatingIfNeeded: start + piece.end),
                marks: piece.marks, word: word)
            written += 1
        }
        if slowFolder.breaksAfter { parting |= FoldedSyllable.breakBit }
        return TokenSplitter.State(written: written, numerals: numerals, parting: parting)
    }
}
