internal import SoatText
internal import Synchronization

/// Markers of stance, folded into the scanner's vocabulary. Made once for all posts.
///
/// Only their words are folded at once: few runs ask for a stance, and each of them builds the machine once.
final class StanceLexicon: Sendable {
    private let words: StanceWords
    private let made = Mutex<StanceMachine?>(nil)

    /// - Parameter vocabulary: gains the markers' syllables, so that posts need no second fold.
    /// - Complexity: O(bytes of all markers); each distinct word is folded once.
    init(vocabulary: inout Vocabulary, folder: inout PhraseFolder) {
        words = StanceWords(vocabulary: &vocabulary, folder: &folder)
    }

    var machine: StanceMachine {
        made.withLock { made in
            let machine = made ?? StanceMachine(words)
            made = machine
            return machine
        }
    }
}
