internal import CEvidence
package import SoatText

/// Reads posts with a model of evidence. One thread at a time; reused from post to post.
@safe package final class EvidenceReader {
    package let model: EvidenceModel
    /// By identity of a syllable: the number of its word in the model.
    private let identities: [UInt32]
    /// The post that was read last.
    private var text = FoldedText()
    /// The words of the post that was read last.
    package private(set) var words: [EvidenceWord] = []
    /// Whether the post that was read last was written with marks. Of one that was not, the model takes words without them.
    package private(set) var hasMarks = true
    /// For each row of the model the last sentence that had it.
    private let seen: UnsafeMutablePointer<UInt32>
    private var sentence: UInt32 = 0

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
        startSentences(1)
        sentence += 1
        let number = sentence
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

    /// Makes room for the numbers of so many more sentences.
    private func startSentences(_ count: Int) {
        guard sentence > UInt32.max - UInt32(truncatingIfNeeded: count) - 2 else { return }
        unsafe seen.update(repeating: 0, count: EvidenceModel.featureLimit)
        sentence = 0
    }

    /// What the model makes of a post and each of its sentences.
    ///
    /// - Complexity: O(*n*): for each word five look-ups, most of which end at one bit.
    func reading(of text: FoldedText, _ utf8: [UInt8], _ structure: TextStructure) -> EvidenceReading {
        let parts = split(text, utf8, structure)
        startSentences(parts.count)
        let firstSentence = sentence + 1
        // What stands in several sentences counts once in the post.
        var post = EvidenceSum()
        var again = EvidenceSum()
        var sentences: [EvidenceReading.Sentence] = []
        sentences.reserveCapacity(parts.count)
        let model = model
        let words = words
        let seen = unsafe seen
        unsafe model.rows.withUnsafeBufferPointer { rows in
            guard let rows = rows.baseAddress else { return }
            for part in parts {
                sentence += 1
                let number = sentence
                var own = EvidenceSum()
                EvidenceGrams.forEach(words, part.words) { key, _, _ in
                    let row = model.row(ofKey: key)
                    if row < 0 { return }
                    let last = unsafe seen[row]
                    if last == number { return }
                    unsafe own.add(rows + row)
                    if last >= firstSentence { unsafe again.add(rows + row) }
                    unsafe seen[row] = number
                }
                post.add(own)
                sentences.append(
                    EvidenceReading.Sentence(
                        words: part.words, bytes: part.bytes, score: own.score(model.steps), isPlain: isPlain(part.words)))
            }
        }
        post.subtract(again)
        return EvidenceReading(post: post.score(model.steps), sentences: sentences, model)
    }
}

/// The sum of some rows: of up to sixteen million, which no post has.
struct EvidenceSum {
    private var lanes = SIMD32<Int32>.zero

    /// - Parameter row: 32 bytes.
    @inline(__always) mutating func add(_ row: UnsafePointer<EvidenceModel.Row>) {
        unsafe withUnsafeMutablePointer(to: &lanes) { sums in
            unsafe soat_evidence_add(
                UnsafeMutableRawPointer(sums).assumingMemoryBound(to: Int32.self),
                UnsafeRawPointer(row).assumingMemoryBound(to: Int8.self))
        }
    }

    mutating func add(_ other: EvidenceSum) { lanes &+= other.lanes }
    mutating func subtract(_ other: EvidenceSum) { lanes &-= other.lanes }

    /// The sums over the root of what is told by the features; without the bias.
    func score(_ steps: SIMD32<Float>) -> SIMD32<Float> {
        let telling = Float(lanes[EvidenceModel.tellingPlace]) / EvidenceModel.tellingScale
        var scores = SIMD32<Float>.zero
        guard telling > 0 else { return scores }
        unsafe withUnsafePointer(to: lanes) { sums in
            unsafe withUnsafePointer(to: steps) { steps in
                unsafe withUnsafeMutablePointer(to: &scores) { scores in
                    unsafe soat_evidence_score(
                        UnsafeMutableRawPointer(scores).assumingMemoryBound(to: Float.self),
                        UnsafeRawPointer(sums).assumingMemoryBound(to: Int32.self),
                        UnsafeRawPointer(steps).assumingMemoryBound(to: Float.self), telling.squareRoot())
                }
            }
        }
        return scores
    }
}

/// What the model makes of one post.
///
/// A class: it is asked for each rule that knows the model.
final class EvidenceReading: Sendable {
    struct Sentence: Sendable {
        let words: Range<Int>
        /// UTF-8 bytes of the document, half open.
        let bytes: ByteSpan
        let score: SIMD32<Float>
        /// Whether it has words enough for the model to be sure.
        let isPlain: Bool
    }

    /// The most that is said of a sentence which the model has not learnt to read: few words, codes, links.
    private static let unsure = 0.8

    let post: SIMD32<Float>
    let sentences: [Sentence]
    /// By lane: the probability of the most probable sentence, from 0 to 1.
    private let highest: SIMD16<Double>

    /// - Complexity: O(lanes · sentences).
    init(post: SIMD32<Float>, sentences: [Sentence], _ model: EvidenceModel) {
        self.post = post
        self.sentences = sentences
        var highest = SIMD16<Double>.zero
        for lane in model.lanes.indices {
            var plain = -Float.infinity
            var other = -Float.infinity
            for sentence in sentences {
                let logit = Self.logit(of: sentence, in: post, lane: lane, model)
                if sentence.isPlain { plain = max(plain, logit) } else { other = max(other, logit) }
            }
            highest[lane] = max(
                Logistic.probability(Double(plain)), min(Logistic.probability(Double(other)), Self.unsure))
        }
        self.highest = highest
    }

    private static func logit(
        of sentence: Sentence, in post: SIMD32<Float>, lane index: Int, _ model: EvidenceModel
    ) -> Float {
        let lane = model.lanes[index]
        let ofPost = post[EvidenceModel.postPlace + index] + lane.post.bias
        let ofSentence = sentence.score[EvidenceModel.sentencePlace + index] + lane.sentence.bias
        return lane.post.slope * ofPost + lane.sentence.slope * ofSentence + lane.base
    }

    /// How probable it is that a sentence of the post breaches a category, from 0 to 1.
    ///
    /// - Parameter lane: of ``EvidenceModel/lanes``.
    func probability(of sentence: Sentence, lane: Int, _ model: EvidenceModel) -> Double {
        let probability = Logistic.probability(Double(Self.logit(of: sentence, in: post, lane: lane, model)))
        return sentence.isPlain ? probability : min(probability, Self.unsure)
    }

    /// Whether the model may answer a question with yes for some sentence.
    func mayAnswer(_ question: EvidenceQuestion) -> Bool {
        question.lane >= 0 && highest[question.lane] >= question.atLeast
    }

    /// The sentences in which a breach is as probable as a rule asks: the strongest, and those whose own words speak for
    /// it. What a post says elsewhere makes no harmless sentence a breach.
    func forEachSentence(lane: Int, atLeast bar: Double, _ model: EvidenceModel, _ body: (Sentence) -> Void) {
        let place = EvidenceModel.sentencePlace + lane
        let bias = model.lanes[lane].sentence.bias
        var strongest = 0
        for index in sentences.indices where sentences[strongest].score[place] < sentences[index].score[place] {
            strongest = index
        }
        for index in sentences.indices where index == strongest || sentences[index].score[place] + bias > 0 {
            if probability(of: sentences[index], lane: lane, model) >= bar { body(sentences[index]) }
        }
    }
}
