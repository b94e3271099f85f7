internal import SoatRules
internal import SoatText

/// The twelve-digit personal number: province of birth, century and sex, year, six random digits.
///
/// There is no check digit: of random twelve digits that begin with 0, one in seven passes. So a rule should
/// ask for a label or an owner before it calls a match an error.
/// - Source: Thông tư 07/2016/TT-BCA, Điều 7; facts on identifiers, §2.
enum CCCD {
    /// How people part the twelve digits; a telephone number with two digits behind it is none of them.
    private static let shapes: Set<[Int]> = [
        [12], [3, 9], [6, 6], [3, 3, 6], [3, 1, 2, 6], [4, 4, 4], [3, 3, 3, 3], [2, 2, 2, 2, 2, 2],
        Array(repeating: 1, count: 12),
    ]

    /// How many groups from `index` on are one personal number; `nil` where none is.
    ///
    /// - Parameter isFree: whether the group before `index` belongs to nothing that would go on here.
    static func length(from index: Int, in run: DigitRun, isFree: Bool) -> Int? {
        guard !(run.hasPlus && index == 0) else { return nil }
        var digits: [UInt8] = []
        var shape: [Int] = []
        for group in run.groups[index...] {
            digits += group.digits
            shape.append(group.digits.count)
            if digits.count >= 12 { break }
        }
        guard shapes.contains(shape), isValid(digits) else { return nil }
        if shape.count == 1 { return 1 }
        let rest = run.groups[(index + shape.count)...]
        let endsHere = rest.isEmpty || rest.first?.digits.first == 0 && rest.reduce(0) { $0 + $1.digits.count } >= 9
        return isFree && endsHere ? shape.count : nil
    }

    /// - Parameter part: the groups that hold the number.
    /// - Returns: `nil` when a label says that it is something else.
    static func entity(
        _ part: Range<Int>, of run: DigitRun, owners: OwnerLexicon, text: FoldedText, utf8: [UInt8]
    ) -> Entity? {
        guard let first = run.groups[part].first?.syllable, let last = run.groups[part].last?.syllable else { return nil }
        let label = owners.label(before: first, in: text, utf8: utf8)
        if label == .account || label == .code || label == .card { return nil }
        var attributes: Set<EntityAttribute> = []
        let signs = owners.signs(around: first, through: last, before: 16, after: 5, in: text, utf8: utf8)
        // The number of a citizen is the tax code too, and schools call it the pupil's number.
        if label == .tax || signs.contains(.identity) { attributes.insert(.labelled) }
        if let owner = signs.first(where: { [.pupil, .parent, .staff].contains($0) })?.owner { attributes.insert(owner) }
        let (bytes, reading) = run.value(part, in: utf8)
        if reading != nil { attributes.insert(.disguised) }
        return Entity(kind: .cccd, attributes: attributes, first: first, last: last, bytes: bytes, reading: reading)
    }

    /// Province in the table, and born between 1900 and 2099.
    ///
    /// - Parameter digits: twelve values 0–9.
    static func isValid(_ digits: [UInt8]) -> Bool {
        guard digits.count == 12 else { return false }
        let province = Int(digits[0]) * 100 + Int(digits[1]) * 10 + Int(digits[2])
        return provinces.contains(province) && digits[3] <= 3
    }

    /// The 63 codes of the circular's first appendix; they stay valid for everyone born before the mergers of 2025.
    private static let provinces: Set<Int> = [
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46,
        48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94,
        95, 96,
    ]
}
