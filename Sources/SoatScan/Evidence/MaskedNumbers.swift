internal import SoatText

/// Numbers that have been made unreadable in part, `09xx xxx 678`, `0912.***.678`: they give nothing away, so they are no
/// words to a model of evidence. It would take them for the numbers they were.
struct MaskedNumbers {
    private let text: FoldedText
    private let utf8: [UInt8]

    init(_ text: FoldedText, _ utf8: [UInt8]) {
        self.text = text
        self.utf8 = utf8
    }

    /// The syllables of each, in order.
    ///
    /// - Complexity: O(*n*).
    func all() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count {
            guard isMask(at: index) else {
                index += 1
                continue
            }
            var range = index..<index + 1
            while range.lowerBound > found.last?.upperBound ?? 0, isPart(range.lowerBound - 1), joins(range.lowerBound) {
                range = range.lowerBound - 1..<range.upperBound
            }
            while range.upperBound < text.count, isPart(range.upperBound), joins(range.upperBound) {
                range = range.lowerBound..<range.upperBound + 1
            }
            // Letters alone: the twentieth century.
            if range.contains(where: { text[$0].isNumeral }) { found.append(range) }
            index = range.upperBound
        }
        return found
    }

    private static func isX(_ byte: UInt8) -> Bool { byte | 0x20 == 0x78 }

    private func bytes(of index: Int) -> ArraySlice<UInt8> { utf8[Int(text[index].start)..<Int(text[index].end)] }

    /// Whether digits have been written over in a syllable or beside it.
    private func isMask(at index: Int) -> Bool {
        let bytes = bytes(of: index)
        if bytes.count > 1, bytes.suffix(2).allSatisfy(Self.isX), isPart(index) { return true }
        guard text[index].isNumeral else { return false }
        let end = index + 1 < text.count ? Int(text[index + 1].start) : utf8.count
        let start = index > 0 ? Int(text[index - 1].end) : 0
        return Self.masks(utf8[bytes.endIndex..<end]) || Self.masks(utf8[start..<bytes.startIndex].reversed())
    }

    /// Whether what stands beside digits begins with two stars.
    private static func masks(_ beside: some Sequence<UInt8>) -> Bool {
        beside.drop { $0 == 0x20 || $0 == 0x2D || $0 == 0x2E }.prefix(2).elementsEqual("**".utf8)
    }

    /// Whether a syllable can belong to a masked number: a code or digits, or nothing but x.
    private func isPart(_ index: Int) -> Bool { text[index].isNumeral || bytes(of: index).allSatisfy(Self.isX) }

    /// Whether nothing but what numbers are divided and masked with stands before a syllable.
    private func joins(_ index: Int) -> Bool {
        utf8[Int(text[index - 1].end)..<Int(text[index].start)].allSatisfy {
            $0 == 0x20 || $0 == 0x2D || $0 == 0x2E || $0 == 0x2A
        }
    }
}
