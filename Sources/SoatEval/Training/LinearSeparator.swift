/// Finds the weights that part the rows of a category from the others: a linear support vector machine with squared loss,
/// by dual coordinate descent.
///
/// Nothing but the four operations, in a fixed order: the same rows and seed give the same weights on every machine.
/// - Source: Hsieh et al., "A dual coordinate descent method for large-scale linear SVM" (ICML 2008).
struct LinearSeparator {
    /// By feature.
    private(set) var weights: [Float]
    private(set) var bias: Float = 0

    /// - Parameters:
    ///   - chosen: the rows to learn from.
    ///   - isPositive: by row.
    ///   - costs: what a mistake on each row costs, against weights that are small.
    ///   - rounds: times that each row is looked at.
    /// - Complexity: O(rounds · entries).
    init(
        _ rows: SparseRows, chosen: [Int], isPositive: [Bool], costs: [Float], featureCount: Int, rounds: Int,
        seed: UInt64
    ) {
        var weights = [Float](repeating: 0, count: featureCount)
        var bias: Float = 0
        var duals = [Float](repeating: 0, count: rows.count)
        var order = chosen
        var random = SeededShuffle(seed: seed)
        for _ in 0..<rounds {
            random.shuffle(&order)
            var largest: Float = 0
            for row in order {
                let range = rows.range(of: row)
                let sign: Float = isPositive[row] ? 1 : -1
                let slack = 0.5 / costs[row]
                var sum = bias
                for entry in range { sum += weights[Int(rows.features[entry])] * rows.values[entry] }
                // The squares of a row sum up to one, and one for the bias.
                let curve: Float = (range.isEmpty ? 1 : 2) + slack
                let old = duals[row]
                let new = max(0, old - (sign * sum - 1 + slack * old) / curve)
                guard new != old else { continue }
                duals[row] = new
                let step = (new - old) * sign
                largest = max(largest, abs(step))
                for entry in range { weights[Int(rows.features[entry])] += step * rows.values[entry] }
                bias += step
            }
            if largest < 1e-3 { break }
        }
        self.weights = weights
        self.bias = bias
    }
}

/// SplitMix64, and shuffling by it: not the system's, which differs from run to run.
struct SeededShuffle {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func shuffle(_ items: inout [Int]) {
        guard items.count > 1 else { return }
        for last in stride(from: items.count - 1, through: 1, by: -1) {
            items.swapAt(last, Int(next() % UInt64(last + 1)))
        }
    }
}
