internal import SoatText

/// Markers of stance, folded into a vocabulary, and the machine that finds them. Made once for all posts.
final class StanceLexicon: Sendable {
    let machine: StanceMachine

    /// - Parameter vocabulary: gains the markers' syllables.
    /// - Complexity: O(bytes of all markers); each distinct word is folded once.
    init(vocabulary: inout Vocabulary, folder: inout PhraseFolder) {
        machine = StanceMachine(StanceWords(vocabulary: &vocabulary, folder: &folder))
    }
}
