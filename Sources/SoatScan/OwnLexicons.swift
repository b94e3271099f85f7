internal import SoatRules
internal import SoatText

/// The words of our own recognisers and markers of stance.
///
/// They are the same for all rules, so they are made once in a program, and only when a post first needs them: a check
/// that finds nothing never does. Their syllables stand first in every scanner's vocabulary (``OwnVocabulary``), so
/// that a post is folded once for rules and lexicons.
final class OwnLexicons: Sendable {
    static let shared = OwnLexicons(vocabulary: OwnVocabulary.words)

    let owners: OwnerLexicon
    let cues: CueLexicon
    let names: NameLexicon
    let stances: StanceLexicon
    /// All their syllables.
    let vocabulary: Vocabulary

    /// - Parameter vocabulary: what the words are numbered after; those that are new come behind.
    init(vocabulary: Vocabulary) {
        var vocabulary = vocabulary
        var folder = PhraseFolder()
        let ownerWords = OwnerLexicon.phrases(vocabulary: &vocabulary, folder: &folder)
        let cueWords = CueLexicon.Words(vocabulary: &vocabulary, folder: &folder)
        names = NameLexicon(vocabulary: &vocabulary, folder: &folder)
        stances = StanceLexicon(vocabulary: &vocabulary, folder: &folder)
        owners = OwnerLexicon(ownerWords, identityCount: vocabulary.count)
        cues = CueLexicon(cueWords, identityCount: vocabulary.count)
        self.vocabulary = vocabulary
    }
}

/// The syllables of ``OwnLexicons``: what every scanner's vocabulary begins with.
package enum OwnVocabulary {
    static let words = Vocabulary(listing: generated)

    /// What the generated file must hold.
    package static func current() -> String { OwnLexicons(vocabulary: Vocabulary()).vocabulary.listing }
}
