internal import SoatRules
internal import SoatScan

/// Weights that were fitted, in the grades that the model will keep.
struct FittedEvidence {
    struct Separators {
        let posts: LinearSeparators
        let sentences: LinearSeparators
    }

    private let keys: [UInt64]
    private let telling: [Int8]
    private let rows: SparseRows
    var lanes: [EvidenceWeights.Lane] = []
    /// By category, then feature.
    private var ofPost: [[WeightGrade]] = []
    private var ofSentence: [[WeightGrade]] = []
    private let network: SequenceNetwork

    /// One weight of so many may be heavier than the highest grade: few words would take the grades from all the others.
    private static let weightsForOutlier = 10_000

    /// - Parameter rows: of all examples, with these features.
    init(keys: [UInt64], telling: [Int8], rows: SparseRows, _ fits: Separators, _ network: SequenceNetwork) {
        self.keys = keys
        self.telling = telling
        self.rows = rows
        self.network = network
        let roots = telling.map { (Float($0) / EvidenceModel.tellingScale).squareRoot() }
        for (index, category) in EvidenceExamples.categories.enumerated() {
            var lane = EvidenceWeights.Lane(category)
            ofPost.append(Self.grades(of: fits.posts, index, roots, &lane.post))
            ofSentence.append(Self.grades(of: fits.sentences, index, roots, &lane.sentence))
            lanes.append(lane)
        }
    }

    private static func grades(
        of fit: LinearSeparators, _ lane: Int, _ roots: [Float], _ side: inout EvidenceWeights.Side
    ) -> [WeightGrade] {
        let whole = zip(fit.weights, roots).map { $0[lane] * $1 }
        let sizes = whole.map(abs).sorted(by: >)
        let heaviest = max(sizes.isEmpty ? 0 : sizes[sizes.count / weightsForOutlier], 1e-6)
        side.step = heaviest / Float(WeightGrade(WeightGrade.most).weight)
        side.bias = fit.bias[lane]
        return whole.map { WeightGrade($0, heaviest: heaviest) }
    }

    /// What posts, their strongest sentences and their strongest clauses come to, and what the network makes of posts.
    ///
    /// - Parameter isWanted: of a post.
    func judge(_ examples: EvidenceExamples, into inputs: inout [EvidenceInputs], _ isWanted: (Int) -> Bool) {
        for row in 0..<rows.count where !examples.areCopies[row] {
            let post = examples.owners[row]
            guard isWanted(post) else { continue }
            switch examples.units[row] {
            case .post: inputs[post].post = totals(of: row, ofPost, \.post)
            case .sentence: inputs[post].add(sentence: totals(of: row, ofSentence, \.sentence))
            case .clause: inputs[post].add(clause: totals(of: row, ofSentence, \.sentence))
            }
        }
        let reader = NetworkReader(network)
        for post in inputs.indices where isWanted(post) && inputs[post].asksNetwork {
            for score in reader.scores(of: Array(examples.lessons.texts.tokens[examples.lessons.texts.ranges[post]])) {
                inputs[post].add(network: score)
            }
        }
    }

    private func totals(
        of row: Int, _ weights: [[WeightGrade]], _ side: (EvidenceWeights.Lane) -> EvidenceWeights.Side
    ) -> EvidenceInputs.Lanes {
        var totals = EvidenceInputs.Lanes.zero
        for (index, lane) in lanes.enumerated() {
            totals[EvidenceInputs.place(of: index)] = score(of: row, weights[index], side(lane))
        }
        return totals
    }

    private func score(of row: Int, _ weights: [WeightGrade], _ side: EvidenceWeights.Side) -> Float {
        var sum = 0
        var told = 0
        for entry in rows.range(of: row) {
            let feature = Int(rows.features[entry])
            sum += Int(weights[feature].weight)
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
            }, network: network)
    }
}
