/// The exponential, by a series: the same on every machine.
package enum Exponential {
    /// - Returns: zero below −700, as if at 700 above.
    package static func of(_ number: Double) -> Double {
        guard number > -700 else { return 0 }
        let number = min(number, 700)
        // e^x = 2^k · e^r with r no larger than half of ln 2.
        let power = (number / 0.693_147_180_559_945_3).rounded()
        let rest = number - power * 0.693_147_180_559_945_3
        var term = 1.0
        var sum = 1.0
        for factor in 1...14 {
            term *= rest / Double(factor)
            sum += term
        }
        return Double(sign: .plus, exponent: Int(power), significand: sum)
    }
}
