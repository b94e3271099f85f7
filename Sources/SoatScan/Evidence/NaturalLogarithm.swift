/// The natural logarithm, by a series: the same on every machine.
package enum NaturalLogarithm {
    package static func of(_ number: Float) -> Float {
        guard number > 0 else { return 0 }
        // x = 2^e · m with m in 1..<2; ln m = 2 artanh((m - 1) / (m + 1)).
        let part = Double((number.significand - 1) / (number.significand + 1))
        let square = part * part
        var term = part
        var sum = 0.0
        for odd in stride(from: 1, through: 25, by: 2) {
            sum += term / Double(odd)
            term *= square
        }
        return Float(Double(number.exponent) * 0.693_147_180_559_945_3 + 2 * sum)
    }
}
