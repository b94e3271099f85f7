/// One piece of a raw token: a syllable or another word, with the bytes of the token it covers.
struct FoldedPiece {
    /// Bytes from the start of the token, half open.
    var start = 0
    var end = 0
    /// Canonical letters without quality, stroke and tone; digits; other scripts as UTF-8.
    var bare: [UInt8] = []
    var marks = SyllableMarks.none
    /// Something that no clean Vietnamese word has: invisible characters inside, marks struck over, doubled tones.
    var isOdd = false
    /// Decimal digits in it.
    var digits = 0
    /// Letters and digits in it, of whatever script.
    var letters = 0
    /// Something other than spaces stands between the piece before and this one.
    var breaksBefore = false
}

extension FoldedPiece {
    /// A word that is all there is of its token.
    init(_ word: PlainWord, length: Int) {
        self.init(end: length, bare: word.bare, marks: word.marks, digits: word.digits, letters: word.bare.count)
    }

    /// A Vietnamese syllable as it stands, and no typing slip.
    var isSyllable: Bool {
        digits == 0 && LegalSyllables.shared.status(bare: bare, marks: marks).map { $0 != .typo } ?? false
    }
}

/// Folds the raw tokens that the cache has not seen: the exact, slow path.
///
/// A raw token is a run of bytes that are ASCII letters, ASCII digits or ≥ 0x80. It may hold one syllable,
/// several (parted by a no-break space), or none (an emoji).
struct RawTokenFolder {
    private(set) var pieces: [FoldedPiece] = []
    /// Something other than spaces stands behind the last piece; or there is no piece and the token is no mere space.
    private(set) var breaksAfter = false

    private var piece = FoldedPiece()
    private var isOpen = false
    private var letters = 0
    private var markBits: UInt32 = 0
    private var pendingBreak = false
    /// A sign stands tight behind the last piece that does not part it from a small letter right behind: `đề🌟thi`.
    private var isJoined = false
    /// Whether the letter before it is a capital.
    private var isCapitalBefore = false
    /// The letters d that a line struck through made đ, as bits of their marks.
    private var struckD: UInt32 = 0
    /// Other letters struck through.
    private var struckOthers = 0

    /// Folds one token.
    ///
    /// - Parameter bytes: well-formed UTF-8.
    /// - Complexity: O(length).
    mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let word = unsafe PlainWord(bytes) {
            take(word, length: bytes.count)
        } else {
            fold(count: bytes.count) { unsafe Self.decode(bytes, at: $0) }
        }
    }

    /// Folds scalars of a text: pieces are then told in scalars, not in bytes.
    mutating func fold(_ scalars: ArraySlice<UInt32>) {
        if let word = PlainWord(scalars) {
            take(word, length: scalars.count)
        } else {
            fold(count: scalars.count) { (scalars[scalars.startIndex + $0], 1) }
        }
    }

    private mutating func take(_ word: PlainWord, length: Int) {
        pieces.removeAll(keepingCapacity: true)
        pieces.append(FoldedPiece(word, length: length))
        breaksAfter = false
    }

    @inline(__always)
    private mutating func fold(count: Int, _ scalar: (Int) -> (scalar: UInt32, length: Int)) {
        pieces.removeAll(keepingCapacity: true)
        isOpen = false
        pendingBreak = false
        isJoined = false
        let table = FoldTable.shared
        var index = 0
        var last: UInt32?
        while index < count {
            let (value, length) = scalar(index)
            let folded = table.fold(value)
            index += length
            defer { if folded.kind == .letter { last = value } }
            if folded.isLookalike, Self.isSymbol(value), !Self.startsLetter(count: count, at: index, scalar) {
                close()
                pendingBreak = true
            } else if isOpen, Self.joinsWords(value) {
                close()
                isJoined = true
                isCapitalBefore = last.map(UTF8Reading.isUppercase) ?? false
            } else {
                if isJoined, !isOpen { endJoint(before: value, folded.kind) }
                take(folded, from: index - length, to: index)
            }
        }
        close()
        breaksAfter = pendingBreak || isJoined
    }

    /// A picture or a middle dot, which parts two words as a point or a star does when it stands tight between them.
    private static func joinsWords(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0xB7: false
        case 0xB7, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65: true
        default: Pictograph.isOne(scalar)
        }
    }

    /// Another sign, a space or a capital behind the joint, and it was none.
    private mutating func endJoint(before scalar: UInt32, _ kind: FoldedScalar.Kind) {
        if Pictograph.isJoiner(scalar) { return }
        isJoined = false
        if kind != .letter || UTF8Reading.isUppercase(scalar) && !isCapitalBefore { pendingBreak = true }
    }

    /// Signs that stand for đ only before a letter: ₫ is money, δ and ∂ are mathematics.
    private static func isSymbol(_ scalar: UInt32) -> Bool {
        scalar == 0x20AB || scalar == 0x2202 || scalar == 0x3B4
    }

    private static func startsLetter(
        count: Int, at index: Int, _ scalar: (Int) -> (scalar: UInt32, length: Int)
    ) -> Bool {
        var index = index
        while index < count {
            let (value, length) = scalar(index)
            switch FoldTable.shared.fold(value).kind {
            case .letter: return true
            case .invisible: index += length
            default: return false
            }
        }
        return false
    }

    private mutating func take(_ folded: FoldedScalar, from start: Int, to end: Int) {
        switch folded.kind {
        case .invisible:
            // Inside a word it is odd. Behind a word that has some inside it belongs to the same trick, and to the
            // span; beside a clean word it is nothing.
            if isOpen, piece.isOdd, piece.end == start { piece.end = end }
        case .space:
            close()
        case .other:
            close()
            pendingBreak = true
        case .digit:
            open(at: start)
            for offset in 0..<folded.count {
                piece.bare.append(UInt8(truncatingIfNeeded: folded[offset]))
                piece.digits += 1
                letters += 1
            }
            extend(from: start, to: end)
        case .letter:
            open(at: start)
            for offset in 0..<folded.count { takeScalar(folded[offset]) }
            extend(from: start, to: end)
        case .mark:
            guard isOpen else {
                pendingBreak = true
                return
            }
            for offset in 0..<folded.count { takeScalar(folded[offset]) }
            extend(from: start, to: end)
        }
    }

    private mutating func takeScalar(_ scalar: UInt32) {
        if scalar >= 0x61, scalar <= 0x7A {
            piece.bare.append(UInt8(truncatingIfNeeded: scalar))
            letters += 1
        } else if scalar == 0x111 {
            piece.bare.append(UInt8(ascii: "d"))
            letters += 1
            setQuality(.stroke)
        } else if let tone = Tone(mark: scalar), let last = piece.bare.last, Self.isVowel(last) {
            let present = markBits >> 28
            if present == 0 {
                markBits |= UInt32(tone.rawValue) << 28
            } else if present != UInt32(tone.rawValue) {
                appendForeign(scalar)
            }
        } else if let last = piece.bare.last, let quality = MarkQuality(mark: scalar, on: last) {
            let before = markBits
            setQuality(quality)
            if quality == .stroke { struckD |= markBits & ~before }
        } else if Self.isOverlay(scalar) {
            piece.isOdd = true
            if scalar == 0x335 || scalar == 0x336 { struckOthers += 1 }
        } else {
            appendForeign(scalar)
            if FoldTable.shared.fold(scalar).kind != .mark { letters += 1 }
        }
    }

    private mutating func setQuality(_ quality: MarkQuality) {
        guard letters > 0, letters <= SyllableMarks.letterLimit else {
            piece.isOdd = true
            return
        }
        let shift = UInt32(2 * (letters - 1))
        if markBits >> shift & 3 != 0 {
            piece.isOdd = true
        } else {
            markBits |= UInt32(quality.rawValue) << shift
        }
    }

    /// A letter or mark that is not Vietnamese is kept as it is, so that it matches only itself.
    private mutating func appendForeign(_ scalar: UInt32) {
        guard let valid = Unicode.Scalar(scalar) else { return }
        piece.bare.append(contentsOf: UTF8.encode(valid) ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func open(at start: Int) {
        guard !isOpen else { return }
        isOpen = true
        piece = FoldedPiece()
        piece.start = start
        piece.end = start
        piece.breaksBefore = pendingBreak
        pendingBreak = false
        letters = 0
        markBits = 0
        struckD = 0
        struckOthers = 0
    }

    private mutating func extend(from start: Int, to end: Int) {
        if start != piece.end { piece.isOdd = true }
        piece.end = end
    }

    private mutating func close() {
        guard isOpen else { return }
        isOpen = false
        if struckD != 0, struckOthers > 0 {
            // The whole word is struck through: a d in it is a d.
            markBits &= ~struckD
            piece.isOdd = true
        }
        piece.marks = SyllableMarks(bits: markBits)
        piece.letters = letters
        Self.foldFinalY(&piece.bare)
        pieces.append(piece)
    }

    /// `kỹ` = `kĩ`: a final single y after h k l m s t v qu is the i of another spelling.
    ///
    /// - Source: facts on Vietnamese text, §4; decision 1989/QĐ-BGDĐT of 2018 allows both.
    static func foldFinalY(_ bare: inout [UInt8]) {
        let count = bare.count
        guard count >= 2, count <= 3, bare[count - 1] == UInt8(ascii: "y") else { return }
        if count == 2 {
            switch bare[0] {
            case UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "s"),
                UInt8(ascii: "t"), UInt8(ascii: "v"):
                bare[1] = UInt8(ascii: "i")
            default: return
            }
        } else if bare[0] == UInt8(ascii: "q"), bare[1] == UInt8(ascii: "u") {
            bare[2] = UInt8(ascii: "i")
        }
    }

    /// Marks struck through, drawn over or under, or put around a letter: they hide it and change nothing.
    static func isOverlay(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x332, 0x333, 0x305, 0x33F, 0x334...0x338, 0x20D0...0x20F0: true
        // Marks that no writing of today has, heaped upon letters for their looks.
        case 0x313...0x315, 0x33E, 0x346...0x34E, 0x350...0x35B, 0x35D...0x360, 0x362...0x36F, 0x488, 0x489: true
        default: false
        }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    /// The scalar at `index` of well-formed UTF-8, and its length in bytes.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let lead = unsafe bytes[index]
        if lead < 0x80 { return (UInt32(lead), 1) }
        func follow(_ offset: Int) -> UInt32 {
            index + offset < bytes.count ? unsafe UInt32(bytes[index + offset] & 0x3F) : 0
        }
        if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | follow(1), 2) }
        if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | follow(1) << 6 | follow(2), 3) }
        return (UInt32(lead & 0x07) << 18 | follow(1) << 12 | follow(2) << 6 | follow(3), 4)
    }
}
