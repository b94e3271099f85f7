/// Rows of few features among very many.
struct SparseRows {
    /// The features of row `i` are `features[starts[i]..<starts[i + 1]]`, ascending.
    private(set) var starts = [0]
    private(set) var features: [Int32] = []
    /// What each feature counts in its row; the squares of a row sum up to one.
    private(set) var values: [Float] = []

    var count: Int { starts.count - 1 }

    func range(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    /// What the weights of some entries sum up to.
    func sum(of range: Range<Int>, _ weights: [LinearSeparators.Lanes]) -> LinearSeparators.Lanes {
        let (features, values, weights) = (features.span, values.span, weights.span)
        var sum = LinearSeparators.Lanes.zero
        for entry in range { sum += weights[Int(features[entry])] * values[entry] }
        return sum
    }

    /// Adds a step to the weights of some entries, as much as each counts.
    func add(_ step: LinearSeparators.Lanes, of range: Range<Int>, to weights: inout [LinearSeparators.Lanes]) {
        let (features, values) = (features.span, values.span)
        var weights = weights.mutableSpan
        for entry in range { weights[Int(features[entry])] += step * values[entry] }
    }

    /// - Parameters:
    ///   - row: ascending.
    ///   - telling: how telling each feature is, as the model keeps it.
    mutating func append(_ row: some Sequence<Int32>, telling: [Int8]) {
        let first = features.count
        var sum: Float = 0
        for feature in row {
            features.append(feature)
            sum += Float(telling[Int(feature)])
        }
        for index in first..<features.count { values.append((Float(telling[Int(features[index])]) / sum).squareRoot()) }
        starts.append(features.count)
    }

    /// The same with some features only, under new numbers.
    ///
    /// - Parameter number: of each feature; negative: it is left out.
    func keeping(_ number: [Int32], telling: [Int8]) -> SparseRows {
        var kept = SparseRows()
        for row in 0..<count {
            kept.append(features[range(of: row)].lazy.map { number[Int($0)] }.filter { $0 >= 0 }, telling: telling)
        }
        return kept
    }
}
