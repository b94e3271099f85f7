internal import CEvidence

/// Numbers that are fitted, with what Adam remembers of them.
struct FittedNumbers {
    private(set) var values: [Float]
    /// Of the loss, since the last step.
    var slope: [Float]
    private var mean: [Float]
    private var square: [Float]

    init(_ values: [Float]) {
        self.values = values
        slope = Array(repeating: 0, count: values.count)
        mean = slope
        square = slope
    }

    /// By chance, from minus the size to the size.
    init(count: Int, size: Float, _ chance: inout SeededChance) {
        self.init((0..<count).map { _ in (chance.share() * 2 - 1) * size })
    }

    var steepness: Double { slope.reduce(0) { $0 + Double($1) * Double($1) } }

    mutating func scaleSlope(by factor: Float) {
        for index in slope.indices { slope[index] *= factor }
    }

    /// One step against the slope, which is zero then.
    ///
    /// - Parameters:
    ///   - range: of the numbers that take it.
    ///   - rate: with Adam's correction of the first steps.
    mutating func step(_ range: Range<Int>, rate: Float, decay: Float) {
        precondition(range.lowerBound >= 0 && range.upperBound <= values.count)
        unsafe values.withUnsafeMutableBufferPointer { values in
            unsafe slope.withUnsafeMutableBufferPointer { slope in
                unsafe mean.withUnsafeMutableBufferPointer { mean in
                    unsafe square.withUnsafeMutableBufferPointer { square in
                        guard let values = values.baseAddress, let slope = slope.baseAddress,
                            let mean = mean.baseAddress, let square = square.baseAddress
                        else { return }
                        unsafe soat_learning_adam(
                            values + range.lowerBound, slope + range.lowerBound, mean + range.lowerBound,
                            square + range.lowerBound, range.count, rate, decay)
                    }
                }
            }
        }
    }

    mutating func step(rate: Float, decay: Float = 0) { step(values.indices, rate: rate, decay: decay) }
}
