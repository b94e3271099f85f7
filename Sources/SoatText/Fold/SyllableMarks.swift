/// The marks of one syllable: a vowel quality or stroke for each letter, and a tone for the whole.
///
/// The tone belongs to the syllable and not to a letter, so `hoà` and `hòa` are equal by construction.
/// Two bits a letter for the first 14 letters (no syllable has more than 7), three bits of tone.
public struct SyllableMarks: Sendable, Hashable, BitwiseCopyable {
    /// Letters that a mark can be kept for.
    static let letterLimit = 14

    @usableFromInline let bits: UInt32

    init(bits: UInt32) {
        self.bits = bits
    }

    /// No mark at all, as in `hoc phi`.
    public static let none = SyllableMarks(bits: 0)

    public var isEmpty: Bool { bits == 0 }
    /// All of them as one number, the same in every program.
    package var rawBits: UInt32 { bits }
    public var tone: Tone { Tone(rawValue: UInt8(truncatingIfNeeded: bits >> 28) & 7) ?? .level }
    /// The vowel qualities and strokes without the tone.
    public var qualities: SyllableMarks { SyllableMarks(bits: bits & 0x0FFF_FFFF) }

    public func quality(ofLetter index: Int) -> MarkQuality {
        guard index < Self.letterLimit else { return .plain }
        return MarkQuality(rawValue: UInt8(truncatingIfNeeded: bits >> UInt32(2 * index)) & 3) ?? .plain
    }

    /// Whether these are the marks of `full`, or the same with some missing: never different ones.
    ///
    /// - Source: design §4, "Missing marks, never different marks".
    @inlinable public func isSubset(of full: SyllableMarks) -> Bool {
        let letters = bits & 0x0FFF_FFFF
        let present = (letters | letters >> 1) & 0x0555_5555
        var relevant = present | present << 1
        if bits & 0x7000_0000 != 0 { relevant |= 0x7000_0000 }
        return (bits ^ full.bits) & relevant == 0
    }
}

/// What a letter is beside its plain form: â ê ô, ă, ơ ư, đ.
public enum MarkQuality: UInt8, Sendable, Hashable {
    case plain = 0
    /// â ê ô
    case circumflex = 1
    /// ă ơ ư: a letter takes a breve or a horn, never both.
    case breveOrHorn = 2
    /// đ
    case stroke = 3

    /// The quality that a combining mark gives to a letter; `nil` where the pair is not Vietnamese.
    init?(mark scalar: UInt32, on letter: UInt8) {
        switch (scalar, letter) {
        case (0x302, UInt8(ascii: "a")), (0x302, UInt8(ascii: "e")), (0x302, UInt8(ascii: "o")): self = .circumflex
        case (0x306, UInt8(ascii: "a")), (0x31B, UInt8(ascii: "o")), (0x31B, UInt8(ascii: "u")): self = .breveOrHorn
        case (0x335, UInt8(ascii: "d")), (0x336, UInt8(ascii: "d")): self = .stroke
        default: return nil
        }
    }
}
