/// Folds the phrases of rules with the same code that folds posts, so that the two cannot disagree.
public struct PhraseFolder {
    /// The syllables of a phrase.
    public struct Phrase: Sendable, Hashable {
        public let identities: [SyllableID]
        public let marks: [SyllableMarks]
        /// A hyphen between spaces stands in it: `Độc lập - Tự do`.
        public let hasDash: Bool
    }

    private var folder = RawTokenFolder()

    public init() {}

    /// Folds a phrase and gives identities to the syllables that are new.
    ///
    /// - Complexity: O(length).
    public mutating func fold(_ phrase: String, into vocabulary: inout Vocabulary) -> Phrase {
        var identities: [SyllableID] = []
        var marks: [SyllableMarks] = []
        var phrase = phrase
        var hasDash = false
        phrase.withUTF8 { bytes in
            hasDash = unsafe Self.hasFreeHyphen(bytes)
            var start = 0
            while start < bytes.count {
                guard unsafe Self.isWordByte(bytes[start]) else {
                    start += 1
                    continue
                }
                var end = start + 1
                while end < bytes.count, unsafe Self.isWordByte(bytes[end]) { end += 1 }
                unsafe folder.fold(UnsafeBufferPointer(rebasing: bytes[start..<end]))
                for piece in folder.pieces {
                    identities.append(vocabulary.intern(piece.bare))
                    marks.append(piece.marks)
                }
                start = end
            }
        }
        return Phrase(identities: identities, marks: marks, hasDash: hasDash)
    }

    /// Whether a hyphen stands between two spaces. By bytes: `contains` of a text takes microseconds.
    private static func hasFreeHyphen(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count > 2 else { return false }
        return (1..<bytes.count - 1).contains { index in
            unsafe bytes[index] == UInt8(ascii: "-") && bytes[index - 1] == 0x20 && bytes[index + 1] == 0x20
        }
    }

    /// The word bytes of the splitter: ASCII letters and digits, and all bytes from 0x80 on.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
    }
}
