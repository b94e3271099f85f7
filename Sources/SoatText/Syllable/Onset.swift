/// The consonants a syllable begins with, as they are written.
enum Onset: CaseIterable {
    /// `giMerged` is gi before a rhyme in i, of which one i is written: gi + iêng is `giêng`, gi + i is `gi`.
    case none, b, c, ch, d, đ, g, gh, gi, giMerged, h, k, kh, l, m, n, ng, ngh, nh, p, ph, qu, r, s, t, th, tr, v, x

    var letterCount: Int {
        switch self {
        case .none: 0
        case .ngh: 3
        case .ch, .gh, .gi, .kh, .ng, .nh, .ph, .qu, .th, .tr: 2
        default: 1
        }
    }

    /// The ways to cut the onset off: one for nearly all, two where a letter may belong to either side.
    ///
    /// - Parameter bare: whether `d` may stand for `đ`.
    static func candidates(for letters: SyllableLetters, bare: Bool = false) -> (Onset, Onset?) {
        let second = letters[1]
        switch letters.first {
        case UInt8(ascii: "b"): return (.b, nil)
        case UInt8(ascii: "c"): return (second == UInt8(ascii: "h") ? .ch : .c, nil)
        case UInt8(ascii: "d"): return (.d, bare ? .đ : nil)
        case SyllableLetters.strokeD: return (.đ, nil)
        case UInt8(ascii: "g"):
            if second == UInt8(ascii: "h") { return (.gh, nil) }
            return second == UInt8(ascii: "i") ? (.gi, .giMerged) : (.g, nil)
        case UInt8(ascii: "h"): return (.h, nil)
        case UInt8(ascii: "k"): return (second == UInt8(ascii: "h") ? .kh : .k, nil)
        case UInt8(ascii: "l"): return (.l, nil)
        case UInt8(ascii: "m"): return (.m, nil)
        case UInt8(ascii: "n"):
            if second == UInt8(ascii: "h") { return (.nh, nil) }
            guard second == UInt8(ascii: "g") else { return (.n, nil) }
            return (letters[2] == UInt8(ascii: "h") ? .ngh : .ng, nil)
        case UInt8(ascii: "p"): return (second == UInt8(ascii: "h") ? .ph : .p, nil)
        case UInt8(ascii: "q"): return (.qu, nil)
        case UInt8(ascii: "r"): return (.r, nil)
        case UInt8(ascii: "s"): return (.s, nil)
        case UInt8(ascii: "t"):
            if second == UInt8(ascii: "h") { return (.th, nil) }
            return (second == UInt8(ascii: "r") ? .tr : .t, nil)
        case UInt8(ascii: "v"): return (.v, nil)
        case UInt8(ascii: "x"): return (.x, nil)
        default: return (.none, nil)
        }
    }

    /// The status of this onset before a rhyme; `nil` where the two are never written together.
    func status(before rhyme: Rhymes.Rhyme) -> SyllableStatus? {
        guard isWritten(before: rhyme) else { return nil }
        let isY = rhyme.letters == Self.y
        switch self {
        case .p: return isY ? .name : .loan
        case .giMerged: return rhyme.letters == Self.i || rhyme.letters == Self.in || rhyme.startsWithIe ? rhyme.status : .rare
        case .none, .h, .k, .l, .qu, .s, .t: return rhyme.status
        case .m, .v: return rhyme.hasGlide ? max(rhyme.status, .rare) : rhyme.status
        case .b, .ph: return isY ? .name : rhyme.hasGlide ? max(rhyme.status, .rare) : rhyme.status
        case .g, .n, .r:
            if isY { return .name }
            return rhyme.hasGlide && !isUsual(withGlide: rhyme.letters) ? max(rhyme.status, .rare) : rhyme.status
        default: return isY ? .name : rhyme.status
        }
    }

    /// The spelling rules: c, g, ng before back vowels, k, gh, ngh before front ones, and so on.
    private func isWritten(before rhyme: Rhymes.Rhyme) -> Bool {
        let first = rhyme.letters.first
        let isFront = first == UInt8(ascii: "e") || first == SyllableLetters.hatE || first == UInt8(ascii: "i")
        let startsWithY = first == UInt8(ascii: "y")
        let isYe = startsWithY && rhyme.letters.count > 1
        switch self {
        // Without an onset, iê is written yê.
        case .none: return !rhyme.startsWithIe
        case .qu: return true
        case .c: return !isFront && !startsWithY && !rhyme.hasGlide
        case .g, .ng: return !isFront && !startsWithY
        case .gh, .ngh: return isFront
        case .k: return isFront || startsWithY && !isYe
        case .gi: return first != UInt8(ascii: "i") && !startsWithY && !rhyme.hasGlide
        case .giMerged: return first == UInt8(ascii: "i")
        case .b, .m, .ph, .v: return !isYe && !(rhyme.hasGlide && rhyme.status == .rare)
        default: return !isYe
        }
    }

    /// Whether g, n or r is usual before a glide: `goá`, `noãn`.
    private func isUsual(withGlide rhyme: SyllableLetters) -> Bool {
        self == .g ? rhyme == Self.oa : Self.usualWithGlide.contains(rhyme)
    }

    private static let usualWithGlide = ["oa", "oai", "oan", "oang", "uy"].map(letters)
    private static let oa = letters("oa")
    private static let i = letters("i")
    private static let `in` = letters("in")
    private static let y = letters("y")

    private static func letters(_ text: String) -> SyllableLetters {
        SyllableLetters(bare: text.utf8) ?? SyllableLetters()
    }
}
