internal import SoatScan

/// Labelled posts as a network learns from them: their words in their order, and where each post, sentence and clause stands.
struct NetworkTexts {
    /// Of the words that the network has, ascending.
    var keys: [UInt64] = []
    var tokens: [NetworkReader.Token] = []
    /// By row of the examples: its tokens; empty for a copy.
    var ranges: [Range<Int>] = []

    /// The words as they were read, all posts one behind the other; `nil`: the end of a sentence.
    typealias Words = [EvidenceWord?]
}

extension NetworkTexts {
    /// - Parameters:
    ///   - ranges: of the words, by row.
    ///   - isKnown: whether a word stands in posts enough.
    init(_ words: Words, ranges: [Range<Int>], isKnown: (UInt64) -> Bool) {
        var seen: Set<UInt64> = []
        for case let word? in words {
            for key in [word.bare, word.marked] where isKnown(key) { seen.insert(key) }
        }
        keys = seen.sorted()
        var rows: [UInt64: Int32] = [:]
        for (number, key) in keys.enumerated() { rows[key] = Int32(number + SyllableNetwork.specialRows) }
        tokens = words.map { word in
            guard let word else { return .sentenceEnd }
            return NetworkReader.Token(
                bare: rows[word.bare] ?? Int32(SyllableNetwork.unknownRow), marked: rows[word.marked] ?? 0)
        }
        self.ranges = ranges
    }
}
