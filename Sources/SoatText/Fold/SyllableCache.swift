internal import CSIMD
internal import Glibc

/// Raw tokens of at most 16 bytes and how they fold: what makes folding cost nothing a byte.
///
/// Clean text has few distinct raw tokens, so each is folded once by ``RawTokenFolder`` and then found
/// here by its bytes. Two-way associative with a fixed size: text made to be hard only makes it slower.
/// - Source: measured design in `docs/decisions/0003`.
@safe final class SyllableCache {
    typealias Slot = soat_slot

    /// What a word could be of a syllable that was broken in two.
    struct Shape: OptionSet {
        let rawValue: UInt8
        /// There is a vowel in it.
        static let vowel = Shape(rawValue: 1)
        /// It is a final consonant, or the rest of one.
        static let coda = Shape(rawValue: 2)

        init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// - Parameter bare: canonical letters without marks.
        init(_ bare: [UInt8]) {
            self = []
            if bare.contains(where: Self.isVowel) { insert(.vowel) }
            if Self.codas.contains(bare) { insert(.coda) }
        }

        private static let codas = ShortWords("c ch m n ng nh p t g h")

        private static func isVowel(_ letter: UInt8) -> Bool {
            switch letter {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"):
                true
            default: false
            }
        }
    }

    struct Flags: OptionSet {
        let rawValue: UInt16
        /// No syllable in it: an emoji, a dash, invisible characters.
        static let empty = Flags(rawValue: 1)
        /// Several syllables: fold it anew each time.
        static let several = Flags(rawValue: 2)
        static let breaksBefore = Flags(rawValue: 4)
        static let breaksAfter = Flags(rawValue: 8)
        /// Digits in it.
        static let digits = Flags(rawValue: UInt16(SOAT_FLAG_DIGITS))
        static let odd = Flags(rawValue: 32)
        /// Bytes of the token stand beside the syllable and part nothing.
        static let padded = Flags(rawValue: 64)
        /// A sign of disguise.
        static let sign = Flags(rawValue: 128)
        /// One letter or one digit: several in a row are a word spelled out.
        static let single = Flags(rawValue: 256)
    }

    let slots: UnsafeMutablePointer<Slot>

    /// A slot of zeros is an empty one, and zeroed pages cost nothing until they are used.
    init() {
        let memory = unsafe calloc(1 << Int(SOAT_SLOTS_LOG2), MemoryLayout<Slot>.stride)
        guard let memory = unsafe memory else { fatalError("no memory for the syllable cache") }  // safe: as any allocation
        unsafe slots = memory.bindMemory(to: Slot.self, capacity: 1 << Int(SOAT_SLOTS_LOG2))
    }

    deinit {
        unsafe free(slots)
    }
}

extension soat_slot {
    var flags: SyllableCache.Flags {
        get { SyllableCache.Flags(rawValue: flag_bits) }
        set { flag_bits = newValue.rawValue }
    }

    /// The signs of disguise that it shows.
    var signs: SignKinds {
        get { SignKinds(rawValue: sign_bits) }
        set { sign_bits = newValue.rawValue }
    }

    var shape: SyllableCache.Shape {
        get { SyllableCache.Shape(rawValue: shape_bits) }
        set { shape_bits = newValue.rawValue }
    }
}
