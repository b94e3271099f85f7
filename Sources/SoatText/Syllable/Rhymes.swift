/// The rhymes of Vietnamese as they are written, without tone.
///
/// - Source: the spelling rules of the school grammar, checked against Vietnamese word lists.
enum Rhymes {
    struct Rhyme {
        let letters: SyllableLetters
        let status: SyllableStatus
        /// Whether an o or u before the nucleus is only a glide: `oan`, `uyên`.
        let hasGlide: Bool
        /// Whether it ends in p, t, c or ch, and so takes two tones only.
        let endsInStop: Bool

        var startsWithIe: Bool { letters.first == UInt8(ascii: "i") && letters[1] == SyllableLetters.hatE }
    }

    /// After any onset but `qu`.
    static let plain = list([
        (
            .core,
            """
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et \
            ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu \
            o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut \
            uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu \
            oa oac oach oai oan oang oanh oao oat oay oăc oăm oăn oăng oăt oe oen oeo oet \
            uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uynh uyt uyu
            """
        ),
        (.loan, "oong ooc ôông ôôc"),
        (.rare, "ơng ơc ưm ưn ưp êng êc oam oap oem oec oeng uên uêu uêng uyn uyp"),
        (.typo, "uơt uơn uơi uơm uơng uơc uơp uơu uyêch"),
    ])

    /// After the letters `qu`, whose u is the glide.
    static let afterQu = list([
        (
            .core,
            """
            a ac ăc ach ai ăm an ân ăn ang âng ăng anh ao ăp at ât ăt au ay ây e ê êch en ên ênh eo et êt i ich it \
            ơ ôc y yên yêt ynh yt
            """
        ),
        (
            .rare,
            """
            âc am ap âu ec em êm eng ep êu in inh ip iu o ô oc ôi ơi ơm ôn ơn ông ơng ôt ơt ych yn yp yu
            """
        ),
    ])

    private static func list(_ groups: [(SyllableStatus, String)]) -> [Rhyme] {
        groups.flatMap { status, words in
            words.split(separator: " ").compactMap { SyllableLetters(toneless: $0.unicodeScalars) }.map {
                Rhyme(letters: $0, status: status, hasGlide: hasGlide($0), endsInStop: endsInStop($0))
            }
        }
    }

    private static func hasGlide(_ letters: SyllableLetters) -> Bool {
        let next = letters[1]
        switch letters.first {
        case UInt8(ascii: "o"): return [UInt8(ascii: "a"), UInt8(ascii: "e"), SyllableLetters.breveA].contains(next)
        case UInt8(ascii: "u"):
            return [SyllableLetters.hatA, SyllableLetters.hatE, SyllableLetters.hornO, UInt8(ascii: "y")].contains(next)
        default: return false
        }
    }

    private static func endsInStop(_ letters: SyllableLetters) -> Bool {
        let last = letters[letters.count - 1]
        switch last {
        case UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "c"): return true
        case UInt8(ascii: "h"): return letters.count > 1 && letters[letters.count - 2] == UInt8(ascii: "c")
        default: return false
        }
    }
}
