internal import SoatRules
internal import SoatScan

/// Weights that were fitted, as the bytes that the model will keep.
struct FittedEvidence {
    /// By category.
    struct Separators {
        var posts: [LinearSeparator] = []
        var sentences: [LinearSeparator] = []
    }

    private let keys: [UInt64]
    private let telling: [Int8]
    private let rows: SparseRows
    var lanes: [EvidenceWeights.Lane] = []
    /// By category, then feature.
    private var ofPost: [[Int8]] = []
    private var ofSentence: [[Int8]] = []

    /// - Parameter rows: of all examples, with these features.
    init(keys: [UInt64], telling: [Int8], rows: SparseRows, _ fits: Separators) {
        self.keys = keys
        self.telling = telling
        self.rows = rows
        let roots = telling.map { (Float($0) / EvidenceModel.tellingScale).squareRoot() }
        for (index, category) in EvidenceExamples.categories.enumerated() {
            var lane = EvidenceWeights.Lane(category)
            ofPost.append(Self.bytes(of: fits.posts[index], roots, &lane.post))
            ofSentence.append(Self.bytes(of: fits.sentences[index], roots, &lane.sentence))
            lanes.append(lane)
        }
    }

    private static func bytes(of fit: LinearSeparator, _ roots: [Float], _ side: inout EvidenceWeights.Side) -> [Int8] {
        let whole = zip(fit.weights, roots).map { $0 * $1 }
        let step = max(whole.reduce(0) { max($0, abs($1)) }, 1e-6) / 127
        side.step = step
        side.bias = fit.bias
        return whole.map { Int8(max(-127, min(127, ($0 / step).rounded()))) }
    }

    /// The sums of posts and of their strongest sentences.
    ///
    /// - Parameter isWanted: of a post.
    func judge(_ examples: EvidenceExamples, into sums: inout [EvidenceSums], _ isWanted: (Int) -> Bool) {
        for row in 0..<rows.count where examples.units[row] != .clause && isWanted(examples.owners[row]) {
            let post = examples.owners[row]
            for (index, lane) in lanes.enumerated() {
                if examples.units[row] == .post {
                    sums[post].post[index] = score(of: row, ofPost[index], lane.post)
                } else {
                    sums[post].sentence[index] = max(
                        sums[post].sentence[index], score(of: row, ofSentence[index], lane.sentence))
                }
            }
        }
    }

    private func score(of row: Int, _ weights: [Int8], _ side: EvidenceWeights.Side) -> Float {
        var sum = 0
        var told = 0
        for entry in rows.range(of: row) {
            let feature = Int(rows.features[entry])
            sum += Int(weights[feature])
            told += Int(telling[feature])
        }
        guard told > 0 else { return side.bias }
        return Float(sum) * side.step / (Float(told) / EvidenceModel.tellingScale).squareRoot() + side.bias
    }

    func weights(words: [[UInt8]]) -> EvidenceWeights {
        EvidenceWeights(
            lanes: lanes, words: words,
            features: keys.indices.map { feature in
                EvidenceWeights.Feature(
                    key: keys[feature], telling: telling[feature], ofPost: ofPost.map { $0[feature] },
                    ofSentence: ofSentence.map { $0[feature] })
            })
    }
}

/// What a post, and its strongest sentence, come to for each category.
struct EvidenceSums {
    /// What a post without any sentence has: nothing speaks for a breach.
    static let least: Float = -4

    var post = [Float](repeating: least, count: EvidenceModel.laneLimit)
    var sentence = [Float](repeating: least, count: EvidenceModel.laneLimit)
}
