import SoatTestSupport
import Testing

@testable import SoatEval

/// What makes probabilities of numbers.
@Suite("Logistic regression") struct LogisticRegressionTests {
    @Test("The first number tells more than the second, and the third nothing")
    func tells() {
        var random = SeededRandom(seed: 3)
        var rows: [[Double]] = []
        var areTrue: [Bool] = []
        for _ in 0..<4000 {
            let row = [Double.random(in: -2...2, using: &random), 100 * Double.random(in: -2...2, using: &random), 7]
            rows.append(row)
            areTrue.append(2 * row[0] + row[1] / 100 - 1 + Double.random(in: -2...2, using: &random) > 0)
        }
        let fitted = LogisticRegression(rows, areTrue)
        #expect(fitted.weights[0] > 1 && fitted.weights[1] > 0.005 && abs(fitted.weights[2]) < 1e-9)
        #expect((fitted.weights[0] / fitted.weights[1] / 100 - 2).magnitude < 0.2)
        // What is told adds up.
        let told = rows.reduce(0) { $0 + fitted.probability($1) }
        #expect((told - Double(areTrue.count { $0 })).magnitude < 0.1)
    }

    @Test("Few examples do not make it sure, and none make it improbable")
    func caution() {
        let fitted = LogisticRegression([[1], [-1]], [true, false])
        #expect((0.5...0.7).contains(fitted.probability([1])))
        #expect(LogisticRegression([[1], [2]], [false, false]).probability([1]) < 0.001)
        #expect(LogisticRegression([], []).weights.isEmpty)
    }

    @Test("Equations are solved; those that cannot be give nothing")
    func equations() {
        var random = SeededRandom(seed: 9)
        for size in 1...12 {
            var matrix = SymmetricMatrix(diagonal: [Double](repeating: 0.5, count: size))
            let vectors = (0..<size).map { _ in (0..<size).map { _ in Double.random(in: -1...1, using: &random) } }
            for vector in vectors { matrix.addSquare(of: vector, times: 2) }
            let wanted = (0..<size).map { _ in Double.random(in: -1...1, using: &random) }
            var right = wanted.map { $0 / 2 }
            for vector in vectors {
                let product = zip(vector, wanted).reduce(0) { $0 + $1.0 * $1.1 }
                for index in 0..<size { right[index] += 2 * product * vector[index] }
            }
            #expect(zip(matrix.solved(right), wanted).allSatisfy { ($0 - $1).magnitude < 1e-9 })
        }
        #expect(SymmetricMatrix(diagonal: [1, 0]).solved([1, 1]) == [0, 0])
    }
}
