internal import SoatRules
internal import SoatScan
internal import SoatText

/// Texts that a network learns from, and what is known of each: posts, and beside them the rules' own examples.
///
/// Of a post all is known; of an example only whether it breaches the category of its rule.
struct NetworkLessons {
    /// The words and signs of each text in their order: first the posts, then the examples.
    let texts: NetworkTexts
    /// By text, a bit for each category: those that it breaches, and those of which that is known.
    private(set) var breaches: [UInt16]
    private(set) var judged: [UInt16]
    let postCount: Int

    var examples: Range<Int> { postCount..<breaches.count }

    /// Posts alone.
    ///
    /// - Parameter judged: of each, what is known.
    init(_ texts: NetworkTexts, breaches: [UInt16], judged: UInt16 = .max) {
        self.texts = texts
        self.breaches = breaches
        self.judged = Array(repeating: judged, count: breaches.count)
        postCount = breaches.count
    }

    /// - Parameters:
    ///   - posts: of each its words.
    ///   - breaches: of each.
    ///   - words: the syllables of the model.
    init(
        posts: [[NetworkTexts.Word]], breaches: [UInt16], examples: [RuleExample], words: [[UInt8]], leastPosts: Int
    ) {
        let (reader, vocabulary) = EvidenceReader.alone(EvidenceModel(EvidenceWeights(lanes: [], words: words, features: [])))
        let folded = FoldedText()
        postCount = posts.count
        self.breaches = breaches
        judged = Array(repeating: .max, count: posts.count)
        var read = posts
        for example in examples {
            let utf8 = Array(example.text.plain.utf8)
            folded.fold(utf8, with: vocabulary)
            let sentences = reader.split(folded, utf8, TextStructure(utf8)).map(\.words)
            let quotes = example.spans
            let bit = UInt16(1) << UInt16(example.lane)
            read.append(
                reader.networkWords(of: sentences, utf8).joined().map { word in
                    let isQuoted = quotes.contains { $0.start < word.bytes.end && word.bytes.start < $0.end }
                    return NetworkTexts.Word(word: word, quotes: isQuoted ? bit : 0)
                })
            self.breaches.append(example.isMatch ? bit : 0)
            judged.append(bit)
        }
        texts = NetworkTexts(read, leastPosts: leastPosts)
    }
}

/// What a rule says of one of its examples.
struct RuleExample {
    let text: MarkedText
    let lane: Int
    let isMatch: Bool

    /// The examples of all rules that speak of a breach, in their order.
    ///
    /// Of those that pass, only such as pass for what they say: not for where they stand, who wrote them or when.
    static func all(of book: RuleBook) -> [RuleExample] {
        book.packs.flatMap(\.rules).flatMap { rule -> [RuleExample] in
            guard rule.level != .note, let lane = EvidenceExamples.categories.firstIndex(of: rule.category) else { return [] }
            let match = rule.examples.match.map { ($0, true) }
            let pass = rule.examples.pass.filter { $0.channel == nil && $0.authorRole == nil && $0.postedOn == nil }
            return (match + pass.map { ($0, false) }).compactMap { example, isMatch in
                (try? MarkedText(example.text)).map { RuleExample(text: $0, lane: lane, isMatch: isMatch) }
            }
        }
    }

    /// What is marked, in UTF-8 bytes.
    var spans: [ByteSpan] {
        let units = Array(text.plain.utf16)
        return text.spans.map { span in
            let start = String(decoding: units[..<span.start], as: UTF16.self).utf8.count
            return ByteSpan(
                start: start, end: start + String(decoding: units[span.start..<span.end], as: UTF16.self).utf8.count)
        }
    }
}
