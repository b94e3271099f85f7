/// An expression as its writer writes it: `đề … ngày mai`, `thi [SUBJECT]`.
enum ExpressionText {
    enum Problem: Error, Sendable, Hashable {
        /// No word, only gaps and slots.
        case noWords
        /// A `…` at the beginning or the end stands for nothing.
        case looseGap
        case unclosedSlot
        case unknownSlot(String, nearest: String?)
    }

    /// - Throws: the first problem from the left.
    static func parts(of text: String) throws(Problem) -> [Expression.Part] {
        // Nearly all are words alone, and thousands are read at each start: bytes tell.
        if text.hasOnlyWords { return [.words(text)] }
        var parts: [Expression.Part] = []
        var rest = text[...]
        while let first = rest.first {
            if first == "…" {
                rest.removeFirst()
                if parts.last != .gap { parts.append(.gap) }
            } else if rest.hasPrefix("...") {
                rest.removeFirst(3)
                if parts.last != .gap { parts.append(.gap) }
            } else if first == "[" {
                guard let end = rest.firstIndex(of: "]") else { throw .unclosedSlot }
                let name = String(rest[rest.index(after: rest.startIndex)..<end])
                guard let kind = Grammar.slot(name) else {
                    let known = Grammar.slots.map(\.name) + EntityKind.allCases.map { $0.rawValue.uppercased() }
                    throw .unknownSlot(name, nearest: Spelling.nearest(to: name.uppercased(), in: known))
                }
                parts.append(.slot(kind))
                rest = rest[rest.index(after: end)...]
            } else {
                let end = wordsEnd(in: rest)
                let words = String(rest[..<end])
                if words.hasLetterOrDigit { parts.append(.words(words[...].trimmingSpaces)) }
                rest = rest[end...]
            }
        }
        guard parts.contains(where: { if case .words = $0 { true } else { false } }) else { throw .noWords }
        if parts.first == .gap || parts.last == .gap { throw .looseGap }
        return parts
    }

    private static func wordsEnd(in text: Substring) -> Substring.Index {
        var index = text.startIndex
        while index < text.endIndex, text[index] != "…", text[index] != "[", !text[index...].hasPrefix("...") {
            index = text.index(after: index)
        }
        return index
    }
}

extension String {
    /// Whether there are letters, and nothing that could be a gap or a slot.
    fileprivate var hasOnlyWords: Bool {
        var points = 0
        for byte in utf8 {
            points = byte == UInt8(ascii: ".") ? points + 1 : 0
            // The ellipsis begins with the byte 0xE2, like dashes and quotation marks.
            if byte == UInt8(ascii: "[") || byte == 0xE2 || points == 3 { return false }
        }
        return hasLetterOrDigit && utf8.first != 0x20 && utf8.last != 0x20
    }
}
