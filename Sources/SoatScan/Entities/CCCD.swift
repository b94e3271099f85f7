internal import SoatRules
internal import SoatText

/// The twelve-digit personal number: province of birth, century and sex, year, six random digits.
///
/// There is no check digit: of random twelve digits that begin with 0, one in seven passes. So a rule should
/// ask for a label or an owner before it calls a match an error.
/// - Source: Thông tư 07/2016/TT-BCA, Điều 7; facts on identifiers, §2.
enum CCCD {
    static func recognise(_ run: DigitRun, owners: OwnerLexicon, text: FoldedText, utf8: [UInt8]) -> Entity? {
        let digits = run.groups.flatMap(\.digits)
        guard digits.count == 12, !run.hasPlus, isValid(digits), let first = run.groups.first, let last = run.groups.last,
            let start = first.places.first?.start, let end = last.places.last?.end
        else { return nil }
        let near = owners.signs(around: first.syllable, through: last.syllable, before: 6, after: 0, in: text, utf8: utf8)
        if near.first == .account { return nil }
        var attributes: Set<EntityAttribute> = []
        let signs = owners.signs(around: first.syllable, through: last.syllable, before: 16, after: 5, in: text, utf8: utf8)
        if signs.contains(.identity) { attributes.insert(.labelled) }
        if let owner = signs.first(where: { [.pupil, .parent, .staff].contains($0) })?.attribute { attributes.insert(owner) }
        let bytes = run.groups.reduce(0) { $0 + $1.places.reduce(0) { $0 + $1.end - $1.start } }
        if bytes > 12 { attributes.insert(.disguised) }
        return Entity(
            kind: .cccd, attributes: attributes, first: first.syllable, last: last.syllable,
            bytes: ByteSpan(start: start, end: end),
            reading: attributes.contains(.disguised) ? CanonicalText.of(utf8[start..<end]) : nil)
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
