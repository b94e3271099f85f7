/// A weight in four bits: one of seven grades, for a breach or against it, or nothing.
///
/// Grades lie closer where weights are small, as most are: the weight is the grade's square.
package struct WeightGrade: Sendable, Hashable {
    /// The highest grade.
    package static let most = 7
    /// By grade, from nothing: in 127ths of the heaviest.
    static let weights: [Int8] = [0, 3, 10, 23, 41, 65, 93, 127]

    /// The grade; the fourth bit: it speaks against a breach.
    let bits: UInt8

    package static let none = WeightGrade(0)

    /// - Parameter grade: from −7 to 7.
    package init(_ grade: Int) {
        let magnitude = UInt8(min(grade.magnitude, UInt(Self.most)))
        bits = grade < 0 ? magnitude | 8 : magnitude
    }

    /// The nearest grade of a weight.
    ///
    /// - Parameter heaviest: the weight of the highest grade, over zero.
    package init(_ weight: Float, heaviest: Float) {
        let grade = Int((Float(Self.most) * (min(abs(weight) / heaviest, 1)).squareRoot()).rounded())
        self.init(weight < 0 ? -grade : grade)
    }

    /// - Parameter weight: as ``weight`` has it.
    init(ofWeight weight: Int8) {
        let grade = Self.weights.firstIndex(of: Int8(weight.magnitude)) ?? 0
        self.init(weight < 0 ? -grade : grade)
    }

    /// What the model adds up.
    package var weight: Int8 {
        let weight = Self.weights[Int(bits & 7)]
        return bits & 8 == 0 ? weight : -weight
    }
}
