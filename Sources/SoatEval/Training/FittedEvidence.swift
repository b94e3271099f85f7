internal import SoatRules
internal import SoatScan

/// Weights that were fitted, as the bytes that the model will keep.
struct FittedEvidence {
    let keys: [UInt64]
    let telling: [Int8]
    private let rows: SparseRows
    var lanes: [EvidenceModel.Lane]
    /// By category, then feature.
    private let weights: [[Int8]]

    /// - Parameter rows: of all examples, with these features.
    init(
        keys: [UInt64], telling: [Int8], rows: SparseRows, categories: ArraySlice<SoatRules.Category>, _ fits: [LinearSeparator]
    ) {
        self.keys = keys
        self.telling = telling
        self.rows = rows
        var lanes: [EvidenceModel.Lane] = []
        var weights: [[Int8]] = []
        for (category, fit) in zip(categories, fits) {
            let whole = zip(fit.weights, telling).map { weight, telling in
                weight * (Float(telling) / EvidenceModel.tellingScale).squareRoot()
            }
            var lane = EvidenceModel.Lane(category)
            lane.step = max(whole.reduce(0) { max($0, abs($1)) }, 1e-6) / 127
            lane.bias = fit.bias
            lanes.append(lane)
            weights.append(whole.map { Int8(max(-127, min(127, ($0 / lane.step).rounded()))) })
        }
        self.lanes = lanes
        self.weights = weights
    }

    /// The sums of posts and of their sentences.
    ///
    /// - Parameter isWanted: of a post.
    func judge(_ examples: EvidenceExamples, into sums: inout [EvidenceSums], _ isWanted: (Int) -> Bool) {
        for row in 0..<rows.count where isWanted(examples.owners[row]) {
            let post = examples.owners[row]
            let range = rows.range(of: row)
            var told: Float = 0
            for entry in range { told += Float(telling[Int(rows.features[entry])]) / EvidenceModel.tellingScale }
            for lane in lanes.indices {
                var sum = 0
                for entry in range { sum += Int(weights[lane][Int(rows.features[entry])]) }
                let score = (told > 0 ? Float(sum) * lanes[lane].step / told.squareRoot() : 0) + lanes[lane].bias
                if row < examples.postCount {
                    sums[post].post[lane] = score
                } else {
                    sums[post].sentence[lane] = max(sums[post].sentence[lane], score)
                }
            }
        }
    }

    func model(words: [[UInt8]]) -> EvidenceModel {
        let features = keys.indices.map { feature in
            var row = EvidenceModel.Row.zero
            row[EvidenceModel.tellingLane] = telling[feature]
            for lane in lanes.indices { row[EvidenceModel.firstLane + lane] = weights[lane][feature] }
            return (key: keys[feature], row: row)
        }
        return EvidenceModel(lanes: lanes, words: words, features: features)
    }
}

/// What a post, and its strongest sentence, come to for each category.
struct EvidenceSums {
    /// What a post without any sentence has: nothing speaks for a breach.
    static let least: Float = -4

    var post = [Float](repeating: least, count: EvidenceModel.laneLimit)
    var sentence = [Float](repeating: least, count: EvidenceModel.laneLimit)
}
