/// Finds the weights that part the rows of each category from the others: linear support vector machines with squared loss,
/// by dual coordinate descent, all categories in one pass over a row.
///
/// Nothing but the four operations, in a fixed order: the same rows and seed give the same weights on every machine.
/// - Source: Hsieh et al., "A dual coordinate descent method for large-scale linear SVM" (ICML 2008).
struct LinearSeparators {
    /// A number for each category.
    typealias Lanes = SIMD16<Float>

    /// By feature.
    private(set) var weights: [Lanes]
    private(set) var bias = Lanes.zero

    private static let bits = SIMD16<Int32>(
        1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768)

    /// - Parameters:
    ///   - chosen: the rows to learn from.
    ///   - labels: by row, a bit for each category that it belongs to.
    ///   - costs: what a mistake on each row costs, against weights that are small.
    ///   - positiveCost: how much more it costs where the row belongs to the category.
    ///   - rounds: times that each row is looked at.
    /// - Complexity: O(rounds · entries).
    init(
        _ rows: SparseRows, chosen: [Int], labels: [UInt16], costs: [Float], positiveCost: Float, featureCount: Int,
        rounds: Int, seed: UInt64
    ) {
        weights = [Lanes](repeating: .zero, count: featureCount)
        var duals = [Lanes](repeating: .zero, count: rows.count)
        var order = chosen
        var random = SeededChance(seed: seed)
        for _ in 0..<rounds {
            random.shuffle(&order)
            var isSettled = true
            for row in order {
                let isPositive = (Self.bits & SIMD16(repeating: Int32(labels[row]))) .!= 0
                let sign = Lanes(repeating: -1).replacing(with: 1, where: isPositive)
                let cost = Lanes(repeating: costs[row]).replacing(with: costs[row] * positiveCost, where: isPositive)
                let slack = 0.5 / cost
                let range = rows.range(of: row)
                let sum = rows.sum(of: range, weights) + bias
                // The squares of a row sum up to one, and one for the bias.
                let curve = (range.isEmpty ? 1 : 2) + slack
                let old = duals[row]
                let wanted = old - (sign * sum - 1 + slack * old) / curve
                let new = wanted.replacing(with: 0, where: wanted .< 0)
                guard new != old else { continue }
                duals[row] = new
                let step = (new - old) * sign
                if (step * step).max() >= 1e-6 { isSettled = false }
                rows.add(step, of: range, to: &weights)
                bias += step
            }
            if isSettled { break }
        }
    }
}

/// SplitMix64, and chance by it: not the system's, which differs from run to run.
struct SeededChance {
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

    /// From zero to below one.
    mutating func share() -> Float { Float(next() >> 40) / 16_777_216 }

    mutating func coin() -> Bool { next() >> 63 == 1 }

    mutating func shuffle(_ items: inout [Int]) {
        guard items.count > 1 else { return }
        for last in stride(from: items.count - 1, through: 1, by: -1) {
            items.swapAt(last, Int(next() % UInt64(last + 1)))
        }
    }
}
