/// Numbers of payment cards: 9704 of the national switch, Visa, Mastercard.
///
/// - Source: facts on identifiers, §5; ISO/IEC 7812-1 (check digit).
enum CardNumber {
    private static let shapes: Set<[Int]> = [
        [16], [19], [4, 4, 4, 4], [4, 4, 4, 4, 3], [6, 13], [4, 6, 9], [8, 8], [6, 10],
    ]

    /// How many groups from `index` on are one card; `nil` where none is.
    static func length(from index: Int, in run: DigitRun) -> Int? {
        guard !run.hasPlus else { return nil }
        var digits: [UInt8] = []
        var shape: [Int] = []
        for group in run.groups[index...].prefix(5) {
            digits += group.digits
            shape.append(group.digits.count)
            if digits.count > 19 { return nil }
            let rest = run.groups.count - index - shape.count
            // A fifth group of three digits may still belong to it.
            if digits.count == 16, rest > 0, run.groups[index + shape.count].digits.count == 3 { continue }
            if isValid(digits), shapes.contains(shape) { return shape.count }
        }
        return nil
    }

    /// - Parameter digits: values 0–9.
    static func isValid(_ digits: [UInt8]) -> Bool {
        guard digits.count == 16 || digits.count == 19, let first = digits.first else { return false }
        let isDomestic = digits.starts(with: [9, 7, 0, 4])
        guard isDomestic || digits.count == 16 && (first == 4 || first == 5) else { return false }
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let value = Int(digit) * (place % 2 == 1 ? 2 : 1)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }
}
