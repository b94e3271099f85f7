package import SoatRules

/// What training has found: the weights of a model of evidence, as its file holds them.
public struct EvidenceWeights: Sendable, Hashable {
    /// What makes probabilities of the sums of one category.
    package struct Lane: Sendable, Hashable {
        package var category: SoatRules.Category
        package var post = Side()
        package var sentence = Side()
        /// Added to both.
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
        /// How much the sum counts.
        package var slope: Float = 0

        package init() {}
    }

    /// A word or a row of words: plain values, so that ten thousands of them are one allocation.
    package struct Feature: Sendable, Hashable {
        package let key: UInt64
        /// How telling it is, and its weights by lane.
        var row: EvidenceModel.Row

        package init(key: UInt64, telling: Int8, ofPost: [Int8], ofSentence: [Int8]) {
            self.init(key: key)
            row[EvidenceModel.tellingPlace] = telling
            for (lane, weight) in ofPost.prefix(EvidenceModel.laneLimit).enumerated() {
                row[EvidenceModel.postPlace + lane] = weight
            }
            for (lane, weight) in ofSentence.prefix(EvidenceModel.laneLimit).enumerated() {
                row[EvidenceModel.sentencePlace + lane] = weight
            }
        }

        init(key: UInt64) {
            self.key = key
            row = .zero
        }

        /// How telling it is, as a whole number from 1 to 127.
        package var telling: Int8 { row[EvidenceModel.tellingPlace] }

        /// - Parameter lane: under ``EvidenceModel/laneLimit``.
        package func ofPost(_ lane: Int) -> Int8 { row[EvidenceModel.postPlace + lane] }
        package func ofSentence(_ lane: Int) -> Int8 { row[EvidenceModel.sentencePlace + lane] }
    }

    package var lanes: [Lane]
    /// Bare syllables in the order of their identities.
    package let words: [[UInt8]]
    /// By key.
    package let features: [Feature]

    /// - Parameters:
    ///   - lanes: at most ``EvidenceModel/laneLimit``.
    ///   - words: of less than 256 bytes each.
    ///   - features: at most ``EvidenceModel/featureLimit``.
    package init(lanes: [Lane], words: [[UInt8]], features: [Feature]) {
        self.lanes = lanes
        self.words = words
        self.features = features
    }

    public var wordCount: Int { words.count }
    public var featureCount: Int { features.count }
}
