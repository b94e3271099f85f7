internal import SoatScan

/// The curve that makes a probability of the sums of a post and of its strongest sentence: logistic regression on two
/// numbers, by Newton's method.
struct EvidenceCalibration {
    private(set) var ofPost: Float = 0
    private(set) var ofSentence: Float = 0
    private(set) var base: Float = 0

    /// Holds the two slopes back where there are few examples.
    private static let caution = 1.0

    /// - Parameters:
    ///   - sums: of posts that the weights were not fitted to.
    ///   - isBreach: of each.
    init(_ sums: [(post: Float, sentence: Float)], _ isBreach: [Bool]) {
        guard isBreach.contains(true), isBreach.contains(false) else {
            base = isBreach.contains(true) ? 0 : -20
            return
        }
        var curve = [0.0, 0.0, 0.0]
        for _ in 0..<50 {
            var slope = [Self.caution * curve[0], Self.caution * curve[1], 0]
            var bend = [[Self.caution, 0, 0], [0, Self.caution, 0], [0, 0, 1e-6]]
            for (sum, breach) in zip(sums, isBreach) {
                let row = [Double(sum.post), Double(sum.sentence), 1]
                let probability = Logistic.probability(curve[0] * row[0] + curve[1] * row[1] + curve[2])
                for first in 0..<3 {
                    slope[first] += (probability - (breach ? 1 : 0)) * row[first]
                    for second in 0..<3 { bend[first][second] += probability * (1 - probability) * row[first] * row[second] }
                }
            }
            let step = Self.solved(bend, slope)
            for index in 0..<3 { curve[index] -= step[index] }
            if step.allSatisfy({ abs($0) < 1e-6 }) { break }
        }
        (ofPost, ofSentence, base) = (Self.short(curve[0]), Self.short(curve[1]), Self.short(curve[2]))
    }

    /// To four places: the last bits of an exponential differ between machines.
    private static func short(_ number: Double) -> Float { Float((number * 10_000).rounded() / 10_000) }

    /// Three equations, by Cramer's rule.
    private static func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        func determinant(_ m: [[Double]]) -> Double {
            m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
        }
        let whole = determinant(matrix)
        guard abs(whole) > 1e-12 else { return [0, 0, 0] }
        return (0..<3).map { column in
            var changed = matrix
            for row in 0..<3 { changed[row][column] = right[row] }
            return determinant(changed) / whole
        }
    }
}
