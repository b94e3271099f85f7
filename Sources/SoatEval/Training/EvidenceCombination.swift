internal import SoatScan

/// How much each input counts for one category, and what that makes of each post.
struct EvidenceCombination {
    let weights: [Float]
    let base: Float
    /// Of each post, by what was fitted to the posts of other parts.
    let probabilities: [Double]

    /// - Parameters:
    ///   - inputs: of posts that the sums were not fitted to.
    ///   - isBreach: of each.
    ///   - parts: of each.
    init(_ inputs: [EvidenceInputs], lane: Int, isBreach: [Bool], parts: [Int]) {
        let rows = inputs.map { $0.values(ofLane: lane) }
        let whole = LogisticRegression(rows, isBreach)
        weights = whole.weights.isEmpty ? EvidenceCombination.nothing : whole.weights.map(Self.short)
        base = Self.short(whole.base)
        var probabilities = [Double](repeating: 0, count: inputs.count)
        for part in Set(parts) {
            let others = parts.indices.filter { parts[$0] != part }
            let fitted = LogisticRegression(others.map { rows[$0] }, others.map { isBreach[$0] })
            for index in parts.indices where parts[index] == part {
                probabilities[index] = fitted.weights.isEmpty ? 0 : fitted.probability(rows[index])
            }
        }
        self.probabilities = probabilities
    }

    private static let nothing = [Float](repeating: 0, count: EvidenceInputs.count)

    /// To five digits: the last bits of an exponential differ between machines.
    private static func short(_ number: Double) -> Float {
        guard number.isFinite, abs(number) > 1e-9 else { return 0 }
        var scale = 1.0
        while abs(number) * scale < 10_000 { scale *= 10 }
        while abs(number) * scale >= 100_000 { scale /= 10 }
        return Float((number * scale).rounded() / scale)
    }
}

extension EvidenceInputs {
    /// All inputs of a category, in their order.
    func values(ofLane lane: Int) -> [Double] {
        var values = [Double](repeating: 0, count: Self.count)
        forEach { values[$0] = Double($1[Self.place(of: lane)]) }
        return values
    }
}
