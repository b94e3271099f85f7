package import SoatText

/// Reads posts with a model of evidence. One thread at a time; reused from post to post.
@safe package final class EvidenceReader {
    package let model: EvidenceModel
    /// By identity of a syllable: the number of its word in the model.
    private let identities: [UInt32]
    /// The post that was read last.
    private(set) var text = FoldedText()
    /// The words of the post that was read last.
    package private(set) var words: [EvidenceWord] = []
    /// Whether the post that was read last was written with marks. Of one that was not, the model takes words without them.
    package private(set) var hasMarks = true
    /// Of each word and sign of the post that was read last its first byte, and what the network makes of it; none where it was not
    /// asked.
    private var scoredStarts: [Int] = []
    private var wordScores: [EvidenceInputs.Lanes] = []
    /// For each row of the model the last stretch that had it: a clause, or what a sum was asked of.
    private let seen: UnsafeMutablePointer<UInt32>
    private var stretch: UInt32 = 0

    /// - Parameter identities: ``EvidenceModel/identities(numberedIn:)`` for the vocabulary that posts are folded with.
    init(_ model: EvidenceModel, _ identities: [UInt32]) {
        self.model = model
        self.identities = identities
        unsafe seen = .allocate(capacity: EvidenceModel.featureLimit)
        unsafe seen.initialize(repeating: 0, count: EvidenceModel.featureLimit)
    }

    deinit {
        unsafe seen.deallocate()
    }

    /// A reader for posts that are read with nothing but a model, and the vocabulary to fold them with.
    package static func alone(_ model: EvidenceModel) -> (reader: EvidenceReader, vocabulary: Vocabulary) {
        var vocabulary = Vocabulary()
        let identities = model.identities(numberedIn: &vocabulary)
        return (EvidenceReader(model, identities), vocabulary)
    }

    /// Reads a post as the model's words.
    ///
    /// - Parameter text: the post, folded.
    /// - Returns: the words of each sentence, and the sentence's bytes.
    package func split(
        _ text: FoldedText, _ utf8: [UInt8], _ structure: TextStructure
    ) -> [(words: Range<Int>, bytes: ByteSpan)] {
        self.text = text
        words.removeAll(keepingCapacity: words.capacity < 1 << 16)
        scoredStarts.removeAll(keepingCapacity: true)
        wordScores = []
        words.reserveCapacity(text.count)
        var marked = 0
        var last = -1
        for index in 0..<text.count {
            let syllable = text[index]
            if syllable.marks.rawBits != 0 { marked += 1 }
            let end = utf8[Int(syllable.end) - 1]
            let isApart = last < 0 || utf8[last..<Int(syllable.start)].contains { $0 <= 0x20 }
            last = Int(syllable.end)
            let identity = Int(syllable.identity)
            words.append(
                EvidenceWord(
                    syllable, number: identity < identities.count ? identities[identity] : 0,
                    endsWithDigit: end >= 0x30 && end <= 0x39, isApart: isApart))
        }
        for number in MaskedNumbers(text, utf8).all() {
            for index in number { words[index] = .masked }
        }
        hasMarks = marked * Self.wordsForMark >= text.count
        if !hasMarks { dropMarks() }
        var sentences: [(words: Range<Int>, bytes: ByteSpan)] = []
        var first = 0
        for bytes in structure.all(.sentence) {
            var end = first
            while end < text.count, Int(text[end].start) < bytes.end { end += 1 }
            if end > first { sentences.append((first..<end, bytes)) }
            first = end
        }
        return sentences
    }

    /// Reads on as if no word of the post that was read last bore a mark.
    package func dropMarks() {
        for index in words.indices { words[index].dropMarks() }
    }

    /// The bytes of some words of the post that was read last.
    package func bytes(of range: Range<Int>) -> ByteSpan { text.bytes(from: range.lowerBound, through: range.upperBound - 1) }

    /// Of so many words and numbers of a post with marks, one bears a mark.
    private static let wordsForMark = 10
    /// Words of a sentence that says enough for the model to be sure.
    private static let plainWords = 7

    /// Whether a sentence has words enough to be judged by itself.
    private func isPlain(_ range: Range<Int>) -> Bool { words[range].count(where: \.isTelling) >= Self.plainWords }

    /// The sum of a stretch, each row of words once.
    ///
    /// - Parameter range: of the words of the post that was read last.
    func sum(of range: Range<Int>) -> EvidenceSum {
        startStretches(1)
        stretch += 1
        let number = stretch
        var sum = EvidenceSum()
        let (model, words, seen) = unsafe (model, words, seen)
        unsafe model.rows.withUnsafeBufferPointer { rows in
            guard let rows = rows.baseAddress else { return }
            EvidenceGrams.forEach(words, range) { key, _, _ in
                let row = model.row(ofKey: key)
                if row < 0 { return }
                let last = unsafe seen[row]
                if last == number { return }
                unsafe seen[row] = number
                unsafe sum.add(rows + row)
            }
        }
        return sum
    }

    /// The words and signs of the post that was read last in their order, as many as a network reads; without masked numbers.
    ///
    /// - Parameter sentences: of its words.
    /// - Returns: of each sentence its words, the signs before the first and those behind it.
    package func networkWords(of sentences: [Range<Int>], _ utf8: [UInt8]) -> [[NetworkWord]] {
        var left = SequenceNetwork.longestText
        var signs = SignReader(utf8, from: 0)
        return sentences.enumerated().map { number, sentence in
            var read: [NetworkWord] = []
            let behind = number + 1 < sentences.count ? bytes(of: sentences[number + 1]).start : utf8.count
            for index in sentence where read.count < left {
                let bytes = bytes(of: index..<index + 1)
                let isMasked = words[index].isMasked
                let isInside = isMasked && index > sentence.lowerBound && words[index - 1].isMasked
                if !isInside { signs.signs(until: bytes.start) { read.append($0) } }
                if !isMasked { read.append(NetworkWord(words[index], bytes)) }
                signs.skip(to: bytes.end)
            }
            if read.count < left { signs.signs(until: behind) { read.append($0) } }
            read.removeLast(max(0, read.count - left))
            left -= read.count
            return read
        }
    }

    /// What the network makes of each sentence: what the strongest of its words comes to.
    private func strongest(_ sentences: [[NetworkWord]], _ network: NetworkReader) -> [EvidenceInputs.Lanes] {
        var ends: [Int] = []
        var tokens: [NetworkReader.Token] = []
        for sentence in sentences {
            for word in sentence {
                guard let token = network.token(of: word) else { continue }
                tokens.append(token)
                scoredStarts.append(word.bytes.start)
            }
            ends.append(tokens.count)
        }
        wordScores = network.scores(of: tokens)
        var first = 0
        return ends.map { end in
            defer { first = end }
            return strongest(in: first..<end)
        }
    }

    private func strongest(in words: Range<Int>) -> EvidenceInputs.Lanes {
        var strongest = EvidenceInputs.Lanes(repeating: NetworkReader.least)
        for score in wordScores[words] { strongest.raise(to: score) }
        return strongest
    }

    /// What the network makes of a part of the post that was read last, as it read the whole.
    ///
    /// - Complexity: O(words and signs of the post).
    func strongestWord(in bytes: ByteSpan) -> EvidenceInputs.Lanes {
        let first = scoredStarts.firstIndex { $0 >= bytes.start } ?? scoredStarts.endIndex
        let end = scoredStarts[first...].firstIndex { $0 >= bytes.end } ?? scoredStarts.endIndex
        return strongest(in: first..<end)
    }

    /// Makes room for the numbers of so many more stretches.
    private func startStretches(_ count: Int) {
        guard stretch > UInt32.max - UInt32(truncatingIfNeeded: count) - 2 else { return }
        unsafe seen.update(repeating: 0, count: EvidenceModel.featureLimit)
        stretch = 0
    }

    /// What the model makes of a post and each of its sentences.
    ///
    /// - Complexity: O(*n*): for each word five look-ups, most of which end at one bit.
    func reading(of text: FoldedText, _ utf8: [UInt8], _ structure: TextStructure) -> EvidenceReading {
        let parts = split(text, utf8, structure)
        startStretches(parts.count + structure.starts(of: .clause).count)
        let firstOfPost = stretch + 1
        var clauses = ClauseEnds(structure)
        var inputs = EvidenceInputs(words: words.count, sentences: parts.count, hasMarks: hasMarks)
        // What stands in several sentences counts once in the post.
        var post = EvidenceSum()
        var again = EvidenceSum()
        var sentences: [EvidenceReading.Sentence] = []
        sentences.reserveCapacity(parts.count)
        let (model, words, seen) = unsafe (model, words, seen)
        unsafe model.rows.withUnsafeBufferPointer { rows in
            guard let rows = rows.baseAddress else { return }
            for part in parts {
                let firstOfSentence = stretch + 1
                // The same for what stands in several clauses of a sentence.
                var own = EvidenceSum()
                var repeated = EvidenceSum()
                var strongest = EvidenceInputs.Lanes(repeating: -.infinity)
                var hasClauses = false
                var first = part.words.lowerBound
                while first < part.words.upperBound {
                    let end = clauses.end(from: first, in: part.words, text)
                    stretch += 1
                    let number = stretch
                    var clause = EvidenceSum()
                    EvidenceGrams.forEach(words, first..<end, until: part.words.upperBound) { key, first, count in
                        let row = model.row(ofKey: key)
                        if row < 0 { return }
                        let last = unsafe seen[row]
                        if last == number { return }
                        unsafe seen[row] = number
                        let isRepeated = last >= firstOfSentence
                        if first + count <= end {
                            unsafe clause.add(rows + row)
                            if isRepeated { unsafe repeated.add(rows + row) }
                        } else if !isRepeated {
                            unsafe own.add(rows + row)
                        }
                        if last >= firstOfPost, !isRepeated { unsafe again.add(rows + row) }
                    }
                    own.add(clause)
                    hasClauses = hasClauses || end < part.words.upperBound
                    if hasClauses { strongest.raise(to: clause.total(model.ofSentence)) }
                    first = end
                }
                own.subtract(repeated)
                post.add(own)
                let sum = own.total(model.ofSentence)
                inputs.add(sentence: sum)
                if hasClauses { inputs.add(clause: strongest) }
                let strength = model.combiner.strength(ofSentence: sum, clause: hasClauses ? strongest : sum)
                sentences.append(
                    EvidenceReading.Sentence(
                        words: part.words, bytes: part.bytes, sum: sum, strength: strength, isPlain: isPlain(part.words)))
            }
        }
        post.subtract(again)
        inputs.post = post.total(model.ofPost)
        if let network = model.network, inputs.asksNetwork {
            let strongest = strongest(networkWords(of: parts.map(\.words), utf8), network)
            for (index, lanes) in strongest.enumerated() {
                inputs.add(network: lanes)
                sentences[index].strength += model.combiner.strength(ofNetwork: lanes)
            }
        }
        return EvidenceReading(inputs, sentences, model.combiner)
    }
}
