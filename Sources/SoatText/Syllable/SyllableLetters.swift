/// Up to eight letters of a toneless syllable, a byte each, the first letter highest.
///
/// `a`–`z` keep their ASCII codes; the seven letters of Vietnamese that are not ASCII have 1 to 7.
struct SyllableLetters: Hashable, Comparable {
    private(set) var bits: UInt64 = 0
    private(set) var count = 0

    init() {}

    /// - Returns: `nil` when a scalar is no such letter, or there are more than eight.
    init?(toneless scalars: some Sequence<Unicode.Scalar>) {
        for scalar in scalars {
            guard let code = Self.code(of: scalar), append(code) else { return nil }
        }
    }

    /// - Returns: `nil` when a byte is not one of `a`–`z`, or there are more than eight.
    init?(bare bytes: some Sequence<UInt8>) {
        for byte in bytes {
            guard byte >= 0x61, byte <= 0x7A, append(byte) else { return nil }
        }
    }

    /// Letters and their marks as folding keeps them.
    ///
    /// - Returns: `nil` when a byte is not one of `a`–`z`, or there are more than eight.
    init?(bare bytes: [UInt8], marks: SyllableMarks) {
        for (index, byte) in bytes.enumerated() {
            guard byte >= 0x61, byte <= 0x7A, append(Self.code(of: byte, marks.quality(ofLetter: index))) else { return nil }
        }
    }

    /// The letters of a syllable and its tone.
    struct Toned {
        private(set) var toneless = SyllableLetters()
        private(set) var tone = Tone.level

        /// - Returns: `nil` where other than plain letters stand in it, and where folding must judge.
        init?(_ letters: ArraySlice<LetterCluster>, of scalars: [UInt32]) {
            for letter in letters {
                let plain = PlainLetters.shared[scalars[letter.range.lowerBound]]
                guard letter.range.count == 1, plain.isPlain, !plain.isDigit,
                    let quality = MarkQuality(rawValue: UInt8(plain.quality)), let tone = Tone(rawValue: UInt8(plain.tone)),
                    self.tone == .level || tone == .level || self.tone == tone,
                    toneless.append(SyllableLetters.code(of: plain.letter, quality))
                else { return nil }
                if tone != .level { self.tone = tone }
            }
        }
    }

    /// The code of the letter at `index`; 0 beyond the end.
    subscript(index: Int) -> UInt8 {
        index < count ? UInt8(truncatingIfNeeded: bits >> (8 * UInt64(count - 1 - index))) : 0
    }

    var first: UInt8 { self[0] }

    /// - Returns: `nil` when there are more than eight.
    func followed(by letter: UInt8) -> SyllableLetters? {
        var result = self
        return result.append(letter) ? result : nil
    }

    /// - Returns: `nil` when there are more than eight.
    func followed(by rest: SyllableLetters) -> SyllableLetters? {
        guard count + rest.count <= 8 else { return nil }
        var result = self
        result.bits = rest.count == 8 ? rest.bits : bits << (8 * UInt64(rest.count)) | rest.bits
        result.count += rest.count
        return result
    }

    func dropFirst(_ number: Int) -> SyllableLetters {
        var rest = self
        rest.count = max(0, count - number)
        rest.bits &= rest.count >= 8 ? .max : (1 << (8 * UInt64(rest.count))) - 1
        return rest
    }

    /// Without the marks of its letters: `đ` is d, `ươ` is uo.
    var bare: SyllableLetters {
        var result = SyllableLetters()
        for index in 0..<count { _ = result.append(Self.bareCode(self[index])) }
        return result
    }

    static func < (a: Self, b: Self) -> Bool { a.bits < b.bits }

    fileprivate mutating func append(_ code: UInt8) -> Bool {
        guard count < 8 else { return false }
        bits = bits << 8 | UInt64(code)
        count += 1
        return true
    }

    private static func code(of scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "a"..."z": UInt8(truncatingIfNeeded: scalar.value)
        case "ă": breveA
        case "â": hatA
        case "đ": strokeD
        case "ê": hatE
        case "ô": hatO
        case "ơ": hornO
        case "ư": hornU
        default: nil
        }
    }

    fileprivate static func code(of letter: UInt8, _ quality: MarkQuality) -> UInt8 {
        switch (letter, quality) {
        case (UInt8(ascii: "a"), .circumflex): hatA
        case (UInt8(ascii: "e"), .circumflex): hatE
        case (UInt8(ascii: "o"), .circumflex): hatO
        case (UInt8(ascii: "a"), .breveOrHorn): breveA
        case (UInt8(ascii: "o"), .breveOrHorn): hornO
        case (UInt8(ascii: "u"), .breveOrHorn): hornU
        case (UInt8(ascii: "d"), .stroke): strokeD
        default: letter
        }
    }

    private static func bareCode(_ code: UInt8) -> UInt8 {
        switch code {
        case breveA, hatA: UInt8(ascii: "a")
        case strokeD: UInt8(ascii: "d")
        case hatE: UInt8(ascii: "e")
        case hatO, hornO: UInt8(ascii: "o")
        case hornU: UInt8(ascii: "u")
        default: code
        }
    }

    static let breveA: UInt8 = 1
    static let hatA: UInt8 = 2
    static let strokeD: UInt8 = 3
    static let hatE: UInt8 = 4
    static let hatO: UInt8 = 5
    static let hornO: UInt8 = 6
    static let hornU: UInt8 = 7
}
