internal import CEvidence
internal import CPages
public import SoatRules
internal import SoatText

/// How much each of a hundred thousand words and rows of words speaks for a breach of each category.
///
/// A linear model: the post as a whole, and each of its sentences, has the sum of the weights of what stands in it, over
/// the square root of what is told by it. What the post, its strongest sentence and its strongest clause come to gives a
/// probability (``EvidenceInputs``). Weights are one byte each, so that a row of all categories is one load.
/// - Source: design §5, "Evidence".
public final class EvidenceModel: Sendable {
    /// How telling the feature is, its weights in the post, and its weights in a sentence.
    typealias Row = SIMD32<Int8>

    /// Categories that a row has weights for.
    package static let laneLimit = 12
    /// Where lanes stand in half a row.
    static let lanePlaces = postPlace..<postPlace + laneLimit
    /// Features that fit: the table is at most four fifths full.
    package static let featureLimit = (1 << slotsLog2) * 4 / 5
    /// What is kept of how telling a feature is, as a whole number up to 127.
    package static let tellingScale: Float = 15

    static let tellingPlace = 0
    static let postPlace = 4
    static let sentencePlace = 20
    private static let slotsLog2 = 17
    private static let filterLog2 = 20
    /// Bits of a key that say where in the table it stands, and at which place of the filter: 36 that a file must keep.
    static let keyBits = 36

    /// What makes totals of the sums of half a row.
    struct Side: Sendable {
        typealias Lanes = EvidenceInputs.Lanes

        /// Of the half, in a row.
        let start: Int
        private(set) var steps = Lanes.zero
        private(set) var bias = Lanes.zero

        init(_ sides: [EvidenceWeights.Side], start: Int) {
            self.start = start
            for (lane, side) in sides.enumerated() {
                steps[EvidenceInputs.place(of: lane)] = side.step
                bias[EvidenceInputs.place(of: lane)] = side.bias
            }
        }
    }

    package let lanes: [EvidenceWeights.Lane]
    /// Bare syllables in the order of their numbers, from 1.
    private let words: [[UInt8]]
    let ofPost: Side
    let ofSentence: Side
    let combiner: EvidenceCombiner
    /// `nil` for a model without one.
    let network: NetworkReader?
    /// In the upper bits some of the key, in the lower the number of its row, from 1; 0: an empty place.
    private let slots: [UInt32]
    let rows: [Row]
    /// A bit for each key: nearly all that the model does not weigh is told by it.
    private let filter: [UInt64]

    /// - Complexity: O(features), a millisecond for ours.
    public init(_ weights: EvidenceWeights) {
        lanes = Array(weights.lanes.prefix(Self.laneLimit))
        words = weights.words
        ofPost = Side(lanes.map(\.post), start: 0)
        ofSentence = Side(lanes.map(\.sentence), start: Self.sentencePlace - Self.postPlace)
        combiner = EvidenceCombiner(lanes)
        network = weights.network.map { NetworkReader($0) }
        var slots = [UInt32](repeating: 0, count: 1 << Self.slotsLog2)
        var filter = [UInt64](repeating: 0, count: 1 << (Self.filterLog2 - 6))
        for (row, key) in weights.keys.prefix(Self.featureLimit).enumerated() {
            var slot = Self.slot(of: key)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Self.fingerprint(of: key) | UInt32(row + 1)
            let bit = Self.filterBit(of: key)
            filter[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        self.slots = slots
        self.filter = filter
        rows = weights.rows
    }

    /// The model of this program; `nil` where it was built without one.
    public static let builtin: EvidenceModel? = {
        let bytes = unsafe UnsafeRawBufferPointer(start: soat_evidence_bytes(), count: soat_evidence_count())
        // What is read is copied.
        defer { unsafe soat_pages_forget(soat_evidence_bytes(), bytes.count) }
        return unsafe (try? EvidenceWeights(file: bytes)).map { EvidenceModel($0) }
    }()

    /// By identity of a vocabulary, which takes in the words of the model: the number of the word; 0: it has none.
    ///
    /// - Complexity: O(words).
    func identities(numberedIn vocabulary: inout Vocabulary) -> [UInt32] {
        let places = words.map { Int(vocabulary.intern($0).rawValue) }
        var numbers = [UInt32](repeating: 0, count: vocabulary.count + 1)
        for (number, place) in places.enumerated() { numbers[place] = UInt32(number + 1) }
        return numbers
    }

    // MARK: Looking up

    /// The uppermost bits: keys in their order are laid down one beside the other.
    @inline(__always) private static func slot(of key: UInt64) -> Int { Int(key >> UInt64(64 - slotsLog2)) }

    @inline(__always) private static func filterBit(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: key >> UInt64(64 - keyBits)) & (1 << filterLog2 - 1)
    }

    /// In the bits of a slot that its number does not need.
    @inline(__always) private static func fingerprint(of key: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: key >> UInt64(64 - keyBits)) << UInt32(slotsLog2)
    }

    /// The row of a feature; -1: the model does not weigh it.
    @inline(__always) func row(ofKey key: UInt64) -> Int {
        let bit = Self.filterBit(of: key)
        if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 0 { return -1 }
        let fingerprint = Self.fingerprint(of: key)
        var slot = Self.slot(of: key)
        while true {
            let found = slots[slot]
            if found == 0 { return -1 }
            // The upper bits are the same.
            if (found ^ fingerprint) >> UInt32(Self.slotsLog2) == 0 { return Int(found & (1 << Self.slotsLog2 - 1)) - 1 }
            slot = (slot + 1) & (1 << Self.slotsLog2 - 1)
        }
    }

    /// Whether it has learnt to tell breaches of a category.
    public func knows(_ category: SoatRules.Category) -> Bool { lane(of: category) != nil }

    /// The place of a category's weights; `nil` where the model has none for it.
    func lane(of category: SoatRules.Category) -> Int? { lanes.firstIndex { $0.category == category } }
}
