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
    /// What short words fold to: rules are made of the same few thousand again and again.
    private var known: [WordKey: [Word]] = [:]

    /// A raw token of at most sixteen bytes.
    private struct WordKey: Hashable {
        private var low: UInt64 = 0
        private var high: UInt64 = 0

        init?(_ bytes: UnsafeBufferPointer<UInt8>) {
            guard bytes.count <= 16 else { return nil }
            for index in bytes.indices {
                let byte = unsafe UInt64(bytes[index]) << UInt64(8 * (index & 7))
                if index < 8 { low |= byte } else { high |= byte }
            }
        }
    }

    private struct Word {
        let bare: [UInt8]
        let marks: SyllableMarks
    }

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
                for word in unsafe words(of: UnsafeBufferPointer(rebasing: bytes[start..<end])) {
                    identities.append(vocabulary.intern(word.bare))
                    marks.append(word.marks)
                }
                start = end
            }
        }
        return Phrase(identities: identities, marks: marks, hasDash: hasDash)
    }

    private mutating func words(of token: UnsafeBufferPointer<UInt8>) -> [Word] {
        let key = unsafe WordKey(token)
        if let key, let words = known[key] { return words }
        unsafe folder.fold(token)
        let words = folder.pieces.map { Word(bare: $0.bare, marks: $0.marks) }
        if let key { known[key] = words }
        return words
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
