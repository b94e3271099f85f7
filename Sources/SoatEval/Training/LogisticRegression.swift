internal import SoatScan

/// How probable something is by numbers that are told of it: logistic regression, held back where there are few examples.
///
/// The numbers are brought to one spread before they are held back, and weights are given for them as they were told.
struct LogisticRegression {
    private(set) var weights: [Double]
    private(set) var base: Double

    /// How much weights are held back.
    private static let caution = 3.0
    private static let rounds = 50
    /// What nothing is known of is not probable.
    private static let improbable = -20.0

    /// - Parameters:
    ///   - rows: of the same length.
    ///   - isTrue: of each row.
    /// - Complexity: O(rounds · rows · *n*²), *n* numbers a row.
    init(_ rows: [[Double]], _ isTrue: [Bool]) {
        let width = rows.first?.count ?? 0
        weights = [Double](repeating: 0, count: width)
        base = Self.improbable
        guard isTrue.contains(true), isTrue.contains(false) else { return }
        let spread = Spread(rows)
        let rows = rows.map { spread.evened($0) + [1] }
        var fitted = [Double](repeating: 0, count: width + 1)
        for _ in 0..<Self.rounds {
            let step = Self.step(from: fitted, rows, isTrue)
            for index in fitted.indices { fitted[index] -= step[index] }
            if step.allSatisfy({ abs($0) < 1e-6 }) { break }
        }
        base = fitted[width]
        for index in 0..<width {
            weights[index] = fitted[index] / spread.deviations[index]
            base -= weights[index] * spread.means[index]
        }
    }

    func probability(_ row: [Double]) -> Double {
        Logistic.probability(zip(weights, row).reduce(base) { $0 + $1.0 * $1.1 })
    }

    /// One step of Newton's method.
    private static func step(from fitted: [Double], _ rows: [[Double]], _ isTrue: [Bool]) -> [Double] {
        let width = fitted.count
        var slope = fitted.map { $0 * caution }
        var bend = SymmetricMatrix(diagonal: [Double](repeating: caution, count: width - 1) + [1e-6])
        slope[width - 1] = 0
        for (row, isTrue) in zip(rows, isTrue) {
            var logit = 0.0
            for index in 0..<width { logit += fitted[index] * row[index] }
            let probability = Logistic.probability(logit)
            let error = probability - (isTrue ? 1 : 0)
            for index in 0..<width { slope[index] += error * row[index] }
            bend.addSquare(of: row, times: probability * (1 - probability))
        }
        return bend.solved(slope)
    }

    /// Means and deviations of each number of some rows.
    private struct Spread {
        private(set) var means: [Double]
        private(set) var deviations: [Double]
        private static let least = 0.1

        init(_ rows: [[Double]]) {
            let width = rows.first?.count ?? 0
            means = [Double](repeating: 0, count: width)
            deviations = means
            for row in rows { for index in 0..<width { means[index] += row[index] / Double(rows.count) } }
            for row in rows {
                for index in 0..<width {
                    let distance = row[index] - means[index]
                    deviations[index] += distance * distance / Double(rows.count)
                }
            }
            // What is nearly the same in all rows tells little.
            for index in 0..<width { deviations[index] = max(deviations[index].squareRoot(), Self.least) }
        }

        func evened(_ row: [Double]) -> [Double] { row.indices.map { (row[$0] - means[$0]) / deviations[$0] } }
    }
}
