internal import SoatText

/// A phrase that stands in a post, as written or as read after repair.
struct PhraseHit: Sendable {
    let pattern: PatternID
    /// Indices of the post's syllables, both inclusive.
    let first: Int
    let last: Int
    /// UTF-8 bytes of the document, half open.
    let bytes: ByteSpan
    let marks: Marks
    /// How the place was read; `nil` where it is written plainly.
    let reading: String?

    enum Marks: Sendable, Hashable {
        /// All the marks of the phrase.
        case complete
        /// Some are missing; whether that counts is asked when a rule needs the hit.
        case lacking
        /// Some are missing, and the surroundings say that they were left out.
        case justified
        /// Some are missing, and it may be another word.
        case doubtful
    }
}
