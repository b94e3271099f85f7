import SoatText

/// What a code point folds to, by the properties of Unicode: the rule behind the table.
enum FoldRule {
    struct Fold: Equatable {
        var kind: FoldedScalar.Kind
        var scalars: [UInt32]
        var isLookalike = false
    }

    static func fold(_ codePoint: UInt32) throws -> Fold {
        let data = CharacterData(codePoint)
        if let fold = blank(data) { return fold }
        guard let scalar = Unicode.Scalar(codePoint), data.category != .unassigned, data.category != .privateUse else {
            return Fold(kind: .other, scalars: [codePoint])
        }
        if let value = digits(data) { return Fold(kind: .digit, scalars: Array(String(value).unicodeScalars).map(\.value)) }
        let folded = try plainForm(of: scalar, data)
        if isLookalikeOfD(codePoint, folded) { return Fold(kind: .letter, scalars: [0x111], isLookalike: true) }
        if data.isMark {
            return Fold(kind: .mark, scalars: folded.allSatisfy { CharacterData($0).isMark } ? folded : [codePoint])
        }
        return visible(data, folded)
    }

    /// Line ends, spaces and what does not show.
    private static func blank(_ data: CharacterData) -> Fold? {
        switch data.codePoint {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return Fold(kind: .other, scalars: [data.codePoint])
        // The blank Braille pattern and the object replacement character.
        case 0x2800, 0xFFFC: return Fold(kind: .space, scalars: [0x20])
        default: break
        }
        if data.isWhiteSpace { return Fold(kind: .space, scalars: [0x20]) }
        let isInvisible =
            data.isDefaultIgnorable || data.category == .control || data.category == .enclosingMark
            || (data.category == .format && !data.isPrependedConcatenationMark)
        return isInvisible ? Fold(kind: .invisible, scalars: []) : nil
    }

    /// The value of a digit of any script, or of a number in a circle.
    private static func digits(_ data: CharacterData) -> Int? {
        guard let value = data.wholeNumber else { return nil }
        switch data.numericType {
        case .decimal, .digit: return value <= 9 ? value : nil
        // Enclosed Alphanumerics, Dingbats.
        case .numeric:
            return (0x2460...0x24FF).contains(data.codePoint) || (0x2776...0x2793).contains(data.codePoint) ? value : nil
        case .none: return nil
        }
    }

    /// Case folded and taken apart, without the brackets and stops that a compatibility character may carry.
    private static func plainForm(of scalar: Unicode.Scalar, _ data: CharacterData) throws -> [UInt32] {
        guard data.isDecomposable || data.simpleCaseFold != data.codePoint || data.codePoint < 0x2000 else {
            return [data.codePoint]
        }
        let folded = try NormalForm.nfkcCasefold.apply(to: String(scalar))
        let scalars = try NormalForm.nfd.apply(to: folded).unicodeScalars.map(\.value)
        if scalars.count > 2, let first = scalars.first, let last = scalars.last, brackets[first] == last {
            return Array(scalars[1..<(scalars.count - 1)])
        }
        let isNumbered = scalars.count > 1 && (scalars.last == 0x2C || scalars.last == 0x2E)
        return isNumbered && scalars.dropLast().allSatisfy(isASCIIDigit) ? scalars.dropLast() : scalars
    }

    private static let brackets: [UInt32: UInt32] = [0x28: 0x29, 0x3014: 0x3015]

    private static func isASCIIDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    private static func visible(_ data: CharacterData, _ folded: [UInt32]) -> Fold {
        let itself = [data.codePoint]
        if folded.allSatisfy(isASCIIDigit) { return Fold(kind: .digit, scalars: folded) }
        let isWord = folded.allSatisfy {
            CharacterData($0).isEuropeanLetter && CharacterData($0).isLetter || CharacterData($0).isMark
        }
        if isWord, let first = folded.first, !CharacterData(first).isMark, folded.count <= 4 {
            return Fold(kind: .letter, scalars: folded)
        }
        // U+FFFD stands for a letter that was lost.
        if data.isLetter || data.codePoint == 0xFFFD { return Fold(kind: .letter, scalars: [data.simpleCaseFold]) }
        if folded.count == 1, let only = folded.first, !CharacterData(only).isLetter, !CharacterData(only).isMark {
            return Fold(kind: .other, scalars: folded)
        }
        return Fold(kind: .other, scalars: itself)
    }

    /// Letters and symbols that stand for `đ`, after folding: ð ɖ ɗ ƌ ȸ ꟈ ᴆ ₫ ∂; of δ only the plain small letter.
    private static func isLookalikeOfD(_ codePoint: UInt32, _ folded: [UInt32]) -> Bool {
        let shapes: Set<UInt32> = [0xF0, 0x256, 0x257, 0x18C, 0x238, 0xA7C8, 0x1D06, 0x20AB, 0x2202]
        guard folded.count == 1, let only = folded.first else { return false }
        return shapes.contains(only) || codePoint == 0x3B4
    }
}
