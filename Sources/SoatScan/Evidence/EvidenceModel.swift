internal import CEvidence
public import SoatRules
package import SoatText

/// How much each of some thousand words and rows of words speaks for a breach of each category.
///
/// A linear model: a sentence, and the post as a whole, has the sum of the weights of what stands in it, over the square
/// root of what is told by it. Both sums together give a probability. Weights are one byte each, so that a row of all
/// categories is one load.
/// - Source: design §5, "Evidence".
public final class EvidenceModel: Sendable {
    /// The fingerprint (unused here), how telling the feature is, and the weights.
    package typealias Row = SIMD16<Int8>

    /// Categories that a row has weights for.
    package static let laneLimit = 12
    /// Where the weights begin in a row, and where it says how telling the feature is.
    package static let firstLane = 4
    package static let tellingLane = 2
    /// What is kept of how telling a feature is, as a whole number up to 127.
    package static let tellingScale: Float = 15
    package static let slotsLog2 = 15
    package static let filterLog2 = 18
    /// Features that fit: the table is never fuller than four fifths.
    package static let featureLimit = (1 << slotsLog2) * 4 / 5

    /// What makes probabilities of the sums of one category.
    package struct Lane: Sendable, Hashable {
        package var category: SoatRules.Category
        /// One step of a weight.
        package var step: Float = 0
        package var bias: Float = 0
        /// How the sums of the post and of the sentence are joined, and what is added.
        package var ofPost: Float = 0
        package var ofSentence: Float = 0
        package var base: Float = 0

        package init(_ category: SoatRules.Category) {
            self.category = category
        }
    }

    package let lanes: [Lane]
    /// The steps of the lanes, in the places of a row.
    let steps: SIMD16<Float>
    /// Bare syllables in the order of their identities.
    package let words: [[UInt8]]
    package let vocabulary: Vocabulary
    /// 0: an empty place.
    let fingerprints: [UInt16]
    let rows: [Row]
    /// A bit for each key: nearly all that the model does not weigh is told by it.
    let filter: [UInt64]

    /// - Parameter features: at most ``featureLimit``, in an order that is kept; of two with one key the first counts.
    package init(lanes: [Lane], words: [[UInt8]], features: [(key: UInt64, row: Row)]) {
        self.lanes = Array(lanes.prefix(Self.laneLimit))
        steps = Self.steps(of: self.lanes)
        self.words = words
        vocabulary = Self.vocabulary(of: words)
        var fingerprints = [UInt16](repeating: 0, count: 1 << Self.slotsLog2)
        var rows = [Row](repeating: .zero, count: 1 << Self.slotsLog2)
        var filter = [UInt64](repeating: 0, count: 1 << (Self.filterLog2 - 6))
        for (key, row) in features.prefix(Self.featureLimit) {
            var slot = Self.slot(of: key)
            while fingerprints[slot] != 0 { slot = (slot + 1) & (fingerprints.count - 1) }
            fingerprints[slot] = Self.fingerprint(of: key)
            rows[slot] = row
            filter[Self.filterBit(of: key) >> 6] |= 1 << UInt64(Self.filterBit(of: key) & 63)
        }
        self.fingerprints = fingerprints
        self.rows = rows
        self.filter = filter
    }

    /// As a file has it.
    init(lanes: [Lane], words: [[UInt8]], fingerprints: [UInt16], rows: [Row], filter: [UInt64]) {
        self.lanes = lanes
        steps = Self.steps(of: lanes)
        self.words = words
        self.fingerprints = fingerprints
        self.rows = rows
        self.filter = filter
        vocabulary = Self.vocabulary(of: words)
    }

    private static func steps(of lanes: [Lane]) -> SIMD16<Float> {
        var steps = SIMD16<Float>.zero
        for (index, lane) in lanes.enumerated() { steps[firstLane + index] = lane.step }
        return steps
    }

    private static func vocabulary(of words: [[UInt8]]) -> Vocabulary {
        var vocabulary = Vocabulary()
        for word in words { _ = vocabulary.intern(word) }
        return vocabulary
    }

    /// The model of this program; `nil` where it was built without one.
    public static let builtin: EvidenceModel? = {
        let bytes = unsafe UnsafeRawBufferPointer(start: soat_evidence_bytes(), count: soat_evidence_count())
        return unsafe try? EvidenceModel(file: Array(bytes))
    }()

    // MARK: Looking up

    @inline(__always) private static func slot(of key: UInt64) -> Int { Int(key & UInt64(1 << slotsLog2 - 1)) }
    @inline(__always) private static func fingerprint(of key: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: key >> 20) | 1 }
    @inline(__always) private static func filterBit(of key: UInt64) -> Int { Int(key >> UInt64(64 - filterLog2)) }

    /// Where the row of a feature stands; -1: the model does not weigh it.
    @inline(__always) func slot(ofKey key: UInt64) -> Int {
        let bit = Self.filterBit(of: key)
        if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 0 { return -1 }
        let fingerprint = Self.fingerprint(of: key)
        var slot = Self.slot(of: key)
        while true {
            let found = fingerprints[slot]
            if found == fingerprint { return slot }
            if found == 0 { return -1 }
            slot = (slot + 1) & (1 << Self.slotsLog2 - 1)
        }
    }

    /// Whether it has learnt to tell breaches of a category.
    public func knows(_ category: SoatRules.Category) -> Bool { lane(of: category) != nil }

    /// The place of a category's weights; `nil` where the model has none for it.
    func lane(of category: SoatRules.Category) -> Int? { lanes.firstIndex { $0.category == category } }
}
