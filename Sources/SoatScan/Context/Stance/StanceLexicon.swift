internal import SoatText

/// Markers of stance, folded into the scanner's vocabulary. Made once for all posts.
struct StanceLexicon: Sendable {
    /// - Parameter vocabulary: gains the markers' syllables, so that posts need no second fold.
    init(vocabulary: inout Vocabulary, folder: inout PhraseFolder) {}
}
