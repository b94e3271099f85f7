/// How well a spelling belongs to Vietnamese.
package enum SyllableStatus: UInt8, Sendable, Comparable {
    case core
    /// Spelt by the rules, in borrowed words: `xoong`, `pin`.
    case loan
    /// By the rules, in a handful of words or none.
    case rare
    /// In names: `Thy`, `Vy` is core.
    case name
    /// A usual mistake that reads as one syllable only: `nguời` for `người`.
    case typo

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
