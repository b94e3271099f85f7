internal import SoatRules
internal import SoatText

extension PhraseCondition.Case {
    /// Whether the original of a hit is written in this case.
    ///
    /// - Parameter bytes: UTF-8 bytes of the document.
    /// - Complexity: O(length of the hit).
    func holds(for bytes: ByteSpan, in utf8: [UInt8]) -> Bool {
        if self == .any { return true }
        let words = String(decoding: utf8[bytes.start..<bytes.end], as: UTF8.self)
            .split { !$0.isLetter && !$0.isNumber }
        return words.allSatisfy { word in
            let letters = word.filter(\.isLetter)
            guard let first = letters.first else { return true }
            switch self {
            case .any: return true
            case .upper: return letters.allSatisfy { !$0.isLowercase }
            case .title: return !first.isLowercase
            }
        }
    }
}

extension PhraseCondition.Place {
    /// Whether a hit stands where the phrase asks for it.
    ///
    /// `line`: no other word stands on its line; brackets, stars and emoji may.
    func holds(first: Int, last: Int, in text: FoldedText, utf8: [UInt8]) -> Bool {
        guard self == .line else { return true }
        func hasLineBreak(_ start: Int, _ end: Int) -> Bool {
            start < end && utf8[start..<end].contains { $0 == 0x0A || $0 == 0x0D }
        }
        let isFirst = first == 0 || hasLineBreak(Int(text[first - 1].end), Int(text[first].start))
        let isLast = last + 1 >= text.count || hasLineBreak(Int(text[last].end), Int(text[last + 1].start))
        return isFirst && isLast
    }
}
