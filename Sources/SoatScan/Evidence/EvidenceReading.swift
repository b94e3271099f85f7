internal import SoatText

/// What the model makes of one post.
///
/// A class: it is asked for each rule that knows the model.
final class EvidenceReading: Sendable {
    typealias Lanes = EvidenceInputs.Lanes

    struct Sentence: Sendable {
        let words: Range<Int>
        /// UTF-8 bytes of the document, half open.
        let bytes: ByteSpan
        let sum: Lanes
        /// What it adds to the logits if it is the strongest.
        var strength: Lanes
        /// Whether it has words enough for the model to be sure.
        let isPlain: Bool
    }

    /// The most that is said of a sentence which the model has not learnt to read: few words, codes, links.
    private static let unsure = 0.8

    let sentences: [Sentence]
    /// What the post adds to the logits of each sentence.
    private let context: Lanes
    /// The probability of the most probable sentence, from 0 to 1.
    private let highest: SIMD16<Double>

    /// - Complexity: O(sentences).
    init(_ inputs: EvidenceInputs, _ sentences: [Sentence], _ combiner: EvidenceCombiner) {
        self.sentences = sentences
        var plain = Lanes(repeating: -.infinity)
        var other = plain
        for sentence in sentences {
            if sentence.isPlain { plain.raise(to: sentence.strength) } else { other.raise(to: sentence.strength) }
        }
        var strongest = plain
        strongest.raise(to: other)
        // The strongest sentence is as probable as its post.
        context = combiner.logits(of: inputs) - strongest
        var highest = SIMD16<Double>.zero
        if !sentences.isEmpty {
            for place in EvidenceModel.lanePlaces {
                let ofPlain = Logistic.probability(Double(context[place] + plain[place]))
                // Nothing is added by what is less probable.
                highest[place] =
                    plain[place] >= other[place]
                    ? ofPlain : max(ofPlain, min(Logistic.probability(Double(context[place] + other[place])), Self.unsure))
            }
        }
        self.highest = highest
    }

    /// How probable it is that a sentence of the post breaches a category, from 0 to 1.
    ///
    /// The strongest sentence is as probable as the post; another, as the post would be if that were its strongest.
    /// - Parameters:
    ///   - index: of ``sentences``.
    ///   - lane: of ``EvidenceModel/lanes``.
    func probability(of index: Int, lane: Int) -> Double {
        let place = EvidenceInputs.place(of: lane)
        let probability = Logistic.probability(Double(context[place] + sentences[index].strength[place]))
        return sentences[index].isPlain ? probability : min(probability, Self.unsure)
    }

    /// Whether the model may answer a question with yes for some sentence.
    func mayAnswer(_ question: EvidenceQuestion) -> Bool {
        question.lane >= 0 && highest[EvidenceInputs.place(of: question.lane)] >= question.atLeast
    }

    /// The sentences in which a breach is as probable as a rule asks: the strongest, and those whose own words speak for
    /// it. What a post says elsewhere makes no harmless sentence a breach.
    func forEachSentence(lane: Int, atLeast bar: Double, _ body: (Sentence) -> Void) {
        let place = EvidenceInputs.place(of: lane)
        var strongest = 0
        for index in sentences.indices
        where sentences[strongest].strength[place] < sentences[index].strength[place] {
            strongest = index
        }
        for index in sentences.indices where index == strongest || sentences[index].sum[place] > 0 {
            if probability(of: index, lane: lane) >= bar { body(sentences[index]) }
        }
    }
}
