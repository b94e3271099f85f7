internal import SoatRules
internal import SoatText

/// The words of our own recognisers and markers of stance, in a vocabulary of their own.
///
/// They are the same for all rules, so they are made once in a program, and only when a post first needs them: a check
/// that finds nothing never does.
final class OwnLexicons: Sendable {
    static let shared = OwnLexicons()

    let vocabulary: Vocabulary
    let owners: OwnerLexicon
    let cues: CueLexicon
    let names: NameLexicon
    let stances: StanceLexicon

    private init() {
        var vocabulary = Vocabulary()
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

/// A post, and its repaired stretches, folded into the vocabulary of ``OwnLexicons``. One thread at a time.
///
/// Its syllables are those of the text as rules fold it: the same indices, other identities.
final class LexicalTexts {
    private var post: FoldedText?
    private var stretch: FoldedText?
    private var isFolded = false
    private var known: EntityLexicon?
    private let allowed: AllowList

    init(allowed: AllowList) {
        self.allowed = allowed
    }

    func startPost() { isFolded = false }

    /// The post, folded when first asked for.
    func post(_ utf8: [UInt8]) -> FoldedText {
        let text = post ?? FoldedText()
        post = text
        if !isFolded { text.fold(utf8, with: OwnLexicons.shared.vocabulary) }
        isFolded = true
        return text
    }

    /// A repaired stretch, valid until the next.
    func stretch(_ utf8: [UInt8]) -> FoldedText {
        let text = stretch ?? FoldedText()
        stretch = text
        text.fold(utf8, with: OwnLexicons.shared.vocabulary)
        return text
    }

    var entities: EntityLexicon {
        let lexicon = known ?? EntityLexicon(allowed: allowed)
        known = lexicon
        return lexicon
    }
}
