package import SoatRules

/// What training has found: the weights of a model of evidence, as its file holds them.
public struct EvidenceWeights: Sendable, Hashable {
    /// What makes probabilities of the sums of one category.
    package struct Lane: Sendable, Hashable {
        package var category: SoatRules.Category
        package var post = Side()
        package var sentence = Side()
        /// How much each of ``EvidenceInputs`` counts.
        package var weights = [Float](repeating: 0, count: EvidenceInputs.count)
        /// Added to them.
        package var base: Float = 0

        package init(_ category: SoatRules.Category) {
            self.category = category
        }
    }

    /// Of the post as a whole, or of its sentences.
    package struct Side: Sendable, Hashable {
        /// One step of a weight.
        package var step: Float = 0
        package var bias: Float = 0

        package init() {}
    }

    /// A word or a row of words, and how much it speaks for a breach of each category.
    package struct Feature: Sendable, Hashable {
        let key: UInt64
        /// How telling it is, and its weights by lane.
        let row: EvidenceModel.Row

        /// - Parameters:
        ///   - telling: from 1 to 127.
        ///   - ofPost: by lane, the grades of its weights.
        ///   - ofSentence: the same for a sentence.
        package init(key: UInt64, telling: Int8, ofPost: [WeightGrade], ofSentence: [WeightGrade]) {
            self.key = key
            var row = EvidenceModel.Row.zero
            row[EvidenceModel.tellingPlace] = max(1, telling)
            for (lane, grade) in ofPost.prefix(EvidenceModel.laneLimit).enumerated() {
                row[EvidenceModel.postPlace + lane] = grade.weight
            }
            for (lane, grade) in ofSentence.prefix(EvidenceModel.laneLimit).enumerated() {
                row[EvidenceModel.sentencePlace + lane] = grade.weight
            }
            self.row = row
        }
    }

    package var lanes: [Lane]
    /// Bare syllables in the order of their identities.
    package let words: [[UInt8]]
    /// The keys of the features, ascending: of each the ``EvidenceModel/keyBits`` uppermost bits, the others are zero.
    let keys: [UInt64]
    /// Of the same features.
    let rows: [EvidenceModel.Row]
    package let network: SequenceNetwork?

    /// - Parameters:
    ///   - lanes: at most ``EvidenceModel/laneLimit``.
    ///   - words: of less than 256 bytes each.
    ///   - features: at most ``EvidenceModel/featureLimit``, by key, ascending.
    package init(lanes: [Lane], words: [[UInt8]], features: [Feature], network: SequenceNetwork? = nil) {
        let kept = ~(1 << UInt64(64 - EvidenceModel.keyBits) - 1) as UInt64
        self.init(
            lanes: lanes, words: words, keys: features.map { $0.key & kept }, rows: features.map(\.row), network: network)
    }

    init(lanes: [Lane], words: [[UInt8]], keys: [UInt64], rows: [EvidenceModel.Row], network: SequenceNetwork?) {
        self.lanes = lanes
        self.words = words
        self.keys = keys
        self.rows = rows
        self.network = network
    }

    public var wordCount: Int { words.count }
    public var featureCount: Int { keys.count }
}
