internal import SoatText

/// All words that entities are recognised by, made ready once for all posts.
///
/// A class, so that a finder costs one reference count a post and not one for each table.
final class EntityLexicon: Sendable {
    let owners: OwnerLexicon
    let cues: CueLexicon
    let names: NameLexicon
    let allowed: AllowList

    /// - Parameter vocabulary: gains the words' syllables, so that posts need no second fold.
    init(vocabulary: inout Vocabulary, folder: inout PhraseFolder, allowed: AllowList = AllowList()) {
        let ownerWords = OwnerLexicon.phrases(vocabulary: &vocabulary, folder: &folder)
        let cueWords = CueLexicon.Words(vocabulary: &vocabulary, folder: &folder)
        names = NameLexicon(vocabulary: &vocabulary, folder: &folder)
        owners = OwnerLexicon(ownerWords, identityCount: vocabulary.count)
        cues = CueLexicon(cueWords, identityCount: vocabulary.count)
        self.allowed = allowed
    }
}

/// What a school has declared to be no private matter, in its `soat.yaml`.
struct AllowList: Sendable {
    /// Digits alone, with the leading 0.
    var phones: Set<String> = []
    /// Names as written.
    var names: Set<String> = []
    /// Lower case, without `www.`.
    var domains: Set<String> = []
}
