/// What kinds of sign a place of a post shows: which steps of the repair are worth their cost there.
package struct SignKinds: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// A word that may be written in an old encoding; one alone says nothing.
    package static let legacy = SignKinds(rawValue: 1)
    /// Letters that look like others, or bear marks that Vietnamese does not have; text turned round.
    package static let letters = SignKinds(rawValue: 2)
    /// One word bent: stretched, digits among its letters.
    package static let word = SignKinds(rawValue: 4)
    /// A chat spelling, or another word that may be read in two ways.
    package static let chat = SignKinds(rawValue: 8)
    /// A sign tight between two parts of what may be one syllable.
    package static let joint = SignKinds(rawValue: 16)
    /// Letters or digits that stand alone in a row.
    package static let singles = SignKinds(rawValue: 32)
    /// Letters among digits, or digits in words.
    package static let digits = SignKinds(rawValue: 64)
    /// Text turned round, from here to where the turn ends.
    package static let turned = SignKinds(rawValue: 128)
    /// Several syllables without a break, and nothing else: most often a space that was left out.
    package static let glued = SignKinds(rawValue: 256)

    /// Letters or digits in a dress that folding reads without any repair; noted apart, see ``FoldedText/isDressed``.
    package static let dressed = SignKinds(rawValue: 512)

    /// Words whose letters are dressed, parted or bent.
    static let bent: SignKinds = [.letters, .word, .joint, .singles]
    /// What a stretch may hold besides, once its encoding is put right.
    static let afterDamage: SignKinds = [.bent, .glued, .chat, .digits]
}

/// A place of a post that shows a sign.
@usableFromInline package struct Suspect: Sendable, Hashable {
    /// Index of the syllable at or before which it stands.
    package let syllable: UInt32
    package let kinds: SignKinds
}
