internal import SoatText

/// What a post shows of the things that rules look for, told from its fold.
struct PostSigns {
    private let text: FoldedText
    private(set) var shown = LeafPresence.sign(.words)

    init(_ text: FoldedText) {
        self.text = text
        // A number may hide where letters are in disguise.
        if text.numeralCount > 0 || !text.suspects.isEmpty { shown.add(.sign(.number)) }
        if holdsLongNumber() { shown.add(.sign(.longNumber)) }
        if text.hasAtSign { shown.add(.sign(.address)) }
        if text.hasTightPoint { shown.add(.sign(.link)) }
    }

    /// Seven digits or more in syllables next to each other, or a place where a number may be in disguise.
    private func holdsLongNumber() -> Bool {
        if !text.suspects.isEmpty { return true }
        var last = -2
        var digits = 0
        for order in 0..<text.numeralCount {
            let index = text.numeral(order)
            if index != last + 1 { digits = 0 }
            // Bytes: as many as digits, or more.
            digits += Int(text[index].end - text[index].start)
            if digits >= 7 { return true }
            last = index
        }
        return false
    }
}
