/// Folds the phrases of rules with the same code that folds posts, so that the two cannot disagree.
public struct PhraseFolder {
    /// The syllables of a phrase.
    public struct Phrase: Sendable, Hashable {
        public let identities: [SyllableID]
        public let marks: [SyllableMarks]
    }

    private var folder = RawTokenFolder()
    private var words: [Substring: [FoldedPiece]] = [:]

    public init() {}

    /// Folds a phrase and gives identities to the syllables that are new.
    ///
    /// - Complexity: O(length); a word seen before costs a look-up.
    public mutating func fold(_ phrase: String, into vocabulary: inout Vocabulary) -> Phrase {
        var identities: [SyllableID] = []
        var marks: [SyllableMarks] = []
        for word in phrase.split(whereSeparator: { Self.parts($0) }) {
            for piece in pieces(of: word) {
                identities.append(vocabulary.intern(piece.bare))
                marks.append(piece.marks)
            }
        }
        return Phrase(identities: identities, marks: marks)
    }

    private mutating func pieces(of word: Substring) -> [FoldedPiece] {
        if let known = words[word] { return known }
        let bytes = Array(word.utf8)
        unsafe bytes.withUnsafeBufferPointer { unsafe folder.fold($0) }
        words[word] = folder.pieces
        return folder.pieces
    }

    /// Whether a character is no word byte of the splitter: ASCII that is neither letter nor digit.
    private static func parts(_ character: Character) -> Bool {
        guard let byte = character.asciiValue else { return character == "\r\n" }
        return !(byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39)
    }
}
