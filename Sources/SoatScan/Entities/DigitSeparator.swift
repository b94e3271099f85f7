internal import SoatText

/// What may stand between two groups of digits of one number.
struct DigitSeparator: Hashable {
    /// Full stops, hyphens and brackets as ASCII, whatever they are drawn as.
    private(set) var marks: [UInt8] = []
    private(set) var hasSpace = false
    /// Something invisible stands in it.
    private(set) var isOdd = false

    /// Nothing stands before the first group.
    static let none = DigitSeparator()

    private init() {}

    /// - Parameter gap: well-formed UTF-8.
    /// - Returns: `nil` for a gap that parts numbers.
    init?(_ gap: ArraySlice<UInt8>) {
        guard !gap.isEmpty, gap.count <= 12 else { return nil }
        var spaces = 0
        for scalar in String(decoding: gap, as: UTF8.self).unicodeScalars {
            switch scalar {
            case " ", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}", "\u{3000}": spaces += 1
            case ".", "\u{B7}", "\u{2022}", "\u{FF0E}": marks.append(UInt8(ascii: "."))
            case "-", "\u{2010}"..."\u{2013}", "\u{2212}", "\u{FF0D}": marks.append(UInt8(ascii: "-"))
            case "(", "\u{FF08}": marks.append(UInt8(ascii: "("))
            case ")", "\u{FF09}": marks.append(UInt8(ascii: ")"))
            default:
                guard FoldTable.shared.fold(scalar.value).kind == .invisible else { return nil }
                isOdd = true
            }
        }
        hasSpace = spaces > 0
        switch marks.count {
        case 0: if spaces > 3 { return nil }
        case 1: if spaces > 2 { return nil }
        case 2:
            guard marks[0] == UInt8(ascii: ")"), [UInt8(ascii: "-"), UInt8(ascii: ".")].contains(marks[1]), spaces < 2
            else { return nil }
        default: return nil
        }
    }

    /// Whether it is drawn like another: what parts the groups of one number.
    func isLike(_ other: DigitSeparator) -> Bool { marks == other.marks && hasSpace == other.hasSpace }
}
