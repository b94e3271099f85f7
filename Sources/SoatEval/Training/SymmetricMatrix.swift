/// A symmetric matrix over zero, and the equations that it stands for.
struct SymmetricMatrix {
    private let size: Int
    /// Row by row; of each row what stands left of the diagonal, and the diagonal.
    private var entries: [Double]

    init(diagonal: [Double]) {
        size = diagonal.count
        entries = [Double](repeating: 0, count: size * size)
        for (index, entry) in diagonal.enumerated() { entries[index * size + index] = entry }
    }

    /// Adds the product of a vector with itself.
    mutating func addSquare(of vector: [Double], times factor: Double) {
        let (size, vector) = (size, vector.span)
        var entries = entries.mutableSpan
        for row in 0..<size {
            let scaled = factor * vector[row]
            for column in 0...row { entries[row * size + column] += scaled * vector[column] }
        }
    }

    /// The vector that the matrix makes another of, by Cholesky's method; nothing but zeros where there is none.
    ///
    /// - Parameter right: as long as the matrix is wide.
    func solved(_ right: [Double]) -> [Double] {
        var root = entries
        for row in 0..<size {
            for column in 0...row {
                var sum = root[row * size + column]
                for index in 0..<column { sum -= root[row * size + index] * root[column * size + index] }
                if column < row {
                    root[row * size + column] = sum / root[column * size + column]
                } else {
                    guard sum > 0 else { return [Double](repeating: 0, count: size) }
                    root[row * size + row] = sum.squareRoot()
                }
            }
        }
        var solution = right
        for row in 0..<size {
            for index in 0..<row { solution[row] -= root[row * size + index] * solution[index] }
            solution[row] /= root[row * size + row]
        }
        for row in (0..<size).reversed() {
            for index in row + 1..<size { solution[row] -= root[index * size + row] * solution[index] }
            solution[row] /= root[row * size + row]
        }
        return solution
    }
}
